import type { Entry } from './example.ts';

const FOUND_OPEN = 'cases/tiny/events/2031-03-14--cupboard-found-open.md';
const KEY_LIST = 'cases/tiny/events/2031-02-01--key-list-checked.md';
const COUNTED = 'cases/tiny/events/undated--boxes-counted.md';
const REPLACED = 'cases/tiny/events/2031-04-03--lock-replaced.md';
const PLANNED = 'cases/tiny/events/2031-04-01--lock-replacement-planned.md';
const TOLD = 'cases/tiny/events/2031-03-20--readers-told.md';

/** Codes of the second gate, events: do the fields of an event agree, and its dates with those of others? */
export const EVENT_CODES = {
  'CITE-STATUS': {
    title: 'What did not simply happen has a citation for its status',
    why: 'A plan, a question or a deadline is only that because a document says so.',
    cure: 'Add status to the supports of the citation that shows it.',
    example: { file: PLANNED, good: 'supports: [content, date, status]', bad: 'supports: [content, date]' },
  },
  'CITE-SUPPORTS': {
    title: 'What happened has a citation for its content',
    why: 'Every statement is traced to a passage that says it.',
    cure: 'Add content to the supports of the citation that proves it.',
    example: { file: TOLD, good: 'supports: [content, date]', bad: 'supports: [date]' },
  },
  COUNTS: {
    title: 'Days are counted between two bounds, where an author means them',
    why: 'A bound that only says when at the latest is no day from which to count.',
    cure: 'Drop counts, or give both bounds.',
    example: { file: FOUND_OPEN, good: 'weight: key', bad: 'weight: key\ncounts: true' },
  },
  'DATE-AFTER-DOCUMENT': {
    title: 'What happened is not later than the document that tells of it',
    why: 'A document cannot report what had not happened.',
    cure: 'Correct the date or the status.',
    isExceptable: true,
    example: { file: REPLACED, good: 'date: "2031-04-03"', bad: 'date: "2031-04-11"' },
  },
  'DATE-NARROWED': {
    title: 'A date is narrowed inside its own bounds',
    why: 'What proves tighter bounds cannot prove other ones.',
    cure: 'Narrow inside the bounds of date, the earlier day first.',
    example: {
      file: KEY_LIST,
      good: 'date: "2031-02"\n',
      bad: 'date: "2031-02"\nnarrowed: { earliest: "2031-03-02", why: x }\n',
    },
  },
  'DATE-NULL': {
    title: 'What has no date has a place in the order',
    why: 'Without either nobody can say where it belongs.',
    cure: 'Add after, before or partOf a whole that has a place, or a set such as "[..2021-11-24]".',
    example: { file: COUNTED, good: 'after: [tiny/cupboard-found-open]\n', bad: '' },
  },
  'DATE-OLD': {
    title: 'Dates lie in 1900 or later',
    why: 'An earlier year is a slip of the hand in these documents.',
    cure: 'Correct the year.',
    isExceptable: true,
    example: { file: KEY_LIST, good: 'date: "2031-02"', bad: 'date: "1031-02"' },
  },
  'DATE-OPEN': {
    title: 'Only what is standing has no end',
    why: 'An open end says that it still goes on.',
    cure: 'Give the end, or set status: standing.',
    example: { file: KEY_LIST, good: 'date: "2031-02"', bad: 'date: "2031-02/.."' },
  },
  'DATE-ORDER': {
    title: 'Dates agree with the order that relations give',
    why: 'One of the two must be wrong.',
    cure: 'Correct a date or the relation.',
    example: {
      file: TOLD,
      good: 'themes: [telling]\n',
      bad: 'themes: [telling]\nafter: [tiny/lock-replaced]\n',
    },
  },
  'DATE-PRINTED': {
    title: 'The words of the document for a date agree with the date, or a note says how they were read',
    why: 'A reader must be able to follow the step from the print to the date.',
    cure: 'Correct one of the two, or explain in basisNote.',
    example: { file: FOUND_OPEN, good: 'datePrinted: 14 maart 2031', bad: 'datePrinted: 15 maart 2031' },
  },
  'DATE-RANGE': {
    title: 'Days are counted from dates that are certain or have a range',
    why: 'An uncertain day gives a number that looks certain.',
    cure: 'Write the days between which it lies, or name another event there.',
    example: { file: FOUND_OPEN, good: 'date: "2031-03-14"', bad: 'date: "2031-03-14?"' },
  },
  DECISION: {
    title: 'A request for a decision says who is asked what by when',
    why: 'Without it nobody can look for the outcome.',
    cure: 'Give kind: decision-request and the field decision, or neither.',
    example: {
      file: 'cases/tiny/events/2031-03-20--consent-asked.md',
      good: 'kind: decision-request',
      bad: 'kind: question',
    },
  },
  'LINE-ROLE': {
    title: 'An experience says whose it is',
    why: 'An experience proves no fact; it is somebody’s.',
    cure: 'Add the role or group, with role: speaker.',
    example: { file: KEY_LIST, good: 'line: facts', bad: 'line: experiences' },
  },
  OUTCOME: {
    title: 'What became of it is said of plans alone, and once',
    why: 'A question, a deadline and a standing offer do not come about; what other events show, realisedBy says.',
    cure: 'Drop outcome or realisedBy, correct the status, or name a citation of the event.',
    example: {
      file: PLANNED,
      good: 'realisedBy: [tiny/lock-replaced]\n',
      bad: 'realisedBy: [tiny/lock-replaced]\noutcome: { state: not-found, looked: [tiny-01] }\n',
    },
  },
  'STATUS-REALISED': {
    title: 'A plan is realised by what happened',
    why: 'A plan cannot prove another plan.',
    cure: 'Name an event with status happened, or drop realisedBy.',
    example: { file: PLANNED, good: 'realisedBy: [tiny/lock-replaced]', bad: 'realisedBy: [tiny/consent-asked]' },
  },
  TIME: {
    title: 'A clock time exists on its day',
    why: 'Clocks skip an hour in spring and double one in autumn.',
    cure: 'Correct it, or say which of the two hours by its offset.',
    example: {
      file: PLANNED,
      good: 'date: "2031-04-01"\n',
      bad: 'date: "2031-03-30"\ntime: "02:30"\n',
    },
  },
  'VOICE-SPEAKER': {
    title: 'What is told according to someone says who',
    why: 'Whose word it is is part of the statement.',
    cure: 'Add the actor who says it, with role: speaker.',
    example: { file: KEY_LIST, good: 'voice: document', bad: 'voice: according-to' },
  },
} as const satisfies Readonly<Record<string, Entry>>;
