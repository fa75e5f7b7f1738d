import { yearOf } from '../time/day.ts';
import type { PlacedEvent } from './dossier.ts';

/** Events that one page of a timeline holds; a longer one has a page for each year. */
const LONGEST_PAGE = 1000;

/** The events of a timeline that stand on the page of a year, `2004`. */
export type TimelineYear = { readonly year: string; readonly events: readonly PlacedEvent[] };

/** The pages by year of the timeline of a case, its events in order; none where one page holds it. */
export function timelineYears(events: readonly PlacedEvent[]): TimelineYear[] {
  return events.length > LONGEST_PAGE ? eventsByYear(events) : [];
}

/**
 * Events by the year in which their order puts them, never an earlier one than that of the event before; one without a
 * day stands with the one before it, or with the first that has one.
 */
export function eventsByYear(events: readonly PlacedEvent[]): TimelineYear[] {
  const years = events.map(yearOfEvent);
  let reached = years.find((year) => year !== null) ?? '';
  const placed = years.map((year) => {
    if (year !== null && year > reached) reached = year;
    return reached;
  });
  const groups = Map.groupBy(events.entries(), ([index]) => placed[index] ?? '');
  return [...groups].map(([year, list]) => ({ year, events: list.map(([, event]) => event) }));
}

function yearOfEvent({ placed, earliest, latest }: PlacedEvent): string | null {
  const day = earliest ?? latest;
  return placed === 'by-relation' || day === null ? null : String(yearOf(day));
}
