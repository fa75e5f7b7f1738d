import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Page } from '../page.ts';

const FORBIDDEN = new Set([
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'base',
  'portal',
  'fencedframe',
  'marquee',
]);

/** No element that brings in another document, moves the reader or sends a form away. */
export function checkElements(page: Page): Issue[] {
  const place = { code: 'ELEMENT', file: page.file, line: 0 } as const;
  return page.elements.flatMap(({ name, attrs }) => {
    if (FORBIDDEN.has(name))
      return [
        fault({
          ...place,
          field: name,
          found: attrs.get('src') ?? attrs.get('data') ?? attrs.get('href') ?? '',
          why: 'is not allowed on the site',
          remedy: 'say it in text, or link to it',
        }),
      ];
    if (name === 'meta' && attrs.get('http-equiv')?.toLowerCase() === 'refresh')
      return [
        fault({
          ...place,
          field: 'meta',
          found: attrs.get('content') ?? '',
          why: 'moves the reader',
          remedy: 'link to the page',
        }),
      ];
    if (name === 'form' && (attrs.get('method') ?? 'get').toLowerCase() !== 'get')
      return [
        fault({
          ...place,
          field: 'form',
          found: attrs.get('method') ?? '',
          why: 'sends what the reader wrote',
          remedy: 'use method get, within the site',
        }),
      ];
    return [];
  });
}
