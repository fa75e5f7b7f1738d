import type { Entry } from './example.ts';

const KEY_LIST = 'cases/tiny/events/2031-02-01--key-list-checked.md';
const REPLACED = 'cases/tiny/events/2031-04-03--lock-replaced.md';
const PHRASE = 'phrase: In februari 2031 is de lijst van sleutels nagelopen';

/** Codes of proof: the texts where they are mounted, the locks everywhere. */
export const PROOF_CODES = {
  'CITE-BLOCK': {
    title: 'A cited block has the lines that were read',
    why: 'A table that changed is not the table that was cited.',
    cure: 'Read the lines again and copy the hash that npm run verify -- --hash prints.',
    example: { file: '../sources/tiny-01.txt', good: 'Samen     21      1', bad: 'Samen     21      2', by: 'texts' },
  },
  'CITE-PARTS': {
    title: 'Parts of a broken sentence stand in the order of the text',
    why: 'Joining is ours; the order is the document’s.',
    cure: 'List the parts in the order of the text.',
    example: {
      file: REPLACED,
      good: '      - Het slot van kast 4 is op\n      - vervangen, omdat het nieuwe slot',
      bad: '      - vervangen, omdat het nieuwe slot\n      - Het slot van kast 4 is op',
      by: 'texts',
    },
  },
  'CITE-PHRASE': {
    title: 'A phrase stands in the text, once, as written',
    why: 'Anybody who holds the document must find the passage.',
    cure: 'Copy the words; add nth and of where they stand more than once.',
    example: { file: KEY_LIST, good: PHRASE, bad: PHRASE.replace('sleutels', 'sleutals'), by: 'texts' },
    also: [
      { file: '../sources/tiny-01.txt', good: 'de huismees-\nter', bad: 'de huismees\nter', by: 'texts' },
      {
        test: 'src/reader/faults-phrases.test.ts',
        good: 'huismeester, which the text breaks at a line end with -, U+2010, U+2011 or U+00AD',
        bad: 'huismeester, which the text breaks without a hyphen',
      },
    ],
  },
  'CITE-UNVERIFIED': {
    title: 'The lock covers every citation as it is written',
    why: 'Builds without texts rest on it.',
    cure: 'Run npm run verify with the texts mounted.',
    example: { file: KEY_LIST, good: PHRASE, bad: PHRASE.replace('sleutels', 'sleutals') },
  },
  'CITE-WITHHELD': {
    title: 'Withheld lines are not quoted',
    why: 'They hold what may lead to a person.',
    cure: 'Cite by block, or cite another line.',
    example: { file: KEY_LIST, good: PHRASE, bad: 'phrase: "Van: 5.1.2.e"', by: 'texts' },
  },
  'FIGURE-SEEN': {
    title: 'The digits of a cell stand in what it cites',
    why: 'A number without print is a guess.',
    cure: 'Copy the digits from the passage, or cite the right one.',
    example: { file: 'cases/tiny/figures/boxes-per-shelf.yaml', good: 'seen: "12"', bad: 'seen: "13"', by: 'texts' },
  },
  'ID-GONE': {
    title: 'What was published stays, or is listed as ended',
    why: 'Addresses and codes stand in papers of others.',
    cure: 'Restore it, or list it in content/retired.yaml with reason and successor.',
    example: { file: 'actors/readers.md', good: 'the file', bad: null },
    also: [
      { file: 'themes/telling.md', good: 'the file', bad: null },
      { file: 'glossary/reading-room.md', good: 'the file', bad: null },
      { file: 'templates/counting.md', good: 'the file', bad: null },
      { file: KEY_LIST, good: 'code: T-002', bad: 'code: T-020' },
    ],
  },
  'MARK-COUNT': {
    title: 'Redaction marks are counted as the text has them',
    why: 'How much is redacted is a fact about a document.',
    cure: 'Correct the counts, or the patterns of the mark.',
    example: {
      file: 'cases/tiny/sources/tiny-01.md',
      good: 'intact: 2, damaged: 0',
      bad: 'intact: 1, damaged: 1',
      by: 'texts',
    },
  },
  'SOURCE-ABSENT': {
    title: 'The text of a cited source is mounted',
    why: 'Verification by text that skips a text verifies nothing.',
    cure: 'Put the text in the folder that SOURCES_DIR names.',
    example: { file: '../sources/tiny-02.txt', good: 'the file', bad: null, by: 'texts' },
  },
  'SOURCE-CHANGED': {
    title: 'A text is the one that was verified',
    why: 'Another extraction may say something else.',
    cure: 'Read its citations again, then run npm run verify -- --accept <source>.',
    example: {
      file: '../sources/tiny-02.txt',
      good: 'Archief van de Waterkant',
      bad: 'Archief van de  Waterkant',
      by: 'texts',
    },
  },
  'SOURCES-DIR': {
    title: 'The folder that SOURCES_DIR names holds texts',
    why: 'Who names texts means to verify by them; a wrong name would verify nothing and say so in no word.',
    cure: 'Name the folder that holds the texts; leave SOURCES_DIR empty to verify by the locks.',
    example: { test: 'src/reader/texts.test.ts', good: 'SOURCES_DIR=../sources', bad: 'SOURCES_DIR=../souces' },
  },
  WITHHELD: {
    title: 'What is withheld stands in the texts',
    why: 'An entry of another name, or of lines that are not there, withholds nothing.',
    cure: 'Correct the id of the source, or the first and last line.',
    example: { file: '../sources/withheld.yaml', good: '[[7, 7]]', bad: '[[7, 700]]', by: 'texts' },
  },
} as const satisfies Readonly<Record<string, Entry>>;
