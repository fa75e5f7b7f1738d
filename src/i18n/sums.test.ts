import { describe, expect, test } from 'vitest';
import type { Figure, FigureCheck } from '../core/record/figure.ts';
import { cellOf, citeOf } from '../fixtures/parts.ts';
import { discrepancyOf, figureOf, touchOf } from '../fixtures/records.ts';
import { both } from '../fixtures/values.ts';
import { checkInWords, tellersOf } from './sums.ts';

const figure = (values: Record<string, number | null>): Figure =>
  figureOf({
    slug: 'f',
    rows: Object.keys(values).map((key) => ({ key, label: both(key) })),
    cells: Object.fromEntries(
      Object.entries(values).map(([row, value]) => [
        row,
        { x: cellOf(value, { cites: [citeOf({ phrase: `cell ${row}` })] }) },
      ]),
    ),
  });
const told = (values: Record<string, number | null>, given: Partial<FigureCheck>, lang: 'nl' | 'en' = 'nl'): string => {
  const check: FigureCheck = { kind: 'sum', of: ['a.x', 'b.x'], equals: 'c.x', rounding: 0, ...given };
  const { sum, verdict } = checkInWords(lang, figure(values), check, (name) => `[${name}]`);
  return `${sum} ${verdict}`.trim();
};

describe('a check in words', () => {
  test('says the sum and that it comes out', () => {
    expect(told({ a: 62, b: 22, c: 84 }, {})).toBe('62 + 22 is 84. Het stuk geeft 84: dat klopt.');
    expect(told({ a: 84, b: 64, c: 20 }, { kind: 'difference' }, 'en')).toBe(
      '84 − 64 is 20. The document gives 20: that is right.',
    );
  });

  test('says where rounding explains the difference, and where it does not', () => {
    const share = { kind: 'share', rounding: 0.5 } as const;
    expect(told({ a: 31, b: 66, c: 47 }, share)).toBe('31 van 66 is 47%. Het stuk geeft 47%: dat klopt, na afronding.');
    expect(told({ a: 62, b: 84, c: 73 }, share)).toBe('62 van 84 is 73,8%. Het stuk geeft 73%: dat verschilt 0,8.');
  });

  test('says which number is missing, and makes no sum without it', () => {
    expect(told({ a: 50, b: null, c: 84 }, {})).toBe('Niet na te rekenen: hiervoor is geen getal gevonden: [b.x].');
  });
});

test('a check that fails leads to the discrepancy over its number, else to one that touches the figure', () => {
  const check: FigureCheck = { kind: 'sum', of: ['a.x', 'b.x'], equals: 'c.x', rounding: 0 };
  const of = figure({ a: 1, b: 2, c: 4 });
  const touching = discrepancyOf({ slug: 'touching', touches: [touchOf('tiny/f')] });
  const readings = [{ key: 'r', says: both('r'), cites: [citeOf({ phrase: 'cell c' })] }];
  const onCell = discrepancyOf({ slug: 'on-cell', readings });
  const slugs = (...list: (typeof touching)[]) => tellersOf(of, check, list).map(({ slug }) => slug);
  expect(slugs(touching, onCell)).toEqual(['on-cell']);
  expect(slugs(touching, discrepancyOf({ slug: 'else' }))).toEqual(['touching']);
  const elsewhere = [{ key: 'r', says: both('r'), cites: [citeOf({ phrase: 'cell a' })] }];
  const onOther = discrepancyOf({ slug: 'on-other', readings: elsewhere, touches: [touchOf('tiny/f')] });
  expect(slugs(onOther)).toEqual([]);
  expect(slugs(discrepancyOf({ slug: 'text', kind: 'text', touches: [touchOf('tiny/f')] }))).toEqual([]);
});
