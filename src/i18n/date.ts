import type { Lang } from '../core/record/text.ts';
import { type Day, isDateFault, parseDate } from '../core/time/date.ts';
import { messagesOf } from './messages.ts';

type Part = { readonly year: string; readonly month: string | null; readonly day: string | null };

/** A date of the allowed EDTF forms in words; what the date leaves open stays open. */
export function dateInWords(lang: Lang, date: string | null): string {
  const words = messagesOf(lang).date;
  if (date === null) return words.none;
  const parsed = parseDate(date);
  if (isDateFault(parsed)) throw new TypeError(`${date} ${parsed.why}`);
  if (parsed.form === 'interval') return intervalInWords(lang, date);
  if (parsed.form === 'set') return setInWords(lang, date);
  if (parsed.form === 'unspecified') return `${partInWords(lang, partOf(date))} ${words.noYear}`;
  return singleInWords(lang, date);
}

/** The span from one date to another, each in an EDTF form of its own. */
export function spanInWords(lang: Lang, from: string, to: string): string {
  if (from === to) return dateInWords(lang, from);
  if (!/[[\]/X]/.test(from + to)) return intervalInWords(lang, `${from}/${to}`);
  if (from.startsWith('[..')) return `${messagesOf(lang).date.upTo} ${dateInWords(lang, to)}`;
  return `${dateInWords(lang, from)} – ${dateInWords(lang, to)}`;
}

/** A calendar day in words. */
export function dayInWords(lang: Lang, day: Day): string {
  return partInWords(lang, partOf(day));
}

/** A calendar day with its month cut short, for drawings: `9 mrt 2019`. */
export function shortDayInWords(lang: Lang, day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${messagesOf(lang).monthsShort[Number(month) - 1]} ${year}`;
}

/** Keeps day, month and year of a date in words on one line. */
export function joinDate(words: string): string {
  return words.replace(/(\d) (?=\p{L})/gu, '$1\u00a0').replace(/(\p{L}) (?=\d{4}\b)/gu, '$1\u00a0');
}

/** A clock time or range: `16.00–17.00 uur`, `16:00–17:00`. */
export function timeInWords(lang: Lang, time: string): string {
  const ends = time.split('/').map((end) => clockInWords(lang, end));
  return lang === 'nl' ? `${ends.join('–')} uur` : ends.join('–');
}

/** The day for the `datetime` of a `<time>`; null where the date is not one certain day. */
export function exactDay(date: string | null): Day | null {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}

/** The length of a stretch without events, in the largest fitting unit. */
export function lengthInWords(lang: Lang, days: number): string {
  const count = messagesOf(lang).count;
  if (days < 14) return count.days(days);
  if (days < 92) return count.weeks(Math.floor(days / 7));
  if (days < 730) return count.months(Math.floor(days / 30.44));
  return count.years(Math.floor(days / 365.25));
}

function partOf(text: string): Part {
  const [year = '', month = null, day = null] = text.replace(/[~?%]$/, '').split('-');
  return { year, month, day };
}

function partInWords(lang: Lang, part: Part): string {
  const month = part.month && messagesOf(lang).months[Number(part.month) - 1];
  const year = part.year === 'XXXX' ? null : part.year;
  return [part.day && String(Number(part.day)), month, year].filter((word) => word !== null).join(' ');
}

function singleInWords(lang: Lang, date: string): string {
  return `${signOf(lang, date)}${partInWords(lang, partOf(date))}`;
}

function signOf(lang: Lang, date: string): string {
  const maybe = /[?%]$/.test(date) ? `${messagesOf(lang).date.uncertain} ` : '';
  return `${maybe}${/[~%]$/.test(date) ? '± ' : ''}`;
}

function intervalInWords(lang: Lang, date: string): string {
  const [from = '', to = ''] = date.split('/');
  if (to === '..') return `${messagesOf(lang).date.from} ${singleInWords(lang, from)}`;
  const [start, end] = shorten(lang, from, to);
  return /\s/.test(start + end.replace(/ \d{4}$/, '')) && !isOneMonth(from, to)
    ? `${start} – ${end}`
    : `${start}–${end}`;
}

function setInWords(lang: Lang, date: string): string {
  const words = messagesOf(lang).date;
  const [from = '', to = ''] = date.slice(1, -1).split('..');
  if (from === '') return `${words.onOrBefore} ${singleInWords(lang, to)}`;
  if (to === '') return `${words.onOrAfter} ${singleInWords(lang, from)}`;
  const [start, end] = shorten(lang, from, to);
  return `${words.between} ${start} ${words.and} ${end}`;
}

/** Both ends in words, the first without the month or year that it shares with the second. */
function shorten(lang: Lang, from: string, to: string): [string, string] {
  const [a, b] = [partOf(from), partOf(to)];
  const end = singleInWords(lang, to);
  const alike =
    a.year === b.year && (a.day === null) === (b.day === null) && !/[~?%]$/.test(from + to) && !/[~?%]/.test(from);
  if (!alike || a.month === null) return [singleInWords(lang, from), end];
  if (isOneMonth(from, to) && a.day !== null) return [String(Number(a.day)), end];
  return [partInWords(lang, a).replace(/ \d{4}$/, ''), end];
}

function isOneMonth(from: string, to: string): boolean {
  return from.length === 10 && from.slice(0, 7) === to.slice(0, 7) && to.length === 10;
}

function clockInWords(lang: Lang, time: string): string {
  const words = messagesOf(lang).date;
  const clock = time.replace(/[+-]\d{2}:\d{2}$/, '');
  const zone = time.endsWith('+02:00') ? ` ${words.summer}` : time.endsWith('+01:00') ? ` ${words.winter}` : '';
  return `${lang === 'nl' ? clock.replaceAll(':', '.') : clock}${zone}`;
}
