import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from './build/content.ts';
import { citedParts } from './core/cites.ts';
import { LANGS } from './core/text.ts';
import { outlineOf, textOf } from './fixtures/outline.ts';
import { type PageRef, pathOf } from './i18n/routes.ts';

// The tiny case, built by Astro as it is. UPDATE_GOLDEN=1 writes the outlines anew: read the difference before you keep it.
const FOLDER = '.staging/tiny';
const GOLDEN = 'src/fixtures/golden';
const { dossier } = checkContent('src/fixtures');

/** Paths and bytes of every file of the site. */
const site = new Map<string, string>();

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  vi.stubEnv('CONTENT_ROOT', 'src/fixtures');
  vi.stubEnv('NODE_ENV', 'production');
  await build({ root: '.', outDir: `${FOLDER}/dist`, cacheDir: `${FOLDER}/cache`, logLevel: 'error' });
  vi.unstubAllEnvs();
  for (const entry of readdirSync(`${FOLDER}/dist`, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) site.set(file.slice(`${FOLDER}/dist`.length), readFileSync(file, 'latin1'));
  }
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const page = (path: string): string => {
  const bytes = site.get(`${path}index.html`);
  if (bytes === undefined) throw new Error(`no page at ${path}`);
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

describe('golden pages', () => {
  test.each([
    ['event', '/nl/zaken/tiny/gebeurtenis/cupboard-found-open/'],
    ['event-en', '/en/cases/tiny/event/lock-replaced/'],
    ['timeline', '/nl/zaken/tiny/tijdlijn/'],
    ['case', '/nl/zaken/tiny/'],
    ['source', '/nl/zaken/tiny/bronnen/tiny-01/'],
  ])('%s says what it said before', (name, path) => {
    const file = `${GOLDEN}/${name}.txt`;
    const outline = outlineOf(page(path));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, outline);
    expect(existsSync(file)).toBe(true);
    expect(outline).toBe(readFileSync(file, 'utf8'));
  });
});

describe('records in, pages out', () => {
  const refs: PageRef[] = [
    ...dossier.events.map((event): PageRef => ({ page: 'event', case: event.case, slug: event.slug })),
    ...dossier.cases.map((item): PageRef => ({ page: 'case', case: item.id })),
    ...dossier.knowledge.map((item): PageRef => ({ page: 'knowledge-item', case: item.case, slug: item.slug })),
    ...dossier.sources.map((source): PageRef => ({ page: 'source', case: source.case, slug: source.slug })),
    ...dossier.actors.map((actor): PageRef => ({ page: 'actor', slug: actor.slug })),
    ...dossier.themes.map((theme): PageRef => ({ page: 'theme', slug: theme.slug })),
  ];

  test.each(LANGS)('every record has its page in %s, and no page is without record', (lang) => {
    const wanted = refs.map((ref) => pathOf(lang, ref));
    const folders = new Set(wanted.map((path) => path.replace(/[^/]+\/$/, '')));
    const pages = [...site.keys()]
      .filter((file) => file.endsWith('/index.html'))
      .map((file) => file.slice(0, -'index.html'.length));
    expect(pages.filter((path) => !folders.has(path) && folders.has(path.replace(/[^/]+\/$/, ''))).sort()).toEqual(
      wanted.sort(),
    );
  });

  test.each(LANGS)('B8 a contradiction stands in %s with both its readings', (lang) => {
    for (const item of dossier.discrepancies) {
      const text = textOf(page(pathOf(lang, { page: 'discrepancies', case: item.case })));
      for (const words of [item.title, ...item.readings.map((reading) => reading.says)])
        expect(text).toContain(words[lang]);
    }
  });
});

