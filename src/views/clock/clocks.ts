import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { type Clocks, clocksOf } from '../../core/knowing/clock.ts';
import { type Later, laterOf } from '../../core/knowing/hindsight.ts';
import type { View } from '../frame/view.ts';

/** The clocks of an event and what came after it, read once for all parts of its page. */
export type EventClocks = { readonly clocks: Clocks; readonly later: Later };

/** Fragment of the step to hindsight on the page of an event. */
export const NOW = 'hindsight';

/** Read once an event: its pages and timelines in both languages ask for the same. */
const known = new WeakMap<PlacedEvent, EventClocks>();

/** Reads an event by its clocks. */
export function clocksOfEvent({ records }: View, event: PlacedEvent): EventClocks {
  const found = known.get(event);
  if (found) return found;
  const clocks = clocksOf(event, records);
  const clocked = { clocks, later: laterOf(event, clocks, records) };
  known.set(event, clocked);
  return clocked;
}
