import type { Dossier } from '../../core/dossier/dossier.ts';
import { TEXT_PAGES } from '../../core/dossier/page-ref.ts';
import type { Code } from '../../core/issue/codes.ts';
import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { KINDS } from '../../core/record/kinds.ts';
import { OPEN_KINDS } from '../../core/record/record.ts';
import { LANGS, type Lang } from '../../core/record/text.ts';
import { SEARCH_KINDS } from '../../core/search/kinds.ts';
import { searchEntries } from '../../exports/search.ts';
import { expectedFragments, expectedPages } from '../addresses.ts';
import type { Outline } from '../outline.ts';

/** What came out: pages, and paths without base of the pages in the search index of each language. */
export type Published = {
  readonly outlines: readonly Outline[];
  readonly indexed: Readonly<Record<Lang, readonly string[]>>;
  /** The same for the small index of titles. */
  readonly titled: Readonly<Record<Lang, readonly string[]>>;
  /** The open data of all cases, or null where there are none. */
  readonly data: Readonly<Record<string, unknown>> | null;
};

/** Records in, pages or fragments out, index entries: one row a kind and language. */
export type CountRow = {
  readonly kind: string;
  readonly lang: Lang;
  readonly records: number;
  readonly out: number;
  readonly index: number | null;
};

/** Page types that search finds; of kinds that have no page of their own their sections. */
const SEARCHED: ReadonlySet<string> = new Set([
  ...TEXT_PAGES,
  ...SEARCH_KINDS.map((kind) => KINDS[kind].shown).flatMap((shown) =>
    shown?.as === 'page' && shown.page ? [shown.page] : [],
  ),
]);
const SEARCHED_SECTIONS: ReadonlySet<string> = new Set(
  SEARCH_KINDS.filter((kind) => KINDS[kind].shown?.as === 'entry'),
);

/** Nothing is lost and nothing is made up between records, pages and index. */
export function checkCounts(
  dossier: Dossier,
  published: Published,
): { readonly issues: readonly Issue[]; readonly rows: readonly CountRow[] } {
  const pages = expectedPages(dossier);
  const fragments = expectedFragments(dossier);
  const searched = [
    ...pages.filter(({ type }) => SEARCHED.has(type)),
    ...fragments
      .filter(({ kind }) => SEARCHED_SECTIONS.has(kind))
      .map(({ lang, path, fragment }) => ({ lang, path: `${path}#${fragment}` })),
  ];
  const dueIn = (lang: Lang): Set<string> =>
    new Set(searched.filter((item) => item.lang === lang).map(({ path }) => path));
  const due: Readonly<Record<Lang, ReadonlySet<string>>> = { nl: dueIn('nl'), en: dueIn('en') };
  const byPath = new Map(published.outlines.map((outline) => [outline.path, outline]));
  const isThere = ({ path, fragment }: { path: string; fragment: string }): boolean =>
    byPath.get(path)?.ids.has(fragment) === true;
  const issues = [
    ...pages
      .filter(({ path }) => !byPath.has(path))
      .map(({ path, type }) => report('COUNT-PAGE', path, type, 'has no page', 'see why the record was dropped')),
    ...fragments
      .filter((item) => !isThere(item))
      .map(({ path, fragment, kind }) =>
        report('COUNT-ANCHOR', path, kind, `does not show ${fragment}`, 'see why the record was dropped'),
      ),
    ...surplus(
      pages.map(({ path }) => path),
      published.outlines,
    ),
    ...LANGS.flatMap((lang) => indexFaults(lang, due[lang], published)),
    ...LANGS.flatMap((lang) => titleFaults(lang, due[lang], published.titled[lang])),
    ...LANGS.flatMap((lang) => orderFaults(lang, dossier, published.titled[lang])),
    ...(published.data === null
      ? [report('COUNT-DATA', '/data/all.json', 'data', 'is missing or no JSON', 'build the data files')]
      : dataFaults(dossier, published.data)),
  ];
  const indexed = new Set(LANGS.flatMap((lang) => published.indexed[lang]));
  const isIn = (lang: Lang, path: string): boolean | null => (due[lang].has(path) ? indexed.has(path) : null);
  const pageRows = rowsOf(
    pages,
    ({ type }) => type,
    ({ path }) => byPath.has(path),
    ({ lang, path }) => isIn(lang, path),
  );
  const fragmentRows = rowsOf(
    fragments,
    ({ kind }) => kind,
    isThere,
    ({ lang, path, fragment }) => isIn(lang, `${path}#${fragment}`),
  );
  return { issues, rows: [...pageRows, ...fragmentRows] };
}

