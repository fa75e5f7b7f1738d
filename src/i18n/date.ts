import type { Lang } from '../core/record/text.ts';
import { endsOfTime } from '../core/time/clock-time.ts';
import { type Day, dayAt, daysBetween, monthsBetween, partsOf, shiftDay } from '../core/time/day.ts';
import { asDate, type DateParts, type EdtfDate } from '../core/time/edtf.ts';
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

/** The period of a case; both ends as years where one is no more than that. */
export function periodInWords(lang: Lang, period: EdtfDate): string {
  const { start, end } = period;
  const isMixed = start !== null && end !== null && start.form !== end.form && [start, end].some(isYear);
  if (!isMixed) return dateInWords(lang, period);
  return dateInWords(lang, asDate(`${start.parts.year}/${end.parts.year}`));
}

function isYear({ form }: EdtfDate): boolean {
  return form === 'year';
}

/** The span from one date to another, each in a form of its own. */
export function spanInWords(lang: Lang, from: EdtfDate, to: EdtfDate): string {
  if (from.isSame(to)) return dateInWords(lang, from);
  if (isSingle(from) && isSingle(to)) return intervalInWords(lang, from, to);
  if (from.start === null) return `${messagesOf(lang).date.upTo} ${dateInWords(lang, to)}`;
  return `${dateInWords(lang, from)} – ${dateInWords(lang, to)}`;
}

/** A moment as the date that it comes from, else between two bounds; null where both are open. */
export function momentInWords(lang: Lang, { earliest, latest, date }: Moment): string | null {
  if (date) return dateInWords(lang, date);
  if (earliest === null && latest === null) return null;
  if (earliest !== null && earliest === latest) return dayInWords(lang, earliest);
  return limitsInWords(lang, earliest && singleOf(earliest), latest && singleOf(latest));
}

/** A calendar day in words. */
export function dayInWords(lang: Lang, day: Day): string {
  return partsInWords(lang, partsOf(day));
}

