import type { Lang } from '../core/record/text.ts';
import { endsOfTime } from '../core/time/clock-time.ts';
import { type Day, partsOf } from '../core/time/day.ts';
import type { DateParts, EdtfDate } from '../core/time/edtf.ts';
import type { Moment } from '../core/time/moment.ts';
import { messagesOf } from './messages.ts';

/** A day, month or year, and how sure it is. */
type Single = Pick<EdtfDate, 'parts' | 'approximate' | 'uncertain'>;

/** A date in words; what the date leaves open stays open. */
export function dateInWords(lang: Lang, date: EdtfDate | null): string {
  const words = messagesOf(lang).date;
  if (date === null) return words.none;
  const { form, start, end } = date;
  if (form === 'interval' && start !== null) return intervalInWords(lang, start, end);
  if (form === 'set') return limitsInWords(lang, start, end);
  if (form === 'unspecified') return `${partsInWords(lang, date.parts)} ${words.noYear}`;
  return singleInWords(lang, date);
}

/** The span from one date to another, each in a form of its own. */
export function spanInWords(lang: Lang, from: EdtfDate, to: EdtfDate): string {
  if (from.isSame(to)) return dateInWords(lang, from);
  if (isSingle(from) && isSingle(to)) return intervalInWords(lang, from, to);
  if (from.start === null) return `${messagesOf(lang).date.upTo} ${dateInWords(lang, to)}`;
  return `${dateInWords(lang, from)} – ${dateInWords(lang, to)}`;
}

/** A moment between two bounds; null where both are open. */
export function momentInWords(lang: Lang, { earliest, latest }: Moment): string | null {
  if (earliest === null && latest === null) return null;
  if (earliest !== null && earliest === latest) return dayInWords(lang, earliest);
  return limitsInWords(lang, earliest && singleOf(earliest), latest && singleOf(latest));
}

/** A calendar day in words. */
export function dayInWords(lang: Lang, day: Day): string {
  return partsInWords(lang, partsOf(day));
}

/** A calendar day with its month cut short, for drawings: `9 mrt 2019`. */
export function shortDayInWords(lang: Lang, day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${date} ${messagesOf(lang).monthsShort[month - 1]} ${year}`;
}

/** Keeps day, month and year of a date in words on one line. */
export function joinDate(words: string): string {
  return words.replace(/(\d) (?=\p{L})/gu, '$1\u00a0').replace(/(\p{L}) (?=\d{4}\b)/gu, '$1\u00a0');
}

/** A clock time or range: `16.00–17.00 uur`, `16:00–17:00`. */
export function timeInWords(lang: Lang, time: string): string {
  const ends = endsOfTime(time).flatMap((end) => (end === null ? [] : [clockInWords(lang, end)]));
  return lang === 'nl' ? `${ends.join('–')} uur` : ends.join('–');
}

/** The length of a stretch without events, in the largest fitting unit. */
export function lengthInWords(lang: Lang, days: number): string {
  const count = messagesOf(lang).count;
  if (days < 14) return count.days(days);
  if (days < 92) return count.weeks(Math.floor(days / 7));
  if (days < 730) return count.months(Math.floor(days / 30.44));
  return count.years(Math.floor(days / 365.25));
}

function isSingle({ form }: EdtfDate): boolean {
  return form === 'day' || form === 'month' || form === 'year';
}

function singleOf(day: Day): Single {
  return { parts: partsOf(day), approximate: false, uncertain: false };
}

function partsInWords(lang: Lang, { year, month, day }: DateParts): string {
  return [day, month && messagesOf(lang).months[month - 1], year].filter((part) => part !== null).join(' ');
}

function singleInWords(lang: Lang, date: Single): string {
  const maybe = date.uncertain ? `${messagesOf(lang).date.uncertain} ` : '';
  return `${maybe}${date.approximate ? '± ' : ''}${partsInWords(lang, date.parts)}`;
}

function intervalInWords(lang: Lang, from: Single, to: Single | null): string {
  if (to === null) return `${messagesOf(lang).date.from} ${singleInWords(lang, from)}`;
  const [start, end] = shorten(lang, from, to);
  return /\s/.test(start + end.replace(/ \d{4}$/, '')) && !isOneMonth(from, to)
    ? `${start} – ${end}`
    : `${start}–${end}`;
}

/** Some day within limits, one of which may be open. */
function limitsInWords(lang: Lang, from: Single | null, to: Single | null): string {
  const words = messagesOf(lang).date;
  if (from === null) return to === null ? words.none : `${words.onOrBefore} ${singleInWords(lang, to)}`;
  if (to === null) return `${words.onOrAfter} ${singleInWords(lang, from)}`;
  const [start, end] = shorten(lang, from, to);
  return `${words.between} ${start} ${words.and} ${end}`;
}

/** Both ends in words, the first without the month or year that it shares with the second. */
function shorten(lang: Lang, from: Single, to: Single): [string, string] {
  const [a, b] = [from.parts, to.parts];
  const end = singleInWords(lang, to);
  const isAlike = a.year === b.year && (a.day === null) === (b.day === null) && isPlain(from) && isPlain(to);
  if (!isAlike || a.month === null) return [singleInWords(lang, from), end];
  if (isOneMonth(from, to)) return [String(a.day), end];
  return [partsInWords(lang, { ...a, year: null }), end];
}

/** Whether both are certain days of the same month. */
function isOneMonth(from: Single, to: Single): boolean {
  const [a, b] = [from.parts, to.parts];
  const isDay = a.day !== null && b.day !== null && isPlain(from) && isPlain(to);
  return isDay && a.year === b.year && a.month === b.month;
}

function isPlain({ approximate, uncertain }: Single): boolean {
  return !approximate && !uncertain;
}

function clockInWords(lang: Lang, time: string): string {
  const words = messagesOf(lang).date;
  const clock = time.replace(/[+-]\d{2}:\d{2}$/, '');
  const zone = time.endsWith('+02:00') ? ` ${words.summer}` : time.endsWith('+01:00') ? ` ${words.winter}` : '';
  return `${lang === 'nl' ? clock.replaceAll(':', '.') : clock}${zone}`;
}
