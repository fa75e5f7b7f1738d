import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { timelinePage } from '../../core/dossier/records.ts';
import { type Clocks, clocksOf } from '../../core/knowing/clock.ts';
import { type Later, laterOf } from '../../core/knowing/hindsight.ts';
import { type Derived, type DerivedKind, derive, type Grounds, pageOf } from './derived.ts';

type Say = Parameters<typeof derive>[5];

/** An event of a case with what its page is made of. */
export type Told = {
  readonly grounds: Grounds;
  readonly event: PlacedEvent;
  readonly clocks: Clocks;
  readonly later: Later;
};

/** An event of a case, its clocks read. */
export function tell(grounds: Grounds, event: PlacedEvent): Told {
  const clocks = clocksOf(event, grounds.records);
  return { grounds, event, clocks, later: laterOf(event, clocks, grounds.records) };
}

/** A sentence on the page of the event. */
export function of(
  { grounds, event }: Told,
  kind: DerivedKind,
  records: readonly (string | null)[],
  say: Say,
): Derived[] {
  return derive(grounds, kind, pageOf(event), nameOf(event), [event.id, ...records], say);
}

/** A sentence at the place of the event on its timeline. */
export function onTimeline(
  { grounds, event }: Told,
  kind: DerivedKind,
  records: readonly (string | null)[],
  say: Say,
): Derived[] {
  return derive(grounds, kind, timelinePage(grounds.records, event), nameOf(event), [event.id, ...records], say);
}

function nameOf({ code, title }: PlacedEvent): string[] {
  return [code, title.nl];
}

/** The documents that the event cites. */
export function sourcesOf({ cites }: PlacedEvent): string[] {
  return cites.map(({ source }) => source);
}
