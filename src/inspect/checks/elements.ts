import type { Issue } from '../../core/issue/issue.ts';
import { at, type Page } from '../page.ts';

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
  const report = at(page.file, 'ELEMENT');
  return page.elements.flatMap(({ name, attrs }) => {
    if (FORBIDDEN.has(name))
      return [
        report(
          name,
          attrs.get('src') ?? attrs.get('data') ?? attrs.get('href') ?? '',
          'is not allowed on the site',
          'say it in text, or link to it',
        ),
      ];
    if (name === 'meta' && attrs.get('http-equiv')?.toLowerCase() === 'refresh')
      return [report('meta', attrs.get('content') ?? '', 'moves the reader', 'link to the page')];
    if (name === 'form' && (attrs.get('method') ?? 'get').toLowerCase() !== 'get')
      return [
        report('form', attrs.get('method') ?? '', 'sends what the reader wrote', 'use method get, within the site'),
      ];
    return [];
  });
}
