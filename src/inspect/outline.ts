import { type Element, langOf, named, type Page } from './page.ts';

/** A reference from a page to something with an address. */
export type Reference = {
  readonly element: string;
  readonly attribute: string;
  readonly value: string;
  /** Text of `rel`, for links in the head. */
  readonly rel: string;
};

/** What other pages, and the checks of the site as a whole, need to know of a page. */
export type Outline = {
  readonly file: string;
  readonly path: string;
  readonly lang: string;
  readonly ids: ReadonlySet<string>;
  /** Each once. */
  readonly references: readonly Reference[];
  /** Address by language of `link rel=alternate hreflang`. */
  readonly alternates: ReadonlyMap<string, string>;
  /** Whether the page asks to be in the search index. */
  readonly isIndexed: boolean;
};

const ATTRIBUTES = new Set([
  'href',
  'xlink:href',
  'src',
  'srcset',
  'imagesrcset',
  'poster',
  'data',
  'action',
  'formaction',
  'background',
  'ping',
  'manifest',
  'cite',
]);

/** References that pages have in common, each held once. */
export type References = Map<string, Reference>;

/** Reduces a page to its outline; `shared` holds what pages have in common. */
export function outlineOf(page: Page, shared: References = new Map()): Outline {
  const [html = null] = named(page, 'html');
  const heads = named(page, 'link').filter(({ attrs }) => attrs.has('hreflang'));
  const ids = new Set<string>();
  const references = new Set<Reference>();
  for (const element of page.elements) {
    const id = element.attrs.get('id');
    if (id !== undefined) ids.add(id);
    for (const reference of referencesOf(element)) references.add(share(reference, shared));
  }
  return {
    file: page.file,
    path: page.path,
    lang: langOf(html),
    ids,
    references: [...references],
    alternates: new Map(heads.map(({ attrs }) => [attrs.get('hreflang') ?? '', attrs.get('href') ?? ''])),
    isIndexed: page.elements.some(({ attrs }) => attrs.has('data-pagefind-body')),
  };
}

function share(reference: Reference, shared: References): Reference {
  const key = Object.values(reference).join('\n');
  const known = shared.get(key);
  if (known) return known;
  shared.set(key, reference);
  return reference;
}

const NONE: readonly Reference[] = [];

/** The addresses that an element holds, the candidates of a set one by one. */
export function referencesOf({ name, attrs }: Element): readonly Reference[] {
  let found: Reference[] | null = null;
  for (const [attribute, value] of attrs) {
    if (!ATTRIBUTES.has(attribute)) continue;
    found ??= [];
    const rel = attrs.get('rel') ?? '';
    for (const one of attribute.endsWith('srcset') ? candidatesOf(value) : [value])
      found.push({ element: name, attribute, value: one, rel });
  }
  return found ?? NONE;
}

/** Addresses of a `srcset`. */
function candidatesOf(value: string): string[] {
  return value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
}
