import { TELLINGS } from '../core/dossier/firmness.ts';
import { LINK_NAMES } from '../core/dossier/links.ts';
import { MILESTONES } from '../core/record/case.ts';
import { CASE_LETTER } from '../core/record/code.ts';
import { DISCREPANCY_KINDS } from '../core/record/discrepancy.ts';
import { ACTOR_ROLES, BASES, EVENT_KINDS, LINES, STATUSES, VOICES, WEIGHTS } from '../core/record/event.ts';
import { CERTAINTIES } from '../core/record/figure.ts';
import { KINDS } from '../core/record/kinds.ts';
import { DEGREES, EVIDENCE, KNOWS, STATES } from '../core/record/knowledge.ts';
import { LEFT_OUT_REASONS, QUALITIES, SOURCE_KINDS } from '../core/record/source.ts';
import { CHANGE_KINDS, LAYERS, VERSION_STATES } from '../core/record/version.ts';
import { code, count, type Fields, list, object, oneOf, orNull, ref, type Schema, text } from './schema-form.ts';
import { ONE_SELECTOR, SELECTOR_FIELDS, SELECTORS } from './schema-parts.ts';

const caseId = ref('id', 'Id of the case.');
const title = (description: string): Schema => ref('words', description);
const cites = ref('cites');
const ids = (description: string): Schema => list(ref('id'), description);

