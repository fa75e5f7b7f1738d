import type { Statement } from '../record/knowledge.ts';
import { type Lag, lagBetween, type Moment } from '../time/moment.ts';
import type { PlacedEvent } from './dossier.ts';

/** Why no days are counted from or to something, most telling first. */
export const UNCOUNTED = [
  'not-happened',
  'standing',
  'no-day',
  'inferred',
  'said-later',
  'prepared',
  'discovery',
  'contested',
  'letterhead',
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
  const why = whyNoHappening(event) ?? whyOnlyTold(event);
  if (why !== null) return why;
  if (event.kind === 'statement') return 'said-later';
  return event.kind === 'detection' && !isFromKnowing ? 'discovery' : whyDoubtful(event);
}

/** Why no days are counted to an event; that something was said or found on a day is a happening. */
export function whyNotTo(event: Countable): Uncounted | null {
  return whyNoHappening(event) ?? whyOnlyTold(event) ?? whyDoubtful(event);
}

function count(whyStart: Uncounted | null, start: Moment, whyEnd: Uncounted | null, end: Moment): Counted {
  if (whyStart !== null) return { lag: null, why: whyStart, of: 'start' };
  if (whyEnd !== null) return { lag: null, why: whyEnd, of: 'end' };
  return { lag: lagBetween(start, end), why: null };
}

/** A day is counted where something happened on it; else only bounds that an author means for counting. */
function whyNoHappening({ status, counts, date }: Countable): Uncounted | null {
  if (status !== 'happened') return status === 'standing' ? 'standing' : 'not-happened';
  return counts || date?.exactDay ? null : 'no-day';
}

/** Where another tells of it, or a text that need not have been used, its day is what they say. */
function whyOnlyTold({ voice }: Countable): Uncounted | null {
  if (voice === 'according-to') return 'said-later';
  return voice === 'prepared' || voice === 'draft' ? 'prepared' : null;
}

/** A document has to give the day for the event, not for itself, and none may contest it. */
function whyDoubtful({ contested, counts, basis }: Countable): Uncounted | null {
  if (contested.includes('date') || contested.includes('order')) return 'contested';
  return basis === 'document' && !counts ? 'letterhead' : null;
}

/** Only what was written at the time and sent, with one day, is counted to. */
function whyNotKnowing({ knows, evidence, state, notBefore, notAfter }: Statement): Uncounted | null {
  if (knows !== 'known') return 'not-happened';
  if (notBefore === null || notBefore !== notAfter) return 'no-day';
  if (evidence === 'inferred') return 'inferred';
  if (evidence !== 'contemporaneous') return 'said-later';
  return state === 'sent' ? null : 'prepared';
}
