import type { Entry } from './example.ts';

const KEY_LIST = 'cases/tiny/events/2031-02-01--key-list-checked.md';
const IN_USE = 'cases/tiny/events/2030-12-01--cupboard-in-use.md';

/** Codes of the second gate, words: judging, too long, unlike the other language, or in no register. */
export const WORDING_CODES = {
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