/** Definitions of the records of a case. */
export const CASE_RECORDS: Fields = {
  case: object('A reconstruction: its bounds, phases and how it was made.', {
    id: ref('id'),
    letter: { type: 'string', pattern: CASE_LETTER.source, description: 'First sign of every code of the case.' },
    title: ref('words'),
    period: ref('edtf', 'Interval that the reconstruction covers.'),
    scope: object('What is in scope and what is not.', { in: ref('words'), out: ref('words') }),
    phases: list(
      object('A phase.', { id: ref('id'), title: ref('words'), from: ref('edtf'), to: ref('edtf') }),
      'Phases, in order.',
      1,
    ),
    summary: ref('words'),
    keyEvents: list(ref('recordId'), 'Events that tell the case, most telling first.'),
    milestones: object(
      'Per milestone an event, or not-in-documents.',
      Object.fromEntries(MILESTONES.map((name) => [name, { anyOf: [{ const: 'not-in-documents' }, ref('recordId')] }])),
    ),
    checkpoints: object("Editors' changes to the computed as-of days.", {
      drop: list(ref('checkpoint'), 'Days left out.'),
      add: list(ref('checkpoint'), 'Days added.'),
    }),
    howMade: ref('words', 'How the reconstruction was made.'),
    noExperiences: orNull(ref('words', 'Why the experience line has no voices.')),
    crossCaseWarning: ref('words', 'What must not be concluded from links to other cases.'),
    text: ref('prose', 'The narrative.'),
    url: ref('url'),
  }),
  checkpoint: object('A day and why it was dropped or added.', { day: ref('day'), why: ref('words') }),
  source: object('A released document.', {
    id: ref('id'),
    code: ref('id', 'Public code: the id.'),
    case: caseId,
    title: title('Our label.'),
    titlePrinted: orNull(text('Title as printed.')),
    kind: oneOf(SOURCE_KINDS, 'Sort of document.'),
    date: orNull(ref('edtf')),
    basis: oneOf(BASES, 'How the date is known.'),
    basisNote: orNull(ref('words')),
    from: ids('Actors that sent it.'),
    to: ids('Actors that it was sent to.'),
    reference: orNull(text('Reference as printed, without initials.')),
    published: {
      description: 'Where it was published, or unknown.',
      anyOf: [
        { const: 'unknown' },
        object('Publication.', {
          publisher: text('Publisher.'),
          url: text('Page of the publisher.'),
          decision: text('Number of the decision to release.'),
        }),
      ],
    },
    meantForPublication: orNull(oneOf(['yes', 'no'], 'As printed in the document.')),
    redactions: list(
      object('How often a redaction mark stands in the text.', {
        mark: ref('id', 'Term of the mark.'),
        intact: count('Whole.'),
        damaged: count('Damaged by the extraction.'),
        doubtful: count('A mark or noise.'),
      }),
      'Redaction marks, counted.',
    ),
    quality: oneOf(QUALITIES, 'Quality of the extracted text.'),
    qualityNote: orNull(ref('words')),
    missing: list(
      object('Something mentioned that is not among the documents.', { key: ref('id'), what: ref('words') }),
      'What is missing.',
    ),
    messages: list(
      object('One message of a thread.', {
        key: ref('id'),
        sent: orNull(ref('edtf')),
        from: orNull(ref('id')),
        to: orNull(ref('id')),
        order: oneOf(['printed', 'ours'], 'Whether the order is as printed or ours.'),
      }),
      'Messages of a thread.',
    ),
    passages: list(ref('passage'), 'Passages that no record cites and why, or that deserve a note.'),
    passagesWithheld: count('Number of passages left out for privacy; they are not pointed at.'),
    text: ref('prose', 'What the document is worth.'),
    url: ref('url'),
  }),
  passage: {
    ...object(
      'A stretch of a source, described in own words.',
      {
        key: ref('id'),
        at: ref('locator'),
        ...SELECTOR_FIELDS,
        about: orNull(ref('words')),
        use: oneOf(['cited', 'left-out'], 'Whether an event rests on it.'),
        why: oneOf(
          LEFT_OUT_REASONS.filter((reason) => reason !== 'privacy'),
          'Why it stands in no event.',
        ),
      },
      [...SELECTORS, 'why'],
    ),
    oneOf: ONE_SELECTOR,
  },
  event: object('One assertion, with its proof.', {
    id: ref('recordId'),
    code: code(KINDS.event.code),
    case: caseId,
    date: orNull(ref('edtf', 'Null where only the order is known.')),
    earliest: orNull(ref('day', 'First possible day.')),
    latest: orNull(ref('day', 'Last possible day.')),
    placed: oneOf(['by-date', 'by-relation'], 'by-relation: its bounds come from events before and after it.'),
    datePrinted: orNull(text('The words of the document, in Dutch.')),
    time: orNull(text('Clock time or range, HH:MM[:SS][+hh:mm], Europe/Amsterdam.')),
    basis: oneOf(BASES, 'How the date is known.'),
    basisNote: orNull(ref('words')),
    narrowed: orNull(
      object("An author's narrowing of the bounds.", {
        earliest: orNull(ref('day')),
        latest: orNull(ref('day')),
        why: ref('words'),
      }),
    ),
    status: oneOf(STATUSES, 'Whether it happened, or was only planned, requested and so on.'),
    voice: oneOf(VOICES, 'Whose word it is.'),
    line: oneOf(LINES, 'Line of the method.'),
    kind: oneOf(EVENT_KINDS, 'Sort of event.'),
    weight: oneOf(WEIGHTS, 'Weight in the timeline.'),
    phase: ref('id', 'Phase of the case.'),
    title: ref('words'),
    text: ref('prose'),
    actors: list(
      object('Who took which part.', { actor: ref('id'), role: oneOf(ACTOR_ROLES, 'The part.') }),
      'Actors.',
      1,
    ),
    themes: ids('Themes.'),
    cites: { ...list(ref('cite'), 'Proofs, at least one.', 1) },
    decision: orNull(
      object('Who is asked to decide what by when.', {
        addressee: ref('id'),
        question: ref('words'),
        deadline: orNull(ref('edtf')),
        outcome: { anyOf: [{ const: 'not-in-documents' }, ref('recordId')], description: 'Event with the outcome.' },
      }),
    ),
    readOn: orNull(ref('day', 'Day on which a second reader read the claim as it stands; null where nobody has.')),
    firmness: object('How firm it stands, in words and lists; there is no score.', {
      texts: list(
        list(ref('id'), 'Documents that are copies or versions of one text.', 1),
        'Texts that carry its content; families of versions that share a document count as one text.',
        1,
      ),
      telling: oneOf(
        TELLINGS,
        'own-word: someone says so in a document that they, or a part of them, sent. second-hand: they sent none of the documents it rests on.',
      ),
      discrepancies: object('Discrepancies that touch it, by status.', {
        open: list(ref('recordId'), 'Not explained by the documents.'),
        explained: list(ref('recordId'), 'Explained.'),
        superseded: list(ref('recordId'), 'Overtaken by a later document.'),
      }),
    }),
    change: list(
      object('A value told first one way, then another.', {
        key: ref('id'),
        what: ref('words'),
        first: ref('words'),
        // biome-ignore lint/suspicious/noThenProperty: a field of the content model, never awaited
        then: ref('words'),
        circumstance: orNull(ref('words')),
        reason: orNull(ref('words')),
      }),
      'Values that changed.',
    ),
    links: object(
      'Everything the event is linked with, whichever side the link was written on.',
      Object.fromEntries(
        LINK_NAMES.map((name) => [name, list(ref('recordId'), `Records on the other side of ${name}.`)]),
      ),
    ),
    url: ref('url'),
  }),
  knowledge: object('A proposition and who can be shown to have known it, when.', {
    id: ref('recordId'),
    code: code(KINDS.knowledge.code),
    case: caseId,
    title: title('The proposition.'),
    about: list(ref('recordId'), 'Events that it is about.'),
    statements: list(
      object('What one document lets one actor be shown to have known.', {
        key: ref('id'),
        actor: ref('id'),
        knows: oneOf(KNOWS, 'What is shown.'),
        on: orNull(ref('day', 'Day of a documented not-yet.')),
        notBefore: orNull(ref('day')),
        notAfter: orNull(ref('day')),
        printed: orNull(text('The words of the document for when and how, in Dutch.')),
        degree: oneOf(DEGREES, 'How it is shown.'),
        direction: oneOf(['to', 'by'], 'to: told to the actor; by: the actor showed it.'),
        evidence: oneOf(EVIDENCE, 'When and how the evidence came about.'),
        state: oneOf(STATES, 'Whether the evidence was sent.'),
        saidOn: ref('edtf', 'When the evidence was written.'),
        sameStep: orNull(ref('id', 'Shared by statements that tell the same step.')),
        note: orNull(ref('words')),
        cites,
      }),
      'Statements.',
      1,
    ),
    text: ref('prose'),
    url: ref('url'),
  }),
  discrepancy: object('Readings that differ, side by side.', {
    id: ref('recordId'),
    code: code(KINDS.discrepancy.code),
    case: caseId,
    title: title('The question on which they differ.'),
    kind: oneOf(DISCREPANCY_KINDS, 'In what they differ.'),
    readings: list(object('One reading.', { key: ref('id'), says: ref('words'), cites }), 'Readings, two or more.', 2),
    status: oneOf(['open', 'explained', 'superseded'], 'Whether it is explained.'),
    why: orNull(ref('words')),
    touches: list(ref('reference'), 'Events and statements that it touches.'),
    text: ref('prose'),
    url: ref('url'),
  }),
  gap: object('What one would want to know and the documents do not say.', {
    id: ref('recordId'),
    code: code(KINDS.gap.code),
    case: caseId,
    title: title('The question.'),
    looked: ids('Sources read for it.'),
    nearest: orNull(object('The statement that comes nearest.', { says: ref('words'), cites })),
    touches: list(ref('reference'), 'Records that it bears on.'),
    text: ref('prose'),
    url: ref('url'),
  }),
  figure: object('One numeric series, proof in every cell.', {
    id: ref('recordId'),
    code: code(KINDS.figure.code),
    case: caseId,
    title: title('The question that the series answers.'),
    unit: ref('words'),
    period: ref('edtf'),
    columns: list(ref('heading'), 'Columns.', 1),
    rows: list(ref('heading'), 'Rows.', 1),
    cells: {
      type: 'object',
      description: 'By row key, then column key.',
      additionalProperties: { type: 'object', additionalProperties: ref('cell') },
    },
    checks: list(
      object('A sum, share or difference that should hold.', {
        kind: oneOf(['sum', 'share', 'difference'], 'Sort.'),
        of: { type: 'array', items: text('Cell as row.column.'), minItems: 2 },
        equals: text('Cell as row.column.'),
        rounding: { type: 'number', description: 'Largest difference that rounding explains.' },
      }),
      'Checks.',
    ),
    text: ref('prose'),
    url: ref('url'),
  }),
  heading: object('Heading of a row or a column.', { key: ref('id'), label: ref('words') }),
  cell: object('One number.', {
    value: orNull({ type: 'number', description: 'The number.' }),
    seen: orNull(text('The digits as the extraction has them.')),
    certainty: oneOf(CERTAINTIES, 'How sure it is.'),
    cites,
  }),
  version: object('A text in several states, and what changed.', {
    id: ref('recordId'),
    code: code(KINDS.version.code),
    case: caseId,
    title: ref('words'),
    family: list(
      object('A source and its state.', { source: ref('id'), state: oneOf(VERSION_STATES, 'State.') }),
      'The family.',
      1,
    ),
    changes: list(
      object('A change.', {
        key: ref('id'),
        change: oneOf(CHANGE_KINDS, 'Sort of change.'),
        before: ref('side'),
        after: ref('side'),
        layer: orNull(oneOf(LAYERS, 'Layer of tracked changes.')),
        event: orNull(ref('recordId')),
      }),
      'Changes.',
    ),
    text: ref('prose'),
    url: ref('url'),
  }),
  side: {
    description: 'What a state says, unreadable, or null where the passage is not there.',
    anyOf: [{ type: 'null' }, { const: 'unreadable' }, object('In own words.', { says: ref('words'), cites })],
  },
};
