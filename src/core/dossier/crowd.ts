import type { PlacedEvent } from './dossier.ts';
import { LINK_NAMES } from './links.ts';

/** Entries of a list on the page of an event that has a page of its own for its links. */
export const LONGEST_LIST = 24;

/** Whether so much is linked with an event that its page cannot hold it all: a page of its own then does. */
export function isCrowded({ links }: Pick<PlacedEvent, 'links'>): boolean {
  return LINK_NAMES.some((name) => links[name].length > LONGEST_LIST);
}

/** What the page of an event shows of a list: all of it, or the first entries where a page of its own has them all. */
export function shorten<T>(event: Pick<PlacedEvent, 'links'>, list: readonly T[]): readonly T[] {
  return isCrowded(event) ? list.slice(0, LONGEST_LIST) : list;
}
