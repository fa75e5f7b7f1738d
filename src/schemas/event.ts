import { z } from 'astro/zod';
import { ACTOR_ROLES, BASES, EVENT, EVENT_KINDS, LINES, STATUSES, VOICES, WEIGHTS } from '../core/record/event.ts';
import { citations, clock, code, day, edtfDate, key, orEmpty, orNull, reference, said, words, zone } from './parts.ts';

/** The Dutch file of an event. */
export const eventBase = z
  .strictObject({
    code: code(EVENT.code).describe('Public code, the letter of the case and three digits or more: D-012.'),
    title: said.describe('One line in the past tense: actor, act, object. At most 25 words.'),
    date: edtfDate
      .nullable()
      .describe('EDTF in quotes, or null where only the order is known (then after or before is needed).'),
    narrowed: orNull(
      z.strictObject({
        earliest: orNull(day).describe('First possible day.'),
        latest: orNull(day).describe('Last possible day.'),
        why: said.describe('What proves it.'),
      }),
    ).describe('Bounds that an author can prove tighter than the date, with the reason.'),
    datePrinted: orNull(words).describe(
      'The words of the document for the date, in Dutch as printed: "begin april 2021".',
    ),
    time: orNull(clock).describe('Clock time or range in Europe/Amsterdam: 16:00/17:00.'),
    zone: orNull(zone).describe("Where the writer's clock is not Amsterdam's: America/New_York, or an offset, +00:00."),
    counts: z.boolean().default(false).describe('true where its bounds are meant for counting days.'),
    basis: z
      .enum(BASES)
      .describe(
        'explicit: printed; derived: worked out; bounded: only a limit is known; document: the date of the document.',
      ),
    basisNote: orNull(said).describe('How the date was found; needed where datePrinted is not a full date.'),
    status: z.enum(STATUSES).describe('happened, planned, requested, advised, conditional, deadline or standing.'),
    voice: z
      .enum(VOICES)
      .describe('Whose word it is: document, according-to, prepared, draft, draft-minutes or minutes.'),
    line: z.enum(LINES).describe('facts, experiences, media or reflection.'),
    kind: z.enum(EVENT_KINDS).describe('What sort of event, e.g. meeting.'),
    weight: z.enum(WEIGHTS).describe('key, supporting or background.'),
    phase: key.describe('Id of a phase of the case.'),
    actors: z
      .array(
        z.strictObject({
          actor: key.describe('Actor id.'),
          role: z.enum(ACTOR_ROLES).describe('by, to, about, present, copy, speaker or addressee.'),
        }),
      )
      .min(1, 'is empty; name at least one actor')
      .describe('Who took which part: {actor: vws, role: by}.'),
    themes: orEmpty(key).describe('Theme ids.'),
    cites: citations,
    after: orEmpty(reference).describe('Events that came before this one.'),
    before: orEmpty(reference).describe('Events that came after this one.'),
    answers: orEmpty(reference).describe('Questions that this answers.'),
    realisedBy: orEmpty(reference).describe('Events that show that this plan came about; then no outcome.'),
    corrects: orEmpty(reference).describe('Earlier statements that this corrects.'),
    partOf: orEmpty(reference).describe('The event of which this is a part.'),
    discloses: orEmpty(reference).describe('Knowledge items that this makes known.'),
    outcome: orNull(
      z.discriminatedUnion('state', [
        z.strictObject({
          state: z.literal('not-happened'),
          cites: z.array(key).min(1).describe('Keys of the citations of this event that show it.'),
        }),
        z.strictObject({
          state: z.literal('not-found'),
          looked: z.array(key).min(1).describe('Ids of the sources read for it.'),
        }),
      ]),
    ).describe(
      'What became of a plan, request, advice or condition that no event realises: not-happened or not-found. Left out: nothing is said.',
    ),
    decision: orNull(
      z.strictObject({
        addressee: key.describe('Actor id of who is asked.'),
        question: said.describe('The question in own words.'),
        deadline: edtfDate.nullable().describe('EDTF of the deadline, or null.'),
        outcome: z
          .union([z.literal('not-in-documents'), reference])
          .describe('Event id of the outcome, or not-in-documents.'),
      }),
    ).describe('For kind decision-request only.'),
    change: orEmpty(
      z.strictObject({
        key,
        what: said.describe('What changed.'),
        first: said.describe('The value as first told.'),
        // biome-ignore lint/suspicious/noThenProperty: a field of the content model, never awaited
        then: said.describe('The value as told afterwards.'),
        circumstance: orNull(said).describe('The circumstance as printed.'),
        reason: orNull(said).describe('Only a reason that the document gives.'),
      }),
    ).describe('Values told first one way, then another.'),
  })
  .describe('One assertion; the prose below the front matter says it in one to four sentences.');
