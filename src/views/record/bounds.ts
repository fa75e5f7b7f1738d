import { type Day, isDateFault, parseDate } from '../../core/date.ts';

/** First and last possible day of a date; null where it leaves that side open. */
export function boundsOf(date: string | null): { readonly earliest: Day | null; readonly latest: Day | null } {
  const parsed = date === null ? null : parseDate(date);
  return parsed === null || isDateFault(parsed) ? { earliest: null, latest: null } : parsed;
}
