import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import type { Citation } from '../../core/record/citation.ts';
import type { Discrepancy, Reading } from '../../core/record/discrepancy.ts';
import type { Gap } from '../../core/record/gap.ts';
import { comparePlaces } from './order.ts';

/** Fragment of a citation on the page of its source; the first of an event there bears the slug of the event alone. */
export function passageFragment(event: PlacedEvent, cite: Citation): string {
  const [first] = event.cites.filter((other) => other.source === cite.source).sort(comparePlaces);
  return first === cite ? event.slug : `${event.slug}_${cite.key}`;
}

/** Fragment, on the page of its source, of a citation under one of the readings that differ. */
export function readingFragment(item: Discrepancy, reading: Reading, cite: Citation): string {
  return `${item.slug}_${reading.key}_${cite.key}`;
}

/** Fragment, on the page of its source, of what comes nearest to an open question. */
export function nearestFragment(gap: Gap, cite: Citation): string {
  return `${gap.slug}_${cite.key}`;
}
