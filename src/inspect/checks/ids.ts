import type { Issue } from '../../core/issue/issue.ts';
import { at, type Page } from '../page.ts';

const POINTERS = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'headers',
  'list',
  'popovertarget',
  'form',
];

/** Ids are unique and not empty, and what points at an id finds it. */
export function checkIds(page: Page): Issue[] {
  const seen = new Set<string>();
  const report = at(page.file, 'ID-PAGE');
  const doubles = page.elements.flatMap(({ name, attrs }) => {
    const id = attrs.get('id');
    if (id === undefined) return [];
    if (id === '' || /\s/.test(id))
      return [report(`${name} id`, id, 'is empty or holds a space', 'give the slug or key of the record')];
    if (seen.has(id))
      return [report(`${name} id`, id, 'stands twice on the page', 'make it unique, e.g. by the key of the part')];
    seen.add(id);
    return [];
  });
  const lost = page.elements.flatMap(({ name, attrs }) =>
    POINTERS.flatMap((attribute) =>
      (attrs.get(attribute)?.split(/\s+/) ?? [])
        .filter((id) => id !== '' && !seen.has(id))
        .map((id) => report(`${name} ${attribute}`, id, 'is no id of the page', 'point at an element that exists')),
    ),
  );
  return [...doubles, ...lost];
}
