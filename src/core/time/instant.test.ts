import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOf, offsetsAt } from './clock-time.ts';
import { asDay, shiftDay } from './day.ts';
import { instantOf } from './instant.ts';

const SUMMER = asDay('2031-07-01');
const AUTUMN = asDay('2031-10-26');
const SPRING = asDay('2031-03-30');

describe('offsetsAt', () => {
  test.each([
    [SUMMER, '12:00', [2]],
    [asDay('2031-01-15'), '12:00', [1]],
    [SPRING, '01:59', [1]],
    [SPRING, '02:30', []],
    [SPRING, '03:00', [2]],
    [AUTUMN, '01:59', [2]],
    [AUTUMN, '02:30', [2, 1]],
    [AUTUMN, '03:00', [1]],
  ])('on %s at %s: %j', (day, time, offsets) => {
    expect(offsetsAt(day, clockOf(time).seconds)).toEqual(offsets);
  });
});

describe('instantOf', () => {
  test('counts the offset: the first 02:30 of the doubled hour lies before the second 02:15', () => {
    expect(instantOf(AUTUMN, '02:30+02:00')).toBeLessThan(instantOf(AUTUMN, '02:15+01:00'));
    expect(instantOf(AUTUMN, '01:59')).toBeLessThan(instantOf(AUTUMN, '02:00+02:00'));
    expect(instantOf(AUTUMN, '02:59+01:00')).toBeLessThan(instantOf(AUTUMN, '03:00'));
  });

  test('takes the start of a range and of a day', () => {
    expect(instantOf(SUMMER, '16:00/17:00')).toBe(instantOf(SUMMER, '16:00'));
    expect(instantOf(SUMMER, null)).toBe(instantOf(SUMMER, '00:00'));
    expect(instantOf(asDay('1970-01-01'), '01:00')).toBe(0);
  });

  test('never runs backwards from day to day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 1_439 }), (days, minutes) => {
        const day = shiftDay(asDay('1996-01-01'), days);
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        expect(instantOf(day, time)).toBeGreaterThanOrEqual(instantOf(day, null));
        expect(instantOf(day, time)).toBeLessThan(instantOf(shiftDay(day, 1), null));
      }),
    );
  });
});
