import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTime, endsOfTime } from './clock-time.ts';
import { asDay } from './day.ts';

const GAP = asDay('2031-03-30');
const DOUBLED = asDay('2031-10-26');

describe('checkTime', () => {
  test.each([
    ['16:00', null],
    ['00:00', null],
    ['23:59:59', null],
    ['16:00/17:30', null],
    ['16:59:59/17:00', null],
    ['16:00/16:00:01', null],
    ['16:00+01:00', null],
    ['01:59', GAP],
    ['03:00', GAP],
    ['02:30', '2031-03-23'],
    ['02:30', '1995-03-26'],
    ['02:30+02:00', DOUBLED],
    ['02:30+01:00', DOUBLED],
    ['02:45+02:00/02:15+01:00', DOUBLED],
    ['01:45/02:30+02:00', DOUBLED],
    ['03:00', DOUBLED],
  ])('accepts %s on %s', (time, day) => expect(checkTime(time, day === null ? null : asDay(day))).toBeNull());

  test.each([
    ['24:00', null, /24:00 is 00:00 of the next day/],
    ['9:00', null, /write 16:00/],
    ['16.00', null, /write 16:00/],
    ['16:60', null, /write 16:00/],
    ['16:00:60', null, /write 16:00/],
    ['16:00+05:00', null, /02:30\+01:00/],
    ['16:00/15:00', null, /put the earlier time first/],
    ['16:00/16:00', null, /put the earlier time first/],
    ['16:30/16:15', null, /put the earlier time first/],
    ['16:00:30/16:00:15', null, /put the earlier time first/],
    ['02:15+01:00/02:45+02:00', DOUBLED, /put the earlier time first/],
    ['02:00', GAP, /correct the time or the date/],
    ['02:59:59', GAP, /correct the time or the date/],
    ['01:00/02:30', GAP, /correct the time or the date/],
    ['02:30', DOUBLED, /write 02:30\+02:00 \(first\) or 02:30\+01:00 \(second\)/],
    ['01:00/02:30', DOUBLED, /\+02:00 \(first\)/],
    ['16:00+01:00', '2031-06-10', /^drop the offset, or write 16:00\+02:00$/],
    ['16:00+02:00', '2031-01-10', /^drop the offset, or write 16:00\+01:00$/],
  ])('refuses %s on %s with %s', (time, day, remedy) =>
    expect(checkTime(time, day === null ? null : asDay(day))?.remedy).toMatch(remedy),
  );

  test('the clock changes on the last Sunday of March and October', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1996, max: 2100 }), fc.constantFrom('03', '10'), (year, month) => {
        const of = Array.from({ length: 31 }, (_, index) => `${year}-${month}-${String(index + 1).padStart(2, '0')}`);
        const changes = of.filter((day) => checkTime('02:30', asDay(day)) !== null);
        const sundays = of.filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 0);
        expect(changes).toEqual([sundays.at(-1)]);
      }),
    );
  });
});

test.each([
  ['16:00', '16:00', null],
  ['16:00/17:30', '16:00', '17:30'],
])('%s runs from %s to %s', (time, start, end) => expect(endsOfTime(time)).toEqual([start, end]));
