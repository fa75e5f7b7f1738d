import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatIssue } from '../core/issue/issue.ts';
import { FOUND_OPEN, KEY_LIST, MEMO, plant, READERS } from '../fixtures/plant.ts';
import { ELSEWHERE, NOT_TESTED } from '../fixtures/rows.ts';
import { currentContent, rereadContent } from './current.ts';

/** Number of rows of the fault matrix, by letter. */
const LAST = { A: 14, B: 9, C: 16, D: 17, E: 15, F: 13, G: 10, H: 13, I: 4 };
const ROWS = Object.entries(LAST).flatMap(([letter, last]) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`),
);

/** Row ids with which titles of tests begin, here and in tables of `test.each`. */
function rowsInTitles(): Set<string> {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const texts = files.filter((file) => file.endsWith('.test.ts')).map((file) => readFileSync(file, 'utf8'));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/['"`]([A-I]\d{1,2})(?=[ '"`])/g)].map((match) => match[1] ?? '')),
  );
}

describe('the fault matrix', () => {
  const titled = rowsInTitles();

  test.each(ROWS)('row %s has a test, or is listed with where it is tested, or why it is not', (row) => {
    const isTested = titled.has(row) || row in ELSEWHERE;
    expect(isTested !== row in NOT_TESTED, `${row}: keep src/fixtures/rows.ts true`).toBe(true);
  });

  test.each(Object.entries(ELSEWHERE))('the tests of row %s lie in %s', (_row, files) => {
    for (const file of files.split(', ')) expect(existsSync(file)).toBe(true);
  });
});

describe('ten faults in ten files at once', () => {
  const REDACTED = 'cases/tiny/discrepancies/missing-boxes.md';
  const TOLD = 'cases/tiny/events/2031-03-17--archivist-told.md';
  const GAP = 'cases/tiny/gaps/who-had-the-key.md';
  const COUNTED = 'cases/tiny/events/undated--boxes-counted.md';
  const VERSION = 'cases/tiny/versions/letter-with-changes.md';

  function plantTen(): ReturnType<typeof plant> {
    const copy = plant();
    copy.edit(KEY_LIST, 'van sleutels nagelopen', 'van sleutals nagelopen');
    copy.edit(FOUND_OPEN, 'date: "2031-03-14"', 'date: "2031-02-30"');
    copy.edit(COUNTED, 'themes: [keeping]', 'themes: [kepeing]');
    for (const folder of ['actors', 'actors/en']) copy.write(`${folder}/Readers.md`, copy.read(`${folder}/readers.md`));
    copy.edit(TOLD, 'weight: key', 'wieght: key');
    copy.edit(MEMO, 'reference: KAST-7', 'reference: 007');
    copy.edit('themes/telling.md', 'Wie wat te horen kreeg.', '<script>alert(1)</script>');
    copy.edit(GAP, 'De nota noemt', 'De nota van Verzonneman noemt');
    copy.edit(REDACTED, 'De stukken leggen', 'De stukken met 5.1.2.i leggen');
    copy.remove('cases/tiny/en/versions/letter-with-changes.md');
    return copy;
  }

  test('are all named in one run, and nothing else is', () => {
    const copy = plantTen();
    expect(copy.check().map(({ code, file, line }) => `${code} ${file.slice('content/'.length)}:${line}`)).toEqual([
      'ID-DOUBLE actors/Readers.md:0',
      'ID-FORM actors/Readers.md:0',
      'ID-DOUBLE actors/en/Readers.md:0',
      'ID-FORM actors/en/Readers.md:0',
      `MARK-UNKNOWN ${REDACTED}:29`,
      `LANG-DIGITS ${REDACTED.replace('tiny/', 'tiny/en/')}:9`,
      'CITE-UNVERIFIED cases/tiny/events/2031-02-01--key-list-checked.md:18',
      `FIELD-FORM ${FOUND_OPEN}:4`,
      `FIELD-UNKNOWN ${TOLD}:11`,
      `REF ${COUNTED}:16`,
      `NAME-UNKNOWN ${GAP}:17`,
      `FIELD-UNQUOTED ${MEMO}:10`,
      `LANG-MISSING ${VERSION}:0`,
      'PROSE-HTML themes/telling.md:5',
    ]);
    expect(copy.verify()).toEqual([
      copy.fault(
        'CITE-PHRASE',
        KEY_LIST,
        'phrase:',
        'cites.0.phrase',
        'In februari 2031 is de lijst van sleutals nagelopen',
        /nearest text/,
      ),
    ]);
  });

  test('are each one line with code, place, value, why and remedy', () => {
    const issues = plantTen().check();
    expect(issues).toHaveLength(14);
    for (const issue of issues) {
      expect(formatIssue(issue)).toMatch(
        /^[A-Z]+(?:-[A-Z]+)* content\/[^\s:]+(?::\d+)? \S.* - found «[^»]*» - \S.* - \S.*$/,
      );
      expect(formatIssue(issue)).not.toContain('\n');
    }
  });
});

describe('the current content', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('is read once, however many ask', () => {
    vi.stubEnv('CONTENT_ROOT', plant().root);
    expect(currentContent()).toBe(currentContent());
  });

  test('is that of the folder that is asked for', () => {
    vi.stubEnv('CONTENT_ROOT', plant().root);
    const first = currentContent();
    vi.stubEnv('CONTENT_ROOT', plant().root);
    expect(currentContent()).not.toBe(first);
  });

  test('G3 forgets what was deleted when it is read again', () => {
    const copy = plant();
    const has = (): boolean => currentContent().records.some(({ id }) => id === 'tiny/key-list-checked');
    vi.stubEnv('CONTENT_ROOT', copy.root);
    expect(has()).toBe(true);
    copy.remove(KEY_LIST);
    copy.remove(KEY_LIST.replace('tiny/', 'tiny/en/'));
    rereadContent();
    expect(has()).toBe(false);
  });

  test('stays as it was where a file can no longer be read, and the faults are told', () => {
    const copy = plant();
    vi.stubEnv('CONTENT_ROOT', copy.root);
    const before = currentContent();
    copy.edit(READERS, 'kind: group', 'kind: gruop');
    expect(rereadContent().issues.map(({ code }) => code)).toContain('FIELD-VALUE');
    expect(currentContent()).toBe(before);
  });
});
