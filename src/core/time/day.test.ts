import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDay, type Day, dayAt, daysBetween, isDay, partsOf, shiftDay, weekdayOf } from './day.ts';

const days = fc
  .integer({ min: Date.UTC(1000, 0, 1) / 86_400_000, max: Date.UTC(9000, 0, 1) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10) as Day);

describe('a day', () => {
  test('moving a day and counting the days agree', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        expect(daysBetween(day, shiftDay(day, count))).toBe(count);
      }),
    );
  });

  test('is made again from its numbers', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: date } = partsOf(day);
        expect(dayAt(year, month, date)).toBe(day);
      }),
    );
  });

  test('is refused where the calendar has none', () => {
    expect(['2021-02-29', '2020-02-29', '2021-1-1', '2021-00-10', ''].map(isDay)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(() => asDay('2021-02-29')).toThrow(TypeError);
    expect(() => dayAt(2021, 2, 29)).toThrow(RangeError);
    expect(() => shiftDay(asDay('9999-12-31'), 1)).toThrow(RangeError);
  });

  test('knows its weekday', () => expect(weekdayOf(asDay('2021-11-24'))).toBe(3));
});
