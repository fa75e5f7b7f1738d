import { type PackedRecords, type SearchRecord, unpackRecords } from '../core/search.ts';
import { fetchJson } from './search-load.ts';
import { createFinder } from './search-rank.ts';
import { createFilter, type SearchState } from './search-state.ts';

/** The records of the site in the reader's language, and how to find their places among them. */
export type Titles = {
  readonly records: readonly SearchRecord[];
  readonly isMatch: (place: number, state: SearchState) => boolean;
  /** By titles, names and codes, best first. */
  readonly findOwn: (text: string) => number[];
  /** The same by the words of both languages; those of the other are fetched when first wanted. */
  readonly findAny: (text: string) => Promise<number[]>;
};

/** Fetches the titles of one language and knows where those of the other are. */
export async function openTitles(own: string, other: string): Promise<Titles> {
  const records = await loadRecords(own);
  const isMatch = createFilter(records);
  const findOwn = createFinder(records, []);
  let loading: Promise<typeof findOwn> | null = null;
  return {
    records,
    isMatch: (place, state) => isMatch(records[place] as SearchRecord, state.filters),
    findOwn,
    findAny: async (text) => {
      loading ??= loadRecords(other).then((others) => createFinder(records, others));
      return (await loading)(text);
    },
  };
}

async function loadRecords(url: string): Promise<SearchRecord[]> {
  return unpackRecords((await fetchJson(url)) as PackedRecords);
}
