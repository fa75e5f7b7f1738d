import { type Clocks, clocksOf } from '../../core/clock.ts';
import type { PlacedEvent } from '../../core/dossier.ts';
import { type Later, laterOf } from '../../core/hindsight.ts';
import type { View } from '../frame/view.ts';

/** The clocks of an event and what came after it, read once for all parts of its page. */
export type Reading = { readonly clocks: Clocks; readonly later: Later };

/** Anchor of the step to hindsight on the page of an event. */
export const NOW = 'hindsight';

/** Reads an event by its clocks. */
export function readEvent({ register }: View, event: PlacedEvent): Reading {
  const clocks = clocksOf(event, register);
  return { clocks, later: laterOf(event, clocks, register) };
}
