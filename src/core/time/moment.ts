import { type Day, daysBetween } from './day.ts';
import type { EdtfDate } from './edtf.ts';

/** Two bounds of one moment; null where a side is open. `date` is the date they come from, if they come from one. */
export type Moment = { readonly earliest: Day | null; readonly latest: Day | null; readonly date?: EdtfDate | null };

/** Days between two moments: at least and at most, never one number from an uncertain date; null for an open bound. */
export type Lag = { readonly atLeast: number | null; readonly atMost: number | null };

/** What a lag tells: an open side leaves `least` or `most` alone; `either` may lie before or after. */
export const LAG_FORMS = [
  'unknown',
  'least-after',
  'least-same',
  'least-before',
  'most-after',
  'most-same',
  'most-before',
  'same',
  'after',
  'before',
  'range-after',
  'range-before',
  'same-or-after',
  'same-or-before',
  'either',
] as const;
export type LagForm = (typeof LAG_FORMS)[number];

/** The form of a lag, by which it is put into words. */
export function lagForm({ atLeast, atMost }: Lag): LagForm {
  if (atLeast === null) return atMost === null ? 'unknown' : `most-${sideOf(atMost)}`;
  if (atMost === null) return `least-${sideOf(atLeast)}`;
  if (atLeast === atMost) return sideOf(atMost);
  if (atLeast < 0 && atMost > 0) return 'either';
  if (atLeast === 0 || atMost === 0) return atLeast === 0 ? 'same-or-after' : 'same-or-before';
  return atLeast > 0 ? 'range-after' : 'range-before';
}

function sideOf(days: number): 'before' | 'same' | 'after' {
  return days === 0 ? 'same' : days > 0 ? 'after' : 'before';
}

/** A moment of which nothing is known. */
export const OPEN: Moment = { earliest: null, latest: null };

/** Bounds of a date; both open where it is marked as uncertain, since then no day of it is sure. */
export function momentOf(date: EdtfDate | null): Moment {
  if (date === null || date.uncertain) return OPEN;
  return { earliest: date.earliest, latest: date.latest };
}

/** True for a moment whose bounds are one day. */
export function isOneDay({ earliest, latest }: Moment): boolean {
  return earliest !== null && earliest === latest;
}

/** Time from one moment to another. An end before the start gives negative days: the order is not certain. */
export function lagBetween(from: Moment, to: Moment): Lag {
  const [start, end] = [boundsOf(from), boundsOf(to)];
  return {
    atLeast: start.latest !== null && end.earliest !== null ? daysBetween(start.latest, end.earliest) : null,
    atMost: start.earliest !== null && end.latest !== null ? daysBetween(start.earliest, end.latest) : null,
  };
}

/** True for a date marked uncertain or approximate whose bounds are one day: it has no range to count from. */
export function lacksRange(moment: Moment): boolean {
  const { date = null } = moment;
  return date !== null && isOneDay(moment) && (date.uncertain || date.approximate);
}

/** True where the second moment cannot lie before the first, or cannot lie after it. */
export function isOrdered({ atLeast, atMost }: Lag): boolean {
  return (atLeast !== null && atLeast >= 0) || (atMost !== null && atMost <= 0);
}

/** The bounds that days may be counted from: a date without the range it needs has none. */
function boundsOf(moment: Moment): Moment {
  return lacksRange(moment) ? OPEN : moment;
}
