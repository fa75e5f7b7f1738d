import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Page } from '../page.ts';

const POINTERS = new Set([
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
]);

/** Ids are unique and not empty, and what points at an id finds it. */
export function checkIds(page: Page): Issue[] {
  const seen = new Set<string>();
  const place = { code: 'ID-PAGE', file: page.file, line: 0 } as const;
  const doubles = page.elements.flatMap(({ name, attrs }) => {
    const id = attrs.get('id');
    if (id === undefined) return [];
    if (id === '' || /\s/.test(id))
      return [
        fault({
          ...place,
          field: `${name} id`,
          found: id,
          why: 'is empty or holds a space',
          remedy: 'give the slug or key of the record',
        }),
      ];
    if (seen.has(id))
      return [
        fault({
          ...place,
          field: `${name} id`,
          found: id,
          why: 'stands twice on the page',
          remedy: 'make it unique, e.g. by the key of the part',
        }),
      ];
    seen.add(id);
    return [];
  });
  const lost = pointersOf(page)
    .filter(({ id }) => !seen.has(id))
    .map(({ field, id }) =>
      fault({
        ...place,
        field,
        found: id,
        why: 'is no id of the page',
        remedy: 'point at an element that exists',
      }),
    );
  return [...doubles, ...lost];
}

/** Every id that an attribute names, and where. */
function pointersOf({ elements }: Page): { readonly field: string; readonly id: string }[] {
  const found: { readonly field: string; readonly id: string }[] = [];
  for (const { name, attrs } of elements)
    for (const [attribute, value] of attrs)
      if (POINTERS.has(attribute))
        for (const id of value.split(/\s+/)) if (id !== '') found.push({ field: `${name} ${attribute}`, id });
  return found;
}
