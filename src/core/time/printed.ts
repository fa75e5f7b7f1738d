import { type Day, isDay } from './day.ts';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const IN_WORDS = new RegExp(String.raw`\b(\d{1,2})\s+(${MONTHS.join('|')})\s+(\d{4})\b`, 'gi');
const IN_DIGITS = /\b(\d{1,2})-(\d{1,2})-(\d{4})\b/g;

/** Full Dutch dates in the words of a document, as days; one that the calendar does not have is none. */
export function printedDays(printed: string): Day[] {
  const iso = (year = '', month: number, day = ''): string =>
    `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const named = [...printed.matchAll(IN_WORDS)].map(([, day, month = '', year]) =>
    iso(year, MONTHS.indexOf(month.toLowerCase()) + 1, day),
  );
  const digits = [...printed.matchAll(IN_DIGITS)].map(([, day, month, year]) => iso(year, Number(month), day));
  return [...named, ...digits].filter(isDay);
}
