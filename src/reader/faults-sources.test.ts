import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { FOUND_OPEN, KEY_LIST, LOCK, MEMO, plant, READERS } from '../fixtures/plant.ts';

const MARK = 'glossary/5-1-2-e.md';
const REPLACED = 'cases/tiny/events/2031-04-03--lock-replaced.md';
const FIGURE = 'cases/tiny/figures/boxes-per-shelf.yaml';
const LETTER = 'cases/tiny/sources/tiny-02.md';
const PHRASE = 'In februari 2031 is de lijst van sleutels nagelopen';

describe('texts', () => {
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

  test('D8 refuses a text that changed, with its old and new hash', () => {
    const copy = plant();
    const old = sha(copy.read('../sources/tiny-02.txt'));
    copy.editText('tiny-02', 'Archief van de Waterkant', 'Archief van de  Waterkant');
    const now = sha(copy.read('../sources/tiny-02.txt'));
    const issues = copy.verify().filter(({ code }) => code !== 'CITE-BLOCK');
    expect(issues).toEqual([
      copy.fault(
        'SOURCE-CHANGED',
        LETTER,
        1,
        'text',
        now,
        /npm run verify -- --accept tiny-02$/,
        new RegExp(`^was ${old}`),
      ),
    ]);
    expect(copy.verify('tiny-02').map(({ code }) => code)).toEqual(['CITE-BLOCK']);
  });

  test('D8 sees line ends of another kind as other bytes, and reads the same words from them', () => {
    const copy = plant();
    copy.write('../sources/tiny-02.txt', copy.read('../sources/tiny-02.txt').replaceAll('\n', '\r\n'));
    expect(copy.verify()).toMatchObject([{ code: 'SOURCE-CHANGED' }]);
    expect(copy.verify('tiny-02')).toEqual([]);
  });

  test('D8 refuses a block of which a line changed, and gives the hash of what stands there', () => {
    const copy = plant();
    copy.editText('tiny-01', 'Samen     21      1', 'Samen     21      2');
    const blocks = copy.verify('tiny-01').filter(({ field }) => field === 'readings.0.cites.0.block');
    expect(blocks).toMatchObject([
      {
        code: 'CITE-BLOCK',
        why: 'lines 31-31 have another hash',
        remedy: expect.stringContaining(sha('Samen     21      2')),
      },
    ]);
  });

  test('D9 refuses a source whose text is not mounted', () => {
    const copy = plant();
    copy.remove('../sources/tiny-02.txt');
    const issues = copy.verify();
    expect(new Set(issues.map(({ code, found }) => `${code} ${found}`))).toEqual(new Set(['SOURCE-ABSENT tiny-02']));
    expect(issues.map(({ file }) => file)).toContain(`content/${REPLACED}`);
  });

  test('D9 refuses a source that is not in the register', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'source: tiny-01', 'source: tiny-03');
    expect(copy.check()).toEqual([
      copy.fault('CITE-UNVERIFIED', KEY_LIST, '- key: key-list', 'cites.0', PHRASE, /^run npm run verify/),
      copy.fault(
        'REF',
        KEY_LIST,
        'source:',
        'cites.0.source',
        'tiny-03',
        /^did you mean tiny-01 or tiny-02\?$/,
        /names no source/,
      ),
    ]);
  });

  test('D10 refuses an event without citation', () => {
    const copy = plant();
    copy.write(KEY_LIST, copy.read(KEY_LIST).replace(/cites:[\s\S]*?\n---/, 'cites: []\n---'));
    expect(copy.check()).toEqual([
      copy.fault('FIELD-FORM', KEY_LIST, 'cites:', 'cites', '[]', /^give at least one citation$/),
    ]);
  });

  test('D15 refuses digits that do not stand in what a cell cites', () => {
    const copy = plant();
    copy.edit(FIGURE, 'seen: "12"', 'seen: "13"');
    expect(copy.verify()).toEqual([
      copy.fault('FIGURE-SEEN', FIGURE, 'seen: "13"', 'cells.top.boxes.seen', '13', /^copy the digits/),
    ]);
  });

  test('D15 refuses a sum that does not come out', () => {
    const copy = plant();
    copy.edit('cases/tiny/discrepancies/missing-boxes.md', '  - tiny/boxes-per-shelf\n', '');
    copy.edit(FIGURE, 'value: 12', 'value: 13');
    expect(copy.check()).toEqual([
      copy.fault(
        'FIGURE-VALUE',
        FIGURE,
        'value: 13',
        'cells.top.boxes.value',
        '13',
        /^copy the number as printed/,
        /«12»$/,
      ),
      copy.fault(
        'FIGURE-CHECK',
        FIGURE,
        '[top.boxes, bottom.boxes]',
        'checks.0',
        'together.boxes = 21',
        /^correct a cell/,
        /is 22$/,
      ),
    ]);
  });
});

