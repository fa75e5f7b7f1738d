import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Indexable, writeSearchIndex } from './search-index.ts';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'index-'));
});
afterEach(() => rmSync(site, { recursive: true }));

function page(path: string, lang: string, isIndexed = true): void {
  mkdirSync(join(site, path), { recursive: true });
  const html = `<!doctype html><html lang="${lang}"><title>x</title><main${isIndexed ? ' data-pagefind-body' : ''}><h1>Kast ${path}</h1><dl><dt>Datum</dt><dd>mei</dd></dl></main></html>`;
  writeFileSync(join(site, path, 'index.html'), html);
}

function own(path: string): Indexable {
  return { path, title: path, text: null };
}

const term = (lang: string): Indexable => ({ path: `/${lang}/terms/#lock`, title: 'lock', text: 'What closes.' });

/** Two pages and a section a language, as they should be. */
function soundSite(): { nl: Indexable[]; en: Indexable[] } {
  for (const lang of ['nl', 'en']) for (const name of ['a', 'b']) page(`/${lang}/${name}/`, lang);
  page('/nl/list/', 'nl', false);
  const list = (lang: string): Indexable[] => [own(`/${lang}/b/`), term(lang), own(`/${lang}/a/`)];
  return { nl: list('nl'), en: list('en') };
}

describe('writeSearchIndex', () => {
  test('indexes pages and sections, a bundle a language, and counts them', async () => {
    expect(await writeSearchIndex(site, soundSite())).toEqual({ issues: [], counts: { nl: 3, en: 3 } });
    for (const lang of ['nl', 'en']) {
      const entry = JSON.parse(readFileSync(join(site, 'search', lang, 'pagefind-entry.json'), 'utf8'));
      expect(entry.languages).toMatchObject({ [lang]: { page_count: 3, wasm: lang } });
    }
  });

  test('names the id of every entry, in the order of the list', async () => {
    await writeSearchIndex(site, soundSite());
    const [width, ids] = JSON.parse(readFileSync(join(site, 'search/nl/ids.json'), 'utf8')) as [number, string];
    const names = ids.match(new RegExp(`.{${width}}`, 'g')) ?? [];
    const titles = names.map((name) => {
      const file = readdirSync(join(site, 'search/nl/fragment')).find((other) => other.startsWith(`nl_${name}`)) ?? '';
      return /"url":"([^"]+)"/.exec(gunzipSync(readFileSync(join(site, 'search/nl/fragment', file))).toString())?.[1];
    });
    expect(titles).toEqual(['/nl/b/', '/nl/terms/#lock', '/nl/a/']);
  });

  test('keeps words of neighbouring elements apart', async () => {
    await writeSearchIndex(site, soundSite());
    const folder = join(site, 'search/nl/fragment');
    const texts = readdirSync(folder).map((name) => gunzipSync(readFileSync(join(folder, name))).toString());
    expect(texts.filter((text) => /Datum mei/.test(text))).toHaveLength(2);
  });

  test('leaves out what we do not use', async () => {
    await writeSearchIndex(site, soundSite());
    const names = readdirSync(join(site, 'search/en')).map((name) => name.replace(/en_[0-9a-f]+/, '*'));
    expect(names.sort()).toEqual([
      'fragment',
      'ids.json',
      'index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.*.pf_meta',
      'wasm.en.pagefind',
    ]);
  });

  test('gives the same bytes again', async () => {
    const digest = async (): Promise<string> => {
      rmSync(join(site, 'search'), { recursive: true, force: true });
      await writeSearchIndex(site, soundSite());
      const hash = createHash('sha256');
      for (const file of globSync('search/**/*.*', { cwd: site }).sort())
        hash.update(file).update(readFileSync(join(site, file)));
      return hash.digest('hex');
    };
    expect(await digest()).toBe(await digest());
  });

  test('stops at a page that search should find and that is not there, or not marked', async () => {
    const entries = soundSite();
    page('/en/c/', 'en', false);
    const { issues } = await writeSearchIndex(site, {
      ...entries,
      en: [...entries.en, own('/en/c/'), own('/en/gone/')],
    });
    expect(issues.map((issue) => [issue.code, issue.found])).toEqual([
      ['SEARCH-PAGE', '/en/c/'],
      ['SEARCH-PAGE', '/en/gone/'],
    ]);
  });

  test('stops at a page that is marked and no record', async () => {
    const entries = soundSite();
    page('/nl/extra/', 'nl');
    expect((await writeSearchIndex(site, entries)).issues.map((issue) => [issue.code, issue.file])).toEqual([
      ['SEARCH-ENTRY', 'nl/extra/index.html'],
    ]);
  });

  test('stops at a page in the wrong language', async () => {
    const entries = soundSite();
    page('/en/a/', 'nl');
    const { issues } = await writeSearchIndex(site, entries);
    expect(issues).toMatchObject([{ code: 'SEARCH-COUNT', found: '0' }]);
  });

  test('stops at two entries with one path', async () => {
    const entries = soundSite();
    const { issues } = await writeSearchIndex(site, { ...entries, nl: [...entries.nl, own('/nl/a/')] });
    expect(issues.map((issue) => issue.code)).toEqual(['SEARCH-COUNT']);
  });
});
