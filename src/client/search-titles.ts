import { type Listed, type SearchFacts, type SearchRecord, unpackFacts } from '../core/search/records.ts';
import { fetchJson } from './search-load.ts';
import { createFinder } from './search-rank.ts';
import { createFilter, type SearchState } from './search-state.ts';

/** The records of the site in the reader's language, and how to find their places among them. */
export type Titles = {
  readonly records: readonly SearchRecord[];
  readonly isMatch: (place: number, state: SearchState) => boolean;
  /** By titles, names and codes, best first. */
  readonly findOwn: (text: string) => number[];
  /** The same by the titles of both languages; those of the other are fetched when first wanted. */
  readonly findAny: (text: string) => Promise<number[]>;
};

/** Joins the list of everything on the page with the facts it does not say; knows where the other titles are. */
export async function openTitles(list: HTMLElement, facts: string, otherTitles: string): Promise<Titles> {
  const records = unpackFacts((await fetchJson(facts)) as SearchFacts, readList(list));
  const isMatch = createFilter(records);
  const findOwn = createFinder(records, []);
  let loading: Promise<typeof findOwn> | null = null;
  return {
    records,
    isMatch: (place, state) => isMatch(records[place] as SearchRecord, state.filters),
    findOwn,
    findAny: async (text) => {
      loading ??= fetchJson(otherTitles).then((titles) => createFinder(records, titles as string[]));
      return (await loading)(text);
    },
  };
}

/** Every link of the list, with the code that stands behind it. */
function readList(list: HTMLElement): Listed[] {
  return [...list.querySelectorAll('a')].map((link) => ({
    path: link.getAttribute('href') ?? '',
    title: link.textContent ?? '',
    code: link.nextElementSibling?.textContent ?? '',
  }));
}
