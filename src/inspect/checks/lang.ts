import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { LANGS } from '../../core/record/text.ts';
import { aimOf, fileOf } from '../address.ts';
import { type Element, named, type Page } from '../page.ts';
import type { Linked } from './links.ts';

const KNOWN = new Set<string>(LANGS);

/** The page says its language, and every quotation and every mark of language says one of ours. */
export function checkLang(page: Page): Issue[] {
  const place = { code: 'LANG-MARK', file: page.file, line: 0 } as const;
  const [html] = named(page, 'html');
  const expected = /^\/(nl|en)\//.exec(page.path)?.[1] ?? 'nl';
  const said = html?.attrs.get('lang') ?? '';
  const own =
    said === expected
      ? []
      : [
          fault({
            ...place,
            field: 'html lang',
            found: said,
            why: `is not the language of the address, ${expected}`,
            remedy: `write lang="${expected}"`,
          }),
        ];
  const unknown = page.elements.flatMap(({ name, attrs }) =>
    ['lang', 'hreflang'].flatMap((attribute) => {
      const value = attrs.get(attribute);
      const isKnown = value === undefined || KNOWN.has(value) || (attribute === 'hreflang' && value === 'x-default');
      return isKnown
        ? []
        : [
            fault({
              ...place,
              field: `${name} ${attribute}`,
              found: value,
              why: 'is no language of the site',
              remedy: `write one of ${LANGS.join(', ')}`,
            }),
          ];
    }),
  );
  const quotes = named(page, 'q', 'blockquote')
    .filter((quote) => !hasOwnLang(quote))
    .map(({ name }) =>
      fault({
        ...place,
        field: name,
        found: '',
        why: 'is a quotation without a language',
        remedy: 'write lang="nl" on quotations of documents',
      }),
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
      const place = { code: 'LANG-TWIN', file: outline.file, line: 0 } as const;
      return [...LANGS, 'x-default'].flatMap((lang) => {
        const address = outline.alternates.get(lang);
        if (address === undefined)
          return [
            fault({
              ...place,
              field: `link hreflang=${lang}`,
              found: '',
              why: 'is missing',
              remedy: 'name the page in every language, and x-default',
            }),
          ];
        const file = fileOfAddress(address, outline.path);
        if (file === null || !files.has(file))
          return [
            fault({
              ...place,
              field: `link hreflang=${lang}`,
              found: address,
              why: 'leads to no page',
              remedy: 'link to the page in that language',
            }),
          ];
        if (lang === 'x-default') return [];
        const twin = byFile.get(file);
        if (twin?.lang !== lang)
          return [
            fault({
              ...place,
              field: `link hreflang=${lang}`,
              found: address,
              why: `is a page in ${twin?.lang ?? 'no language'}`,
              remedy: 'link to the page in that language',
            }),
          ];
        const back = fileOfAddress(twin.alternates.get(outline.lang) ?? '', twin.path);
        return back === outline.file
          ? []
          : [
              fault({
                ...place,
                field: `link hreflang=${lang}`,
                found: address,
                why: 'does not name this page back',
                remedy: 'both pages name each other',
              }),
            ];
      });
    });
}
