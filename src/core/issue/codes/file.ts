import type { Entry } from './example.ts';

/** Codes of the first gate, files: is this file there, and can it be read? */
export const FILE_CODES = {
  ALLOW: {
    title: 'An exception holds for one line as it was judged',
    why: 'An exception that excepts nothing, or a line that changed, lies in wait for the next fault.',
    cure: 'Take the entry out, or judge the line again and copy the hash that is named.',
    example: {
      file: 'allow.yaml',
      good: '[]',
      bad: `- { code: DATE-OLD, file: content/actors/readers.md, found: "1031", line: "${'0'.repeat(64)}", reason: x, on: "2031-05-01" }`,
    },
  },
  'CASE-MISSING': {
    title: 'A folder below cases holds a case',
    why: 'Records of a folder without case.mdx would belong to no case and show on no page.',
    cure: 'Correct the name of the folder, or write its case.mdx.',
    example: {
      test: 'src/reader/faults-files.test.ts',
      good: 'content/cases/tiny/gaps/who.md beside case.mdx',
      bad: 'content/cases/tinny/gaps/who.md alone',
    },
  },
  'FILE-ENCODING': {
    title: 'Files are UTF-8',
    why: 'Bytes of another encoding turn letters into others without a word.',
    cure: 'Save the file as UTF-8.',
    example: { test: 'src/reader/faults-files.test.ts', good: 'één as UTF-8', bad: 'één as Latin-1 or UTF-16' },
    also: [
      {
        test: 'src/reader/texts.test.ts',
        good: 'the text of a source as UTF-8',
        bad: 'it as Latin-1, which would lose the ö of hörde without a word',
      },
    ],
  },
  'FILE-HIDDEN-SIGN': {
    title: 'Files hold no sign that nobody sees',
    why: 'Control and zero-width signs hide words from readers and from every gate.',
    cure: 'Delete the sign at the place that is named.',
    example: { file: 'actors/readers.md', good: 'Wie in de', bad: 'Wie\u200B in de' },
  },
  'FILE-LARGE': {
    title: 'A record is at most a megabyte',
    why: 'A record is one assertion or one register entry; a larger file is something else.',
    cure: 'Split the record, or move what is no record out of content.',
    example: { test: 'src/reader/faults-files.test.ts', good: '4 kB', bad: '1.2 MB' },
  },
  'FILE-LINK': {
    title: 'Content holds files, no links to them',
    why: 'A link can publish what lies outside the project.',
    cure: 'Put the file itself there.',
    example: {
      test: 'src/reader/faults-files.test.ts',
      good: 'content/actors/readers.md, a file',
      bad: 'content/actors/readers.md, a link to /etc/hostname',
    },
  },
  'FILE-MISSING': {
    title: 'The lists of settings are there',
    why: 'Without words.yaml, allow.yaml and retired.yaml their gates would pass in silence.',
    cure: 'Restore the file; an empty list is [].',
    example: { file: 'retired.yaml', good: 'the file', bad: null },
  },
  'FILE-STRAY': {
    title: 'Every file lies where a kind of record lies',
    why: 'A file that no kind claims would be dropped without a word.',
    cure: 'Move it to the folder of its kind, or out of content.',
    example: { file: 'cases/tiny/events/nota.docx', good: null, bad: 'x' },
  },
  'FOLDER-EMPTY': {
    title: 'There is a case, a source, an event, an actor and a page',
    why: 'A wrong folder would else build an empty site.',
    cure: 'Put a record at the pattern that is named.',
    example: {
      test: 'src/reader/faults-files.test.ts',
      good: 'content/pages/about.mdx and others',
      bad: 'no file in content/pages',
    },
  },
  'FOLDER-MISSING': {
    title: 'The folder of the content is there',
    why: 'A wrong folder would else build an empty site.',
    cure: 'Run from the root of the project, or name the folder in CONTENT_ROOT.',
    example: { test: 'src/reader/faults-files.test.ts', good: '<root>/content', bad: 'no folder content' },
  },
  'FRONT-MISSING': {
    title: 'A record begins with its fields',
    why: 'Prose without fields has no date, no proof and no place.',
    cure: 'Begin with ---, the fields, and --- again; npm run new writes the form.',
    example: { file: 'actors/readers.md', good: '---\ntitle:', bad: 'title:' },
  },
  'ID-FORM': {
    title: 'A file name is an id of small letters, digits and single hyphens',
    why: 'The id is part of a public address on every system, for good.',
    cure: 'Rename the file; a day may stand before --.',
    example: {
      file: 'actors/Reader_s.md',
      good: null,
      bad: '---\ntitle: lezers\nkind: group\n---\nWie in de leeszaal stukken inziet.\n',
    },
  },
  'LANG-MISSING': {
    title: 'Dutch facts have English words',
    why: 'The site is read in both languages; a missing twin would drop a record from one of them.',
    cure: 'Write the file of the same name in en/.',
    example: { file: 'actors/en/readers.md', good: 'the file', bad: null },
  },
  'LANG-ORPHAN': {
    title: 'English words have Dutch facts',
    why: 'Facts stand in the Dutch file only.',
    cure: 'Give both files the same name, or delete the English one.',
    example: { file: 'actors/en/nobody.md', good: null, bad: '---\ntitle: nobody\n---\nNobody.\n' },
  },
  'LOCK-CASE': {
    title: 'A lock proves records of its own case',
    why: 'The lock of another case would prove nothing of the records beside it.',
    cure: 'Restore the lock of the case from the history.',
    example: {
      file: 'cases/tiny/citations.lock.json',
      good: '"tiny/archivist-told#heard": {',
      bad: '"other/archivist-told#heard": {',
    },
  },
  'LOCK-DAY': {
    title: 'A claim was read on a day that has come',
    why: 'A reading that lies ahead was done by nobody.',
    cure: 'Restore the entry from the history; npm run verify -- --second-reading writes the day.',
    example: {
      file: 'cases/tiny/citations.lock.json',
      good: '"readOn": "2026-11-22"\n  },\n  "tiny/boxes-counted": {',
      bad: '"readOn": "2999-11-22"\n  },\n  "tiny/boxes-counted": {',
    },
  },
  'LOCK-FORM': {
    title: 'A lock is one that npm run verify wrote',
    why: 'It is the proof of every citation where no texts are mounted.',
    cure: 'Restore it from the history, then run npm run verify with the texts mounted.',
    example: { file: 'cases/tiny/citations.lock.json', good: '"version": 1,', bad: '"version": 2,' },
    also: [
      { file: 'cases/tiny/citations.lock.json', good: '"seals": {', bad: '"seal": {' },
      { file: 'cases/tiny/citations.lock.json', good: '"actor:readers": "readers"', bad: '"readers": "readers"' },
      {
        file: 'cases/tiny/citations.lock.json',
        good: '"readOn": "2026-11-22"\n  },\n  "tiny/boxes-counted": {',
        bad: '"readOn": "2026-02-31"\n  },\n  "tiny/boxes-counted": {',
      },
    ],
  },
  'LOCK-READ': {
    title: 'A list of what was read is one that npm run statements wrote',
    why: 'A sentence that no author wrote counts as read by it; a key that is none, or a day that lies ahead, was read by nobody.',
    cure: 'Restore it from the history, or read the sentences and write it with npm run statements -- <case> --read <day>.',
    example: {
      file: 'cases/tiny/statements.lock.json',
      good: null,
      bad: '{ "version": 1, "statements": { "cupboard": "2026-05-01" } }',
    },
    also: [
      {
        file: 'cases/tiny/statements.lock.json',
        good: null,
        bad: '{ "version": 1, "statements": { "0a1b2c-0123456789": "2999-05-01" } }',
      },
    ],
  },
  'LOCK-SEAL': {
    title: 'What a lock holds is what npm run verify wrote',
    why: 'A hash, a line or a reading that was edited proves what nobody looked up.',
    cure: 'Restore the entry from the history; after a merge of two locks, run npm run verify -- --merged <case>.',
    example: {
      file: 'cases/tiny/citations.lock.json',
      good: '"tiny/archivist-told#heard": {\n   "source": "tiny-01",\n   "line": 18,',
      bad: '"tiny/archivist-told#heard": {\n   "source": "tiny-01",\n   "line": 19,',
    },
  },
  'YAML-DUPLICATE': {
    title: 'A field stands once',
    why: 'YAML would keep one of the two without a word.',
    cure: 'Keep one.',
    example: {
      file: 'cases/tiny/events/2031-03-14--cupboard-found-open.md',
      good: 'weight: key\n',
      bad: 'weight: key\nstatus: planned\n',
    },
  },
  'YAML-EXPANSION': {
    title: 'YAML holds no anchors, tags and merge keys',
    why: 'They let one value stand for another that is written elsewhere, or grow without end.',
    cure: 'Write the value itself.',
    example: { file: 'actors/readers.md', good: 'kind: group', bad: 'kind: !!str group' },
  },
  'YAML-SYNTAX': {
    title: 'The fields are YAML',
    why: 'What cannot be read cannot be published.',
    cure: 'Quote a value with a colon or a hash; indent with spaces.',
    example: {
      file: 'cases/tiny/events/2031-03-14--cupboard-found-open.md',
      good: 'title: De huismeester vond',
      bad: 'title: De huismeester: vond',
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
