import type { PlacedEvent } from '../../core/dossier.ts';
import type { Day } from '../../core/date.ts';

type Facet = readonly [name: string, value: string];

/** Attributes for the search index on the article of a page: what it can be filtered by, shown with and sorted on. */
export function facets(filters: readonly Facet[], meta: readonly Facet[] = [], sortDay: Day | null = null) {
  const list = (pairs: readonly Facet[]): string => pairs.map(([name, value]) => `${name}:${value}`).join(',');
  return {
    'data-pagefind-body': '',
    'data-pagefind-filter': list(filters),
    ...(meta.length > 0 && { 'data-pagefind-meta': list(meta) }),
    ...(sortDay !== null && { 'data-pagefind-sort': `date:${sortDay}` }),
  };
}

/** What an event can be filtered by. */
export function facetsOfEvent(event: PlacedEvent): Facet[] {
  const of = (name: string, values: readonly string[]): Facet[] => [...new Set(values)].map((value) => [name, value]);
  return [
    ['case', event.case],
    ['kind', 'event'],
    ['line', event.line],
    ['status', event.status],
    ...of('actor', event.actors.map((part) => part.actor)),
    ...of('theme', event.themes),
    ...of('year', yearsBetween(event.earliest, event.latest)),
  ];
}

/** Every year that a span touches; none where it has no bounds. */
export function yearsBetween(earliest: Day | null, latest: Day | null): string[] {
  const from = Number((earliest ?? latest)?.slice(0, 4));
  const to = Number((latest ?? earliest)?.slice(0, 4));
  return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
