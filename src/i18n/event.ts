import type { Event } from '../core/record/event.ts';
import type { Lang } from '../core/record/text.ts';
import { namesDay } from '../core/time/printed.ts';
import { dateInWords } from './date.ts';
import { messagesOf } from './messages.ts';

/** What the words of a date depend on. */
export type DatedEvent = Pick<Event, 'date' | 'status' | 'basis' | 'datePrinted'>;

/** The date of an event in words; a deadline that was worked out from another date says that we counted it. */
export function dayOfEvent(lang: Lang, event: DatedEvent): string {
  const day = dateInWords(lang, event.date);
  return isCounted(event) ? messagesOf(lang).event.counted(day) : day;
}

/** Whether a deadline is counted by us: worked out, and its document prints no day, as in `binnen twee weken`. */
export function isCounted({ status, basis, datePrinted }: Omit<DatedEvent, 'date'>): boolean {
  return status === 'deadline' && basis === 'derived' && !namesDay(datePrinted ?? '');
}
