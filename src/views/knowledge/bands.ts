import { BAND_ENDS, type Band, bandActors, bandOf, eventsOfBands } from '../../core/knowing/band.ts';
import type { Case } from '../../core/record/case.ts';
import type { View } from '../frame/view.ts';
import { type BandDrawing, drawBands } from './band.ts';

/** The bands of a case, the default first, and their drawing; null where a case has no knowledge items. */
export type Bands = { readonly bands: readonly Band[]; readonly drawing: BandDrawing };

/** The bands of the actors of a case over one axis, with its key events and the events from which a line runs. */
export function bandsOf(view: View, item: Case): Bands | null {
  return drawn(view, item, Number.POSITIVE_INFINITY, item.keyEvents);
}

/** As many items as the first flight of a long timeline has room for. */
const MOST_BRIEF = 4;

/**
 * The band of the default actor alone, above a timeline that lists all other events: where there are many items, those
 * that the documents show best come first.
 */
export function firstBandOf(view: View, item: Case): Bands | null {
  return drawn(view, item, 1, [], ({ lines, ...band }) => {
    const ranked = [...lines].sort((a, b) => BAND_ENDS.indexOf(a.end) - BAND_ENDS.indexOf(b.end));
    const kept = new Set(ranked.slice(0, MOST_BRIEF));
    return { ...band, lines: lines.filter((line) => kept.has(line)) };
  });
}

function drawn(
  { records }: View,
  item: Case,
  most: number,
  keyEvents: readonly string[],
  shorten: (band: Band) => Band = (band) => band,
): Bands | null {
  const items = records.knowledgeOfCase.get(item.id);
  const bands = bandActors(items)
    .slice(0, most)
    .map((actor) => shorten(bandOf(item, items, records, actor)));
  if (bands.length === 0) return null;
  return { bands, drawing: drawBands(eventsOfBands(bands, keyEvents, records.eventsOfCase.get(item.id)), bands) };
}

/** Percent as an attribute of a drawing. */
export function percent(at: number): string {
  return `${at}%`;
}

/** A link of a drawing moved in whole pixels; Astro's types know links of HTML only, which have no `transform`. */
export function moved(x: number, y: number): Readonly<Record<string, string>> {
  return { transform: `translate(${x} ${y})` };
}
