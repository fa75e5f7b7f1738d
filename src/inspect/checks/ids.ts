import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Page } from '../page.ts';

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
  const lost = page.elements.flatMap(({ name, attrs }) =>
    POINTERS.flatMap((attribute) =>
      (attrs.get(attribute)?.split(/\s+/) ?? [])
        .filter((id) => id !== '' && !seen.has(id))
        .map((id) =>
          fault({
            ...place,
            field: `${name} ${attribute}`,
            found: id,
            why: 'is no id of the page',
            remedy: 'point at an element that exists',
          }),
        ),
    ),
  );
  return [...doubles, ...lost];
}
