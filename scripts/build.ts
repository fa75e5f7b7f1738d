import { globSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as buildAstro } from 'astro';
import type { Dossier } from '../src/core/dossier/dossier.ts';
import { formatIssue, type Issue } from '../src/core/issue/issue.ts';
import { LANGS, type Lang } from '../src/core/record/text.ts';
import { searchEntries } from '../src/exports/search.ts';
import { checkSite, siteOptions } from '../src/inspect/site.ts';
import { takeBuildLock } from '../src/publish/build-lock.ts';
import { formatHeadersFile, formatNginx } from '../src/publish/headers.ts';
import { hostOf } from '../src/publish/host.ts';
import { writeSearchIndex } from '../src/publish/search-index.ts';
import { foldersOf, prepareStaging, swapSite } from '../src/publish/staging.ts';
import type { CheckedContent } from '../src/reader/content.ts';
import { currentContent } from '../src/reader/current.ts';
import { privacyRules } from '../src/reader/names.ts';
import { readCommand } from './command.ts';

// npm run build: the site in dist, or every fault and the last good dist untouched.
//   -- --out <folder>   builds <folder>/dist instead, with its own lock and staging
/** Faults of an author, already in words. */
class Stop extends Error {}

const { flags } = readCommand('build', { out: '<folder>' });
const out = resolve(flags.out ?? '.');
const folders = foldersOf(out);
const host = hostOf(process.env);
const started = performance.now();

const lock = takeBuildLock(out, new Date().toISOString());
if (!lock.isHeld) {
  console.error(lock.why);
  process.exit(1);
}
process.on('exit', lock.release);
// Where the process beside it that makes the index dies, nothing is left to wait for: a build that ends so has failed.
process.exitCode = 1;
process.on('beforeExit', () => console.error('The build ended before its end: its search index died. Start it again.'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
try {
  note(lock.note);
  note(prepareStaging(folders));
  if (!host.isNamed) note(`SITE_URL is not set: citations and canonical links say ${host.origin}`);
  const checked = readContent();
  await writePages();
  await writeSearch(checked.dossier);
  writeFileSync(join(folders.site, '_headers'), formatHeadersFile(host.base));
  writeFileSync(join(folders.site, '_nginx.conf'), formatNginx(host.base));
  stopAt(await checkSite(folders.site, siteOptions(checked.dossier, privacyRules(checked.content), host)));
  say('site checks: no faults');
  swapSite(folders);
  say(`${folders.dist} is new`);
  process.exit(0);
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  console.error('Nothing was published; the last good site stays.');
  process.exit(1);
}

/** The content, once it has no fault; pages are made from the same reading. */
function readContent(): CheckedContent {
  const checked = currentContent();
  const { issues, notes, counts } = checked;
  for (const text of notes) note(text);
  stopAt(issues);
  say(`content: ${counts.files} files, ${counts.records} records, ${counts.ignored} ignored, no faults`);
  return checked;
}

/** All pages, with a cache of their own: what an earlier build knew has no say. */
async function writePages(): Promise<void> {
  const { site: outDir, cache: cacheDir } = folders;
  await buildAstro({ root: '.', outDir, cacheDir, logLevel: 'warn', vite: { build: { rolldownOptions: { onwarn } } } });
  say(`pages: ${globSync('**/*.html', { cwd: outDir }).length}`);
}

/** Astro marks MDX modules with a directive that the bundler need not keep, and says so for each. */
function onwarn(warning: { code?: string }, warn: (warning: never) => void): void {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning as never);
}

async function writeSearch(dossier: Dossier): Promise<void> {
  const listOf = (lang: Lang) =>
    searchEntries(dossier, lang).map(({ record, text }) => ({ path: record.path, title: record.title, text }));
  const { issues, counts } = await writeSearchIndex(folders.site, { nl: listOf('nl'), en: listOf('en') });
  stopAt(issues);
  say(`search: ${LANGS.map((lang) => `${counts[lang]} entries ${lang}`).join(', ')}`);
}

function stopAt(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new Stop([...issues.map(formatIssue), `${issues.length} faults`].join('\n'));
}

function say(text: string): void {
  console.log(`[${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s] ${text}`);
}

function note(text: string | null): void {
  if (text !== null) console.log(`note: ${text}`);
}
