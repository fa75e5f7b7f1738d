import type { SearchRecord } from '../core/search/records.ts';
import { createRow, type LabelOf, setText, showExcerpt, showRows } from './search-list.ts';
import type { Hit } from './search-load.ts';
import type { Finds } from './search-stages.ts';
import { isFiltered, type SearchState } from './search-state.ts';
import type { Titles } from './search-titles.ts';

/** What the page can say beside results; its words stand in the HTML. */
type Message = 'found' | 'none' | 'more' | 'clear' | 'titlesOnly' | 'broken';

/** The place on the page where results stand, and what is said about them. */
export type Board = {
  readonly show: (titles: Titles, state: SearchState, limit: number, finds: Finds) => void;
  /** Takes results away, brings the list of everything back. */
  readonly empty: () => void;
  /** Says what does not work; null takes it back. */
  readonly warn: (message: Message | null) => void;
};

/** The part of the server's HTML that carries a name; without it the element does nothing and the console says why. */
export function partOf<T extends HTMLElement = HTMLElement>(root: HTMLElement, name: string): T {
  const part = root.querySelector<T>(`[data-part="${name}"]`);
  if (!part) throw new Error(`no part ${name}`);
  return part;
}

/** Binds the board to the parts of the page. */
export function createBoard(root: HTMLElement): Board {
  const list = partOf(root, 'list');
  const status = partOf(root, 'status');
  const notice = partOf(root, 'notice');
  const more = partOf(root, 'more');
  const clear = partOf(root, 'clear');
  const index = partOf(root, 'index');
  const labelOf: LabelOf = (filter, value) =>
    root.querySelector(`[name=${filter}] [value="${value}"]`)?.textContent ?? value;
  const say = (message: Message, count: number, text = ''): string =>
    (root.dataset[message] ?? '').replace('{n}', String(count)).replace('{q}', () => text);
  const rows = new Map<number, HTMLLIElement>();
  let shows = 0;

  const show: Board['show'] = ({ records, isMatch }, state, limit, { titles, hits, isLast }) => {
    shows++;
    const all = [...new Set([...titles, ...(hits ?? []).map((hit) => hit.place)])];
    const places = all.filter((place) => isMatch(place, state));
    if (state.sort === 'date') places.sort((a, b) => dateOf(records[a]).localeCompare(dateOf(records[b])));
    const shown = places.slice(0, limit).map((place) => [place, rowOf(records, place)] as const);
    const left = places.length - shown.length;
    showRows(
      list,
      shown.map(([, row]) => row),
    );
    if (hits)
      // What its title found needs no excerpt.
      for (const [place, row] of shown)
        fillIn(row, titles.includes(place) ? undefined : hits.find((hit) => hit.place === place));
    root.ariaBusy = `${!isLast}`;
    const count = places.length;
    if (isLast || count > 0) setText(status, say(count > 0 ? 'found' : 'none', count, state.q));
    setText(more, say('more', left));
    setText(clear, say('clear', all.length));
    more.hidden = left === 0;
    clear.hidden = !isFiltered(state);
    index.hidden = places.length > 0;
  };

  const rowOf = (records: readonly SearchRecord[], place: number): HTMLLIElement => {
    const row = rows.get(place) ?? createRow(records[place] as SearchRecord, labelOf);
    rows.set(place, row);
    return row;
  };

  const fillIn = async (row: HTMLLIElement, hit: Hit | undefined): Promise<void> => {
    const asked = shows;
    const excerpt = await hit?.excerptOf().catch(() => undefined);
    if (asked === shows) showExcerpt(row, excerpt, hit?.lang);
  };

  const empty = (): void => {
    shows++;
    showRows(list, []);
    root.ariaBusy = 'false';
    setText(status, '');
    more.hidden = clear.hidden = true;
    index.hidden = false;
  };

  return { show, empty, warn: (message) => setText(notice, message === null ? '' : say(message, 0)) };
}

/** A day for sorting; what has none comes last. */
function dateOf(record: SearchRecord | undefined): string {
  return record?.date ?? '9999';
}
