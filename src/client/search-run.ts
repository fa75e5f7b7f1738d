import type { SearchRecord } from '../core/search.ts';
import type { Lang } from '../core/text.ts';
import { createRow, type RowWords, showExcerpt, showRows } from './search-list.ts';
import { type FullText, type Hit, loadRecords, openFullText } from './search-load.ts';
import { createFinder } from './search-rank.ts';
import { createFilter, type Filter, isFiltered, type SearchState } from './search-state.ts';

type Titles = { readonly records: readonly SearchRecord[]; readonly find: (text: string) => number[]; readonly isMatch: (place: number, state: SearchState) => boolean };
type Words = 'one' | 'many' | 'none' | 'more' | 'clear' | 'titlesOnly' | 'broken';

/** What runs a search: `warm` fetches what it will need, `run` shows results at once and better ones after a pause. */
export type Runner = { readonly warm: () => void; readonly run: (state: SearchState, limit: number, pause: number) => Promise<void> };

/** The part of the server's HTML that carries a name; without it the element does nothing and the console says why. */
export function partOf<T extends HTMLElement = HTMLElement>(root: HTMLElement, name: string): T {
  const part = root.querySelector<T>(`[data-part="${name}"]`);
  if (!part) throw new Error(`search-page has no part ${name}`);
  return part;
}

/** Binds searching to the parts of the page. */
export function createRun(root: HTMLElement): Runner {
  const lang = document.documentElement.lang as Lang;
  const other = lang === 'nl' ? 'en' : 'nl';
  const { base = '', folder = '' } = root.dataset;
  const [list, status, notice, more, clear, index] = ['list', 'status', 'notice', 'more', 'clear', 'index'].map((name) => partOf(root, name)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const labelOf = (filter: Filter, value: string): string => root.querySelector(`select[name=${filter}] option[value="${CSS.escape(value)}"]`)?.textContent ?? value;
  const words: RowWords = { lang, base, labelOf };
  const say = (name: Words, count: number, text: string): string => (root.dataset[name] ?? '').replace('{n}', String(count)).replace('{q}', () => text);
  const rows = new Map<number, HTMLLIElement>();
  let titles: Promise<Titles> | null = null;
  let fullText: Promise<FullText> | null = null;
  let turn = 0;

  const warm = (): void => {
    titles ??= loadTitles(`${folder}titles-${lang}.json`, `${folder}titles-${other}.json`);
    fullText ??= openFullText(folder, lang, other);
    // Whoever needs them will hear of a failure; until then it is no news.
    Promise.allSettled([titles, fullText]);
  };

  const show = (known: Titles, state: SearchState, limit: number, hits: readonly Hit[] | null): void => {
    const found = state.q === '' ? [...known.records.keys()] : known.find(state.q);
    const all = [...new Set([...found, ...(hits ?? []).map((hit) => hit.place)])];
    const places = all.filter((place) => known.isMatch(place, state));
    if (state.sort === 'date') places.sort((a, b) => byDate(known.records[a], known.records[b]));
    const shown = places.slice(0, limit);
    showRows(list, shown.map((place) => rowOf(known, place)));
    if (hits) for (const place of shown) fillIn(place, hits.find((hit) => hit.place === place));
    const count = say(places.length === 0 ? 'none' : places.length === 1 ? 'one' : 'many', places.length, state.q);
    if (status.textContent !== count) status.textContent = count;
    more.hidden = places.length <= limit;
    more.textContent = say('more', places.length - limit, '');
    clear.hidden = !isFiltered(state);
    clear.textContent = say('clear', all.length, '');
    index.hidden = places.length > 0;
  };

  const rowOf = (known: Titles, place: number): HTMLLIElement => {
    const row = rows.get(place) ?? createRow(known.records[place] as SearchRecord, words);
    rows.set(place, row);
    return row;
  };

  const fillIn = async (place: number, hit: Hit | undefined): Promise<void> => {
    const asked = turn;
    const excerpt = await hit?.excerptOf().catch(() => '');
    const row = rows.get(place);
    if (asked === turn && row) showExcerpt(row, excerpt ?? '');
  };

  const run = async (state: SearchState, limit: number, pause: number): Promise<void> => {
    const asked = ++turn;
    const isLate = (): boolean => asked !== turn;
    notice.textContent = '';
    if (state.q === '' && !isFiltered(state)) return showNothing();
    warm();
    const known = await titles?.catch(() => null);
    if (isLate()) return;
    if (!known) return showBroken();
    show(known, state, limit, null);
    await new Promise((done) => setTimeout(done, pause));
    if (isLate() || state.q === '') return;
    try {
      const hits = await searchBoth(fullText, state.q);
      if (!isLate()) show(known, state, limit, hits);
    } catch {
      if (!isLate()) notice.textContent = say('titlesOnly', 0, '');
    }
  };

  const showNothing = (): void => {
    showRows(list, []);
    status.textContent = '';
    more.hidden = clear.hidden = true;
    index.hidden = false;
  };

  const showBroken = (): void => {
    showNothing();
    notice.textContent = say('broken', 0, '');
  };

  return { warm, run };
}

async function loadTitles(ownUrl: string, otherUrl: string): Promise<Titles> {
  const [records, others] = await Promise.all([loadRecords(ownUrl), loadRecords(otherUrl).catch(() => [])]);
  const find = createFinder(records, others);
  const isMatch = createFilter(records);
  return {
    records,
    find: (text) => find(text).map(({ place }) => place),
    isMatch: (place, state) => {
      const record = records[place];
      return record !== undefined && isMatch(record, state.filters);
    },
  };
}

/** Hits in the reader's language, then those in the other. */
async function searchBoth(fullText: Promise<FullText> | null, text: string): Promise<readonly Hit[]> {
  const opened = await fullText;
  if (!opened) return [];
  await opened.addOther();
  return opened.search(text);
}

/** Oldest first; what has no date last. */
function byDate(a: SearchRecord | undefined, b: SearchRecord | undefined): number {
  const [first, second] = [a?.date ?? '~', b?.date ?? '~'];
  return first < second ? -1 : first > second ? 1 : 0;
}
