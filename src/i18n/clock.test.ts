import { describe, expect, it } from 'vitest';
import { distanceInWords } from './clock.ts';

describe('distanceInWords', () => {
  it.each([
    [0, 0, 'dezelfde dag'],
    [6, 6, '6 dagen later'],
    [1, 1, '1 dag later'],
    [2, 5, 'ten minste 2 dagen, hoogstens 5 dagen later'],
    [0, 5, 'hoogstens 5 dagen later'],
    [null, 5, 'hoogstens 5 dagen later'],
    [null, 0, 'dezelfde dag of eerder'],
    [null, -3, 'ten minste 3 dagen eerder'],
    [3, null, 'ten minste 3 dagen later'],
    [0, null, 'dezelfde dag of later'],
    [-3, null, null],
    [-3, 4, 'van 3 dagen eerder tot 4 dagen later; de volgorde staat niet vast'],
    [-5, -2, 'ten minste 2 dagen, hoogstens 5 dagen eerder'],
    [-5, 0, 'hoogstens 5 dagen eerder'],
    [-2, -2, '2 dagen eerder'],
    [null, null, null],
  ])('%s to %s: %s', (atLeast, atMost, words) => {
    expect(distanceInWords('nl', { atLeast, atMost })).toBe(words);
  });
});
