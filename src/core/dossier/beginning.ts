import { partsOf } from '../time/day.ts';
import type { PlacedEvent } from './dossier.ts';

/** The year in which an event certainly began, and its month, 1 to 12; null where the month is open. */
export type Beginning = { readonly year: number; readonly month: number | null };

/**
 * When an event certainly began; null where no year is known. A first or last day alone makes neither a month nor a
 * year, and a state that a document only describes began at no day that is known.
 */
export function beginningOf({ date, earliest, latest, basis, status }: PlacedEvent): Beginning | null {
  if (date === null || (basis === 'document' && status === 'standing')) return null;
  const start = date.form === 'interval' ? date.start : { earliest, latest };
  if (!start?.earliest || !start.latest) return null;
  const [from, to] = [partsOf(start.earliest), partsOf(start.latest)];
  if (from.year !== to.year) return null;
  return { year: from.year, month: from.month === to.month ? from.month : null };
}
