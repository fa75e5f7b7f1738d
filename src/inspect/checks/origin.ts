import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { aimOf, fileOf, type Host } from '../address.ts';
import { referencesOf } from '../outline.ts';
import type { Page } from '../page.ts';

/** Links that a reader follows; everything else that has an address is fetched. */
const FOLLOWED = new Set(['a', 'area']);
const EARLY = /(?:^|\s)(?:prefetch|prerender|preconnect|dns-prefetch)(?:\s|$)/i;
const NAMED_ONLY = /(?:^|\s)(?:canonical|alternate)(?:\s|$)/i;

/** Nothing that a page fetches comes from elsewhere, and nothing is fetched that nobody asked for. */
export function checkOrigin(page: Page, host: Host): Issue[] {
  return page.elements.flatMap((element) =>
    referencesOf(element).flatMap(({ element: name, attribute, value, rel }) => {
      if (FOLLOWED.has(name) && attribute !== 'ping') return [];
      const place = { code: 'ORIGIN', file: page.file, line: 0 } as const;
      const field = `${name} ${attribute}`;
      if (attribute === 'ping' || EARLY.test(rel))
        return [
          fault({
            ...place,
            field,
            found: value,
            why: 'asks a server for something that the reader did not ask for',
            remedy: 'take it out',
          }),
        ];
      if (NAMED_ONLY.test(rel)) return [];
      const aim = aimOf(value, page.path, host);
      return aim.kind === 'outside'
        ? [
            fault({
              ...place,
              field,
              found: value,
              why: `comes from ${aim.host || aim.protocol}`,
              remedy: 'serve it from the site itself',
            }),
          ]
        : [];
    }),
  );
}

const IN_STYLE = /@import\b[^;]*|(?:url|src|image-set)\(\s*(?:"[^"]*"|'[^']*'|[^)"']*)/gi;

/** A sheet imports nothing, and what it fetches is a file of the site. */
export function checkStyles(css: string, file: string, files: ReadonlySet<string>, host: Host): Issue[] {
  const place = { code: 'ORIGIN', file, line: 0 } as const;
  return [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(IN_STYLE)].flatMap(([found]) => {
    if (/^@import/i.test(found))
      return [fault({ ...place, field: '@import', found, why: 'fetches a second sheet', remedy: 'one sheet a page' })];
    const value = found
      .replace(/^[^(]*\(\s*["']?/, '')
      .replace(/["']$/, '')
      .trim();
    if (value.startsWith('#')) return [];
    const aim = aimOf(value, `/${file}`, host);
    if (aim.kind === 'inside')
      return files.has(fileOf(aim.path))
        ? []
        : [fault({ ...place, field: 'url()', found: value, why: 'does not exist', remedy: 'correct the address' })];
    return [
      fault({
        ...place,
        field: 'url()',
        found: value,
        why: aim.kind === 'outside' ? `comes from ${aim.host || aim.protocol}` : 'is no file of the site',
        remedy: 'serve it from the site itself',
      }),
    ];
  });
}
