import type { BandLine } from '../core/knowing/band.ts';
import type { Lang } from '../core/record/text.ts';
import { type Day, partsOf } from '../core/time/day.ts';
import type { Lag } from '../core/time/moment.ts';
import { dateInWords, dayInWords, momentInWords, shortDayInWords } from './date.ts';
import { boundsInWords, howInWords } from './knowledge.ts';
import { messagesOf } from './messages.ts';

/** Time between what happened and what was known, at least and at most; what is open is said to be open. */
export function passedInWords(lang: Lang, { atLeast, atMost }: Lag): string {
  const { band, count } = messagesOf(lang);
  const words = band.lag;
  const days = (n: number): string => count.days(Math.abs(n));
  if (atMost !== null && atMost < 0) return words.before(days(atMost));
  if (atLeast !== null && atMost !== null) {
    if (atLeast < 0) return words.unordered(days(atLeast), days(atMost));
    if (atLeast === atMost) return atMost === 0 ? words.sameDay : words.exact(days(atMost));
    return words.range(days(atLeast), days(atMost));
  }
  if (atMost !== null) return atMost === 0 ? words.sameDayAtMost : words.atMost(days(atMost));
  return atLeast !== null && atLeast > 0 ? words.atLeast(days(atLeast)) : words.unknown;
}

/** When an actor knew an item, or what is said instead: the words of a mark on the lower line. */
export function knownInWords(lang: Lang, { end, statement }: BandLine): string {
  const { band, knowledge } = messagesOf(lang);
  if (statement === null) return band.nothing;
  if (statement.knows === 'not-yet' && statement.on !== null) return band.notYet(dayInWords(lang, statement.on));
  if (end === 'not-shown')
    return `${knowledge.standing[standingOf(statement.knows)]}, ${boundsInWords(lang, statement)}`;
  return boundsInWords(lang, statement);
}

function standingOf(knows: 'known' | 'not-yet' | 'says-unknown' | 'disputed') {
  return knows === 'known' ? 'said-later' : knows;
}

/** How an actor knew: shown or said later, and by what; null where nothing is shown. */
export function knownHow(lang: Lang, line: BandLine): string | null {
  const { band, knowledge } = messagesOf(lang);
  const { end, statement, notYet } = line;
  if (statement === null || end === 'not-shown') return null;
  const standing = { shown: 'known', 'said-later': 'said-later', opened: 'may-know' } as const;
  const before = notYet === null ? null : band.notYet(dayInWords(lang, notYet));
  return [knowledge.standing[standing[end]], howInWords(lang, statement), before]
    .filter((part) => part !== null)
    .join('; ');
}

/** When an item happened: as its only event is dated, or the bounds of several; null where nothing gives a day. */
export function happenedInWords(lang: Lang, { events, happened }: BandLine): string | null {
  const [event, ...more] = events;
  return event && more.length === 0 ? dateInWords(lang, event.date) : momentInWords(lang, happened);
}

/** A place on an axis: a day, the first of them with its year; a month, in January with its year; a year. */
export function axisInWords(lang: Lang, day: Day, form: 'day' | 'month' | 'year', isFirst: boolean): string {
  const { year, month, day: date } = partsOf(day);
  if (form === 'year') return String(year);
  const words = form === 'day' ? shortDayInWords(lang, day) : shortDayInWords(lang, day).replace(/^\d+ /, '');
  const isNewYear = month === 1 && (form === 'month' || date === 1);
  return isFirst || isNewYear ? words : words.replace(/ \d{4}$/, '');
}
