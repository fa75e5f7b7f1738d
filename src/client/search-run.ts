import type { SearchRecord } from '../core/search.ts';
import type { Lang } from '../core/text.ts';
import { createRow, type RowWords, showExcerpt, showRows } from './search-list.ts';
import { type FullText, type Hit, loadRecords, openFullText } from './search-load.ts';
import { createFinder } from './search-rank.ts';
import { createFilter, type Filter, isFiltered, type SearchState } from './search-state.ts';

/** What runs a search: `warm` fetches what it will need, `run` shows titles at once and the full text after a pause. */
export type Runner = { readonly warm: () => void; readonly run: (state: SearchState, limit: number, pause: number) => Promise<void> };

/** What has been found so far: places of titles, hits in the full text once it is asked, and whether more may come. */
type Finds = { readonly titles: readonly number[]; readonly hits: readonly Hit[] | null; readonly isLast: boolean };
type Message = 'one' | 'many' | 'none' | 'more' | 'clear' | 'titlesOnly' | 'broken';

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
  const say = (name: Message, count: number, text = ''): string => (root.dataset[name] ?? '').replace('{n}', String(count)).replace('{q}', () => text);
  const rows = new Map<number, HTMLLIElement>();
  const load = once((of: Lang) => loadRecords(`${folder}titles-${of}.json`));
  const open = once(() => openFullText(folder, lang, other));
  let turn = 0;

  const warm = (): void => {
    // Whoever needs them will hear of a failure; until then it is no news.
    Promise.allSettled([load(lang), open('')]);
  };

  const show = (records: readonly SearchRecord[], state: SearchState, limit: number, { titles, hits, isLast }: Finds): void => {
    const isMatch = createFilter(records);
    const all = [...new Set([...titles, ...(hits ?? []).map((hit) => hit.place)])];
    const places = all.filter((place) => isMatch(records[place] as SearchRecord, state.filters));
    if (state.sort === 'date') places.sort((a, b) => byDate(records[a], records[b]));
    const shown = places.slice(0, limit);
    showRows(list, shown.map((place) => rowOf(records, place)));
    if (hits) for (const place of shown) fillIn(place, hits.find((hit) => hit.place === place));
    if (isLast || places.length > 0) setText(status, say(places.length === 0 ? 'none' : places.length === 1 ? 'one' : 'many', places.length, state.q));
    more.hidden = places.length <= limit;
    setText(more, say('more', places.length - limit));
    clear.hidden = !isFiltered(state);
    setText(clear, say('clear', all.length));
    index.hidden = places.length > 0;
  };

  const rowOf = (records: readonly SearchRecord[], place: number): HTMLLIElement => {
    const row = rows.get(place) ?? createRow(records[place] as SearchRecord, words);
    rows.set(place, row);
    return row;
  };

  const fillIn = async (place: number, hit: Hit | undefined): Promise<void> => {
    const asked = turn;
    const excerpt = await hit?.excerptOf().catch(() => '');
    const row = rows.get(place);
    if (asked === turn && row) showExcerpt(row, excerpt ?? '', hit?.lang ?? lang);
  };

  /** Yields better finds until there are no more: own titles, the other language's, own full text, the other's. */
  async function* search(records: readonly SearchRecord[], text: string, pause: number): AsyncGenerator<Finds> {
    const own = placesOf(createFinder(records, []), text);
    yield { titles: own, hits: null, isLast: false };
    const others = await load(other).catch(() => []);
    const titles = own.length > 0 ? own : placesOf(createFinder(records, others), text);
    yield { titles, hits: null, isLast: false };
    await new Promise((done) => setTimeout(done, pause));
    const opened = await open('');
    const hits = await opened.search(text);
    yield { titles, hits, isLast: own.length > 0 };
    // A word that no title in the reader's language has may well be one of the other language.
    if (own.length > 0) return;
    await opened.addOther();
    yield { titles, hits: await opened.search(text), isLast: true };
  }

  const run = async (state: SearchState, limit: number, pause: number): Promise<void> => {
    const asked = ++turn;
    setText(notice, '');
    if (state.q === '' && !isFiltered(state)) return showNothing();
    warm();
    const records = await load(lang).catch(() => null);
    if (asked !== turn) return;
    if (!records) return showNothing('broken');
    if (state.q === '') return show(records, state, limit, { titles: [...records.keys()], hits: null, isLast: true });
    let last: Finds = { titles: [], hits: null, isLast: true };
    try {
      for await (const finds of search(records, state.q, pause)) {
        if (asked !== turn) return;
        last = finds;
        show(records, state, limit, finds);
      }
    } catch {
      if (asked !== turn) return;
      show(records, state, limit, { ...last, isLast: true });
      setText(notice, say('titlesOnly', 0));
    }
  };

  const showNothing = (why: Message | null = null): void => {
    showRows(list, []);
    setText(status, '');
    setText(notice, why === null ? '' : say(why, 0));
    more.hidden = clear.hidden = true;
    index.hidden = false;
  };

  return { warm, run };
}

function placesOf(find: (text: string) => readonly { readonly place: number }[], text: string): number[] {
  return find(text).map(({ place }) => place);
}

/** Remembers what a function once promised for an argument; a live region is not to hear the same words twice. */
function once<K extends string, T>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const made = new Map<K, Promise<T>>();
  return (key) => {
    const kept = made.get(key) ?? make(key);
    made.set(key, kept);
    return kept;
  };
}
