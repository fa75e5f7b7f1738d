import { partOf } from './search-board.ts';
import { createRun } from './search-run.ts';
import { FILTERS, isFiltered, readState, writeState } from './search-state.ts';

/** Results asked for at a time. */
const STEP = 10;
/** Milliseconds without a key before the full text is asked and the address follows. */
const PAUSE = 150;

/** The form of the search page: its fields, the address and the results say the same at any time. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = partOf<HTMLFormElement>(this, 'form');
    const { warm, run } = createRun(this);
    const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
    let limit = STEP;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isTyping = false;

    const stateOfForm = () => readState(`?${new URLSearchParams(new FormData(form) as never)}`);
    const fill = (): void => {
      const state = readState(location.search);
      for (const [name, value] of Object.entries({ q: state.q, sort: state.sort, ...state.filters }))
        field(name).value = value;
      partOf<HTMLDetailsElement>(this, 'filters').open ||= isFiltered(state);
      clearTimeout(timer);
      limit = STEP;
      isTyping = false;
      followAddress();
      run(state, limit, 0);
    };
    const change = (pause: number): void => {
      limit = STEP;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const query = writeState(stateOfForm());
        // One step back undoes a stretch of typing, not a letter.
        if (query !== location.search)
          history[isTyping && pause ? 'replaceState' : 'pushState'](null, '', location.pathname + query);
        isTyping = pause > 0;
        followAddress();
      }, pause);
      run(stateOfForm(), limit, pause);
    };

    form.addEventListener('input', (event) => change((event.target as HTMLInputElement).name === 'q' ? PAUSE : 0));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      change(0);
    });
    partOf(this, 'clear').addEventListener('click', () => {
      for (const name of FILTERS) field(name).value = '';
      change(0);
      field('q').focus();
    });
    partOf(this, 'more').addEventListener('click', () => {
      limit += STEP;
      run(stateOfForm(), limit, 0);
    });
    addEventListener('popstate', fill);
    partOf(this, 'without').hidden = true;
    form.hidden = false;
    fill();
    if (location.search + location.hash === '') field('q').focus();
    form.addEventListener('focusin', warm);
  }
}

/** The link to the other language leads to the same search there. */
function followAddress(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.search = location.search;
}

customElements.define('search-page', SearchPage);
