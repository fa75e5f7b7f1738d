import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { cellOf, citeOf, NOWHERE } from '../../fixtures/parts.ts';
import { eventOf, figureOf, sourceOf } from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import type { Citation } from '../record/citation.ts';
import type { Passage } from '../record/source.ts';
import { type Verification, verifyCites, verifyPassages } from './verify.ts';
import type { Withheld } from './withheld.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const TEXT = [
  'Archief',
  '',
  'Hij vond de huismees-',
  'ter kast 4 open. Kast 4 was dicht.',
  'Boven 12 en 1.000',
  'Archief',
].join('\n');
const TEXTS = new Map([['tiny-01', TEXT]]);
const NOTHING: Withheld = new Map();

const verify = (cite: Partial<Citation>, withheld = NOTHING): Verification =>
  verifyCites([eventOf({ slug: 'e', cites: [citeOf(cite)] })], TEXTS, withheld, hash);
const block = (
  first: number,
  last: number,
  of = hash(
    TEXT.split('\n')
      .slice(first - 1, last)
      .join('\n'),
  ),
): Partial<Citation> => ({ phrase: null, block: { lines: [first, last], hash: of } });

describe('verifyCites finds', () => {
  test.each<[what: string, cite: Partial<Citation>, line: number | number[], words: string[]]>([
    [
      'a phrase across a broken word',
      { phrase: 'vond de huismeester kast 4 open' },
      3,
      ['vond de huismees-\nter kast 4 open'],
    ],
    [
      'twelve words, whatever lies between',
      { phrase: ' vond de huismeester kast 4 open. Kast 4 was dicht. Boven 12 ' },
      3,
      [TEXT.slice(TEXT.indexOf('vond'), TEXT.indexOf(' en 1.000'))],
    ],
    ['one occurrence of several', { phrase: 'Archief', nth: 2, of: 2 }, 6, ['Archief']],
    [
      'parts, with a line each',
      { phrase: null, parts: ['Hij vond', 'kast 4 open', 'Boven 12'] },
      [3, 4, 5],
      ['Hij vond', 'kast 4 open', 'Boven 12'],
    ],
    [
      'a block, with its first and last line',
      block(4, 5),
      [4, 5],
      ['ter kast 4 open. Kast 4 was dicht.\nBoven 12 en 1.000'],
    ],
  ])('%s', (_what, cite, line, words) => {
    const { found, findings } = verify(cite);
    expect(findings).toEqual([]);
    expect(found).toMatchObject([{ id: 'tiny/e#proof', source: 'tiny-01', line }]);
    expect(found[0]?.spans.map(({ start, end }) => TEXT.slice(start, end))).toEqual(words);
  });
});

