import type { Lang } from '../core/record/text.ts';
import { applyFilter, type Choice, type Facet, readChoice, unpackPlaces, writeChoice } from '../core/search/filter.ts';
import { FILTER_KEYS } from '../i18n/filter.ts';
import { createBoard } from './filter-board.ts';
import { createList } from './filter-list.ts';

/** Milliseconds of rest before the count is read out. */
const REST = 400;
/** From this width the form is a column beside the list, and never folded. */
const DESK = '(min-width: 64rem)';

/** A box of the form with all that it stands for. */
type Box = {
  readonly facet: Facet;
  readonly input: HTMLInputElement;
  readonly places: readonly number[];
  readonly count: Element | null;
};

/** The filter of a timeline: its boxes, the address and the list say the same at any time. */
class FilterPage extends HTMLElement {
  connectedCallback(): void {
    const part = <T extends HTMLElement = HTMLElement>(name: string): T => {
      const found = this.querySelector<T>(`[data-part="${name}"]`);
      if (!found) throw new Error(`no part ${name}`);
      return found;
    };
    const lang = document.documentElement.lang as Lang;
    const other = lang === 'nl' ? 'en' : 'nl';
    const form = part<HTMLFormElement>('form');
    const fold = part<HTMLDetailsElement>('fold');
    const groups = [...form.querySelectorAll<HTMLElement>('[data-facet]')].map(boxesOf);
    const boxes = groups.flat();
    const list = createList(this);
    const board = createBoard(this, part, (removed) => {
      for (const { input } of removed) input.checked = false;
      change();
    });
    let unknown: readonly string[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;

    const choiceOf = (): Choice => {
      const choice = new Map<Facet, Set<string>>();
      for (const { facet, input } of boxes)
        if (input.checked) choice.set(facet, (choice.get(facet) ?? new Set()).add(input.value));
      return choice;
    };
    /** Applies the choice: to the whole list where the address names an event, else first to what is in sight. */
    const show = (target: string | null): void => {
      const options = groups.map((group) => group.map(({ places, input }) => ({ places, isChosen: input.checked })));
      const outcome = applyFilter(options, list.total);
      const showCounts = (): void => {
        for (const [index, group] of groups.entries())
          for (const [place, { count }] of group.entries()) setText(count, `(${outcome.counts[index]?.[place]})`);
      };
      if (target === null) list.showSoon(outcome.isShown, showCounts);
      else {
        list.show(outcome.isShown, target);
        showCounts();
      }
      const words = board.show(groups, outcome, unknown);
      clearTimeout(timer);
      timer = setTimeout(() => setText(part('status'), words), REST);
      followAddress(writeChoice(choiceOf(), FILTER_KEYS[other]));
    };
    const change = (): void => {
      unknown = [];
      history.replaceState(null, '', location.pathname + writeChoice(choiceOf(), FILTER_KEYS[lang]));
      show(null);
    };
    const fill = (): void => {
      const known = (facet: Facet, value: string) =>
        boxes.some((box) => box.facet === facet && box.input.value === value);
      const asked = readChoice(location.search, [FILTER_KEYS[lang], FILTER_KEYS[other]], known);
      unknown = asked.unknown;
      for (const { facet, input } of boxes) {
        input.checked = asked.choice.get(facet)?.has(input.value) === true;
        const more = input.closest('details');
        if (input.checked && more && more !== fold) more.open = true;
      }
      const target = location.hash.slice(1);
      show(target);
      // The browser has looked for its place in the list as it was before.
      if (target && boxes.some(({ input }) => input.checked)) document.getElementById(target)?.scrollIntoView();
    };

    form.addEventListener('change', change);
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', fill);
    part('to-form').addEventListener('click', () => {
      fold.open = true;
      fold.querySelector('summary')?.focus();
      fold.scrollIntoView();
    });
    const desk = matchMedia(DESK);
    const unfold = (): void => {
      fold.open = desk.matches;
    };
    desk.addEventListener('change', unfold);
    unfold();
    // A link to an event in the other language takes the filter along, once it is about to be used.
    for (const type of ['focusin', 'pointerdown'])
      this.addEventListener(type, ({ target }) => {
        const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
        const page = document.querySelector<HTMLAnchorElement>(LANGUAGE_LINK);
        if (!link || !page) return;
        link.pathname = page.pathname;
        link.search = page.search;
      });
    fill();
  }
}

const LANGUAGE_LINK = 'header a[hreflang]';

function boxesOf(fieldset: HTMLElement): Box[] {
  return [...fieldset.querySelectorAll('input')].map((input) => ({
    facet: fieldset.dataset.facet as Facet,
    input,
    places: unpackPlaces(input.dataset.e ?? ''),
    count: input.parentElement?.querySelector('small') ?? null,
  }));
}

/** The link to the other language leads to the same events there. */
function followAddress(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LANGUAGE_LINK)) {
    link.search = query;
    link.hash = location.hash;
  }
}

/** Changes a text only where it differs. */
function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

customElements.define('filter-page', FilterPage);
