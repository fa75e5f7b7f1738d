import type { PlacedEvent } from '../core/dossier/dossier.ts';
import type { BandLine } from '../core/knowing/band.ts';
import type { Lang } from '../core/record/text.ts';
import { type Day, partsOf } from '../core/time/day.ts';
import { dateInWords, dayInWords, shortDayInWords } from './date.ts';
import { dayOfEvent } from './event.ts';
import { boundsInWords, howInWords, standingOnDay } from './knowledge.ts';
import { listInWords, messagesOf } from './messages.ts';
import type { Teller } from './teller.ts';

/** When an actor knew an item, or what is said instead: the words of a mark on the lower line. */
export function knownInWords(
  lang: Lang,
  { end, statement, beside }: BandLine,
  nameOf: (actor: string) => string,
): string {
  const { band, knowledge } = messagesOf(lang);
  if (statement === null)
    return beside.length === 0 ? band.nothing : knowledge.silentBeside(listInWords(lang, beside.map(nameOf)));
  if (statement.knows === 'not-yet' && statement.on !== null) return band.notYet(dayInWords(lang, statement.on));
  return end === 'nothing' ? standingOnDay(lang, statement) : boundsInWords(lang, statement);
}

/** How an actor knew: shown or said later, and by what; null where nothing is shown. */
export function knownHow(lang: Lang, line: BandLine): string | null {
  const { band, knowledge } = messagesOf(lang);
  const { end, statement, notYet } = line;
  if (statement === null || end === 'nothing') return null;
  const before = notYet === null ? null : band.notYet(dayInWords(lang, notYet));
  return [knowledge.standing[end], howInWords(lang, statement), before].filter((part) => part !== null).join('; ');
}

/** When an item happened: the dates of its events as they are written; null where none has one. */
export function happenedInWords(lang: Lang, { events }: BandLine): string | null {
  const dates = new Set(events.flatMap(({ date }) => (date === null ? [] : [dateInWords(lang, date)])));
  return dates.size === 0 ? null : listInWords(lang, [...dates]);
}

/** A place on an axis: a day, the first of them with its year; a month, in January with its year; a year. */
export function axisInWords(lang: Lang, day: Day, form: 'day' | 'month' | 'year', isFirst: boolean): string {
  const { year, month, day: date } = partsOf(day);
  if (form === 'year') return String(year);
  const words = form === 'day' ? shortDayInWords(lang, day) : shortDayInWords(lang, day).replace(/^\d+ /, '');
  const isNewYear = month === 1 && (form === 'month' || date === 1);
  return isFirst || isNewYear ? words : words.replace(/ \d{4}$/, '');
}

/** The name of events that stand together: date and title of one (in brief its code), or how many from when to when. */
export function eventsInWords({ lang, words, say }: Teller, events: readonly PlacedEvent[], isBrief: boolean): string {
  const dateOf = (event: PlacedEvent): string => dayOfEvent(lang, event);
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return `${dateOf(first)}: ${isBrief ? first.code : say(first.title)}`;
  return words.band.group(words.count.events(events.length), dateOf(first), dateOf(last));
}
