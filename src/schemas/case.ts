import { z } from 'astro/zod';
import { MILESTONES, type Milestone } from '../core/record/case.ts';
import { CASE_LETTER } from '../core/record/code.ts';
import { citation, day, edtfDate, key, orEmpty, orNull, reference, said } from './parts.ts';
import { TRAITS } from './trait.ts';

const milestone = z.union([
  reference.refine(
    (text) => text !== 'not-in-documents',
    'says nothing of where you looked; write {looked, why, not}, with a reason for each event that could be it',
  ),
  z.strictObject({
    looked: z.array(key).min(1).describe('Ids of the sources read for it.'),
    why: said.describe('What the documents do say.'),
    not: z
      .record(reference, said)
      .default(() => ({}))
      .describe('By id of each event that by kind and addressee could be it: why it is not.'),
  }),
]);

const checkpointEdit = z.strictObject({
  day,
  why: said.describe('Why the day is dropped or added.'),
});

/** The Dutch file of a case. */
export const caseBase = z
  .strictObject({
    letter: z
      .string()
      .regex(CASE_LETTER, 'is not one to three capital letters; write e.g. D')
      .describe('One capital, or two or three; first of every code: D.'),
    title: said,
    period: edtfDate.describe('EDTF interval that the reconstruction covers.'),
    scopeIn: said.describe('Whose actions and which matters are in scope.'),
    scopeOut: said.describe('What is not.'),
    phases: z
      .array(
        z.strictObject({
          id: key,
          title: said,
          from: edtfDate.describe('EDTF of the first day, month or year.'),
          to: edtfDate.describe('EDTF of the last.'),
        }),
      )
      .min(1),
    summary: said.describe('Three sentences.'),
    keyEvents: z.array(reference).min(1).max(15).describe('Event ids, most telling first; at most 15.'),
    milestones: z
      .strictObject(
        Object.fromEntries(MILESTONES.map((name) => [name, milestone])) as Record<Milestone, typeof milestone>,
      )
      .describe('Per milestone an event id, or why none is it: {looked, why, not: {event: why}}.'),
    whatIsEstablished: orEmpty(
      z.strictObject({
        key,
        says: said.describe('What they both say.'),
        events: z.array(reference).min(1).describe('Ids of the events that carry it.'),
      }),
    ).describe('Only what two documents say that are no copy or version of each other.'),
    checkpoints: z
      .strictObject({ drop: orEmpty(checkpointEdit), add: orEmpty(checkpointEdit) })
      .register(TRAITS, { as: 'together' })
      .default(() => ({ drop: [], add: [] }))
      .describe('Edits to the computed as-of days.'),
    howMade: said.describe('How this reconstruction was made: sources, reading, what was not done.'),
    experiences: orNull(
      z.strictObject({
        says: said.describe('What the documents hold of experiences, and what not.'),
        cites: orEmpty(citation),
        see: orEmpty(reference).describe('Ids of events that tell more of it.'),
      }),
    ).describe('Of the line of experiences, with citations or references.'),
    crossCaseWarning: said.describe('What must not be concluded from links to other cases.'),
  })
  .describe('A case; the folder name is its id, the MDX below the front matter its narrative.');
