import { z } from 'astro/zod';
import { type Case, MILESTONES, type Milestone } from '../core/record/case.ts';
import { CASE_LETTER } from '../core/record/code.ts';
import type { Day } from '../core/time/day.ts';
import {
  day,
  edtfDate,
  type JoinInput,
  key,
  orEmpty,
  orNull,
  pair,
  pairOrNull,
  reference,
  reportExtraKeys,
  words,
} from './parts.ts';

const milestone = z.union([z.literal('not-in-documents'), reference]);

const checkpointEdit = z.strictObject({
  day,
  /** Why the day is dropped or added. */
  why: words,
});

/** A case; the folder name is its id, the MDX below the front matter its narrative. */
export const caseBase = z.strictObject({
  /** One capital, or two or three; first of every code: D. */
  letter: z.string().regex(CASE_LETTER, 'is not one to three capital letters; write e.g. D'),
  title: words,
  /** EDTF interval that the reconstruction covers. */
  period: edtfDate,
  /** Whose actions and which matters are in scope. */
  scopeIn: words,
  /** What is not. */
  scopeOut: words,
  phases: z
    .array(
      z.strictObject({
        id: key,
        title: words,
        /** EDTF of the first day, month or year. */
        from: edtfDate,
        /** EDTF of the last. */
        to: edtfDate,
      }),
    )
    .min(1),
  /** Three sentences. */
  summary: words,
  /** Event ids, most telling first; at most 15. */
  keyEvents: z.array(reference).min(1).max(15),
  /** Per milestone an event id or not-in-documents. */
  milestones: z.strictObject(
    Object.fromEntries(MILESTONES.map((name) => [name, milestone])) as Record<Milestone, typeof milestone>,
  ),
  /** Edits to the computed as-of days. */
  checkpoints: z
    .strictObject({ drop: orEmpty(checkpointEdit), add: orEmpty(checkpointEdit) })
    .optional()
    .transform((value) => value ?? { drop: [], add: [] }),
  /** How this reconstruction was made: sources, reading, what was not done. */
  howMade: words,
  /** Why the experience line has no voices; left out where it has. */
  noExperiences: orNull(words),
  /** What must not be concluded from links to other cases. */
  crossCaseWarning: words,
});

/** English words of a case. */
export const caseEn = z.strictObject({
  title: words,
  scopeIn: words,
  scopeOut: words,
  /** Titles of phases, by id. */
  phases: z.record(key, words),
  summary: words,
  howMade: words,
  noExperiences: orNull(words),
  crossCaseWarning: words,
  /** Reasons of checkpoint edits, by day. */
  checkpoints: z
    .record(z.string(), words)
    .optional()
    .transform((value) => value ?? {}),
});

/** Joins the facts and the words of a case. */
export function joinCase(input: JoinInput<z.output<typeof caseBase>, z.output<typeof caseEn>>): Case {
  const { base, en, prose, place, fault } = input;
  const phases = base.phases.map((phase) => ({ ...phase, key: phase.id }));
  reportExtraKeys(phases, en.phases, fault, 'phases');
  const edits = (list: readonly { day: Day; why: string }[]) =>
    list.map((edit) => ({
      day: edit.day,
      why: pair(edit.why, en.checkpoints[edit.day], `checkpoints.${edit.day}`, fault),
    }));
  return {
    ...base,
    record: 'case',
    id: place.case ?? '',
    slug: place.case ?? '',
    file: place.file,
    title: pair(base.title, en.title, 'title', fault),
    scopeIn: pair(base.scopeIn, en.scopeIn, 'scopeIn', fault),
    scopeOut: pair(base.scopeOut, en.scopeOut, 'scopeOut', fault),
    phases: base.phases.map((phase) => ({
      ...phase,
      title: pair(phase.title, en.phases[phase.id], `phases.${phase.id}`, fault),
    })),
    summary: pair(base.summary, en.summary, 'summary', fault),
    checkpoints: { drop: edits(base.checkpoints.drop), add: edits(base.checkpoints.add) },
    howMade: pair(base.howMade, en.howMade, 'howMade', fault),
    noExperiences: pairOrNull(base.noExperiences, en.noExperiences, 'noExperiences', fault),
    crossCaseWarning: pair(base.crossCaseWarning, en.crossCaseWarning, 'crossCaseWarning', fault),
    prose,
  };
}
