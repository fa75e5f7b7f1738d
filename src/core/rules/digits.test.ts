import { describe, expect, test } from 'vitest';
import { citeOf } from '../../fixtures/parts.ts';
import { eventOf } from '../../fixtures/records.ts';
import { proseOf } from '../../fixtures/values.ts';
import { checkDigits, digitsIn } from './digits.ts';

const titled = (nl: string, en: string): string[] =>
  checkDigits([eventOf({ slug: 'e', title: { nl, en } })]).map(({ found, why }) => `«${found}» ${why}`);

const ALONE = 'stands in the English words alone';
const besides = (numbers: string): string => `the Dutch words have ${numbers} besides`;

describe('the two languages', () => {
  test.each([
    ['66 dozen in 2018', '66 boxes in 2018'],
    ['om 12.35 uur', 'at 12:35'],
    ['om 9.05 uur', 'at 09:05'],
    ['om 16.00 uur', 'at 4 p.m.'],
    ['om 16 uur', 'at 4 pm'],
    ['om 0.30 uur', 'at 12.30 am'],
    ['om 12:30:04 PM', 'at 12:30:04 PM'],
    ['1.000 dozen van 2,5 kg', '1,000 boxes of 2.5 kg'],
    ['de 1e en de 22e doos', 'the 1st and the 22nd box'],
    ['twee dozen, de derde leeg', '2 boxes, the 3rd one empty'],
    ['2 dozen, de 3e leeg', 'two boxes, the third one empty'],
    ['één doos', 'a box'],
    ['volgens 5.1.2.e', 'under 5.1.2.e'],
    ['in 2021-2022', 'in 2021 and 2022'],
    ['kast 4 en kast 4', 'cupboard 4'],
  ])('agree: «%s» and «%s»', (nl, en) => expect(titled(nl, en)).toEqual([]));

  test.each([
    ['66 dozen in 2018', '77 boxes in 2017', `«77, 2017» ${ALONE}; ${besides('66, 2018')}`],
    ['om 12.35 uur', 'at 12:53', `«12.53» ${ALONE}; ${besides('12.35')}`],
    ['1.000 dozen', '1.00 boxes', `«1» ${ALONE}; ${besides('1000')}`],
    ['twee dozen', '3 boxes', `«3» ${ALONE}`],
    ['2 dozen', 'boxes', `«» ${besides('2')}`],
    ['het nummer 111222333', 'the number', `«» ${besides('11…3')}`],
    ['om 16.00 uur', 'at 4 a.m.', `«4» ${ALONE}; ${besides('16')}`],
  ])('do not: «%s» and «%s»', (nl, en, fault) => expect(titled(nl, en)).toEqual([fault]));

  test('are compared in prose, in parts and in the renderings of phrases, in the English file', () => {
    const prose = { nl: proseOf('in 2018').nl, en: proseOf('in 2017').en };
    expect(checkDigits([eventOf({ slug: 'e', prose })])).toMatchObject([
      { code: 'LANG-DIGITS', file: 'content/cases/tiny/en/events/e.md', field: 'prose', found: '2017' },
    ]);
    const basisNote = { nl: 'Het jaar is 2018.', en: 'The year is 2017.' };
    expect(checkDigits([eventOf({ slug: 'e', basisNote })])).toMatchObject([{ field: 'basisNote' }]);
    const cites = [citeOf({ phrase: 'kast 4 open', phraseEn: 'cupboard 5 open' })];
    expect(checkDigits([eventOf({ slug: 'e', cites })])).toMatchObject([{ field: 'cites.proof.phraseEn' }]);
  });

  test.each([
    ['torn apart in the document', { phrase: 'op 9 april 201 9', phraseEn: 'on 9 April 2019' }],
    ['of a phrase that is damaged, read by the editor', { phrase: 'in 2G2O', reads: 'in 2020', phraseEn: 'in 2020' }],
    ['that the rendering says otherwise', { phrase: '06-nummers', phraseEn: 'mobile numbers' }],
    ['of a phrase in parts', { phrase: null, parts: ['op 9 april', 'in 2019'], phraseEn: 'on 9 April in 2019' }],
  ])('may differ in numbers %s', (_, cite) => {
    expect(checkDigits([eventOf({ slug: 'e', cites: [citeOf(cite)] })])).toEqual([]);
  });
});

test.each([
  ['12.35, 12:35 en 12,35', ['12.35', '12.35', '12.35']],
  ['1.000.000 en 1,000', ['1000000', '1000']],
  ['0.125', ['0.125']],
  ['007', ['7']],
  ['geen', []],
])('digits of «%s»', (text, digits) => expect(digitsIn(text)).toEqual(digits));
