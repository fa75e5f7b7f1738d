import { type Day, dayAt, partsOf, shiftDay, weekdayOf } from './day.ts';
import type { DateFault } from './edtf.ts';

const CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\+0[12]:00)?`;
const TIME = new RegExp(`^${CLOCK}(?:/${CLOCK})?$`);

/** Checks a clock time or range in Europe/Amsterdam on a day; null where it is sound. */
export function checkTime(text: string, day: Day | null): DateFault | null {
  if (!TIME.test(text)) {
    return {
      why: 'is not a clock time',
      remedy: 'write 16:00, 16:00:30, 02:30+01:00 or a range 16:00/17:00 (24:00 is 00:00 of the next day)',
    };
  }
  const [start, end] = endsOfTime(text);
  if (end !== null && isReversed(start, end)) {
    return { why: 'ends before it begins', remedy: 'put the earlier time first' };
  }
  if (day === null) return null;
  return checkClockChange(start, day) ?? (end === null ? null : checkClockChange(end, day));
}

/** Start and end of a range; the end of a single time is null. */
export function endsOfTime(time: string): readonly [start: string, end: string | null] {
  const [start = '', end = null] = time.split('/');
  return [start, end];
}

/** Offsets count where both ends have one, so that a range may lie across the doubled hour. */
function isReversed(start: string, end: string): boolean {
  const isOffset = start.includes('+') && end.includes('+');
  return secondsOf(end, isOffset) <= secondsOf(start, isOffset);
}

function secondsOf(time: string, isOffset: boolean): number {
  const [clock = '', offset = '00'] = time.split('+');
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return (hours - (isOffset ? Number.parseInt(offset, 10) : 0)) * 3600 + minutes * 60 + seconds;
}

const FIRST_YEAR_OF_TODAYS_CHANGES = 1996;

function checkClockChange(time: string, day: Day): DateFault | null {
  const { year } = partsOf(day);
  if (!time.startsWith('02:') || year < FIRST_YEAR_OF_TODAYS_CHANGES) return null;
  if (day === lastSunday(year, 3)) {
    return {
      why: `does not exist on ${day}: the clock went from 02:00 to 03:00`,
      remedy: 'correct the time or the date',
    };
  }
  if (day === lastSunday(year, 10) && !/[+-]/.test(time)) {
    return {
      why: `stands twice on ${day}: the clock went back`,
      remedy: `write ${time}+02:00 (first) or ${time}+01:00 (second)`,
    };
  }
  return null;
}

/** The last Sunday of a month of 31 days. */
function lastSunday(year: number, month: 3 | 10): Day {
  const last = dayAt(year, month, 31);
  return shiftDay(last, -weekdayOf(last));
}
