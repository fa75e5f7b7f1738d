import type { PlacedEvent } from '../dossier/dossier.ts';
import { certaintyOf } from '../time/certainty.ts';
import { yearOf } from '../time/day.ts';
import { FACETS, type Facet } from './filter.ts';

/** A value of a facet and the places of the events that have it, in rising order. */
export type FacetValue = { readonly value: string; readonly places: readonly number[] };

/** First and last year of a list of events. */
type Years = readonly [first: number, last: number];

/** Values of every facet over a list of events, in the order in which they turn up; years in their own. */
export function facetValues(events: readonly PlacedEvent[]): ReadonlyMap<Facet, readonly FacetValue[]> {
  const years = spanOf(events);
  const found = new Map(FACETS.map((facet) => [facet, new Map<string, number[]>()]));
  for (const [place, event] of events.entries())
    for (const [facet, values] of Object.entries(facetsOf(event, years)) as [Facet, readonly string[]][])
      for (const value of new Set(values)) {
        const groups = found.get(facet);
        groups?.set(value, [...(groups.get(value) ?? []), place]);
      }
  return new Map(
    [...found].map(([facet, groups]) => {
      const values = [...groups].map(([value, places]) => ({ value, places }));
      return [facet, facet === 'year' ? values.sort((a, b) => Number(a.value) - Number(b.value)) : values];
    }),
  );
}

/** The values that one event has. */
function facetsOf(event: PlacedEvent, years: Years): Readonly<Record<Facet, readonly string[]>> {
  return {
    actor: event.actors.map((part) => part.actor),
    theme: event.themes,
    phase: [event.phase],
    year: yearsOf(event, years),
    kind: [event.kind],
    line: [event.line],
    status: [event.status],
    voice: [event.voice],
    certainty: [certaintyOf(event.date)],
    source: event.cites.map((cite) => cite.source),
  };
}

/** Every year in which an event may fall; a side that the documents leave open runs to the end of the list. */
function yearsOf({ earliest, latest }: PlacedEvent, years: Years): string[] {
  const from = earliest === null ? years[0] : yearOf(earliest);
  const to = latest === null ? years[1] : yearOf(latest);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(from + index));
}

function spanOf(events: readonly PlacedEvent[]): Years {
  const years = events.flatMap(({ earliest, latest }) => [earliest, latest].filter((day) => day !== null).map(yearOf));
  return years.length === 0 ? [0, -1] : [Math.min(...years), Math.max(...years)];
}
