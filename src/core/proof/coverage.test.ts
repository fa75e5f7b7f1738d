import { describe, expect, test } from 'vitest';
import { coverageOf, sentencesOf } from './coverage.ts';
import type { Found } from './verify.ts';

const sentences = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.words);

describe('sentencesOf parts a text', () => {
  test.each<[by: string, text: string, parts: string[]]>([
    [
      'by full stops before a capital',
      'De kast was open. Zij is nu dicht! Waarom? Dat is niet bekend.',
      ['De kast was open.', 'Zij is nu dicht!', 'Waarom?', 'Dat is niet bekend.'],
    ],
    [
      'not by a full stop inside a number or code',
      'Er zijn 1.000 dozen, zie 5.1.2.e en nr. 7.',
      ['Er zijn 1.000 dozen, zie 5.1.2.e en nr. 7.'],
    ],
    ['by blank lines', 'Kop\n\nDe kast was\nopen', ['Kop', 'De kast was open']],
    ['by items of a list', 'Punten:\n- een\n- twee\n1. drie', ['Punten:', '- een', '- twee', '1. drie']],
    ...(
      [
        ['a private-use bullet', '\uF0B7 een', '\uF0B7twee', '\uF0B7\tdrie'],
        ['a square', '▪ een', '▪ twee', '■ drie'],
        ['the letter of a circle', 'o een', 'o twee', ' o drie'],
        ['letters', 'a) een', 'b) twee', 'c. drie'],
        ['numbers', '1) een', '2) twee', '10) drie'],
        ['numbers in brackets', '(1) een', '(ii) twee', '(c) drie'],
        ['Roman numbers', 'i. een', 'ii. twee', 'iii) drie'],
        ['dashes', '– een', '— twee', '- drie'],
      ] as const
    ).map(
      ([by, ...items]) =>
        [
          `by items behind ${by}`,
          ['Punten:', ...items].join('\n'),
          ['Punten:', ...items.map((item) => item.trim().replace('\t', ' '))],
        ] as [string, string, string[]],
    ),
    [
      'not at a word that begins like an item',
      'De kast was\nopen en o.a. leeg,\n5.1.2.e zag het',
      ['De kast was open en o.a. leeg, 5.1.2.e zag het'],
    ],
    [
      'by rows of a table',
      'De tabel:\nPlank   Dozen\nBoven   12\nOnder   9\nEen slot. Einde',
      ['De tabel:', 'Plank Dozen', 'Boven 12', 'Onder 9', 'Een slot.', 'Einde'],
    ],
    ['by rows with tabs or bars', 'Plank\tDozen\nBoven | 12 | 0', ['Plank Dozen', 'Boven | 12 | 0']],
    ['by rows of numbers', 'Boven 12 0\nOnder 9 1', ['Boven 12 0', 'Onder 9 1']],
    ['not at one line with several blanks', 'De kast  was\nopen', ['De kast was open']],
    ['by colons and quotation marks', "Zij zei: 'Open.' De kast", ['Zij zei:', "'Open.'", 'De kast']],
    ['and drops what holds no word', '***\n\n—\n\nTekst', ['Tekst']],
    ['of nothing into nothing', '', []],
  ])('%s', (_by, text, parts) => expect(sentences(text)).toEqual(parts));

  test('with the line and place of each', () => {
    const text = 'Kop\n\n  De kast was open. Zij is\nnu dicht.';
    expect(sentencesOf(text).map(({ line, start, end }) => [line, text.slice(start, end)])).toEqual([
      [1, 'Kop'],
      [3, 'De kast was open.'],
      [3, 'Zij is\nnu dicht.'],
    ]);
  });
});

describe('coverageOf', () => {
  const text = 'Een kop.\n\nDe kast was open. Zij is nu dicht. Wie het deed is gelakt.';
  const at = (id: string, words: string, source = 'tiny-01'): Found => {
    const start = text.indexOf(words);
    return { id, source, spans: [{ start, end: start + words.length }], line: 1 };
  };

  test('counts a sentence as cited, else as left out, else as unexplained', () => {
    const coverage = coverageOf(
      'tiny-01',
      text,
      [at('tiny/e#a', 'kast was')],
      [at('tiny-01#kop', 'Een kop'), at('tiny-01#note', 'nu dicht')],
      new Set(['tiny-01#kop']),
    );
    expect(coverage).toMatchObject({ source: 'tiny-01', sentences: 4, cited: 2, leftOut: 1 });
    expect(coverage.unexplained.map(({ words }) => words)).toEqual(['Wie het deed is gelakt.']);
  });

  test('counts a sentence that is cited and left out as cited, and a block over all it encloses', () => {
    const coverage = coverageOf(
      'tiny-01',
      text,
      [at('tiny/e#a', text)],
      [at('tiny-01#kop', 'Een kop')],
      new Set(['tiny-01#kop']),
    );
    expect(coverage).toMatchObject({ sentences: 4, cited: 4, leftOut: 0, unexplained: [] });
  });

  test('counts a row of a table as cited where a citation encloses it, not where one touches it', () => {
    const table = 'Plank   Dozen\nBoven   12\nOnder   9';
    const span = (words: string) => ({ start: table.indexOf(words), end: table.indexOf(words) + words.length });
    const found = (id: string, words: string): Found => ({ id, source: 'tiny-01', spans: [span(words)], line: 1 });
    const cites = [found('tiny/e#row', 'Boven   12'), found('tiny/e#word', 'Onder')];
    const coverage = coverageOf('tiny-01', table, cites, [], new Set());
    expect(coverage).toMatchObject({ sentences: 3, cited: 1 });
    expect(coverage.unexplained.map(({ words }) => words)).toEqual(['Plank Dozen', 'Onder 9']);
  });

  test('counts a label with its value as cited where a citation encloses the value', () => {
    const head = 'Datum\t18 september 2020\nPlaats\tArchief\nBetreft\tKast 4';
    const found = (id: string, words: string): Found => {
      const start = head.indexOf(words);
      return { id, source: 'tiny-01', spans: [{ start, end: start + words.length }], line: 1 };
    };
    const cites = [found('tiny/e#day', '18 september 2020'), found('tiny/e#label', 'Plaats')];
    const { unexplained } = coverageOf('tiny-01', head, cites, [], new Set());
    expect(unexplained.map(({ words }) => words)).toEqual(['Plaats Archief', 'Betreft Kast 4']);
  });

  test('takes no proof from another source, nor from what only touches', () => {
    const coverage = coverageOf(
      'tiny-01',
      text,
      [at('tiny/e#a', 'kast was', 'tiny-02'), at('tiny/e#b', '\n\n')],
      [],
      new Set(),
    );
    expect(coverage).toMatchObject({ cited: 0, leftOut: 0 });
    expect(coverage.unexplained).toHaveLength(4);
  });
});
