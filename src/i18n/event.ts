import type { Event } from '../core/record/event.ts';
import type { Lang } from '../core/record/text.ts';
import { dateInWords } from './date.ts';
import { messagesOf } from './messages.ts';

/** What the words of a date depend on. */
export type DatedEvent = Pick<Event, 'date' | 'status' | 'basis'>;

/** The date of an event in words; a deadline that was worked out from another date says that we counted it. */
export function dayOfEvent(lang: Lang, { date, status, basis }: DatedEvent): string {
  const day = dateInWords(lang, date);
  return status === 'deadline' && basis === 'derived' ? messagesOf(lang).event.counted(day) : day;
}
