import type { PlacedEvent } from '../core/dossier/dossier.ts';
import type { Event, Status } from '../core/record/event.ts';
import type { Lang } from '../core/record/text.ts';
import type { Day } from '../core/time/day.ts';
import { namesDay } from '../core/time/printed.ts';
import { dateInWords, dayInWords } from './date.ts';
import { messagesOf } from './messages.ts';

/** What the words of a date depend on. */
export type DatedEvent = Pick<Event, 'date' | 'status' | 'basis' | 'datePrinted'>;

/** The date of an event in words; a deadline that was worked out from another date says that we counted it. */
export function dayOfEvent(lang: Lang, event: DatedEvent): string {
  const day = dateInWords(lang, event.date);
  return isCounted(event) ? messagesOf(lang).event.counted(day) : day;
}

/** How an event stands, as words name it: a meeting that somebody thinks of is proposed, not advised. */
export function statusWordOf({ status, kind }: Pick<Event, 'status' | 'kind'>): Status | 'proposed' {
  return status === 'advised' && kind === 'meeting' ? 'proposed' : status;
}

/** What an as-of page says of an event that lies wholly after its day, by its status; null of any other event. */
export function laterInWords(
  lang: Lang,
  event: Pick<PlacedEvent, 'status' | 'kind' | 'earliest'>,
  day: Day,
): string | null {
  if (event.earliest === null || event.earliest <= day) return null;
  return messagesOf(lang).knowledge.later[statusWordOf(event)];
}

/** How the date of an event is known, and bounds that an author narrowed; null where there is no date to speak of. */
export function basisInWords(lang: Lang, event: PlacedEvent): string | null {
  const said = [basisOfDate(lang, event), boundsOfEvent(lang, event)].filter((part) => part !== null);
  return said.length === 0 ? null : `${said.join('; ')}.`;
}

/** How the date of an event or a document is known; bounds are ours, one or two, and without a date there are none. */
export function basisOfDate(lang: Lang, { basis, date }: Pick<Event, 'basis' | 'date'>): string | null {
  const words = messagesOf(lang);
  if (basis !== 'bounded') return words.basis[basis];
  if (date === null) return null;
  return date.earliest === null || date.latest === null ? words.basis.bounded : words.event.boundsOfOurs;
}

/** Bounds that an author narrowed; others say what the date says, or make a day of a month. */
function boundsOfEvent(lang: Lang, { narrowed, earliest, latest }: PlacedEvent): string | null {
  if (narrowed === null || earliest === latest) return null;
  const words = messagesOf(lang).event;
  const [from, to] = [earliest, latest].map((day) => day && dayInWords(lang, day));
  if (from && to) return words.bounds(from, to);
  return from ? words.boundFrom(from) : to ? words.boundTo(to) : null;
}

/** Whether other events place it, and not the order of its document alone. */
export function isByRelation({ placed, links }: PlacedEvent): boolean {
  return placed === 'by-relation' && links.after.length + links.before.length > 0;
}

/** Whether a deadline is counted by us: worked out, and its document prints no day, as in `binnen twee weken`. */
export function isCounted({ status, basis, datePrinted }: Omit<DatedEvent, 'date'>): boolean {
  return status === 'deadline' && basis === 'derived' && !namesDay(datePrinted ?? '');
}
