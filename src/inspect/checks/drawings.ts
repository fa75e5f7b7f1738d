import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Element, Page } from '../page.ts';

const FORBIDDEN = new Set([
  'script',
  'foreignobject',
  'style',
  'handler',
  'iframe',
  'set',
  'animate',
  'animatetransform',
  'animatemotion',
]);

/** A drawing, in a page or in a file of its own, holds no code, no foreign content and nothing from elsewhere. */
export function checkDrawings(page: Page): Issue[] {
  const place = { code: 'DRAWING', file: page.file, line: 0 } as const;
  return page.elements.filter(isInDrawing).flatMap(({ name, attrs }) => {
    const forbidden = FORBIDDEN.has(name)
      ? [
          fault({
            ...place,
            field: name,
            found: '',
            why: 'is not allowed in a drawing',
            remedy: 'draw with shapes, text and classes',
          }),
        ]
      : [];
    const handlers = [...attrs].filter(([attribute]) => attribute.startsWith('on') || attribute === 'style');
    const used =
      name === 'a'
        ? []
        : [...attrs].filter(([attribute, value]) => /^(?:xlink:)?href$/.test(attribute) && !value.startsWith('#'));
    const fetched = [...attrs].filter(([, value]) => /url\(\s*["']?(?!#)/i.test(value));
    return [
      ...forbidden,
      ...[...handlers, ...used, ...fetched].map(([attribute, value]) =>
        fault({
          ...place,
          field: `${name} ${attribute}`,
          found: value,
          why: 'is not allowed in a drawing',
          remedy: 'use only what the drawing itself holds',
        }),
      ),
    ];
  });
}

function isInDrawing(element: Element | null): boolean {
  return element !== null && (element.name === 'svg' || isInDrawing(element.parent));
}
