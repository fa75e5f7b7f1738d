import type { Lang } from '../core/record/text.ts';
import { createBoard, partOf } from './search-board.ts';
import { type FullText, openFullText } from './search-load.ts';
import { type Finds, findInStages } from './search-stages.ts';
import { isFiltered, type SearchState } from './search-state.ts';
import { openTitles, type Titles } from './search-titles.ts';

/** What runs a search: `warm` fetches what it will need, `run` shows titles at once and the full text after a pause. */
export type Runner = {
  readonly warm: () => void;
  readonly run: (state: SearchState, limit: number, pause: number) => Promise<void>;
};

/** Binds searching to the page; only the last search that was asked for gets to show anything. */
export function createRun(root: HTMLElement): Runner {
  const lang = document.documentElement.lang as Lang;
  const other = lang === 'nl' ? 'en' : 'nl';
  const folder = root.dataset.folder ?? '';
  const board = createBoard(root);
  let titles: Promise<Titles> | null = null;
  let fullText: Promise<FullText> | null = null;
  let turn = 0;

  const loadTitles = (): Promise<Titles> => {
    titles ??= openTitles(partOf(root, 'index'), `${folder}facts-${lang}.json`, `${folder}titles-${other}.json`);
    return titles;
  };
  const open = (): Promise<FullText> => {
    fullText ??= openFullText(folder, lang, other);
    return fullText;
  };
  // Whoever needs them will hear of a failure; until then it is no news.
  const warm = (): void => void Promise.allSettled([loadTitles(), open()]);

  const run: Runner['run'] = async (state, limit, pause) => {
    const asked = ++turn;
    root.ariaBusy = 'true';
    if (state.q === '' && !isFiltered(state)) {
      board.empty();
      return board.warn(null);
    }
    const known = await loadTitles().catch(() => null);
    if (asked !== turn) return;
    board.warn(known === null ? 'broken' : null);
    if (known === null) return board.empty();
    let last: Finds = { titles: [...known.records.keys()], hits: null, isLast: true };
    if (state.q === '') return board.show(known, state, limit, last);
    try {
      for await (const finds of findInStages(known, open, state.q, pause)) {
        if (asked !== turn) return;
        last = finds;
        board.show(known, state, limit, finds);
      }
    } catch {
      if (asked !== turn) return;
      board.show(known, state, limit, { ...last, isLast: true });
      board.warn('titlesOnly');
    }
  };

  return { warm, run };
}
