import type { Filtered } from '../core/search/filter.ts';

/** A box of the form, as far as it has words. */
type Worded = { readonly input: HTMLInputElement };
type Groups = readonly (readonly Worded[])[];

/** What stands above the list. */
export type Board = {
  /** Shows the count, the chosen words and the way out of an empty result; gives the words to be read out. */
  readonly show: (groups: Groups, outcome: Filtered, unknown: readonly string[]) => string;
};

/** Binds the board to the page; `remove` takes choices back. */
export function createBoard(
  root: HTMLElement,
  part: (name: string) => HTMLElement,
  remove: (boxes: readonly Worded[]) => void,
): Board {
  const { count = '', none = '', without = '', unknown: isUnknown = '', remove: away = '', clear = '' } = root.dataset;
  const chosen = part('chosen');
  const notes = part('notes');
  const counts = root.querySelectorAll<HTMLElement>('[data-part="count"]');

  /** A button that takes choices back and passes the focus on to what stands in its place. */
  const button = (text: string, label: string, boxes: readonly Worded[]): HTMLElement => {
    const made = create('button', text) as HTMLButtonElement;
    made.type = 'button';
    if (label !== text) made.setAttribute('aria-label', label);
    made.addEventListener('click', () => {
      const place = [...chosen.children].findIndex((item) => item.contains(made));
      remove(boxes);
      const next = chosen.children[Math.min(place, chosen.children.length - 2)];
      (place < 0 || !next ? part('board') : next).querySelector<HTMLElement>('button, [tabindex]')?.focus();
    });
    return made;
  };

  return {
    show: (groups, outcome, unknown) => {
      const active = groups.map((boxes) => boxes.filter(({ input }) => input.checked));
      const words = [
        outcome.shown === 0 && none,
        ...active.map((boxes, index) => {
          const left = outcome.without[index] ?? 0;
          return outcome.shown === 0 && boxes.length > 0 && left > 0 && { left, boxes };
        }),
        ...unknown.map((text) => isUnknown.replace('{g}', () => text)),
      ].filter((item) => item !== false);
      notes.replaceChildren(
        ...words.map((item) => {
          if (typeof item === 'string') return create('p', item);
          const name = `${nameOf(item.boxes)}: ${item.boxes.map(wordOf).join(', ')}`;
          const line = create('p', `${without.replace('{n}', String(item.left)).replace('{g}', () => name)} `);
          const text = away.replace('{g}', () => name);
          line.append(button(text, text, item.boxes));
          return line;
        }),
      );
      const all = active.flat();
      chosen.replaceChildren(
        ...all.map((box) => {
          const name = `${nameOf([box])}: ${wordOf(box)}`;
          return wrap(
            button(
              name,
              away.replace('{g}', () => name),
              [box],
            ),
          );
        }),
        ...(all.length + unknown.length > 0 ? [wrap(button(clear, clear, all))] : []),
      );
      chosen.hidden = chosen.children.length === 0;
      const text = count.replace('{n}', String(outcome.shown));
      for (const element of counts) if (element.textContent !== text) element.textContent = text;
      return outcome.shown === 0 ? none : text;
    },
  };
}

/** What the group of a box is called. */
function nameOf([box]: readonly Worded[]): string {
  return box?.input.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
}

function wordOf({ input }: Worded): string {
  return input.parentElement?.querySelector('span')?.textContent ?? '';
}

function create(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function wrap(element: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  item.append(element);
  return item;
}
