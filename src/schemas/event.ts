import { z } from 'astro/zod';
import {
  ACTOR_ROLES,
  BASES,
  type Change,
  EVENT,
  EVENT_KINDS,
  type Event,
  LINES,
  STATUSES,
  VOICES,
  WEIGHTS,
} from '../core/record/event.ts';
import {
  citations,
  citesEn,
  clock,
  code,
  day,
  edtfDate,
  type JoinFault,
  type JoinInput,
  joinCites,
  key,
  orEmpty,
  orNull,
  pair,
  pairOrNull,
  reference,
  reportExtraKeys,
  words,
} from './parts.ts';

/** One assertion; the prose below the front matter says it in one to four sentences. */
export const eventBase = z.strictObject({
  /** Public code, the letter of the case and three digits or more: D-012. */
  code: code(EVENT.code),
  /** One line in the past tense: actor, act, object. At most 25 words. */
  title: words,
  /** EDTF in quotes, or null where only the order is known (then after or before is needed). */
  date: edtfDate.nullable(),
  /** Bounds that an author can prove tighter than the date, with the reason. */
  narrowed: orNull(
    z.strictObject({
      /** First possible day. */
      earliest: orNull(day),
      /** Last possible day. */
      latest: orNull(day),
      /** What proves it. */
      why: words,
    }),
  ),
  /** The words of the document for the date, in Dutch as printed: "begin april 2021". */
  datePrinted: orNull(words),
  /** Clock time or range in Europe/Amsterdam: 16:00/17:00. */
  time: orNull(clock),
  /** explicit: printed; derived: worked out; bounded: only a limit is known; document: the date of the document. */
  basis: z.enum(BASES),
  /** How the date was found; needed where datePrinted is not a full date. */
  basisNote: orNull(words),
  /** happened, planned, requested, advised, conditional, deadline or standing. */
  status: z.enum(STATUSES),
  /** Whose word it is: document, according-to, prepared, draft, draft-minutes or minutes. */
  voice: z.enum(VOICES),
  /** facts, experiences, media or reflection. */
  line: z.enum(LINES),
  /** What sort of event, e.g. meeting. */
  kind: z.enum(EVENT_KINDS),
  /** key, supporting or background. */
  weight: z.enum(WEIGHTS),
  /** Id of a phase of the case. */
  phase: key,
  /** Who took which part: {actor: vws, role: by}. */
  actors: z
    .array(
      z.strictObject({
        /** Actor id. */
        actor: key,
        /** by, to, about, present, copy, speaker or addressee. */
        role: z.enum(ACTOR_ROLES),
      }),
    )
    .min(1, 'is empty; name at least one actor'),
  /** Theme ids. */
  themes: orEmpty(key),
  cites: citations,
  /** Events that came before this one. */
  after: orEmpty(reference),
  /** Events that came after this one. */
  before: orEmpty(reference),
  /** Questions that this answers. */
  answers: orEmpty(reference),
  /** What happened of this plan. */
  realisedBy: orEmpty(reference),
  /** Earlier statements that this corrects. */
  corrects: orEmpty(reference),
  /** The event of which this is a part. */
  partOf: orEmpty(reference),
  /** Knowledge items that this makes known. */
  discloses: orEmpty(reference),
  /** For kind decision-request only. */
  decision: orNull(
    z.strictObject({
      /** Actor id of who is asked. */
      addressee: key,
      /** The question in own words. */
      question: words,
      /** EDTF of the deadline, or null. */
      deadline: edtfDate.nullable(),
      /** Event id of the outcome, or not-in-documents. */
      outcome: z.union([z.literal('not-in-documents'), reference]),
    }),
  ),
  /** Values told first one way, then another. */
  change: orEmpty(
    z.strictObject({
      key,
      /** What changed. */
      what: words,
      /** The value as first told. */
      first: words,
      /** The value as told afterwards. */
      // biome-ignore lint/suspicious/noThenProperty: a field of the content model, never awaited
      then: words,
      /** The circumstance as printed. */
      circumstance: orNull(words),
      /** Only a reason that the document gives. */
      reason: orNull(words),
    }),
  ),
});

/** English words of an event. */
export const eventEn = z.strictObject({
  title: words,
  /** English of basisNote. */
  basisNote: orNull(words),
  /** English of narrowed.why. */
  narrowedWhy: orNull(words),
  /** English of decision.question. */
  decisionQuestion: orNull(words),
  cites: citesEn,
  /** English of change, by key. */
  change: z
    .record(
      key,
      z.strictObject({
        what: words,
        first: words,
        // biome-ignore lint/suspicious/noThenProperty: a field of the content model, never awaited
        then: words,
        circumstance: orNull(words),
        reason: orNull(words),
      }),
    )
    .optional()
    .transform((value) => value ?? {}),
});

type Base = z.output<typeof eventBase>;
type English = z.output<typeof eventEn>;

/** Joins the facts and the words of an event. */
export function joinEvent({ base, en, prose, place, fault }: JoinInput<Base, English>): Event {
  return {
    ...base,
    record: 'event',
    id: `${place.case}/${place.slug}`,
    slug: place.slug,
    case: place.case ?? '',
    file: place.file,
    title: pair(base.title, en.title, 'title', fault),
    basisNote: pairOrNull(base.basisNote, en.basisNote, 'basisNote', fault),
    narrowed: base.narrowed && {
      ...base.narrowed,
      why: pair(base.narrowed.why, en.narrowedWhy, 'narrowedWhy', fault),
    },
    prose,
    cites: joinCites(base.cites, en.cites, fault),
    decision: base.decision && {
      ...base.decision,
      question: pair(base.decision.question, en.decisionQuestion, 'decisionQuestion', fault),
    },
    change: joinChanges(base, en, fault),
  };
}

function joinChanges(base: Base, en: English, fault: JoinFault): Change[] {
  reportExtraKeys(base.change, en.change, fault, 'change');
  return base.change.map((change) => {
    const english = en.change[change.key];
    const field = `change.${change.key}`;
    return {
      key: change.key,
      what: pair(change.what, english?.what, `${field}.what`, fault),
      first: pair(change.first, english?.first, `${field}.first`, fault),
      // biome-ignore lint/suspicious/noThenProperty: a field of the content model, never awaited
      then: pair(change.then, english?.then, `${field}.then`, fault),
      circumstance: pairOrNull(change.circumstance, english?.circumstance, `${field}.circumstance`, fault),
      reason: pairOrNull(change.reason, english?.reason, `${field}.reason`, fault),
    };
  });
}
