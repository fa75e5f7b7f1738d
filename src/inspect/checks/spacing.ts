import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { type Element, type Page, textOf } from '../page.ts';
import { isInline } from '../text.ts';

/** Words of neighbouring elements do not run together where no sheet is applied: read aloud, copied, indexed. */
export function checkSpacing(page: Page): Issue[] {
  const place = { code: 'SPACING', file: page.file, line: 0 } as const;
  return page.elements.flatMap((element) => {
    const before = isInline(element) ? previous(element) : null;
    if (before === null || !isInline(before)) return [];
    const left = textOf(before);
    const right = textOf(element);
    if (!/[\p{L}\p{N}]$/u.test(left) || !/^[\p{L}\p{N}]/u.test(right)) return [];
    return [
      fault({
        ...place,
        field: `${before.name} ${element.name}`,
        found: `${left.slice(-20)}${right.slice(0, 20)}`,
        why: 'runs two words together',
        remedy: "write {' '} between the elements",
      }),
    ];
  });
}

/** The element directly before, with no text between. */
function previous(element: Element): Element | null {
  const siblings = element.parent?.children ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  return typeof before === 'object' ? before : null;
}
