import type { SearchRecord } from '../core/search.ts';
import type { Lang } from '../core/text.ts';
import { createRow, type RowWords, setText, showExcerpt, showRows } from './search-list.ts';
import { type FullText, type Hit, openFullText } from './search-load.ts';
import { type Finds, findInStages } from './search-stages.ts';
import { type Filter, isFiltered, type SearchState } from './search-state.ts';
import { openTitles, type Titles } from './search-titles.ts';

/** What runs a search: `warm` fetches what it will need, `run` shows titles at once and the full text after a pause. */
export type Runner = {
  readonly warm: () => void;
  readonly run: (state: SearchState, limit: number, pause: number) => Promise<void>;
};

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
  const [list, status, notice, more, clear, index] = ['list', 'status', 'notice', 'more', 'clear', 'index'].map(
    (name) => partOf(root, name),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const labelOf = (filter: Filter, value: string): string =>
    root.querySelector(`select[name=${filter}] option[value="${value}"]`)?.textContent ?? value;
  const words: RowWords = { base, labelOf };
  const say = (name: Message, count: number, text = ''): string =>
    (root.dataset[name] ?? '').replace('{n}', String(count)).replace('{q}', () => text);
  const rows = new Map<number, HTMLLIElement>();
  let titles: Promise<Titles> | null = null;
  let fullText: Promise<FullText> | null = null;
  let turn = 0;

  const loadTitles = (): Promise<Titles> => {
    titles ??= openTitles(`${folder}titles-${lang}.json`, `${folder}titles-${other}.json`);
    return titles;
  };
  const open = (): Promise<FullText> => {
    fullText ??= openFullText(folder, lang, other);
    return fullText;
  };
  // Whoever needs them will hear of a failure; until then it is no news.
  const warm = (): void => void Promise.allSettled([loadTitles(), open()]);

  const show = ({ records, isMatch }: Titles, state: SearchState, limit: number, finds: Finds): void => {
    const hits = finds.hits ?? [];
    const all = [...new Set([...finds.titles, ...hits.map((hit) => hit.place)])];
    const places = all.filter((place) => isMatch(place, state));
    if (state.sort === 'date') places.sort((a, b) => byDate(records[a], records[b]));
    const shown = places.slice(0, limit);
    for (const place of shown) if (!rows.has(place)) rows.set(place, createRow(records[place] as SearchRecord, words));
    showRows(
      list,
      shown.flatMap((place) => rows.get(place) ?? []),
    );
    if (finds.hits)
      for (const place of shown)
        fillIn(
          place,
          hits.find((hit) => hit.place === place),
        );
    const count = places.length;
    if (count > 0 || finds.isLast)
      setText(status, say(count === 0 ? 'none' : count === 1 ? 'one' : 'many', count, state.q));
    more.hidden = count <= limit;
    setText(more, say('more', count - limit));
    clear.hidden = !isFiltered(state);
    setText(clear, say('clear', all.length));
    index.hidden = count > 0;
  };

  const showNothing = (why: Message | null): void => {
    showRows(list, []);
    setText(status, '');
    setText(notice, why === null ? '' : say(why, 0));
    more.hidden = clear.hidden = true;
    index.hidden = false;
  };

  const fillIn = async (place: number, hit: Hit | undefined): Promise<void> => {
    const asked = turn;
    const excerpt = await hit?.excerptOf().catch(() => '');
    const row = rows.get(place);
    if (asked === turn && row) showExcerpt(row, excerpt ?? '', hit?.lang ?? lang);
  };

  const run = async (state: SearchState, limit: number, pause: number): Promise<void> => {
    const asked = ++turn;
    if (state.q === '' && !isFiltered(state)) return showNothing(null);
    const known = await loadTitles().catch(() => null);
    if (asked !== turn) return;
    if (known === null) return showNothing('broken');
    setText(notice, '');
    let last: Finds = { titles: [...known.records.keys()], hits: null, isLast: true };
    if (state.q === '') return show(known, state, limit, last);
    try {
      for await (const finds of findInStages(known, open, state.q, pause)) {
        if (asked !== turn) return;
        last = finds;
        show(known, state, limit, finds);
      }
    } catch {
      if (asked !== turn) return;
      show(known, state, limit, { ...last, isLast: true });
      setText(notice, say('titlesOnly', 0));
    }
  };

  return { warm, run };
}

/** Oldest first; what has no date last. */
function byDate(a: SearchRecord | undefined, b: SearchRecord | undefined): number {
  const [first, second] = [a?.date ?? '~', b?.date ?? '~'];
  return first < second ? -1 : first > second ? 1 : 0;
}
