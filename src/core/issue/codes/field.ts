import type { Entry } from './example.ts';

const FOUND_OPEN = 'cases/tiny/events/2031-03-14--cupboard-found-open.md';
const KEY_LIST = 'cases/tiny/events/2031-02-01--key-list-checked.md';
const READERS = 'actors/readers.md';
const READERS_TEXT = 'Wie in de leeszaal stukken inziet.';

/** Codes of the first gate, fields and prose of one record. */
export const FIELD_CODES = {
  'FIELD-EMPTY': {
    title: 'A field that is named has a value',
    why: 'An empty field says neither that something is so nor that it is unknown.',
    cure: 'Give the value, leave an optional field out, or write null where nothing is known and the field allows it.',
    example: { file: FOUND_OPEN, good: 'basis: explicit', bad: 'basis:' },
  },
  'FIELD-FORM': {
    title: 'A value has the form that its field asks',
    why: 'Dates, ids, codes and references are read by machines.',
    cure: 'Write it as the message shows.',
    example: { file: FOUND_OPEN, good: 'date: "2031-03-14"', bad: 'date: "14 maart 2031"' },
  },
  'FIELD-MISSING': {
    title: 'A field that is needed is there',
    why: 'Nothing is filled in by the machine that an author did not say.',
    cure: 'Add the field.',
    example: { file: KEY_LIST, good: 'status: happened\n', bad: '' },
  },
  'FIELD-TYPE': {
    title: 'A value is text, number, list or map, as its field asks',
    why: 'A list in the place of a text would be shown as something that nobody wrote.',
    cure: 'Write a value of the type that is named.',
    example: {
      file: FOUND_OPEN,
      good: 'title: De huismeester vond kast 4 open',
      bad: 'title: [De huismeester vond kast 4 open]',
    },
  },
  'FIELD-UNKNOWN': {
    title: 'Only known fields stand in a record',
    why: 'A misspelt field would be ignored, and what it says with it.',
    cure: 'Use the name that is offered.',
    example: { file: FOUND_OPEN, good: 'weight: key', bad: 'wieght: key' },
  },
  'FIELD-UNQUOTED': {
    title: 'Dates, times and texts like numbers stand in quotes',
    why: 'YAML makes 7 of 007 and a number of a year.',
    cure: 'Put quotes round it.',
    example: { file: FOUND_OPEN, good: 'date: "2031-03-14"', bad: 'date: 2031' },
  },
  'FIELD-VALUE': {
    title: 'A value of a closed list is one of that list',
    why: 'Pages have words, and gates have rules, for the values of the list alone.',
    cure: 'Write one of the values that are named.',
    example: { file: FOUND_OPEN, good: 'status: happened', bad: 'status: happend' },
    also: [
      {
        file: 'allow.yaml',
        good: '[]',
        bad: `- { code: CITE-UNVERIFIED, file: content/actors/readers.md, found: x, line: "${'0'.repeat(64)}", reason: x, on: "2031-05-01" }`,
      },
    ],
  },
  'LANG-PART': {
    title: 'Every part has its words in both languages, under the same key',
    why: 'Half a record in one language would say less than the other.',
    cure: 'Add the words, or correct the key.',
    example: {
      file: 'cases/tiny/en/events/2031-02-01--key-list-checked.md',
      good: 'basisNote: The memo names the month alone.\n',
      bad: '',
    },
  },
  'PROSE-COMMENT': {
    title: 'Prose holds no comments',
    why: 'A comment ships with the page, or hides words from readers and gates.',
    cure: 'Take it out.',
    example: { file: READERS, good: READERS_TEXT, bad: `${READERS_TEXT}\n\n<!-- nog na te gaan -->` },
  },
  'PROSE-COMPONENT': {
    title: 'Narratives use the components that are listed',
    why: 'Content is handed its components and brings none.',
    cure: 'Use Note, or write plain Markdown.',
    example: { file: 'cases/tiny/case.mdx', good: '<Note>Alles', bad: '<Telling />\n\n<Note>Alles' },
  },
  'PROSE-HTML': {
    title: 'Prose is Markdown without HTML',
    why: 'HTML can load, run or hide things that no gate of ours understands.',
    cure: 'Write paragraphs, lists, emphasis and links.',
    example: { file: READERS, good: 'stukken', bad: '<b>stukken</b>' },
  },
  'PROSE-LINK': {
    title: 'Links lead to records or to https, and bear no title',
    why: 'Other schemes run code, leak, or lead nowhere.',
    cure: 'Write event:case/slug or another kind, or an https address; say in the sentence what a title says.',
    example: { file: READERS, good: 'stukken', bad: '[stukken](http://voorbeeld.example/)' },
  },
  'PROSE-LIST': {
    title: 'A year at the start of a line is no number of a list',
    why: 'Markdown would show 1986. as the first item of a list.',
    cure: 'Write 1986\\. to keep it.',
    example: { file: READERS, good: READERS_TEXT, bad: '1986. Een jaar.' },
  },
  'PROSE-MISSING': {
    title: 'A record has its prose',
    why: 'The sentences are what readers read.',
    cure: 'Write one to four sentences below the second ---.',
    example: { file: READERS, good: READERS_TEXT, bad: '' },
  },
  'PROSE-NODE': {
    title: 'Prose holds text, lists, emphasis, tables and links alone',
    why: 'Images, code and expressions have no proof and no place here.',
    cure: 'Say it in words.',
    example: { file: READERS, good: READERS_TEXT, bad: '![foto](https://voorbeeld.example/x.png)' },
  },
  'PROSE-SYNTAX': {
    title: 'Narratives can be read as MDX',
    why: 'An open brace or tag swallows what follows.',
    cure: 'Close it, or put a backslash before the sign.',
    example: { file: 'cases/tiny/case.mdx', good: 'De zaak rust', bad: 'De zaak { rust' },
  },
} as const satisfies Readonly<Record<string, Entry>>;
