import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import type { RefOf } from '../../core/dossier/page-ref.ts';
import { eventRef, timelineRef, type View } from '../frame/view.ts';

/** A page that shows events of a case in full: the timeline, a year of it, or the page on which it is filtered. */
export type EventsPage = RefOf<'timeline'> | RefOf<'timeline-year'> | RefOf<'filter'>;

/** Where a page of events leads for another event: down the page, else to its place on a timeline. */
export function linkFrom(view: View, page: EventsPage, event: PlacedEvent): string {
  if (event.case !== page.case) return view.hrefOf(eventRef(event));
  const year = view.records.yearOfEvent.get(event.id);
  const isHere = page.page === 'filter' || (page.page === 'timeline-year' ? page.year === year : year === undefined);
  return isHere ? `#${event.slug}` : view.hrefOf(timelineRef(view, event), event.slug);
}
