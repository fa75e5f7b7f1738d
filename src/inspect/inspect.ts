import type { Dossier } from '../core/dossier/dossier.ts';
import type { Issue } from '../core/issue/issue.ts';
import type { PrivacyRules } from '../core/privacy/scan.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import type { SearchFacts } from '../core/search/records.ts';
import { pathOf } from '../i18n/routes.ts';
import { fileOf, type Host } from './address.ts';
import { expectedPages } from './addresses.ts';
import { checkComments } from './checks/comments.ts';
import { type CountRow, checkCounts } from './checks/counts.ts';
import { checkDrawings } from './checks/drawings.ts';
import { checkElements } from './checks/elements.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkIds } from './checks/ids.ts';
import { checkInline } from './checks/inline.ts';
import { checkLang, checkTwins } from './checks/lang.ts';
import { checkFileNames, checkMetadata, checkTraces } from './checks/leftovers.ts';
import { checkLinks, findOrphans } from './checks/links.ts';
import { checkOrigin, checkStyles } from './checks/origin.ts';
import {
  checkPrivacy,
  type Gathered,
  gatherCsv,
  gatherJson,
  gatherPacked,
  gatherPage,
  gatherText,
  nothingGathered,
} from './checks/privacy.ts';
import { checkRobots, checkRobotsFile } from './checks/robots.ts';
import { checkSitemap } from './checks/sitemap.ts';
import { checkSpacing } from './checks/spacing.ts';
import { checkWeight } from './checks/weight.ts';
import { listFiles, readBytes } from './files.ts';
import { type Outline, outlineOf, type References } from './outline.ts';
import { fragmentsOf } from './packed.ts';
import { type Element, named, type Page, parseDrawing, parsePage } from './page.ts';
import { createScales } from './weight.ts';

/** How the site is hosted and what it was made from. */
export type SiteOptions = Host & { readonly dossier: Dossier; readonly privacy: PrivacyRules };

/** What a check of the site found. */
export type SiteReport = {
  readonly issues: readonly Issue[];
  /** Pages that no link reaches. */
  readonly orphans: readonly string[];
  readonly counts: readonly CountRow[];
  readonly pages: number;
  readonly files: number;
};

/** Rules that need nothing but the page. */
const PAGE_RULES: readonly ((page: Page) => Issue[])[] = [
  checkIds,
  checkLang,
  checkHeadings,
  checkInline,
  checkElements,
  checkDrawings,
  checkComments,
  checkRobots,
  checkSpacing,
];

/** Everything that is wrong with one page by itself. */
export function pageFaults(page: Page, host: Host): Issue[] {
  return [...PAGE_RULES.flatMap((rule) => rule(page)), ...checkOrigin(page, host)];
}

/** Code of others, whose text is neither ours nor content. */
const PAGEFIND_CODE = /(?:^|\/)pagefind[\w-]*\.(?:js|css)$/;

/** Reads a built site once and runs every rule over it. */
export async function inspectSite(folder: string, options: SiteOptions): Promise<SiteReport> {
  const list = listFiles(folder);
  const files = new Set(list);
  const gathered = nothingGathered();
  const outlines: Outline[] = [];
  const shared: References = new Map();
  const indexed: Record<Lang, string[]> = { nl: [], en: [] };
  const issues: Issue[] = [...checkFileNames(list)];
  const scales = createScales(folder, files, options);
  const types = new Map(expectedPages(options.dossier).map(({ path, type }) => [path, type]));
  for (const file of list) {
    gatherText(file, file, gathered);
    const bytes = readBytes(folder, file);
    if (file.endsWith('.html')) {
      const html = bytes.toString('utf8');
      const page = parsePage(html, file);
      outlines.push(outlineOf(page, shared));
      gatherPage(page, gathered);
      issues.push(
        ...pageFaults(page, options),
        ...checkTraces(html, file),
        ...checkWeight(page, bytes, types.get(page.path) ?? 'home', scales, options),
      );
    } else issues.push(...checkFile(file, bytes, files, options, gathered));
    if (file.endsWith('.pf_fragment')) addFragments(bytes, options.base, indexed);
  }
  const linked = { outlines, files, host: options };
  const maps = new Map(
    list
      .filter((file) => /^sitemap.*\.xml$/.test(file))
      .map((file) => [file, readBytes(folder, file).toString('utf8')]),
  );
  const titled = { nl: titlesIn(folder, files, 'nl', options.base), en: titlesIn(folder, files, 'en', options.base) };
  const counted = checkCounts(options.dossier, {
    outlines,
    indexed,
    titled,
    data: readJson(folder, files, 'data/all.json'),
  });
  issues.push(
    ...checkLinks(linked),
    ...checkTwins(linked),
    ...checkSitemap(maps, linked),
    ...counted.issues,
    ...checkPrivacy(gathered, options.privacy),
  );
  return {
    issues: joinRepeats(issues),
    orphans: findOrphans(linked),
    counts: counted.rows,
    pages: outlines.length,
    files: list.length,
  };
}

