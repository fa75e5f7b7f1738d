import { isCrowded, LONGEST_LIST } from '../../core/dossier/crowd.ts';
import type { PlacedEvent } from '../../core/dossier/dossier.ts';

/** What the page of an event shows of a list: all of it, or the first entries where a page of its own has them all. */
export function shorten<T>(event: PlacedEvent, list: readonly T[]): readonly T[] {
  return isCrowded(event) ? list.slice(0, LONGEST_LIST) : list;
}
