import { type Beginning, beginningOf } from './beginning.ts';
import type { PlacedEvent } from './dossier.ts';

/** The events that began in one month, or of which no month is known. */
export type StripBar = {
  /** 1 to 12; null where the month is not known. */
  readonly month: number | null;
  readonly first: PlacedEvent;
  readonly count: number;
  /** Height, 1 to 6. */
  readonly level: number;
};

/** The bars of a year; of null those events of which no year is known. */
export type StripYear = { readonly year: string | null; readonly bars: readonly StripBar[] };

const LEVELS = 6;

/** How the events of a case are spread over the months in which they began, months without any left out. */
export function stripOf(events: readonly PlacedEvent[]): StripYear[] {
  const months = Map.groupBy(events, (event) => monthOf(beginningOf(event)));
  const most = Math.max(...[...months.values()].map((list) => list.length));
  const years = Map.groupBy(
    [...months].sort(([a], [b]) => a - b),
    ([month]) => (month === NO_YEAR ? null : String(Math.floor(month / PER_YEAR))),
  );
  return [...years].map(([year, list]) => ({
    year,
    bars: list.map(([month, rows]) => ({
      month: month === NO_YEAR ? null : month % PER_YEAR || null,
      first: rows[0] as PlacedEvent,
      count: rows.length,
      level: Math.ceil((rows.length / most) * LEVELS),
    })),
  }));
}

/** Months 1 to 12, and before them 0 for events whose month is open. */
const PER_YEAR = 13;
/** Behind all months: events whose year is open. */
const NO_YEAR = Number.POSITIVE_INFINITY;

/** The months counted from year 0. */
function monthOf(beginning: Beginning | null): number {
  return beginning === null ? NO_YEAR : beginning.year * PER_YEAR + (beginning.month ?? 0);
}
