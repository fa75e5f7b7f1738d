import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Code } from '../core/issue/codes.ts';
import type { Issue } from '../core/issue/issue.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import { SEARCH_FOLDER } from './headers.ts';

/** Something to index: a page by its path, or a section of a page (path with fragment) by its text. */
export type Indexable = { readonly path: string; readonly title: string; readonly text: string | null };

/** What was indexed, how many entries per language; or why the index cannot be right. */
export type IndexResult = { readonly issues: readonly Issue[]; readonly counts: Readonly<Record<Lang, number>> };

/** Pages take part in search by carrying this attribute on the element that holds their text. */
const BODY = /<[^>]*\sdata-pagefind-body[\s>=]/;
/** Parts of Pagefind that we do not serve: its user interfaces, and its code for pages that run WebAssembly. */
const UNUSED = /^pagefind(?:-ui|-modular-ui|-component-ui|-highlight)?\.(?:js|css)$|^wasm\.unknown\./;
/** File that maps a hit of Pagefind to our list: `[width, ids]`, the beginnings of its ids in the order of the list. */
const IDS_FILE = 'ids.json';

/** Indexes a built site, one bundle a language, and proves that every entry is in it and nothing else. */
export async function writeSearchIndex(
  site: string,
  entries: Readonly<Record<Lang, readonly Indexable[]>>,
): Promise<IndexResult> {
  const issues = LANGS.flatMap((lang) => comparePages(site, lang, entries[lang]));
  const counts: Record<Lang, number> = { nl: 0, en: 0 };
  const ids: Record<Lang, readonly string[]> = { nl: [], en: [] };
  if (issues.length > 0) return { issues, counts };
  try {
    for (const lang of LANGS) {
      const folder = join(site, SEARCH_FOLDER, lang);
      await writeBundle(site, folder, lang, entries[lang]);
      removeUnused(folder);
      const found = readIds(folder);
      counts[lang] = countIndexed(folder, lang);
      issues.push(...checkBundle(folder, lang, entries[lang], found, counts[lang]));
      ids[lang] = entries[lang].map((entry) => found.get(entry.path) ?? '');
    }
  } finally {
    await close();
  }
  if (issues.length === 0) writeIds(site, ids);
  return { issues, counts };
}

/** Pages that carry the attribute and entries with a page of their own must be the same. */
function comparePages(site: string, lang: Lang, entries: readonly Indexable[]): Issue[] {
  const files = globSync(`${lang}/**/*.html`, { cwd: site }).sort();
  const marked = new Set(files.filter((file) => BODY.test(readFileSync(join(site, file), 'utf8'))).map(pathOfFile));
  const listed = new Set(entries.filter((entry) => entry.text === null).map((entry) => entry.path));
  return [
    ...[...listed]
      .filter((path) => !marked.has(path))
      .map((path) =>
        fault(
          'SEARCH-PAGE',
          fileOfPath(path),
          path,
          'is to be found by search, but there is no such page with data-pagefind-body',
          'put the attribute on the main element of this type of page',
        ),
      ),
    ...[...marked]
      .filter((path) => !listed.has(path))
      .map((path) =>
        fault(
          'SEARCH-ENTRY',
          fileOfPath(path),
          path,
          'has data-pagefind-body but is no record that search lists',
          'take the attribute off this type of page',
        ),
      ),
  ];
}

async function writeBundle(site: string, folder: string, lang: Lang, entries: readonly Indexable[]): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const entry of entries) throwOn((await addEntry(index, site, lang, entry)).errors);
  throwOn((await index.writeFiles({ outputPath: folder })).errors);
}

function addEntry(index: PagefindIndex, site: string, lang: Lang, entry: Indexable): Promise<{ errors: string[] }> {
  if (entry.text === null)
    return index.addHTMLFile({
      url: entry.path,
      content: partWords(readFileSync(join(site, fileOfPath(entry.path)), 'utf8')),
    });
  return index.addCustomRecord({ url: entry.path, content: entry.text, language: lang, meta: { title: entry.title } });
}

/** Pagefind reads `<dt>Date</dt><dd>May</dd>` as one word. */
function partWords(html: string): string {
  return html.replace(/(<\/[a-z][a-z0-9]*>)(?=<[a-z])/g, '$1 ');
}

function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
}

/** Pagefind's id of each indexed path, read back from what it wrote. */
function readIds(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(folder, 'fragment')).sort();
  return new Map(
    names.map((name) => {
      const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, name.replace(/^[a-z]+_|\.pf_fragment$/g, '')];
    }),
  );
}

/** Writes as much of each id as tells it from the others, one width for both languages. */
function writeIds(site: string, ids: Readonly<Record<Lang, readonly string[]>>): void {
  const isDistinct = (width: number): boolean =>
    LANGS.every((lang) => new Set(ids[lang].map((id) => id.slice(0, width))).size === ids[lang].length);
  let width = 1;
  while (!isDistinct(width)) width++;
  for (const lang of LANGS) {
    const text = JSON.stringify([width, ids[lang].map((id) => id.slice(0, width)).join('')]);
    writeFileSync(join(site, SEARCH_FOLDER, lang, IDS_FILE), text);
  }
}

function countIndexed(folder: string, lang: Lang): number {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.keys(entry.languages).join() === lang ? (entry.languages[lang]?.page_count ?? 0) : 0;
}

function checkBundle(
  folder: string,
  lang: Lang,
  entries: readonly Indexable[],
  ids: ReadonlyMap<string, string>,
  count: number,
): Issue[] {
  const missing = entries.filter((entry) => !ids.has(entry.path));
  if (missing.length === 0 && count === entries.length) return [];
  const first = missing[0] ? `, first missing: ${missing[0].path}` : '';
  return [
    fault(
      'SEARCH-COUNT',
      folder,
      String(count),
      `the ${lang} index does not hold the ${entries.length} entries it should${first}`,
      'see that every page names its language and that no two entries share a path',
    ),
  ];
}

function fault(code: Code, file: string, found: string, why: string, remedy: string): Issue {
  return { code, file, line: 0, field: '', found, why, remedy };
}

function pathOfFile(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}

function fileOfPath(path: string): string {
  return `${path.slice(1)}index.html`;
}
