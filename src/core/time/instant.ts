import { clockOf, offsetsAt } from './clock-time.ts';
import { type Day, daysBetween } from './day.ts';

const EPOCH = '1970-01-01' as Day;
const DAY_SECONDS = 86_400;
const HOUR_SECONDS = 3_600;

/** Seconds since 1970 in UTC of a time on a day in Amsterdam; without a time, of the start of the day. */
export function instantOf(day: Day, time: string | null): number {
  const { seconds, offset } = time === null ? { seconds: 0, offset: null } : clockOf(time);
  const hours = offset ?? offsetsAt(day, seconds)[0] ?? 1;
  return daysBetween(EPOCH, day) * DAY_SECONDS + seconds - hours * HOUR_SECONDS;
}
