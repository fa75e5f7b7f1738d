import type { Lang } from '../core/record/text.ts';
import type { SearchRecord } from '../core/search/records.ts';
import type { Filter } from './search-state.ts';

/** What the options of a filter are called on the page. */
export type LabelOf = (filter: Filter, value: string) => string;

/** A result as a row: date; title, what is unusual about it, kind, case and code. Its excerpt comes later. */
export function createRow(record: SearchRecord, labelOf: LabelOf): HTMLLIElement {
  const { facets, kind, code } = record;
  const facts = [
    facets && facets.status !== 'happened' && labelOf('status', facets.status),
    facets && facets.line !== 'facts' && labelOf('line', facets.line),
    labelOf('kind', kind),
    record.case !== null && kind !== 'case' && labelOf('case', record.case),
    code,
  ];
  const row = create('li', '');
  const when = create('span', record.when);
  when.className = 'when';
  const link = create('a', record.title);
  link.href = record.path;
  const what = create('div', '');
  what.append(link, ' ', create('small', facts.filter(Boolean).join(' · ')));
  row.append(when, what);
  return row;
}

/** Puts Pagefind's excerpt below the title, or removes it: `<mark>` becomes an element, all else stays text. */
export function showExcerpt(row: HTMLLIElement, excerpt: string | undefined, lang: Lang | undefined): void {
  row.querySelector('p')?.remove();
  if (!excerpt || !lang) return;
  const line = create('p', '');
  line.lang = lang;
  for (const [index, part] of excerpt.split(/<\/?mark>/).entries())
    line.append(index % 2 === 1 ? create('mark', decode(part)) : decode(part));
  row.lastElementChild?.append(line);
}

/** Puts exactly these rows in the list; a row that is in its place is not touched, so that focus stays. */
export function showRows(list: HTMLElement, rows: readonly HTMLElement[]): void {
  for (const [index, row] of rows.entries())
    if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
  while (list.children.length > rows.length) list.lastElementChild?.remove();
}

/** Changes a text only where it differs: a live region is not to say the same words twice. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function create<T extends keyof HTMLElementTagNameMap>(tag: T, text: string): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
