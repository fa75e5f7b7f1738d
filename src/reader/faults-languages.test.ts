import { describe, expect, test } from 'vitest';
import { FOUND_OPEN, FOUND_OPEN_EN, MEMO, plant } from '../fixtures/plant.ts';

describe('languages', () => {
  test('C14 refuses a record without English words', () => {
    const copy = plant();
    copy.remove(FOUND_OPEN_EN);
    expect(copy.check()).toEqual([
      copy.fault('LANG-MISSING', FOUND_OPEN, 0, 'en', '', new RegExp(`^write content/${FOUND_OPEN_EN}$`)),
    ]);
  });

  test('C14 refuses English words of no record, and offers the nearest', () => {
    const copy = plant();
    copy.write('actors/en/reader.md', copy.read('actors/en/readers.md'));
    expect(copy.check()).toEqual([
      copy.fault(
        'LANG-ORPHAN',
        'actors/en/reader.md',
        0,
        'file name',
        'reader',
        /^rename it to match readers, or delete it$/,
      ),
    ]);
  });

  test('C14 refuses a part without English words', () => {
    const copy = plant();
    copy.edit('cases/tiny/en/sources/tiny-01.md', 'missing:\n  key-list: The list of keys\n', '');
    expect(copy.check()).toEqual([
      copy.fault(
        'LANG-PART',
        'cases/tiny/en/sources/tiny-01.md',
        1,
        'missing.key-list',
        '',
        /^add missing\.key-list to the file in en\/$/,
      ),
    ]);
  });

  test('C14 refuses English words of a part that is not there', () => {
    const copy = plant();
    copy.edit(MEMO, '  - key: heading-4', '  - key: heading-5');
    const issues = copy.check();
    expect(issues).toEqual([
      copy.fault(
        'LANG-PART',
        'cases/tiny/en/sources/tiny-01.md',
        'passages:',
        'passages.heading-5',
        '',
        /^add passages\.heading-5/,
      ),
      copy.fault(
        'LANG-PART',
        'cases/tiny/en/sources/tiny-01.md',
        'heading-4:',
        'passages.heading-4',
        'heading-4',
        /^use one of: head, /,
      ),
    ]);
  });

  test('refuses other numbers in the English words, beside another fault too', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'title: De huismeester vond kast 4 open', 'title: Er waren 66 dozen in 2018');
    copy.edit(FOUND_OPEN_EN, 'title: The caretaker found cupboard 4 open', 'title: Verzonneman had 77 boxes in 2017');
    expect(copy.check()).toMatchObject([
      { code: 'NAME-UNKNOWN', file: `content/${FOUND_OPEN_EN}` },
      { code: 'LANG-DIGITS', file: `content/${FOUND_OPEN_EN}`, field: 'title', found: '77, 2017' },
    ]);
  });

  test('takes a time with a full stop and one with a colon as the same', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'title: De huismeester vond kast 4 open', 'title: De huismeester kwam om 12.35 uur');
    copy.edit(FOUND_OPEN_EN, 'title: The caretaker found cupboard 4 open', 'title: "The caretaker came at 12:35"');
    expect(copy.check()).toEqual([]);
  });

  test.each([
    ['date', '"2031-03-15"'],
    ['status', 'planned'],
    ['weight', 'key'],
    ['code', 'T-004'],
  ])('C15 refuses the fact %s in an English file', (field, value) => {
    const copy = plant();
    copy.edit(FOUND_OPEN_EN, 'title:', `${field}: ${value}\ntitle:`);
    expect(copy.check()).toEqual([
      copy.fault('FIELD-UNKNOWN', FOUND_OPEN_EN, `${field}:`, field, field, /^(?:use one of|did you mean)/),
    ]);
  });

  test('C15 refuses another phrase in an English file', () => {
    const copy = plant();
    copy.edit(
      FOUND_OPEN_EN,
      '{ phraseEn: the caretaker found cupboard 4 open }',
      '{ phrase: vond de kast, phraseEn: found the cupboard }',
    );
    expect(copy.check()).toEqual([
      copy.fault(
        'FIELD-UNKNOWN',
        FOUND_OPEN_EN,
        'phrase: vond',
        'cites.found.phrase',
        'phrase',
        /^did you mean phraseEn\?$/,
      ),
    ]);
  });
});
