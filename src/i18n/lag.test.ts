import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LANGS } from '../core/record/text.ts';
import { LAG_FORMS, lagForm } from '../core/time/moment.ts';
import { lagInWords } from './lag.ts';

describe('an interval', () => {
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
    expect(lagInWords('nl', { atLeast, atMost }, 'interval')).toBe(words);
  });

  it('speaks English too', () => {
    expect(lagInWords('en', { atLeast: -18, atMost: 9 }, 'interval')).toBe(
      'from 18 days earlier to 9 days later; order not certain',
    );
  });
});

describe('what was written later', () => {
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
    expect(lagInWords('nl', { atLeast, atMost }, 'later')).toBe(words);
  });
});

describe('knowledge since an event', () => {
  it.each([
    [7, 7, '7 dagen na: x'],
    [0, 0, 'op dezelfde dag als: x'],
    [10, 39, 'ten minste 10 dagen, hoogstens 39 dagen na: x'],
    [null, 1, 'hoogstens 1 dag na: x'],
    [null, 0, 'uiterlijk op dezelfde dag als: x'],
    [3, null, 'ten minste 3 dagen na: x'],
    [-18, 9, 'van 18 dagen vóór tot 9 dagen na: x; de volgorde staat niet vast'],
    [-20, -4, 'ten minste 4 dagen vóór: x'],
    [null, null, null],
    [-3, null, null],
  ])('%s to %s', (atLeast, atMost, words) => {
    expect(lagInWords('nl', { atLeast, atMost }, { since: 'x' })).toBe(words);
  });
});

describe('knowledge of what happened', () => {
  it.each([
    [7, 7, '7 dagen'],
    [0, 0, 'op dezelfde dag'],
    [10, 39, 'ten minste 10 dagen, hoogstens 39 dagen'],
    [0, 4, 'ten minste 0 dagen, hoogstens 4 dagen'],
    [null, 1, 'hoogstens 1 dag'],
    [null, 0, 'uiterlijk op dezelfde dag'],
    [3, null, 'ten minste 3 dagen'],
    [-18, 9, 'van 18 dagen ervóór tot 9 dagen erna; de volgorde staat niet vast'],
    [-20, -4, 'ten minste 4 dagen ervóór'],
    [0, null, 'de stukken laten dit open'],
    [null, null, 'de stukken laten dit open'],
  ])('%s to %s: %s', (atLeast, atMost, words) => {
    expect(lagInWords('nl', { atLeast, atMost }, 'passed')).toBe(words);
  });
});

const bound = fc.option(fc.integer({ min: -5000, max: 5000 }));
const lag = fc
  .tuple(bound, bound)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { atLeast: b, atMost: a } : { atLeast: a, atMost: b }));

test('words give a single number only where the days are certain, in every voice', () => {
  fc.assert(
    fc.property(lag, (one) => {
      const isOne = one.atLeast !== null && one.atLeast === one.atMost;
      const interval = lagInWords('nl', one, 'interval') ?? '';
      expect(/^(?:\d+ dag(?:en)? (?:later|eerder)|dezelfde dag)$/.test(interval)).toBe(isOne);
      const later = lagInWords('nl', one, 'later') ?? '';
      expect(/^(?:\d+ dag(?:en)? (?:later|eerder)|dezelfde dag)$/.test(later)).toBe(isOne);
      const passed = lagInWords('nl', one, 'passed') ?? '';
      expect(/^(?:\d+ dag(?:en)?|op dezelfde dag)$/.test(passed)).toBe(isOne && (one.atMost ?? 0) >= 0);
    }),
  );
});

test('every form of a lag turns up', () => {
  const ends = [null, -9, -1, 0, 1, 9];
  const all = ends.flatMap((atLeast) => ends.map((atMost) => ({ atLeast, atMost })));
  const sound = all.filter(({ atLeast, atMost }) => atLeast === null || atMost === null || atLeast <= atMost);
  expect(new Set(sound.map(lagForm))).toEqual(new Set(LAG_FORMS));
  for (const lang of LANGS)
    for (const one of sound) expect(lagInWords(lang, one, { since: 'x' }) ?? 'x').toContain('x');
});
