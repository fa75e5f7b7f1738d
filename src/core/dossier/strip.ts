import { partsOf } from '../time/day.ts';
import type { PlacedEvent } from './dossier.ts';

/** The events of one month, or of a year whose month is not known. */
export type StripBar = {
  /** 1 to 12; null where the month is not known. */
  readonly month: number | null;
  readonly first: PlacedEvent;
  readonly count: number;
  /** Height, 1 to 6. */
  readonly level: number;
};

export type StripYear = { readonly year: string; readonly bars: readonly StripBar[] };

const LEVELS = 6;

/** How the events of a case are spread over the months, months without events left out. */
export function stripOf(events: readonly PlacedEvent[]): StripYear[] {
  const months = Map.groupBy(
    events.flatMap((event) => {
      const month = monthOf(event);
      return month === null ? [] : [{ event, month }];
    }),
    ({ month }) => month,
  );
  const most = Math.max(...[...months.values()].map((list) => list.length));
  const years = Map.groupBy(
    [...months].sort(([a], [b]) => a - b),
    ([month]) => Math.floor(month / PER_YEAR),
  );
  return [...years].map(([year, list]) => ({
    year: String(year),
    bars: list.map(([month, rows]) => ({
      month: month % PER_YEAR || null,
      first: (rows[0] as { event: PlacedEvent }).event,
      count: rows.length,
      level: Math.ceil((rows.length / most) * LEVELS),
    })),
  }));
}

/** Months 1 to 12, and before them 0 for events whose month is open. */
const PER_YEAR = 13;

/** The months counted from year 0; null without a first or last day. */
function monthOf({ earliest, latest, placed }: PlacedEvent): number | null {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null || placed === 'by-relation') return null;
  const [from, to] = [partsOf(first), partsOf(last)];
  const isOneMonth = from.year === to.year && from.month === to.month;
  return from.year * PER_YEAR + (isOneMonth ? from.month : 0);
}
