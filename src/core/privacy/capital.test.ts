import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../record/record.ts';
import { capitalWords, knownWords, officeNames, registerTexts, unknownCapitals } from './capital.ts';

const KNOWN = knownWords([
  'Midden-Nederland',
  'AVG',
  'Utrecht',
  'De',
  'IJsselland',
  'één Eén',
  'eHerkenning',
  'Kamer',
  'Secura',
]);
const unknown = (text: string): string[] => unknownCapitals(text, KNOWN).map(({ word }) => word);

describe('unknownCapitals', () => {
  it.each([
    ["De Kamer's vraag", []],
    ['AVG-melding en Midden-Nederland', []],
    ['UTRECHT en DE IJSSELLAND', []],
    ['Één en Eén', []],
    ['eHerkenning', []],
    ['D-012, S-K03, Q1, NC19 en 2021-11-24', []],
    ['bijlage B, deel IV, XXXX-07-20', []],
    ['https://Voorbeeld.nl/Jansen en www.Jansen.nl en @NIEUWEGEIN.NL', []],
    ['(Utrecht), "Utrecht" en ‘Utrecht’', []],
    ['De U\u0301trecht', []],
  ])('lets %j pass', (text, words) => {
    expect(unknown(text)).toEqual(words);
  });

  it.each([
    ['Utrecht belde met Jansen.', ['Jansen']],
    ['Vervolgens ging het mis', ['Vervolgens']],
    ['JANSEN', ['JANSEN']],
    ['AVG-Jansen', ['Jansen']],
    ["d'Ancona", ['Ancona']],
    ['vanDijk', ['vanDijk']],
    ['Özdemir', ['Özdemir']],
    ['Zoë Ĳsbrand', ['Zoë', 'Ĳsbrand']],
    ['Jansen3', ['Jansen']],
    ['einde.Jansen', ['Jansen']],
  ])('names the unknown words of %j', (text, words) => {
    expect(unknown(text)).toEqual(words);
  });

  it('gives the place of a word in the text', () => {
    expect(unknownCapitals('De heer Jansen', KNOWN)).toEqual([{ word: 'Jansen', index: 8 }]);
  });

  it('knows every text of which it was given the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unknownCapitals(text, knownWords([text]))).toEqual([]);
      }),
    );
  });

  it('never overlooks a surname among known words', () => {
    const words = fc.array(fc.constantFrom('De', 'Utrecht', 'ging', 'AVG', '-', '2021', '.'), { maxLength: 10 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(unknown([...before, 'Jansen', ...after].join(' '))).toEqual(['Jansen']);
      }),
    );
  });
});

describe('capitalWords', () => {
  it('splits compounds and leaves single letters and numbers out', () => {
    expect(capitalWords("A 's-Gravenhage Woo-verzoek 12").map(({ word }) => word)).toEqual(['Gravenhage', 'Woo']);
  });
});

describe('registers', () => {
  const actor = {
    record: 'actor',
    kind: 'office-holder',
    title: { nl: 'Wethouder Ada Voorbeeld', en: 'Alderman Ada Voorbeeld' },
    names: ['A. Voorbeeld'],
    expansion: null,
    office: { nl: 'Voorbeeldstad', en: 'Voorbeeldstad' },
  } as unknown as AnyRecord;
  const body = { ...actor, kind: 'body', title: { nl: 'Dienst', en: 'Service' }, names: ['DVB'] } as AnyRecord;

  it('give the words of titles, names and offices', () => {
    expect([...knownWords(registerTexts([actor, body]))]).toEqual([
      'Wethouder',
      'Ada',
      'Voorbeeld',
      'Alderman',
      'Voorbeeldstad',
      'Dienst',
      'Service',
      'DVB',
    ]);
  });

  it('give as names of persons those of office-holders only', () => {
    expect(officeNames([actor, body])).toEqual(['Wethouder Ada Voorbeeld', 'Alderman Ada Voorbeeld', 'A. Voorbeeld']);
  });
});
