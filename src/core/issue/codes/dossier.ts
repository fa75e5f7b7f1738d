import type { Entry } from './example.ts';

const KEY_LIST = 'cases/tiny/events/2031-02-01--key-list-checked.md';
const COUNTED = 'cases/tiny/events/undated--boxes-counted.md';
const KNOWN = 'cases/tiny/knowledge/cupboard-was-open.md';
const FIGURE = 'cases/tiny/figures/boxes-per-shelf.yaml';
const DIFFER = 'cases/tiny/discrepancies/missing-boxes.md';
const CASE = 'cases/tiny/case.mdx';
const VERSION = 'cases/tiny/versions/letter-with-changes.md';

/** Codes of the second gate, links: are the records of all cases together coherent? */
export const DOSSIER_CODES = {
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
  'KNOWLEDGE-UNKNOWN': {
    title: 'That somebody does not know they say themselves, or it is marked as our inference',
    why: 'A silence is no admission, and what we infer is not what an actor said.',
    cure: 'Cite the own words with direction: by, or set knows: not-shown and say in note what follows from what.',
    example: { file: KNOWN, good: 'knows: not-yet\n    on: "2031-03-14"', bad: 'knows: says-unknown' },
  },
  MILESTONE: {
    title: 'Of each event that could be a milestone that is not in the documents, the case says why it is not',
    why: '«Not in the documents» beside a document that tells of it would be a falsehood.',
    cure: 'Give the reason under not, for the event or its whole; or name the event as the milestone.',
    example: { file: KEY_LIST, good: 'kind: measure', bad: 'kind: publication' },
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
    why: 'The page of a record, or of who knew what on a day, that ended says where to go.',
    cure: 'Delete the record or the entry, or correct the successor, the day or the case.',
    example: {
      file: 'retired.yaml',
      good: '[]',
      bad: '- { record: event, id: tiny/lock-replaced, code: T-010, title: { nl: slot, en: lock }, reason: { nl: dubbel, en: double }, on: "2031-05-01" }',
    },
    also: [
      {
        file: 'retired.yaml',
        good: '[]',
        bad: '- { page: as-of, case: tiny, day: "2031-03-14", reason: { nl: grens, en: limit }, successor: knowledge, on: "2031-05-01" }',
      },
    ],
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
} as const satisfies Readonly<Record<string, Entry>>;
