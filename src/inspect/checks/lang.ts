import type { Issue } from '../../core/issue/issue.ts';
import { LANGS } from '../../core/record/text.ts';
import { aimOf, fileOf } from '../address.ts';
import { at, type Element, named, type Page } from '../page.ts';
import type { Linked } from './links.ts';

const KNOWN = new Set<string>(LANGS);

/** The page says its language, and every quotation and every mark of language says one of ours. */
export function checkLang(page: Page): Issue[] {
  const report = at(page.file, 'LANG-MARK');
  const [html] = named(page, 'html');
  const expected = /^\/(nl|en)\//.exec(page.path)?.[1] ?? 'nl';
  const said = html?.attrs.get('lang') ?? '';
  const own =
    said === expected
      ? []
      : [report('html lang', said, `is not the language of the address, ${expected}`, `write lang="${expected}"`)];
  const unknown = page.elements.flatMap(({ name, attrs }) =>
    ['lang', 'hreflang'].flatMap((attribute) => {
      const value = attrs.get(attribute);
      const isKnown = value === undefined || KNOWN.has(value) || (attribute === 'hreflang' && value === 'x-default');
      return isKnown
        ? []
        : [report(`${name} ${attribute}`, value, 'is no language of the site', `write one of ${LANGS.join(', ')}`)];
    }),
  );
  const quotes = named(page, 'q', 'blockquote')
    .filter((quote) => !hasOwnLang(quote))
    .map(({ name }) =>
      report(name, '', 'is a quotation without a language', 'write lang="nl" on quotations of documents'),
    );
  return [...own, ...unknown, ...quotes];
}

function hasOwnLang(element: Element): boolean {
  if (element.name === 'html') return false;
  return element.attrs.has('lang') || (element.parent !== null && hasOwnLang(element.parent));
}

/** Every page below a language names its twins, and they name it back. */
export function checkTwins({ outlines, files, host }: Linked): Issue[] {
  const byFile = new Map(outlines.map((outline) => [outline.file, outline]));
  const fileOfAddress = (address: string, path: string): string | null => {
    const aim = aimOf(address, path, host);
    return aim.kind === 'inside' ? fileOf(aim.path) : null;
  };
  return outlines
    .filter(({ path }) => /^\/(?:nl|en)\//.test(path))
    .flatMap((outline) => {
      const report = at(outline.file, 'LANG-TWIN');
      return [...LANGS, 'x-default'].flatMap((lang) => {
        const address = outline.alternates.get(lang);
        if (address === undefined)
          return [report(`link hreflang=${lang}`, '', 'is missing', 'name the page in every language, and x-default')];
        const file = fileOfAddress(address, outline.path);
        if (file === null || !files.has(file))
          return [report(`link hreflang=${lang}`, address, 'leads to no page', 'link to the page in that language')];
        if (lang === 'x-default') return [];
        const twin = byFile.get(file);
        if (twin?.lang !== lang)
          return [
            report(
              `link hreflang=${lang}`,
              address,
              `is a page in ${twin?.lang ?? 'no language'}`,
              'link to the page in that language',
            ),
          ];
        const back = fileOfAddress(twin.alternates.get(outline.lang) ?? '', twin.path);
        return back === outline.file
          ? []
          : [report(`link hreflang=${lang}`, address, 'does not name this page back', 'both pages name each other')];
      });
    });
}
