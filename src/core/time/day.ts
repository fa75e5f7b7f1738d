declare const brand: unique symbol;

/** A day of the calendar, `YYYY-MM-DD`: days sort as text. Only `isDay` and what counts from days makes one. */
export type Day = string & { readonly [brand]: 'Day' };

/** Stands for a bound that is open towards the past. */
export const BEGINNING_OF_TIME = '0001-01-01' as Day;

/** Stands for a bound that is open towards the future. */
export const END_OF_TIME = '9999-12-31' as Day;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;

/** True for an existing calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  return day !== undefined && day > 0 && day <= daysInMonth(year ?? 0, month ?? 0);
}

/** A day from its text; throws on any other text. */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new TypeError(`${text} is not a day of the calendar`);
  return text;
}

/** The numbers of a day; months and days count from 1. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** The year of a day, as a number. */
export function yearOf(day: Day): number {
  return Number.parseInt(day, 10);
}

/** The day of these numbers, by default the first of the year or month; throws a RangeError where there is none. */
export function dayAt(year: number, month = 1, day = 1): Day {
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isDay(text)) throw new RangeError(`${text} is not a day of the calendar`);
  return text;
}

/** How many days a month of 1 to 12 has; 0 for any other. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day that lies a number of days later (earlier if negative). */
export function shiftDay(day: Day, days: number): Day {
  return dayFromDate(new Date(timeOf(day) + days * MILLISECONDS));
}

/** The beginning of a day in UTC, for what counts in instants, e.g. the scale of a drawing. */
export function dateFromDay(day: Day): Date {
  return new Date(timeOf(day));
}

/** The day of an instant in UTC; throws a RangeError outside the years 0 to 9999. */
export function dayFromDate(date: Date): Day {
  return dayAt(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Whole days from one day to another; negative if the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / MILLISECONDS);
}

/** Whole months of the calendar from one day to a later one, day to day: from 31 January to 28 February is none. */
export function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** The last Sunday of a month of 31 days. */
export function lastSundayOf(year: number, month: 3 | 10): Day {
  const last = dayAt(year, month, 31);
  return shiftDay(last, -weekdayOf(last));
}

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
