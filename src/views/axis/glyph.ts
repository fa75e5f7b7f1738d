import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { isOnlyIntended } from '../../core/record/event.ts';
import { certaintyOf } from '../../core/time/certainty.ts';
import type { Day } from '../../core/time/day.ts';

/** Key events that share a place on a band; places run from 0 to 1000. */
export type KeyGlyph = { readonly events: readonly PlacedEvent[]; readonly from: number; readonly to: number };

/** Glyphs closer than this cannot each be hit with a finger. */
const APART = 30;

/** Key events as glyphs on a scale, those too close together as one; an event without any day has no glyph. */
export function glyphsOf(events: readonly PlacedEvent[], place: (day: Day) => number): KeyGlyph[] {
  const glyphs: { events: PlacedEvent[]; from: number; to: number }[] = [];
  const dated = events.flatMap((event) => {
    const day = event.earliest ?? event.latest;
    return day === null ? [] : [{ event, at: place(day) }];
  });
  for (const { event, at } of dated.sort((a, b) => a.at - b.at)) {
    const last = glyphs.at(-1);
    if (last && at - last.to < APART) {
      last.events.push(event);
      last.to = at;
    } else glyphs.push({ events: [event], from: at, to: at });
  }
  return glyphs;
}

/** How a single key event is drawn: not yet happened, its day known, or its day not certain. */
export function lookOf(event: PlacedEvent): 'plan' | 'exact' | 'about' {
  if (isOnlyIntended(event)) return 'plan';
  return certaintyOf(event.date) === 'exact' ? 'exact' : 'about';
}

/** A place on a scale of 1000 as part of a width. */
export function percent(place: number): string {
  return `${place / 10}%`;
}
