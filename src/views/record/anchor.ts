import type { Citation } from '../../core/citation.ts';
import type { PlacedEvent } from '../../core/dossier.ts';
import { comparePlaces } from './order.ts';

/** Anchor of a citation on the page of its source; the first of an event there bears the slug of the event alone. */
export function passageAnchor(event: PlacedEvent, cite: Citation): string {
  const [first] = event.cites.filter((other) => other.source === cite.source).sort(comparePlaces);
  return first === cite ? event.slug : `${event.slug}_${cite.key}`;
}
