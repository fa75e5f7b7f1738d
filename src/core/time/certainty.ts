import { type DateValue, isDateFault, parseDate } from './date.ts';

export const CERTAINTIES = ['exact', 'uncertain', 'period', 'on-or-before', 'on-or-after', 'undated'] as const;

/** How far a date is known: the form in which it is drawn on the spine. */
export type Certainty = (typeof CERTAINTIES)[number];

/** Tells how far a date is known. */
export function certaintyOf(date: string | null): Certainty {
  const parsed = date === null ? null : parseDate(date);
  if (parsed === null || isDateFault(parsed)) return 'undated';
  if (parsed.form !== 'unspecified' && parsed.earliest === null) return 'on-or-before';
  if (parsed.form !== 'unspecified' && parsed.latest === null) return 'on-or-after';
  if (parsed.form === 'interval') return 'period';
  return isExact(parsed) ? 'exact' : parsed.form === 'unspecified' ? 'undated' : 'uncertain';
}

function isExact(date: DateValue): boolean {
  return date.form === 'day' && !date.approximate && !date.uncertain;
}
