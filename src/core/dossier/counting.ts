import type { Statement } from '../record/knowledge.ts';
import { type Lag, lagBetween, type Moment } from '../time/moment.ts';
import type { PlacedEvent } from './dossier.ts';

/** Why no days are counted from or to something, most telling first. */
export const UNCOUNTED = [
  'not-happened',
  'saying',
  'inferred',
  'discovery',
  'contested',
  'letterhead',
  'no-day',
] as const;
export type Uncounted = (typeof UNCOUNTED)[number];

/** Days between two happenings, or why they are not counted. */
export type Counted =
  | { readonly lag: Lag; readonly why: null }
  | { readonly lag: null; readonly why: Uncounted; readonly of: 'start' | 'end' };

type Countable = Pick<PlacedEvent, 'status' | 'voice' | 'kind' | 'basis' | 'counts' | 'date' | 'contested'>;

/** Days from one event to another; from a discovery only where the step that is counted from is that of knowing. */
export function countDays(from: PlacedEvent, to: PlacedEvent, isFromKnowing = false): Counted {
  return count(whyNotFrom(from, isFromKnowing), from, whyNotTo(to), to);
}

/** Days from an event to the day on which a statement shows that somebody knew. */
export function countToKnowing(from: PlacedEvent, statement: Statement): Counted {
  return count(whyNotFrom(from), from, whyNotKnowing(statement), knownAt(statement));
}

/** Days from the first of several events, each of which counts, to the day of a statement; null where one does not. */
export function daysToKnowing(from: readonly PlacedEvent[], first: Moment, statement: Statement): Lag | null {
  const isCounted = from.length > 0 && from.every((event) => whyNotFrom(event) === null);
  return isCounted && whyNotKnowing(statement) === null ? lagBetween(first, knownAt(statement)) : null;
}

function knownAt({ notBefore, notAfter }: Statement): Moment {
  return { earliest: notBefore, latest: notAfter };
}

/** Why no days are counted from an event: what is said of the past, or a discovery, is no beginning. */
export function whyNotFrom(event: Countable, isFromKnowing = false): Uncounted | null {
  if (event.status !== 'happened') return 'not-happened';
  if (event.kind === 'statement' || isTold(event)) return 'saying';
  return event.kind === 'detection' && !isFromKnowing ? 'discovery' : whyNoDay(event);
}

/** Why no days are counted to an event; that something was said or found on a day is a happening. */
export function whyNotTo(event: Countable): Uncounted | null {
  if (event.status !== 'happened') return 'not-happened';
  return isTold(event) ? 'saying' : whyNoDay(event);
}

function count(whyStart: Uncounted | null, start: Moment, whyEnd: Uncounted | null, end: Moment): Counted {
  if (whyStart !== null) return { lag: null, why: whyStart, of: 'start' };
  if (whyEnd !== null) return { lag: null, why: whyEnd, of: 'end' };
  return { lag: lagBetween(start, end), why: null };
}

/** Whether another tells of it, or a text that need not have been used: its day is what they say. */
function isTold({ voice }: Countable): boolean {
  return voice === 'according-to' || voice === 'prepared' || voice === 'draft';
}

/** A day is counted where a document gives it for the event, not for itself, and no document contests it; else only bounds that an author means for counting. */
function whyNoDay({ contested, counts, basis, date }: Countable): Uncounted | null {
  if (contested.includes('date') || contested.includes('order')) return 'contested';
  if (counts) return null;
  if (!date?.exactDay) return 'no-day';
  return basis === 'document' ? 'letterhead' : null;
}

/** Only what was written at the time and sent, with one day, is counted to. */
function whyNotKnowing({ knows, evidence, state, notBefore, notAfter }: Statement): Uncounted | null {
  if (knows !== 'known') return 'not-happened';
  if (evidence === 'inferred') return 'inferred';
  if (evidence !== 'contemporaneous' || state !== 'sent') return 'saying';
  return notBefore !== null && notBefore === notAfter ? null : 'no-day';
}