describe('verifyCites refuses', () => {
  test.each<[what: string, cite: Partial<Citation>, code: string, field: string, remedy: RegExp]>([
    [
      'D1 one letter changed',
      { phrase: 'vond de huismeister kast 4' },
      'CITE-PHRASE',
      'cites.0.phrase',
      /^nearest text: .*\[/,
    ],
    ['words from elsewhere', { phrase: 'geheel iets anders hier' }, 'CITE-PHRASE', 'cites.0.phrase', /^copy the words/],
    ['D2 two occurrences', { phrase: 'Archief' }, 'CITE-PHRASE', 'cites.0.phrase', /nth and of: 2/],
    ['D2 a wrong count', { phrase: 'Archief', nth: 1, of: 3 }, 'CITE-PHRASE', 'cites.0.phrase', /write of: 2/],
    [
      'D2 a count where there is one',
      { phrase: 'Boven 12', nth: 1, of: 2 },
      'CITE-PHRASE',
      'cites.0.phrase',
      /write of: 1, or drop/,
    ],
    [
      'more than twelve words',
      { phrase: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien' },
      'CITE-PHRASE',
      'cites.0.phrase',
      /^keep to 12/,
    ],
    [
      'an occurrence beyond the last',
      { phrase: 'Archief', nth: 3, of: 2 },
      'CITE-PHRASE',
      'cites.0.phrase',
      /^correct nth$/,
    ],
    [
      'a part that is not there',
      { phrase: null, parts: ['Hij vond', 'niets'] },
      'CITE-PHRASE',
      'cites.0.phrase',
      /copy the words|nearest/,
    ],
    [
      'parts that together republish a sentence',
      { phrase: null, parts: ['een twee drie vier vijf zes zeven', 'acht negen tien elf twaalf dertien'] },
      'CITE-PARTS',
      'cites.0.parts',
      /^keep to 12 in all/,
    ],
    [
      'D6 parts in another order',
      { phrase: null, parts: ['kast 4 open', 'Hij vond'] },
      'CITE-PARTS',
      'cites.0.parts',
      /list the parts as the text has them/,
    ],
    [
      'another hash',
      block(4, 5, '0'.repeat(64)),
      'CITE-BLOCK',
      'cites.0.block',
      new RegExp(`write ${block(4, 5).block?.hash}`),
    ],
    ['lines past the end', block(4, 9, ''), 'CITE-BLOCK', 'cites.0.block', /the text has 6 lines/],
    ['D9 a source without text', { source: 'tiny-09' }, 'SOURCE-ABSENT', 'cites.0.source', /SOURCES_DIR/],
  ])('%s', (_what, cite, code, field, remedy) => {
    const { found, findings } = verify(cite);
    expect(found).toEqual([]);
    expect(findings).toEqual([
      expect.objectContaining({
        code,
        field,
        file: 'content/cases/tiny/events/e.md',
        remedy: expect.stringMatching(remedy),
      }),
    ]);
  });

  test.each<[what: string, cite: Partial<Citation>, withheld: Withheld]>([
    ['a withheld line', { phrase: 'Kast 4 was dicht' }, new Map([['tiny-01', [[4, 4]]]])],
    ['a line before which it begins', { phrase: 'vond de huismeester' }, new Map([['tiny-01', [[4, 4]]]])],
    ['one of its parts', { phrase: null, parts: ['Hij vond', 'Kast 4 was dicht'] }, new Map([['tiny-01', [[4, 4]]]])],
    ['a document withheld whole', { phrase: 'Hij vond' }, new Map([['tiny-01', 'whole']])],
  ])('%s, and does not repeat the words', (_what, cite, withheld) => {
    const { findings } = verify(cite, withheld);
    expect(findings).toMatchObject([{ code: 'CITE-WITHHELD', found: '(not shown)' }]);
    const elsewhere = new Map<string, [number, number][] | 'whole'>([
      ['tiny-01', [[1, 2]]],
      ['tiny-02', 'whole'],
    ]);
    expect(verify(cite, elsewhere).findings).toEqual([]);
  });
});

describe('D17 a withheld line', () => {
  const withheld: Withheld = new Map([['tiny-01', [[4, 4]]]]);

  test('may lie in a block, which holds none of its words', () => {
    expect(verify(block(3, 5), withheld).findings).toEqual([]);
  });

  test('is not repeated as the nearest text', () => {
    const wrong = { phrase: 'Kast 4 was dichts' };
    expect(verify(wrong).findings[0]?.remedy).toBe('nearest text: Kast 4 was dicht[.]');
    expect(verify(wrong, withheld).findings[0]?.remedy).not.toContain('dicht');
    expect(verify(wrong, new Map([['tiny-01', 'whole']])).findings[0]?.remedy).toBe('copy the words from the text');
  });
});

describe('D15 the digits of a cell', () => {
  const cell = (seen: string, cite = citeOf(block(5, 5))): Verification =>
    verifyCites(
      [figureOf({ slug: 'f', cells: { top: { boxes: cellOf(1, { seen, cites: [cite] }) } } })],
      TEXTS,
      NOTHING,
      hash,
    );

  test.each(['12', '1.000', 'Boven 12'])('%s stands in its block', (seen) => expect(cell(seen).findings).toEqual([]));

  test.each(['1', '2', '1.00', '000', '1,000', '4'])('%s does not', (seen) => {
    expect(cell(seen).findings).toMatchObject([{ code: 'FIGURE-SEEN', field: 'cells.top.boxes.seen', found: seen }]);
  });

  test('are looked for in each place that the cell cites, and only there', () => {
    expect(cell('4', citeOf({ phrase: 'Kast 4 was dicht' })).findings).toEqual([]);
    expect(cell('12', citeOf({ phrase: 'Kast 4 was dicht' })).findings).toMatchObject([{ code: 'FIGURE-SEEN' }]);
  });

  test('stand in one of the places, or are not given at all', () => {
    const elsewhere = citeOf({ key: 'more', phrase: 'Kast 4 was dicht' });
    const check = (seen: string | null, cites: Citation[]) =>
      verifyCites(
        [figureOf({ slug: 'f', cells: { top: { boxes: cellOf(1, { seen, cites }) } } })],
        TEXTS,
        NOTHING,
        hash,
      ).findings;
    expect(check('12', [elsewhere, citeOf(block(5, 5))])).toEqual([]);
    expect(check(null, [elsewhere])).toEqual([]);
    expect(check('12', [])).toEqual([]);
  });

  test('are not looked for where the citation itself is wrong', () => {
    expect(cell('12', citeOf({ phrase: 'niet te vinden woorden' })).findings).toMatchObject([{ code: 'CITE-PHRASE' }]);
  });
});

describe('verifyPassages', () => {
  const passage = (given: Partial<Passage>): Passage => ({
    key: 'p',
    at: NOWHERE,
    about: both('x'),
    use: 'left-out',
    why: 'noise',
    phrase: null,
    nth: null,
    of: null,
    parts: null,
    block: null,
    ...given,
  });

  test('finds what a source record names, and refuses what is not there', () => {
    const source = sourceOf({
      slug: 'tiny-01',
      passages: [passage({ phrase: 'Boven 12' }), passage({ key: 'q', phrase: 'Onder 12 boven' })],
    });
    const { found, findings } = verifyPassages([source], TEXTS, NOTHING, hash);
    expect(found).toMatchObject([{ id: 'tiny-01#p', line: 5 }]);
    expect(findings).toMatchObject([{ code: 'CITE-PHRASE', field: 'passages.1.phrase' }]);
  });

  test('leaves a source without text to the citations', () => {
    const absent = sourceOf({ slug: 'tiny-09', passages: [passage({ phrase: 'x' })] });
    expect(verifyPassages([absent], TEXTS, NOTHING, hash)).toEqual({ found: [], findings: [] });
  });

  test('refuses the words of a withheld line, and accepts a block around it', () => {
    const withheld: Withheld = new Map([['tiny-01', [[5, 5]]]]);
    const source = sourceOf({
      slug: 'tiny-01',
      passages: [passage({ phrase: 'Boven 12' }), passage({ key: 'q', ...block(4, 6) })],
    });
    const { found, findings } = verifyPassages([source], TEXTS, withheld, hash);
    expect(found).toMatchObject([{ id: 'tiny-01#q' }]);
    expect(findings).toMatchObject([{ code: 'CITE-WITHHELD', field: 'passages.0', found: '(not shown)' }]);
  });
});
