import { partsOf, yearOf } from '../time/day.ts';
import { beginningOf } from './beginning.ts';
import type { PlacedEvent } from './dossier.ts';
import type { OnAxis } from './order.ts';

/** The events that stand under one year of the common axis, and how many of each case do. */
export type AxisYear = {
  /** Null for what has no day anywhere. */
  readonly year: string | null;
  readonly rows: readonly OnAxis<PlacedEvent>[];
  readonly counts: ReadonlyMap<string, number>;
};

/** Groups events by year, in the order given; a year between two others stays, without events. */
export function yearsOf(rows: readonly OnAxis<PlacedEvent>[]): AxisYear[] {
  const found = rows.flatMap(({ day }) => (day === null ? [] : [yearOf(day)]));
  const first = Math.min(...found);
  const years =
    found.length === 0 ? [] : Array.from({ length: Math.max(...found) - first + 1 }, (_, index) => first + index);
  const undated = rows.filter(({ day }) => day === null);
  return [
    ...years.map((year) =>
      ofYear(
        String(year),
        rows.filter(({ day }) => day !== null && yearOf(day) === year),
      ),
    ),
    ...(undated.length > 0 ? [ofYear(null, undated)] : []),
  ];
}

/** The first event of each month of a year, to jump to. */
export function monthsOf({ rows }: AxisYear): { readonly month: number; readonly first: PlacedEvent }[] {
  const firsts = new Map<number, PlacedEvent>();
  for (const { event, day } of rows) {
    if (day === null) continue;
    const { month } = partsOf(day);
    if (!firsts.has(month)) firsts.set(month, event);
  }
  return [...firsts].map(([month, first]) => ({ month, first }));
}

function ofYear(year: string | null, rows: readonly OnAxis<PlacedEvent>[]): AxisYear {
  return { year, rows, counts: countCases(rows.map(({ event }) => event)) };
}

function countCases(events: readonly PlacedEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) counts.set(event.case, (counts.get(event.case) ?? 0) + 1);
  return counts;
}

/** Events that began in a year, by case; year null where only a last day or the document's day is known. */
export type YearCount = { readonly year: string | null; readonly counts: ReadonlyMap<string, number> };

/** Counts events by when they happened, for the years of the axis; those without a year last, if there are any. */
export function countYears(years: readonly AxisYear[]): YearCount[] {
  const events = years.flatMap(({ rows }) => rows.map(({ event }) => event));
  const names = [...years.flatMap(({ year }) => year ?? []), null];
  return names
    .map((year) => ({ year, counts: countCases(events.filter((event) => yearOfBeginning(event) === year)) }))
    .filter(({ year, counts }) => year !== null || counts.size > 0);
}

/** The events of each case that an axis sets under a year without it being known that they began in it. */
export function countPlaced({ year, rows }: AxisYear): ReadonlyMap<string, number> {
  const events = rows.map(({ event }) => event);
  return countCases(events.filter((event) => yearOfBeginning(event) !== year || year === null));
}

function yearOfBeginning(event: PlacedEvent): string | null {
  const beginning = beginningOf(event);
  return beginning && String(beginning.year);
}
