import { type Day, lastSundayOf, yearOf } from './day.ts';
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

/** That a clock in Amsterdam shows a time on a day, with the offset that is written. */
function checkClockChange(time: string, day: Day): DateFault | null {
  const { seconds, offset } = clockOf(time);
  const offsets = offsetsAt(day, seconds);
  const shown = (hours: number): string => `+0${hours}:00`;
  if (offsets.length === 0) {
    return {
      why: `does not exist on ${day}: the clock went from 02:00 to 03:00`,
      remedy: 'correct the time or the date',
    };
  }
  if (offset === null && offsets.length === 2 && yearOf(day) >= FIRST_YEAR_OF_TODAYS_CHANGES) {
    return {
      why: `stands twice on ${day}: the clock went back`,
      remedy: `write ${time}+02:00 (first) or ${time}+01:00 (second)`,
    };
  }
  if (offset === null || offsets.includes(offset)) return null;
  return {
    why: `has an offset that no clock in Amsterdam shows then: it is ${offsets.map(shown).join(' or ')}`,
    remedy: `drop the offset, or write ${offsets.map((hours) => time.replace(/\+.*/, shown(hours))).join(' or ')}`,
  };
}

const HOUR_SECONDS = 3_600;
/** Before this year the clocks of Europe changed on other days. */
const FIRST_YEAR_OF_TODAYS_CHANGES = 1996;

/** A clock time as written, `HH:MM[:SS][+hh:mm]`, in numbers; the offset in hours, null where none is written. */
export type ClockTime = { readonly seconds: number; readonly offset: number | null };

/** Reads a clock time of the allowed form; of a range its start. */
export function clockOf(time: string): ClockTime {
  const [clock = '', offset] = endsOfTime(time)[0].split(/(?=[+-])/);
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return {
    seconds: hours * HOUR_SECONDS + minutes * 60 + seconds,
    offset: offset === undefined ? null : Number.parseInt(offset, 10),
  };
}

/** Offsets from UTC in hours of a time of day in Amsterdam: two in the doubled hour, none in the skipped one. */
export function offsetsAt(day: Day, seconds: number): readonly number[] {
  const year = yearOf(day);
  if (year < FIRST_YEAR_OF_TODAYS_CHANGES) return [1, 2];
  const [spring, autumn] = [lastSundayOf(year, 3), lastSundayOf(year, 10)];
  const isChanging = seconds >= 2 * HOUR_SECONDS && seconds < 3 * HOUR_SECONDS;
  if (day === spring && isChanging) return [];
  if (day === autumn && isChanging) return [2, 1];
  const isSummer =
    (day > spring && day < autumn) ||
    (day === spring && seconds >= 3 * HOUR_SECONDS) ||
    (day === autumn && seconds < 2 * HOUR_SECONDS);
  return [isSummer ? 2 : 1];
}
