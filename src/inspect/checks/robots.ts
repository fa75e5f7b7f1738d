import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { named, type Page } from '../page.ts';

const HIDES = /noindex|none/i;

/** A page of the hosted edition may be found; only the page for a missing address asks not to be. */
export function checkRobots(page: Page): Issue[] {
  if (page.file === '404.html') return [];
  return named(page, 'meta')
    .filter(
      ({ attrs }) =>
        /^(?:robots|googlebot|bingbot)$/i.test(attrs.get('name') ?? '') && HIDES.test(attrs.get('content') ?? ''),
    )
    .map(({ attrs }) =>
      fault({
        code: 'NOINDEX',
        file: page.file,
        line: 0,
        field: 'meta',
        found: attrs.get('content') ?? '',
        why: 'hides the page; only the reading room does that',
        remedy: 'build the hosted edition, without texts mounted',
      }),
    );
}

/** Neither headers nor robots.txt hide the site. */
export function checkRobotsFile(text: string, file: string): Issue[] {
  const hiding =
    file === 'robots.txt'
      ? /^\s*Disallow:\s*\S.*$/im.exec(text)
      : /^\s*X-Robots-Tag:.*(?:noindex|none).*$/im.exec(text);
  return hiding
    ? [
        fault({
          code: 'NOINDEX',
          file,
          line: 0,
          field: '',
          found: hiding[0].trim(),
          why: 'hides the site; only the reading room does that',
          remedy: 'take the line out',
        }),
      ]
    : [];
}