function report(code: Code, path: string, field: string, why: string, remedy: string): Issue {
  return fault({ code, file: path, line: 0, field, found: path, why, remedy });
}

function surplus(expected: readonly string[], outlines: readonly Outline[]): Issue[] {
  const known = new Set([...expected, '/', '/404.html']);
  return outlines
    .filter(({ path }) => !known.has(path))
    .map(({ path }) =>
      report('COUNT-PAGE', path, 'page', 'belongs to no record', 'delete stale output; build to an empty folder'),
    );
}

function indexFaults(lang: Lang, due: ReadonlySet<string>, { outlines, indexed }: Published): Issue[] {
  const entries = indexed[lang];
  const marked = new Set(
    outlines.filter((outline) => outline.isIndexed && outline.path.startsWith(`/${lang}/`)).map(({ path }) => path),
  );
  const held = new Set(entries);
  return [
    ...[...new Set([...due, ...marked])]
      .filter((path) => !held.has(path))
      .map((path) =>
        report('COUNT-INDEX', path, `index ${lang}`, 'is not in the search index', 'build the index after the pages'),
      ),
    ...[...held]
      .filter((path) => !marked.has(path) && !due.has(path))
      .map((path) =>
        report(
          'COUNT-INDEX',
          path,
          `index ${lang}`,
          'is in the index but not meant to be',
          'build the index after the pages',
        ),
      ),
    ...(held.size === entries.length
      ? []
      : [report('COUNT-INDEX', `/${lang}/`, `index ${lang}`, 'holds a page twice', 'build the index after the pages')]),
  ];
}

function titleFaults(lang: Lang, due: ReadonlySet<string>, titled: readonly string[]): Issue[] {
  const held = new Set(titled);
  return [
    ...[...due]
      .filter((path) => !held.has(path))
      .map((path) =>
        report(
          'COUNT-TITLE',
          path,
          `titles ${lang}`,
          'is not in the index of titles',
          'see why the record was dropped',
        ),
      ),
    ...[...held]
      .filter((path) => !due.has(path))
      .map((path) =>
        report(
          'COUNT-TITLE',
          path,
          `titles ${lang}`,
          'is in the index of titles but not meant to be',
          'give its kind a searchRank, or leave it out',
        ),
      ),
  ];
}

/** Search knows records by their place in the list: list and facts must stand in one order. */
function orderFaults(lang: Lang, dossier: Dossier, titled: readonly string[]): Issue[] {
  const written = searchEntries(dossier, lang).map(({ record }) => record.path);
  const isOther = titled.length === written.length && titled.some((path, place) => path !== written[place]);
  const remedy = 'list them in the order of searchGroups';
  return isOther
    ? [report('COUNT-ORDER', `/${lang}/`, `titles ${lang}`, 'stand in another order than their facts', remedy)]
    : [];
}

function dataFaults(dossier: Dossier, data: Readonly<Record<string, unknown>>): Issue[] {
  return OPEN_KINDS.map((kind) => KINDS[kind].plural).flatMap((kind) => {
    const records = dossier[kind];
    const given = data[kind];
    const count = Array.isArray(given) ? given.length : 0;
    return count === records.length
      ? []
      : [
          report(
            'COUNT-DATA',
            '/data/all.json',
            kind,
            `holds ${count} of ${records.length} records`,
            'see why records were dropped',
          ),
        ];
  });
}

function rowsOf<T extends { readonly lang: Lang }>(
  items: readonly T[],
  kindOf: (item: T) => string,
  isOut: (item: T) => boolean,
  isIn: (item: T) => boolean | null,
): CountRow[] {
  const kinds = [...new Set(items.map(kindOf))];
  return kinds.flatMap((kind) =>
    LANGS.map((lang) => {
      const own = items.filter((item) => item.lang === lang && kindOf(item) === kind);
      const answers = own.map(isIn);
      return {
        kind,
        lang,
        records: own.length,
        out: own.filter(isOut).length,
        index: answers.every((answer) => answer === null) ? null : answers.filter(Boolean).length,
      };
    }),
  );
}
