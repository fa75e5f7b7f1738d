import type { Issue } from '../../core/issue/issue.ts';
import { aimOf, fileOf, type Host } from '../address.ts';
import { referencesOf } from '../outline.ts';
import { at, type Page } from '../page.ts';

/** Links that a reader follows; everything else that has an address is fetched. */
const FOLLOWED = new Set(['a', 'area']);
const EARLY = /(?:^|\s)(?:prefetch|prerender|preconnect|dns-prefetch)(?:\s|$)/i;
const NAMED_ONLY = /(?:^|\s)(?:canonical|alternate)(?:\s|$)/i;

/** Nothing that a page fetches comes from elsewhere, and nothing is fetched that nobody asked for. */
export function checkOrigin(page: Page, host: Host): Issue[] {
  return page.elements.flatMap((element) =>
    referencesOf(element).flatMap(({ element: name, attribute, value, rel }) => {
      if (FOLLOWED.has(name) && attribute !== 'ping') return [];
      const report = at(page.file, 'ORIGIN');
      const field = `${name} ${attribute}`;
      if (attribute === 'ping' || EARLY.test(rel))
        return [report(field, value, 'asks a server for something that the reader did not ask for', 'take it out')];
      if (NAMED_ONLY.test(rel)) return [];
      const aim = aimOf(value, page.path, host);
      return aim.kind === 'outside'
        ? [report(field, value, `comes from ${aim.host || aim.protocol}`, 'serve it from the site itself')]
        : [];
    }),
  );
}

const IN_STYLE = /@import\b[^;]*|(?:url|src|image-set)\(\s*(?:"[^"]*"|'[^']*'|[^)"']*)/gi;

/** A sheet imports nothing, and what it fetches is a file of the site. */
export function checkStyles(css: string, file: string, files: ReadonlySet<string>, host: Host): Issue[] {
  const report = at(file, 'ORIGIN');
  return [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(IN_STYLE)].flatMap(([found]) => {
    if (/^@import/i.test(found)) return [report('@import', found, 'fetches a second sheet', 'one sheet a page')];
    const value = found
      .replace(/^[^(]*\(\s*["']?/, '')
      .replace(/["']$/, '')
      .trim();
    if (value.startsWith('#')) return [];
    const aim = aimOf(value, `/${file}`, host);
    if (aim.kind === 'inside')
      return files.has(fileOf(aim.path)) ? [] : [report('url()', value, 'does not exist', 'correct the address')];
    return [
      report(
        'url()',
        value,
        aim.kind === 'outside' ? `comes from ${aim.host || aim.protocol}` : 'is no file of the site',
        'serve it from the site itself',
      ),
    ];
  });
}
