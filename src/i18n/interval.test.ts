import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayOnAxis, intervalInWords } from './interval.ts';

describe('intervalInWords', () => {
  it.each([
    [7, 7, '7 dagen later'],
    [1, 1, '1 dag later'],
    [-1, -1, '1 dag eerder'],
    [0, 0, 'dezelfde dag'],
    [2, 9, 'ten minste 2 dagen, hoogstens 9 dagen later'],
    [-9, -2, 'ten minste 2 dagen, hoogstens 9 dagen eerder'],
    [0, 4, 'dezelfde dag of hoogstens 4 dagen later'],
    [-4, 0, 'dezelfde dag of hoogstens 4 dagen eerder'],
    [-18, 9, 'van 18 dagen eerder tot 9 dagen later; volgorde niet zeker'],
    [2, null, 'ten minste 2 dagen later'],
    [0, null, 'dezelfde dag of later'],
    [-20, null, 'hoogstens 20 dagen eerder; later kan ook; volgorde niet zeker'],
    [null, 65, 'hoogstens 65 dagen later; eerder kan ook; volgorde niet zeker'],
    [null, 0, 'dezelfde dag of eerder'],
    [null, -3, 'ten minste 3 dagen eerder'],
    [null, null, 'niet te bepalen; volgorde niet zeker'],
  ])('at least %s, at most %s: %s', (atLeast, atMost, words) => {
    expect(intervalInWords('nl', { atLeast, atMost })).toBe(words);
  });

  it('speaks English too', () => {
    expect(intervalInWords('en', { atLeast: -18, atMost: 9 })).toBe(
      'from 18 days earlier to 9 days later; order not certain',
    );
  });
});

describe('dayOnAxis', () => {
  it.each([
    [12, 12, 'dag +12'],
    [-4, -4, 'dag −4'],
    [0, 0, 'dag 0'],
    [12, 18, 'dag +12 tot +18'],
    [-4, 10, 'dag −4 tot +10; volgorde niet zeker'],
    [-4, 0, 'dag −4 tot 0'],
    [2, null, 'dag +2 of later'],
    [-20, null, 'dag −20 of later; volgorde niet zeker'],
    [null, 0, 'dag 0 of eerder'],
    [null, null, 'niet te bepalen; volgorde niet zeker'],
  ])('at least %s, at most %s: %s', (atLeast, atMost, words) => {
    expect(dayOnAxis('nl', { atLeast, atMost })).toBe(words);
  });

  it('calls the day itself day 0', () => {
    expect(dayOnAxis('en', null)).toBe('day 0');
  });
});

const bound = fc.option(fc.integer({ min: -5000, max: 5000 }));
const lag = fc
  .tuple(bound, bound)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { atLeast: b, atMost: a } : { atLeast: a, atMost: b }));

test('words give a single number only where the days are certain', () => {
  fc.assert(
    fc.property(lag, ({ atLeast, atMost }) => {
      const isOne = atLeast !== null && atLeast === atMost;
      expect(
        /^(?:\d+ dag(?:en)? (?:later|eerder)|dezelfde dag)$/.test(intervalInWords('nl', { atLeast, atMost })),
      ).toBe(isOne);
      expect(/^dag (?:[+−]\d+|0)$/.test(dayOnAxis('nl', { atLeast, atMost }))).toBe(isOne);
    }),
  );
});