describe('contradictions', () => {
  const DIFFER = 'cases/tiny/discrepancies/missing-boxes.md';

  test('C16 refuses a contradiction with one reading', () => {
    const copy = plant();
    copy.write(DIFFER, copy.read(DIFFER).replace(/ {2}- key: letter[\s\S]*?status:/, 'status:'));
    expect(copy.check()).toMatchObject([
      { code: 'FIELD-FORM', file: `content/${DIFFER}`, field: 'readings', remedy: 'a discrepancy needs both sides' },
    ]);
  });

  test('C16 refuses two readings that say the same', () => {
    const copy = plant();
    copy.edit(DIFFER, 'says: Er ontbrak geen doos.', 'says: Er ontbrak één doos.');
    expect(copy.check()).toEqual([
      copy.fault('READINGS-EQUAL', DIFFER, 'readings:', 'readings', 'er ontbrak één doos.', /^merge them/),
    ]);
  });
});

describe('marks', () => {
  test('D16 refuses a mark that the register does not hold', () => {
    const copy = plant();
    copy.edit(READERS, 'Wie in de leeszaal', 'Wie volgens 5.1.2.i in de leeszaal');
    copy.edit('actors/en/readers.md', 'Those who consult', 'Those who by 5.1.2.i consult');
    const near = /^did you mean 5\.1\.2\.e\? Else add it to content\/glossary$/;
    expect(copy.check()).toEqual(
      ['actors/en/readers.md', READERS].map((file) =>
        copy.fault('MARK-UNKNOWN', file, '5.1.2.i', 'prose', '5.1.2.i', near),
      ),
    );
  });

  test('D16 refuses a count of a mark that the register does not hold', () => {
    const copy = plant();
    copy.edit(MEMO, 'mark: 5-1-2-e', 'mark: 5-1-2-i');
    expect(copy.check()).toEqual([
      copy.fault('MARK-UNKNOWN', MEMO, 'redactions:', 'redactions', '5-1-2-i', /^use one of: 5-1-2-e$/),
    ]);
  });

  test('D16 refuses a mark without its law', () => {
    const copy = plant();
    copy.edit(MARK, '  law: woo\n', '');
    expect(copy.check()).toEqual([
      copy.fault('FIELD-MISSING', MARK, 'mark:\n', 'mark.law', '', /^add mark\.law, one of: woo, wob, unknown$/),
    ]);
  });

  test('D16 refuses a law that is not one', () => {
    const copy = plant();
    copy.edit(MARK, 'law: woo', 'law: woob');
    expect(copy.check()).toEqual([
      copy.fault('FIELD-VALUE', MARK, 'law:', 'mark.law', 'woob', /^write wob \(one of: woo, wob, unknown\)$/),
    ]);
  });

  test('D16 refuses counts that are not those of the text', () => {
    const copy = plant();
    copy.edit(MEMO, 'intact: 2, damaged: 0', 'intact: 1, damaged: 1');
    expect(copy.verify()).toEqual([
      copy.fault(
        'MARK-COUNT',
        MEMO,
        'mark: 5-1-2-e',
        'redactions.0',
        '5-1-2-e: 1 intact, 1 damaged, 0 doubtful',
        /^correct the counts/,
        /2 intact, 0 damaged/,
      ),
    ]);
  });

  test('D16 refuses a pattern that matches nothing at all, or everything', () => {
    for (const pattern of ['x*', '[']) {
      const copy = plant();
      copy.edit(MARK, String.raw`damaged: ['5\.1\.2,e']`, `damaged: ['${pattern}']`);
      expect(copy.check()).toMatchObject([
        { code: 'FIELD-FORM', file: `content/${MARK}`, field: 'mark.damaged.0', found: pattern },
      ]);
    }
  });
});

describe('the lock', () => {
  test('a reworded claim is listed for a second reading, and stops nothing', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'title: De huismeester vond kast 4 open', 'title: De huismeester trof kast 4 open aan');
    const { issues, notes, locks } = copy.checkAll();
    expect(issues).toEqual([]);
    expect(locks.changed).toEqual(['tiny/cupboard-found-open']);
    expect(notes).toEqual(['tiny/cupboard-found-open: changed after its second reading']);
  });

  test.each([
    ['no JSON', '{', '', '{', /is not JSON/],
    ['another version', '{ "version": 2 }', 'version', '2', /is not version 1/],
  ])('a lock with %s is refused, and nothing else is blamed', (_what, text, field, found, why) => {
    const copy = plant();
    copy.write(LOCK, text);
    expect(copy.check()).toEqual([copy.fault('LOCK-FORM', LOCK, 1, field, found, /run npm run verify/, why)]);
  });

  test('a citation without a lock is refused', () => {
    const copy = plant();
    const { locked } = copy.checkAll().locks;
    copy.remove(LOCK);
    const issues = copy.check();
    expect(issues).toHaveLength(locked);
    expect(new Set(issues.map(({ code, why }) => `${code} ${why}`))).toEqual(
      new Set(['CITE-UNVERIFIED has not been verified']),
    );
  });
});
