import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import type { Discrepancy } from '../../core/record/discrepancy.ts';
import { need, type Records } from '../frame/records.ts';

const ABOUT_TIME: readonly Discrepancy['kind'][] = ['date', 'order'];

/** Where documents differ on when these events took place, so that days counted from them follow one reading. */
export function datesInDispute(records: Records, events: readonly PlacedEvent[]): Discrepancy[] {
  const ids = new Set(events.flatMap((event) => event.links.discrepancies));
  return [...ids].map((id) => need(records.discrepancies, id)).filter((item) => ABOUT_TIME.includes(item.kind));
}
