import type { Entry } from './example.ts';

const FOUND_OPEN = 'cases/tiny/events/2031-03-14--cupboard-found-open.md';
const KEY_LIST = 'cases/tiny/events/2031-02-01--key-list-checked.md';
const IN_USE = 'cases/tiny/events/2030-12-01--cupboard-in-use.md';
const COUNTED = 'cases/tiny/events/undated--boxes-counted.md';
const REPLACED = 'cases/tiny/events/2031-04-03--lock-replaced.md';
const PLANNED = 'cases/tiny/events/2031-04-01--lock-replacement-planned.md';
const TOLD = 'cases/tiny/events/2031-03-20--readers-told.md';
const KNOWN = 'cases/tiny/knowledge/cupboard-was-open.md';
const FIGURE = 'cases/tiny/figures/boxes-per-shelf.yaml';
const DIFFER = 'cases/tiny/discrepancies/missing-boxes.md';
const CASE = 'cases/tiny/case.mdx';
const VERSION = 'cases/tiny/versions/letter-with-changes.md';

/** Codes of the second gate: is the dossier as a whole coherent? */
export const DOSSIER_CODES = {
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
  'CODE-DOUBLE': {
    title: 'A public code is given once',
    why: 'Codes are read aloud and stand on paper.',
    cure: 'Give the next free number.',
    example: { file: KEY_LIST, good: 'code: T-002', bad: 'code: T-004' },
  },
  'CODE-LETTER': {
    title: 'A code begins with the letter of its case',
    why: 'The letter tells a reader of paper which case is meant.',
    cure: 'Write the letter of the case.',
    example: { file: KEY_LIST, good: 'code: T-002', bad: 'code: D-002' },
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
    cure: 'Add after or before, or a set such as "[..2021-11-24]".',
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
  'DISCREPANCY-WHY': {
    title: 'A difference that is explained says how; an open one does not',
    why: 'Readers must see whether a document or nobody explains it.',
    cure: 'Add why, or set status: open.',
    example: { file: DIFFER, good: 'status: open', bad: 'status: explained' },
  },
  ESTABLISHED: {
    title: 'What is established stands in two texts',
    why: 'What one document says is what that document says; a copy or a version of it says it no second time.',
    cure: 'Name an event that another document carries, or take the sentence out.',
    example: {
      file: CASE,
      good: 'events: [tiny/lock-replacement-planned, tiny/lock-replaced]',
      bad: 'events: [tiny/lock-replaced]',
    },
  },
  'FIGURE-CELL': {
    title: 'Every cell has a value and its proof, or says why not',
    why: 'A table with holes reads as nought.',
    cure: 'Give the value, the digits seen and the citation, or another certainty.',
    example: { file: FIGURE, good: 'value: 12\n', bad: 'value: null\n' },
  },
  'FIGURE-CHECK': {
    title: 'Sums, shares and differences come out',
    why: 'A table that contradicts itself is a finding, not a detail.',
    cure: 'Correct a cell, or register a discrepancy of kind number that touches the figure.',
    example: {
      test: 'src/core/rules/figures.test.ts',
      good: '12 and 9 together 21',
      bad: '13 and 9 together 21',
    },
  },
  'FIGURE-CHECK-CELL': {
    title: 'A check names cells of its figure',
    why: 'A check of nothing could never fail.',
    cure: 'Correct the name, row.column.',
    example: { file: FIGURE, good: 'of: [top.missing, bottom.missing]', bad: 'of: [top.missing, botom.missing]' },
  },
  'FIGURE-CHECK-OPEN': {
    title: 'A check can be computed',
    why: 'A check that cannot be computed could never fail.',
    cure: 'Drop the check, or register a discrepancy of kind number that touches the figure.',
    example: {
      test: 'src/core/rules/figures.test.ts',
      good: 'of: [top.boxes, bottom.boxes], both with a value',
      bad: 'of: [top.boxes, bottom.boxes], one of them without',
    },
  },
  'FIGURE-VALUE': {
    title: 'A printed value is the number that was seen',
    why: 'A slip of the hand would be published as a count.',
    cure: 'Copy the number as printed, or set certainty: reconstructed.',
    example: { file: FIGURE, good: 'value: 12\n', bad: 'value: 13\n' },
  },
  'FILE-DOUBLE': {
    title: 'A figure has a file of its own',
    why: 'The table of a/b-c and that of a-b/c bear one name, and one would overwrite the other.',
    cure: 'Give one of the two another slug.',
    example: {
      test: 'src/core/rules/identity.test.ts',
      good: 'tiny/b-c and tiny-b/d',
      bad: 'tiny/b-c and tiny-b/c',
    },
  },
  'ID-DOUBLE': {
    title: 'An id belongs to one record of its case',
    why: 'Two records would share an address.',
    cure: 'Give one of the two another slug.',
    example: {
      file: 'cases/tiny/events/2031-03-15--cupboard-found-open.md',
      good: null,
      bad: '---\ntitle: x\n---\nx\n',
    },
  },
  'KEY-DOUBLE': {
    title: 'A key stands once in its list',
    why: 'Translations, anchors and proofs find a part by its key.',
    cure: 'Give each its own key.',
    example: { file: KNOWN, good: 'key: archivist-heard', bad: 'key: archivist-not-yet' },
  },
  KNOWLEDGE: {
    title: 'Statements of knowledge are possible',
    why: 'An earlier bound after a later one, or evidence older than what it proves, proves nothing.',
    cure: 'Correct the bounds, the evidence or its day.',
    example: {
      file: KNOWN,
      good: 'notBefore: "2031-03-17"\n    notAfter: "2031-03-17"',
      bad: 'notBefore: "2031-03-18"\n    notAfter: "2031-03-17"',
    },
  },
  'KNOWLEDGE-DIFFERS': {
    title: 'Statements of one actor that cannot both hold are registered',
    why: 'Contradictions are shown, not averaged.',
    cure: 'Register a discrepancy whose touches name both statements.',
    example: {
      file: KNOWN,
      good: 'notBefore: "2031-03-17"\n    notAfter: "2031-03-17"',
      bad: 'notBefore: "2031-03-12"\n    notAfter: "2031-03-12"',
    },
  },
  'KNOWLEDGE-DRAFT': {
    title: 'What stands in drafts alone is no knowledge of its time',
    why: 'Nobody can be shown to have read a draft.',
    cure: 'Cite what was sent as well, or set evidence: later-statement or inferred.',
    example: {
      test: 'src/reader/faults-knowledge.test.ts',
      good: 'evidence: later-statement, cited from a draft',
      bad: 'evidence: contemporaneous, cited from drafts alone',
    },
  },
  'LANG-DIGITS': {
    title: 'Both languages tell the same numbers',
    why: 'A year or a count that differs is a mistake in one of the two, and a reader of one cannot see it.',
    cure: 'Write the same numbers, in digits or in words; 12.35 and 12:35, 1.000 and 1,000 are alike.',
    isExceptable: true,
    example: {
      file: 'cases/tiny/en/events/2031-03-14--cupboard-found-open.md',
      good: 'title: The caretaker found cupboard 4 open',
      bad: 'title: The caretaker found cupboard 5 open',
    },
  },
  'KNOWLEDGE-UNKNOWN': {
    title: 'That somebody does not know they say themselves, or it is marked as our inference',
    why: 'A silence is no admission, and what we infer is not what an actor said.',
    cure: 'Cite the own words with direction: by, or set knows: not-shown and say in note what follows from what.',
    example: { file: KNOWN, good: 'knows: not-yet\n    on: "2031-03-14"', bad: 'knows: says-unknown' },
  },
  'LINE-ROLE': {
    title: 'An experience says whose it is',
    why: 'An experience proves no fact; it is somebody’s.',
    cure: 'Add the role or group, with role: speaker.',
    example: { file: KEY_LIST, good: 'line: facts', bad: 'line: experiences' },
  },
  'MARK-FIELDS': {
    title: 'A term that is a redaction mark has its patterns and its law',
    why: 'Marks are counted by pattern and explained by law.',
    cure: 'Give kind: mark and the field mark, or neither.',
    example: { file: 'glossary/5-1-2-e.md', good: 'kind: mark', bad: 'kind: word' },
  },
  'MARK-UNKNOWN': {
    title: 'Redaction marks stand in the glossary',
    why: 'Marks are a closed register: a reader must be able to look each one up.',
    cure: 'Correct the mark, or add it to content/glossary with kind: mark.',
    example: {
      file: KEY_LIST,
      good: 'phrase: In februari 2031 is de lijst van sleutels nagelopen',
      bad: 'phrase: In februari 2031 is door 10.2.g de lijst nagelopen',
    },
  },
  MILESTONE: {
    title: 'Of each event that could be a milestone that is not in the documents, the case says why it is not',
    why: '«Not in the documents» beside a document that tells of it would be a falsehood.',
    cure: 'Give the reason under not, for the event or its whole; or name the event as the milestone.',
    example: { file: KEY_LIST, good: 'kind: measure', bad: 'kind: publication' },
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
  'READINGS-EQUAL': {
    title: 'Readings of a difference differ',
    why: 'A contradiction has two sides that say different things.',
    cure: 'Merge them.',
    example: { file: DIFFER, good: 'says: Er ontbrak geen doos.', bad: 'says: Er ontbrak één doos.' },
  },
  REF: {
    title: 'A reference leads to a record, or a part of one, of the right kind',
    why: 'A dead reference loses what it connects.',
    cure: 'Use the name that is offered, or write that record.',
    example: { file: KEY_LIST, good: 'themes: [keeping]', bad: 'themes: [keepin]' },
  },
  'REF-CYCLE': {
    title: 'Relations run in no circle',
    why: 'Of two events neither can come after the other.',
    cure: 'Drop one of the relations that are printed.',
    example: {
      file: COUNTED,
      good: 'after: [tiny/cupboard-found-open]\n',
      bad: 'after: [tiny/cupboard-found-open]\nbefore: [tiny/cupboard-found-open]\n',
    },
  },
  'REF-PHASE': {
    title: 'A phase is one of its case',
    why: 'An event of no phase stands in no chapter.',
    cure: 'Use one of the phases that are named.',
    example: { file: KEY_LIST, good: 'phase: before', bad: 'phase: befor' },
  },
  RETIRED: {
    title: 'What is listed as ended is gone, and its successor is there',
    why: 'The page of a record that ended says where to go.',
    cure: 'Delete the record or the entry, or correct the successor or the case.',
    example: {
      file: 'retired.yaml',
      good: '[]',
      bad: '- { record: event, id: tiny/lock-replaced, code: T-010, title: { nl: slot, en: lock }, reason: { nl: dubbel, en: double }, on: "2031-05-01" }',
    },
  },
  'SENTENCE-LONG': {
    title: 'A sentence of an event has at most 25 words',
    why: 'One assertion a sentence is what a reader can hold against a document.',
    cure: 'Make two sentences.',
    example: {
      file: IN_USE,
      good: 'title: ',
      bad: `title: ${'De nota meldt dat '.repeat(7)}`,
    },
  },
  SHORT: {
    title: 'The words by which links name a source have at most 40 characters, and name no other',
    why: 'They stand in the middle of sentences and in narrow columns.',
    cure: 'Name sort and day alone, and what tells it from others.',
    example: {
      file: 'cases/tiny/sources/tiny-01.md',
      good: 'short: nota over kast 4, 20 maart 2031',
      bad: 'short: nota over kast 4 van het archief, 20 maart 2031',
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
  'VERSION-REDACTED': {
    title: 'A passage that another text redacts is not quoted',
    why: 'An open version beside a redacted one would fill the redaction in.',
    cure: 'Cite by block, and say no more than that it is redacted.',
    example: { file: VERSION, good: 'change: date', bad: 'change: redacted' },
  },
  'VERSION-SIDES': {
    title: 'A change has the sides that its kind needs',
    why: 'What was added had no words before.',
    cure: 'Give before and after as the kind of change needs.',
    example: { file: VERSION, good: 'change: date', bad: 'change: added' },
  },
  'VOICE-SPEAKER': {
    title: 'What is told according to someone says who',
    why: 'Whose word it is is part of the statement.',
    cure: 'Add the actor who says it, with role: speaker.',
    example: { file: KEY_LIST, good: 'voice: document', bad: 'voice: according-to' },
  },
  'WORD-DOUBTFUL': {
    title: 'Words that may judge are read again',
    why: 'A small word can take a side.',
    cure: 'Read the sentence again; this is a note and stops nothing.',
    example: {
      test: 'src/core/rules/wording.test.ts',
      good: 'Er ontbrak één doos.',
      bad: 'Er ontbrak slechts één doos.',
    },
  },
  'WORD-REFUSED': {
    title: 'Event texts hold no words of judgement',
    why: 'The site states what documents say; readers judge.',
    cure: 'Say what the document says, or quote it.',
    example: {
      file: 'cases/tiny/en/events/2031-03-14--cupboard-found-open.md',
      good: 'title: The caretaker found cupboard 4 open',
      bad: "title: The archivist's memo unfortunately reports the caretaker's list",
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
