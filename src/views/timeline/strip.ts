import type { PlacedEvent } from '../../core/dossier/dossier.ts';

/** The events of one month, or of a year whose month is not known. */
export type Bar = {
  /** 1 to 12; null where the month is not known. */
  readonly month: number | null;
  readonly first: PlacedEvent;
  readonly count: number;
  /** Height, 1 to 6. */
  readonly level: number;
};

export type StripYear = { readonly year: string; readonly bars: readonly Bar[] };

const LEVELS = 6;

/** How the events of a case are spread over the months, months without events left out. */
export function stripOf(events: readonly PlacedEvent[]): StripYear[] {
  const months = new Map<string, PlacedEvent[]>();
  for (const event of events) {
    const key = monthOf(event);
    if (key !== null) months.set(key, [...(months.get(key) ?? []), event]);
  }
  const most = Math.max(...[...months.values()].map((list) => list.length));
  const keys = [...months.keys()].sort();
  return [...new Set(keys.map((key) => key.slice(0, 4)))].map((year) => ({
    year,
    bars: keys.filter((key) => key.startsWith(year)).map((key) => barOf(key, months.get(key) ?? [], most)),
  }));
}

/** `2021-11`, or `2021` where the month is open; null without a first or last day. */
function monthOf(event: PlacedEvent): string | null {
  const day = event.earliest ?? event.latest;
  if (day === null || event.placed === 'by-relation') return null;
  const isOneMonth =
    event.earliest === null || event.latest === null || event.earliest.slice(0, 7) === event.latest.slice(0, 7);
  return isOneMonth ? day.slice(0, 7) : day.slice(0, 4);
}

function barOf(key: string, events: readonly PlacedEvent[], most: number): Bar {
  return {
    month: key.length === 4 ? null : Number(key.slice(5)),
    first: events[0] as PlacedEvent,
    count: events.length,
    level: Math.ceil((events.length / most) * LEVELS),
  };
}
