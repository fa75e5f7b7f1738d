import fc from 'fast-check';

import { describe, expect, it, test } from 'vitest';
import { dayOnAxis } from './day-on-axis.ts';

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

test('words give a single day only where it is certain', () => {
  fc.assert(
    fc.property(bound, bound, (a, b) => {
      const [atLeast, atMost] = a !== null && b !== null && a > b ? [b, a] : [a, b];
      const isOne = atLeast !== null && atLeast === atMost;
      expect(/^dag (?:[+−]\d+|0)$/.test(dayOnAxis('nl', { atLeast, atMost }))).toBe(isOne);
    }),
  );
});