/** A month of a year: `maart 2031`; or that what stands there is not of one month, or of no known year. */
export function monthInWords(lang: Lang, year: string | null, month: number | null): string {
  const { months, timeline } = messagesOf(lang);
  if (year === null) return timeline.noYear;
  return month === null ? timeline.noMonth(year) : `${months[month - 1]} ${year}`;
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

/** A clock time or range: `16.00–17.00 uur`, `16:00–17:00`; an offset as summer or winter time. */
export function timeInWords(lang: Lang, time: string): string {
  const { hour } = messagesOf(lang).date;
  const [start, end] = endsOfTime(time);
  if (end === null) return `${hour(clockInWords(start))}${zoneInWords(lang, start)}`;
  if (!/[+-]/.test(time)) return hour(`${clockInWords(start)}–${clockInWords(end)}`);
  return `${timeInWords(lang, start)} – ${timeInWords(lang, end)}`;
}

/** Whole units from one day to another as the calendar counts them: days, weeks, months, then years and months. */
export function lengthInWords(lang: Lang, from: Day, to: Day): string {
  const { count, date } = messagesOf(lang);
  const days = daysBetween(from, to);
  const months = monthsBetween(from, to);
  if (days < 14) return count.days(days);
  if (months < 3) return count.weeks(Math.floor(days / 7));
  if (months < 24) return count.months(months);
  const years = count.years(Math.floor(months / 12));
  return months % 12 === 0 ? years : `${years} ${date.and} ${count.months(months % 12)}`;
}

function isSingle({ form }: EdtfDate): boolean {
  return form === 'day' || form === 'month' || form === 'year';
}

function singleOf(day: Day): Single {
  return { parts: partsOf(day), approximate: false, uncertain: false };
}

/** The written parts of a date, without how sure it is: `14 februari 2022`, `februari 2022`, `2022`. */
export function partsInWords(lang: Lang, { year, month, day }: DateParts): string {
  return [day, month && messagesOf(lang).months[month - 1], year].filter((part) => part !== null).join(' ');
}

function singleInWords(lang: Lang, date: Single): string {
  const maybe = date.uncertain ? `${messagesOf(lang).date.uncertain} ` : '';
  return `${maybe}${date.approximate ? '± ' : ''}${partsInWords(lang, date.parts)}`;
}

function intervalInWords(lang: Lang, from: Single, to: Single | null): string {
  if (to === null) return `${messagesOf(lang).date.from} ${singleInWords(lang, from)}`;
  if (isAlike(from, to)) return singleInWords(lang, from);
  const [start, end] = endsInWords(lang, from, to);
  return /\s/.test(start + end.replace(/ \d{4}$/, '')) && !isOneMonth(from, to)
    ? `${start} – ${end}`
    : `${start}–${end}`;
}

/** Some day within limits, one of which may be open; a month or a year stays one, and no day is made of it. */
function limitsInWords(lang: Lang, from: Single | null, to: Single | null): string {
  const words = messagesOf(lang).date;
  if (from === null) return to === null ? words.none : `${upToWord(lang, to)} ${singleInWords(lang, to)}`;
  if (to === null) return `${sinceWord(lang, from)} ${singleInWords(lang, from)}`;
  if (isAlike(from, to)) return singleInWords(lang, from);
  const [start, end] = endsInWords(lang, from, to);
  return isNext(from, to) ? `${start} ${words.or} ${end}` : `${words.between} ${start} ${words.and} ${end}`;
}

function upToWord(lang: Lang, { parts }: Single): string {
  const words = messagesOf(lang).date;
  return parts.day === null ? words.notAfter : words.onOrBefore;
}

function sinceWord(lang: Lang, { parts }: Single): string {
  const words = messagesOf(lang).date;
  return parts.day === null ? words.notBefore : words.onOrAfter;
}

/** Both ends in words, the first without the month or year that it shares with the second. */
export function endsInWords(lang: Lang, from: Single, to: Single): [string, string] {
  const [a, b] = [from.parts, to.parts];
  const end = singleInWords(lang, to);
  const isOneYear = a.year === b.year && (a.day === null) === (b.day === null) && isPlain(from) && isPlain(to);
  if (!isOneYear || a.month === null) return [singleInWords(lang, from), end];
  if (isOneMonth(from, to)) return [String(a.day), end];
  return [partsInWords(lang, { ...a, year: null }), end];
}

/** Whether both are certain days of the same month. */
function isOneMonth(from: Single, to: Single): boolean {
  const [a, b] = [from.parts, to.parts];
  const isDay = a.day !== null && b.day !== null && isPlain(from) && isPlain(to);
  return isDay && a.year === b.year && a.month === b.month;
}

/** Whether both are the same day, month or year, and as sure. */
function isAlike(from: Single, to: Single): boolean {
  const [a, b] = [from.parts, to.parts];
  const isSure = from.approximate === to.approximate && from.uncertain === to.uncertain;
  return isSure && a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Whether two certain days, months or years follow each other, so that there is nothing between them. */
export function isNext(from: Single, to: Single): boolean {
  if (!isPlain(from) || !isPlain(to)) return false;
  const [start, end] = [from, to].map(({ parts }) => dayOfParts(parts));
  if (start || end) return Boolean(start && end && shiftDay(start, 1) === end);
  const [a, b] = [from.parts, to.parts];
  if (a.year === null || b.year === null) return false;
  if (a.month === null || b.month === null) return a.month === b.month && b.year - a.year === 1;
  return b.year * 12 + b.month - (a.year * 12 + a.month) === 1;
}

function dayOfParts({ year, month, day }: DateParts): Day | null {
  return year !== null && month !== null && day !== null ? dayAt(year, month, day) : null;
}

function isPlain({ approximate, uncertain }: Single): boolean {
  return !approximate && !uncertain;
}

function clockInWords(time: string): string {
  return time.replace(/[+-]\d{2}:\d{2}$/, '');
}

function zoneInWords(lang: Lang, time: string): string {
  const words = messagesOf(lang).date;
  return time.endsWith('+02:00') ? ` ${words.summer}` : time.endsWith('+01:00') ? ` ${words.winter}` : '';
}
