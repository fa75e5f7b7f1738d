import { describe, expect, test } from 'vitest';
import { KEY_LIST, MEMO, plant, READERS } from '../fixtures/plant.ts';
import { sha256 } from './texts.ts';

const REPLACED = 'cases/tiny/events/2031-04-03--lock-replaced.md';
const NUMBER = 'Het nummer 111222333 is van een stuk.';

type Entry = { code: string; file: string; found: string; line: string; reason: string; on: string };

const ABOUT_NUMBER: Entry = {
  code: 'PRIVACY-BSN',
  file: `content/${READERS}`,
  found: '111222333',
  line: sha256(NUMBER),
  reason: 'een zaaknummer',
  on: '2031-05-01',
};

const listOf = (entry: Entry): string =>
  `- { ${Object.entries(entry)
    .map(([field, value]) => (field === 'code' ? `code: ${value}` : `${field}: "${value}"`))
    .join(', ')} }`;

/** The made-up case with a number that may be a person's, and an exception for it. */
function withException(change: Partial<Entry> = {}) {
  const copy = plant();
  copy.edit(READERS, 'Wie in de leeszaal stukken inziet.', NUMBER);
  copy.edit('allow.yaml', '[]', listOf({ ...ABOUT_NUMBER, ...change }));
  return copy;
}

const codesOf = (copy: ReturnType<typeof plant>): string[] => copy.check().map(({ code }) => code);

describe('an exception', () => {
  test('lets one line pass, with its reason, and says so', () => {
    const { issues, notes } = withException().checkAll();
    expect(issues).toEqual([]);
    expect(notes).toContainEqual(`allowed by content/allow.yaml: PRIVACY-BSN content/${READERS}:6`);
  });

  test('B7 lets a date pass that is later than its document', () => {
    const copy = plant();
    copy.edit(REPLACED, 'date: "2031-04-03"', 'date: "2031-04-11"');
    const line = sha256('date: "2031-04-11"');
    const entry = {
      ...ABOUT_NUMBER,
      code: 'DATE-AFTER-DOCUMENT',
      file: `content/${REPLACED}`,
      found: '2031-04-11',
      line,
    };
    copy.edit('allow.yaml', '[]', listOf(entry));
    expect(copy.check()).toEqual([]);
  });

  test('holds for no other file', () => {
    const copy = withException();
    copy.edit(MEMO, 'reference: KAST-7', 'reference: "111222333"');
    expect(codesOf(copy)).toContain('PRIVACY-BSN');
    expect(codesOf(withException({ file: 'content/actors/' }))).toEqual(['PRIVACY-BSN', 'ALLOW']);
  });

  test('ends when its line changes, and says what to write if it still holds', () => {
    const copy = withException();
    copy.edit(READERS, 'van een stuk', 'van een lezer');
    const hash = sha256('Het nummer 111222333 is van een lezer.');
    expect(copy.check()).toEqual([
      expect.objectContaining({ code: 'PRIVACY-BSN' }),
      expect.objectContaining({ code: 'ALLOW', field: '0.line', remedy: expect.stringContaining(hash) }),
    ]);
  });

  test('that excepts nothing is a fault', () => {
    const copy = withException();
    copy.edit(READERS, '111222333', 'van de zaak');
    expect(copy.check()).toEqual([expect.objectContaining({ code: 'ALLOW', why: 'excepts nothing' })]);
  });

  test.each([
    ['a citation', 'CITE-UNVERIFIED'],
    ['a phrase', 'CITE-PHRASE'],
    ['a lock', 'LOCK-FORM'],
    ['an id', 'ID-GONE'],
    ['a mark', 'MARK-UNKNOWN'],
    ['a reference', 'REF'],
    ['what is no code', 'BSN'],
  ])('is never for %s', (_, code) => {
    expect(withException({ code }).check()).toContainEqual(
      expect.objectContaining({ code: 'FIELD-VALUE', file: 'content/allow.yaml', field: '0.code', found: code }),
    );
  });

  test('has a day of the calendar', () => {
    expect(codesOf(withException({ on: '2031-02-31' }))).toContain('FIELD-FORM');
  });

  test('of a phrase that nobody found leaves it unverified', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'is de lijst van sleutels nagelopen', 'is de lijst van sleutels zoekgeraakt');
    const found = 'In februari 2031 is de lijst van sleutels zoekgeraakt';
    const entry = { ...ABOUT_NUMBER, code: 'CITE-UNVERIFIED', file: `content/${KEY_LIST}`, found };
    copy.edit('allow.yaml', '[]', listOf(entry));
    expect(codesOf(copy)).toContain('CITE-UNVERIFIED');
  });
});
