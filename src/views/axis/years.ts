import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import type { OnAxis } from '../../core/dossier/order.ts';
import { partsOf, yearOf } from '../../core/time/day.ts';

/** The events of one year of the common axis, and how many each case has in it. */
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
  const counts = new Map<string, number>();
  for (const { event } of rows) counts.set(event.case, (counts.get(event.case) ?? 0) + 1);
  return { year, rows, counts };
}