describe('what the documents say', () => {
  test.each(dossier.events.map((event) => [event.slug, event] as const))(
    'D14 the phrases of %s stand on its pages sign for sign',
    (_slug, event) => {
      for (const lang of LANGS) {
        const text = textOf(page(pathOf(lang, { page: 'event', case: event.case, slug: event.slug })));
        for (const cite of citedParts(event).flatMap((part) => part.cites)) {
          expect(text).toContain(cite.phrase ?? cite.parts?.join(' [...] '));
          if (lang === 'en' && cite.phraseEn) expect(text).toContain(cite.phraseEn);
        }
      }
    },
  );

  test('is not republished: no whole line of a text stands in any file', () => {
    const lines = readdirSync('src/fixtures/sources')
      .flatMap((name) => readFileSync(`src/fixtures/sources/${name}`, 'utf8').split('\n'))
      .filter((line) => line.length > 45);
    expect(lines.length).toBeGreaterThan(8);
    for (const [file, bytes] of site)
      for (const line of lines)
        expect(bytes.includes(Buffer.from(line, 'utf8').toString('latin1')), `${file}: ${line}`).toBe(false);
  });

  test('a machine reads a date only where the day is known', () => {
    const exact = new Set(
      dossier.events.flatMap((event) =>
        event.earliest !== null && event.earliest === event.latest && event.placed === 'by-date'
          ? [event.earliest]
          : [],
      ),
    );
    const times = [...site]
      .filter(([file]) => file.includes('/tiny/') && file.endsWith('.html'))
      .flatMap(([, bytes]) => [...bytes.matchAll(/<time datetime="?([^">]+)/g)].map((match) => match[1] ?? ''));
    expect(new Set(times)).toEqual(new Set([...times].filter((day) => exact.has(day.slice(0, 10)))));
    expect(times.length).toBeGreaterThan(exact.size);
  });

  test.each([
    ['nl', 'geen datum'],
    ['en', 'no date'],
  ] as const)('an undated event says so in %s, and stands behind its anchor', (lang, words) => {
    const outline = outlineOf(page(pathOf(lang, { page: 'timeline', case: 'tiny' })));
    const items = outline.split(/\n(?= *li id=)/);
    const index = items.findIndex((item) => item.includes('li id="boxes-counted"'));
    expect(items[index]).toContain(words);
    expect(items[index]).not.toContain('time datetime');
    expect(items[index - 1]).toContain('li id="cupboard-found-open"');
  });
});

describe('the band of happened and known', () => {
  const read = () => {
    const html = page('/nl/zaken/tiny/');
    const drawing = html.slice(html.indexOf('<figure'), html.indexOf('</figure>'));
    const links = [...drawing.matchAll(/<a href="?([^" >]+)[^>]*>\s*<title>([^<]*)<\/title>/g)].map(
      ([, href = '', name = '']) => ({ href, name }),
    );
    return { html, links, items: links.filter(({ href }) => href.includes('/wie-wist-wat/')) };
  };

  test('leads from every mark to an anchor that exists', () => {
    const { links, items } = read();
    expect(items).toHaveLength(3);
    expect(links.length).toBe(items.length + 3);
    for (const { href } of links) {
      const [path = '', anchor] = href.split('#');
      if (anchor !== undefined) expect(page(path)).toMatch(new RegExp(`id="?${anchor}[" >]`));
    }
  });

  test('says in its table what its marks say, with the same link', () => {
    const { html, items } = read();
    for (const { href, name } of items) {
      const table = html.match(/<table>.*?<\/table>/gs)?.find((one) => one.includes(href)) ?? '';
      const row = table.split('<tr>').find((one) => one.includes(href)) ?? '';
      const words = textOf(row.replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' '));
      const [known = '', passed = ''] = name
        .replace(/^T-K01: /, '')
        .replace(/\. .*$/, '')
        .split('; ');
      expect(words).toContain(known);
      expect(words).toContain(passed);
      expect(passed).not.toBe('');
    }
  });

  test('stands on the overview and the timeline, and on no other page', () => {
    const pages = [...site].filter(([file, bytes]) => file.endsWith('.html') && /id="?b-dot/.test(bytes));
    expect(pages.map(([file]) => file).sort()).toEqual([
      '/en/cases/tiny/index.html',
      '/en/cases/tiny/timeline/index.html',
      '/nl/zaken/tiny/index.html',
      '/nl/zaken/tiny/tijdlijn/index.html',
    ]);
  });
});