/** Rules for a file that is no page. */
function checkFile(
  file: string,
  bytes: Buffer,
  files: ReadonlySet<string>,
  options: SiteOptions,
  gathered: Gathered,
): Issue[] {
  if (/\.pf_\w+$/.test(file)) {
    gatherPacked(bytes, file, gathered);
    return [];
  }
  if (/\.(?:woff2|pagefind)$/.test(file) || PAGEFIND_CODE.test(file)) return [];
  if (/\.(?:png|webp|jpg|ico)$/.test(file)) return checkMetadata(bytes, file);
  const text = bytes.toString('utf8');
  const issues = checkTraces(text, file);
  if (file.endsWith('.json')) gatherJson(text, file, gathered);
  else if (file.endsWith('.csv')) gatherCsv(text, file, gathered);
  else if (file.endsWith('.svg')) {
    const drawing = parseDrawing(text, file);
    gatherPage(drawing, gathered);
    issues.push(...checkDrawings(drawing), ...checkComments(drawing));
  } else gatherText(text, file, gathered);
  if (file.endsWith('.css')) issues.push(...checkStyles(text, file, files, options));
  if (file === 'robots.txt' || file === '_headers') issues.push(...checkRobotsFile(text, file));
  return issues;
}

/** One line for a fault that a view repeats on many pages. */
function joinRepeats(issues: readonly Issue[]): Issue[] {
  const groups = Map.groupBy(issues, ({ code, field, found, why, remedy }) =>
    [code, field, found, why, remedy].join('\n'),
  );
  return [...groups.values()].map(([first, ...others]) => {
    const issue = first as Issue;
    const files = new Set(others.map(({ file }) => file)).size;
    return files === 0 ? issue : { ...issue, why: `${issue.why} (and in ${files} other files)` };
  });
}

function addFragments(bytes: Buffer, base: string, indexed: Record<Lang, string[]>): void {
  for (const { url } of fragmentsOf(bytes)) {
    const path = base !== '/' && url.startsWith(base) ? `/${url.slice(base.length)}` : url;
    const lang = LANGS.find((known) => path.startsWith(`/${known}/`));
    if (lang) indexed[lang].push(path);
  }
}

/** Paths in the list that search searches; none where what is sent beside it is missing or of another length. */
function titlesIn(folder: string, files: ReadonlySet<string>, lang: Lang, base: string): string[] {
  const file = fileOf(pathOf(lang, { page: 'search' }));
  const facts = readJson(folder, files, `search/facts-${lang}.json`) as SearchFacts | null;
  const titles = readJson(folder, files, `search/titles-${lang}.json`) as unknown as readonly string[] | null;
  if (!files.has(file) || facts === null || titles === null) return [];
  const page = parsePage(readBytes(folder, file).toString('utf8'), file);
  const links = named(page, 'a').filter((link) => isBelow(link, 'data-part', 'index'));
  const isWhole = links.length === titles.length && links.length === facts.kinds.split('\n').length;
  return isWhole ? links.map(({ attrs }) => `/${(attrs.get('href') ?? '').slice(base.length)}`) : [];
}

/** Whether an element around this one carries an attribute with this value. */
function isBelow(element: Element, name: string, value: string): boolean {
  const { parent } = element;
  return parent !== null && (parent.attrs.get(name) === value || isBelow(parent, name, value));
}

function readJson(folder: string, files: ReadonlySet<string>, file: string): Readonly<Record<string, unknown>> | null {
  if (!files.has(file)) return null;
  try {
    return JSON.parse(readBytes(folder, file).toString('utf8')) as Record<string, unknown>;
  } catch {
    return null;
  }
}
