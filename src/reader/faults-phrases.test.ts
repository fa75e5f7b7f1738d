import { describe, expect, test } from 'vitest';
import { KEY_LIST, plant } from '../fixtures/plant.ts';

const REPLACED = 'cases/tiny/events/2031-04-03--lock-replaced.md';
const PHRASE = 'In februari 2031 is de lijst van sleutels nagelopen';

/** A phrase is changed: the lock no longer covers it, and the text has the last word. */
function plantPhrase(written: string): ReturnType<typeof plant> {
  const copy = plant();
  copy.edit(KEY_LIST, `phrase: ${PHRASE}`, `phrase: ${written}`);
  return copy;
}

describe('phrases', () => {
  test.each([
    ['one letter', 'In februari 2031 is de lijst van sleutals nagelopen', /nearest text: .*sleut\[e\]ls nagelopen/],
    ['one digit', 'In februari 2032 is de lijst van sleutels nagelopen', /nearest text: In februari 203\[1\] is/],
    [
      'one letter left out',
      'In februari 2031 is de lijst van sleutel nagelopen',
      /nearest text: .*sleutel\[s\] nagelopen/,
    ],
    ['one capital', 'in februari 2031 is de lijst van sleutels nagelopen', /nearest text: \[I\]n februari/],
    ['one space', 'In februari 2031 is de lijst van sleu tels nagelopen', /nearest text/],
    ['two words swapped', 'In februari 2031 is de lijst van nagelopen sleutels', /nearest text: .*van \[s\]leutels/],
  ])('D1 refuses a phrase with %s changed, and marks the first difference', (_what, written, remedy) => {
    const copy = plantPhrase(written);
    const english = KEY_LIST.replace('tiny/', 'tiny/en/');
    const year = /\d{4}/.exec(written)?.[0] ?? '';
    copy.edit(english, 'phraseEn: In February 2031', `phraseEn: In February ${year}`);
    expect(copy.check()).toEqual([
      copy.fault(
        'CITE-UNVERIFIED',
        KEY_LIST,
        '- key: key-list',
        'cites.0',
        written,
        /^run npm run verify/,
        /^changed since it was verified$/,
      ),
    ]);
    expect(copy.verify()).toEqual([
      copy.fault('CITE-PHRASE', KEY_LIST, 'phrase:', 'cites.0.phrase', written, remedy, /does not stand in the text/),
    ]);
  });

  test('A9 refuses a phrase in another Unicode form than the text', () => {
    const copy = plant();
    copy.editText('tiny-01', 'de lijst van\n', 'één lijst van\n');
    copy.edit(KEY_LIST, `phrase: ${PHRASE}`, `phrase: ${PHRASE.replace('de lijst', 'e\u0301e\u0301n lijst')}`);
    expect(copy.verify('tiny-01').filter(({ file }) => file.endsWith(KEY_LIST))).toMatchObject([
      { code: 'CITE-PHRASE', remedy: expect.stringMatching(/nearest text/) },
    ]);
  });

  test.each(['-', '\u2010', '\u2011', '\u00AD'])('D4 finds a word that the text breaks at a line end by %j', (sign) => {
    const copy = plant();
    copy.editText('tiny-01', 'de huismees-\n', `de huismees${sign}\n`);
    expect(copy.verify('tiny-01')).toEqual([]);
  });

  test('D4 finds no word that the text breaks without a hyphen', () => {
    const copy = plant();
    copy.editText('tiny-01', 'de huismees-\n', 'de huismees\n');
    expect(new Set(copy.verify('tiny-01').map(({ code }) => code))).toEqual(new Set(['CITE-PHRASE']));
  });

  test('D2 refuses a phrase that stands twice, and says where', () => {
    const copy = plantPhrase('Archief van de Waterkant');
    expect(copy.verify()).toEqual([
      copy.fault(
        'CITE-PHRASE',
        KEY_LIST,
        'phrase:',
        'cites.0.phrase',
        'Archief van de Waterkant',
        /add nth and of: 2$/,
        /stands 2 times, on lines 1, 21/,
      ),
    ]);
  });

  test('D2 accepts it with nth and of, and refuses a wrong count', () => {
    const copy = plantPhrase('Archief van de Waterkant\n    nth: 2\n    of: 2');
    expect(copy.verify()).toEqual([]);
    copy.edit(KEY_LIST, 'of: 2', 'of: 3');
    expect(copy.verify()).toEqual([
      copy.fault(
        'CITE-PHRASE',
        KEY_LIST,
        'phrase:',
        'cites.0.phrase',
        'Archief van de Waterkant',
        /^write of: 2/,
        /stands 2 times, not 3/,
      ),
    ]);
  });

  test('D2 refuses nth without of', () => {
    const copy = plantPhrase('Archief van de Waterkant\n    nth: 2');
    expect(copy.check()).toEqual([
      copy.fault('FIELD-FORM', KEY_LIST, 'nth:', 'cites.0.nth', '2', /^write nth and of together/),
    ]);
  });

  test.each([
    ['a line end as a space', 'lijst van sleutels nagelopen'],
    ['a word broken at a line end, written whole', 'vond de huismeester kast 4 open'],
  ])('D4 accepts %s', (_rule, written) => expect(plantPhrase(written).verify()).toEqual([]));

  test.each([
    ['a hyphen that the text has not', 'vond de huis-meester kast 4 open'],
    ['a blank line crossed', '13 maart nog dicht. De archivaris wist'],
    ['a full stop left out', 'nagelopen Op 14 maart 2031'],
  ])('D4 refuses %s', (_rule, written) => {
    expect(plantPhrase(written).verify()).toMatchObject([{ code: 'CITE-PHRASE', file: `content/${KEY_LIST}` }]);
  });

  test('D5 refuses a phrase across the head of a page, and accepts its two parts', () => {
    const across = 'hoorde het op 17 maart 2031. Daarna zijn de dozen geteld';
    expect(plantPhrase(across).verify()).toMatchObject([{ code: 'CITE-PHRASE', file: `content/${KEY_LIST}` }]);
    const copy = plant();
    copy.edit(KEY_LIST, `phrase: ${PHRASE}`, 'parts: [hoorde het op 17 maart 2031, Daarna zijn de dozen geteld]');
    expect(copy.verify()).toEqual([]);
  });

  test('D7 refuses a phrase that leaves out the mark within it', () => {
    expect(plantPhrase('zijn ingelicht door 5.1.2.e van het archief').verify()).toEqual([]);
    expect(plantPhrase('zijn ingelicht door van het archief').verify()).toMatchObject([
      { code: 'CITE-PHRASE', remedy: expect.stringMatching(/door \[5\]\.1\.2\.e/) },
    ]);
  });

  test('D11 refuses own words, or English ones, in the place of a phrase', () => {
    for (const written of [
      'de sleutellijst is gecontroleerd in februari',
      'In February 2031 the list of keys was checked',
    ]) {
      expect(plantPhrase(written).verify()).toMatchObject([{ code: 'CITE-PHRASE', found: written }]);
    }
  });

  test('D12 keeps a damaged phrase and our reading of it apart', () => {
    const copy = plantPhrase(`${PHRASE}\n    reads: In februari 2031 zijn de sleutels nagelopen`);
    expect(copy.verify()).toEqual([]);
    const cite = copy.checkAll().dossier.events.find(({ slug }) => slug === 'key-list-checked')?.cites[0];
    expect(cite).toMatchObject({ phrase: PHRASE, reads: 'In februari 2031 zijn de sleutels nagelopen' });
  });

  test('D6 refuses parts in another order than the text', () => {
    const copy = plant();
    copy.edit(
      REPLACED,
      '      - Het slot van kast 4 is op\n      - vervangen, omdat het nieuwe slot',
      '      - vervangen, omdat het nieuwe slot\n      - Het slot van kast 4 is op',
    );
    expect(copy.verify()).toEqual([
      copy.fault(
        'CITE-PARTS',
        REPLACED,
        'parts:',
        'cites.0.parts',
        'vervangen, omdat het nieuwe slot […] Het slot van kast 4 is op',
        /^list the parts/,
      ),
    ]);
  });

  test('a phrase on a withheld line is refused, and not repeated', () => {
    const copy = plantPhrase('"Van: 5.1.2.e"');
    expect(copy.verify()).toEqual([
      copy.fault('CITE-WITHHELD', KEY_LIST, '- key: key-list', 'cites.0', '(not shown)', /^cite by block/),
    ]);
  });

  test('a citation with no selector, or with two, is refused', () => {
    const copy = plantPhrase(`${PHRASE}\n    parts: [een, twee]`);
    expect(copy.check()).toEqual([
      copy.fault(
        'FIELD-FORM',
        KEY_LIST,
        '- key: key-list',
        'cites.0',
        copy.check()[0]?.found ?? '',
        /^give exactly one$/,
        /holds 2 of phrase, parts and block/,
      ),
    ]);
  });
});
