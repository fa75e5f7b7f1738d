import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { type Element, named, type Page, textOf } from '../page.ts';

/** One main, one h1, no level skipped, a title, names for several navigations. */
export function checkHeadings(page: Page): Issue[] {
  const place = { code: 'LANDMARK', file: page.file, line: 0 } as const;
  const exactlyOne = ['main', 'h1', 'title'].flatMap((name) => {
    const found = named(page, name).filter((element) => name !== 'title' || element.parent?.name === 'head');
    return found.length === 1
      ? []
      : [
          fault({
            ...place,
            field: name,
            found: String(found.length),
            why: `a page has one ${name}`,
            remedy: `give the page one ${name}`,
          }),
        ];
  });
  const headings = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  const empty = [...headings, ...named(page, 'title')]
    .filter((element) => labelOf(element) === '')
    .map(({ name }) =>
      fault({ ...place, field: name, found: '', why: 'is empty', remedy: 'give it words, or take it out' }),
    );
  const skipped = headings.flatMap((heading, index) => {
    const before = Number(headings[index - 1]?.name.slice(1) ?? 0);
    const level = Number(heading.name.slice(1));
    return level > before + 1
      ? [
          fault({
            ...place,
            field: heading.name,
            found: textOf(heading).trim(),
            why: `follows ${before === 0 ? 'no heading' : `h${before}`}`,
            remedy: `use h${before + 1}`,
          }),
        ]
      : [];
  });
  const navs = named(page, 'nav');
  const names = navs.map(({ attrs }) => attrs.get('aria-label') ?? attrs.get('aria-labelledby') ?? '');
  const nameless = navs.length > 1 && (names.includes('') || new Set(names).size < names.length);
  return [
    ...exactlyOne,
    ...empty,
    ...skipped,
    ...(nameless
      ? [
          fault({
            ...place,
            field: 'nav',
            found: names.join(', '),
            why: 'several navigations need names of their own',
            remedy: 'give each an aria-label',
          }),
        ]
      : []),
  ];
}

function labelOf(element: Element): string {
  const images = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child.attrs.get('alt') ?? child.attrs.get('aria-label') ?? ''],
  );
  return `${textOf(element)}${images.join('')}`.trim();
}
