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
const AND = String.raw`\s*(?:,|&|/(?!m)|en|of)\s*(?:op\s+)?`;
const TO = String.raw`\s*(?:-|–|t/m|tot en met|tot)\s*`;
const WEEKDAY = String.raw`(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?`;
const NUMBER = String.raw`\b\d{1,2}(?:e|de|ste)?\b`;
/** One day or several of a month, `4 en 5 maart`, with the year where it is printed. */
const IN_WORDS = new RegExp(
  String.raw`(?<days>${NUMBER}(?:(?:${AND}|${TO})${WEEKDAY}${NUMBER})*)\s+(?<month>${MONTHS.join('|')})\b(?:\s+(?<year>\d{4})\b)?`,
  'gi',
);
const IN_DIGITS = /(?<![\d-])(?<days>\d{1,2})-(?<month>\d{1,2})(?:-(?<year>\d{4}))?(?![\d-])/g;
const JOINED = new RegExp(`^(?:${AND}|${TO})${WEEKDAY}$`, 'i');

/** Dutch dates in the words of a document, as days; each needs a year, its own or that of the one it is joined to. */
export function printedDays(printed: string): Day[] {
  const rest = printed.replace(IN_WORDS, ' ');
  const named = datesIn(printed, IN_WORDS).flatMap(({ days, month, year }) =>
    numbersIn(days).map((day) => isoOf(year, MONTHS.indexOf(month.toLowerCase()) + 1, day)),
  );
  const digits = datesIn(rest, IN_DIGITS).map(({ days, month, year }) => isoOf(year, Number(month), Number(days)));
  return [...named, ...digits].filter(isDay);
}

type Printed = { readonly days: string; readonly month: string; readonly year: string };

/** The dates of a form, from the last to the first, so that the year of a list that ends in it is at hand. */
function datesIn(text: string, form: RegExp): Printed[] {
  let next = { start: -1, year: '' };
  return [...text.matchAll(form)].reverse().flatMap((match) => {
    const { days = '', month = '', year } = match.groups ?? {};
    const isJoined = JOINED.test(text.slice(match.index + match[0].length, Math.max(next.start, 0)));
    next = { start: match.index, year: year ?? (isJoined ? next.year : '') };
    return next.year === '' ? [] : [{ days, month, year: next.year }];
  });
}

/** The numbers of `4, 5 en 7 t/m 9`: those named and those between. */
function numbersIn(days: string): number[] {
  return days.split(new RegExp(AND, 'i')).flatMap((part) => {
    const [first = 0, last = first] = [...part.matchAll(/\d+/g)].map(Number);
    return Array.from({ length: Math.max(last - first, 0) + 1 }, (_, index) => first + index);
  });
}

function isoOf(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether the words of a document name a day of a month, with a year or without: `tot 29 november`, `30-11`. */
export function namesDay(printed: string): boolean {
  return new RegExp(String.raw`\d{1,2}\s+(?:${MONTHS.join('|')})|\b\d{1,2}-\d{1,2}\b`, 'i').test(printed);
}
