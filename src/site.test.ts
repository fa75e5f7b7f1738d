import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PageRef } from './core/dossier/page-ref.ts';
import { cellsOf } from './core/figures/cell.ts';
import { citedParts } from './core/record/cites.ts';
import { LANGS } from './core/record/text.ts';
import { asDay } from './core/time/day.ts';
import { PART } from './exports/statements/derived.ts';
import { statementsOf } from './exports/statements/statements.ts';
import { authoredWords } from './fixtures/authored.ts';
import { outlineOf, textOf, textsIn } from './fixtures/outline.ts';
import { messagesOf } from './i18n/messages.ts';
import { csvPathOf, pathOf } from './i18n/routes.ts';
import { checkContent } from './reader/content.ts';

// The tiny case, built by Astro. UPDATE_GOLDEN=1 writes the outlines anew: read the difference before you keep it.
const FOLDER = '.staging/tiny';
const GOLDEN = 'src/fixtures/golden';
const { dossier } = checkContent('src/fixtures');

/** Paths and bytes of every file of a built site. */
type Site = ReadonlyMap<string, string>;

/** Builds the content below a root. */
async function buildSite(root: string, name: string): Promise<Site> {
  vi.stubEnv('CONTENT_ROOT', root);
  vi.stubEnv('NODE_ENV', 'production');
  const folder = `${FOLDER}/${name}`;
  await build({ root: '.', outDir: `${folder}/dist`, cacheDir: `${folder}/cache`, logLevel: 'error' });
  vi.unstubAllEnvs();
  const files = readdirSync(`${folder}/dist`, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(`${folder}/dist`.length), readFileSync(file, 'latin1')];
    }),
  );
}

let site: Site;

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  site = await buildSite('src/fixtures', 'as-is');
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const pageOf = (built: Site, path: string): string => {
  const bytes = built.get(`${path}index.html`);
  if (bytes === undefined) throw new Error(`no page at ${path}`);
  return Buffer.from(bytes, 'latin1').toString('utf8');
};
const page = (path: string): string => pageOf(site, path);

describe('golden pages', () => {
  test.each([
    ['event', '/nl/zaken/tiny/gebeurtenis/cupboard-found-open/'],
    ['event-en', '/en/cases/tiny/event/lock-replaced/'],
    ['timeline', '/nl/zaken/tiny/tijdlijn/'],
    ['case', '/nl/zaken/tiny/'],
    ['source', '/nl/zaken/tiny/bronnen/tiny-01/'],
    ['version', '/nl/zaken/tiny/versies/letter-with-changes/'],
    ['figure', '/nl/zaken/tiny/cijfers/boxes-per-shelf/'],
    ['figures', '/en/cases/tiny/figures/'],
    ['knowledge', '/nl/zaken/tiny/wie-wist-wat/'],
    ['knowledge-item', '/nl/zaken/tiny/wie-wist-wat/cupboard-was-open/'],
    ['as-of', '/en/cases/tiny/who-knew/as-of/2031-03-17/'],
    ['coverage', '/nl/zaken/tiny/dekking/'],
  ])('%s says what it said before', (name, path) => {
    const file = `${GOLDEN}/${name}.txt`;
    const outline = outlineOf(page(path));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, outline);
    expect(existsSync(file)).toBe(true);
    expect(outline).toBe(readFileSync(file, 'utf8'));
  });
});

describe('sentences that no author wrote', () => {
  const bare = (text: string): string => text.replace(/\s+/g, '');
  /** What a page says to the eye and, in names of drawings and links, to the ear. */
  const heard = (html: string): string =>
    bare([textOf(html), ...[...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name = '']) => name)].join(' '));

  test.each(LANGS)('stand in %s on the page that the list of them names', (lang) => {
    const pages = new Map<string, string>();
    const missing = dossier.cases
      .flatMap((item) => statementsOf(dossier, item))
      .flatMap(({ page: ref, says }) => {
        const path = pathOf(lang, ref);
        if (!pages.has(path)) pages.set(path, heard(page(path)));
        const parts = says[lang].split(PART);
        return parts.filter((part) => !pages.get(path)?.includes(bare(part))).map((part) => `${path}: ${part}`);
      });
    expect(missing).toEqual([]);
  });

  /** A text without the sentences that stand in it. */
  const without = (text: string, sentences: readonly string[]): string =>
    sentences
      .filter((one) => one.length > 12)
      .sort((a, b) => b.length - a.length)
      .reduce((left, one) => left.replaceAll(one, ''), text)
      .trim();

  const PAGES: PageRef[] = [
    { page: 'case', case: 'tiny' },
    { page: 'timeline', case: 'tiny' },
    { page: 'knowledge', case: 'tiny' },
    { page: 'knowledge-item', case: 'tiny', slug: 'cupboard-was-open' },
    { page: 'as-of', case: 'tiny', day: asDay('2031-03-17') },
    { page: 'event', case: 'tiny', slug: 'cupboard-found-open' },
    { page: 'event', case: 'tiny', slug: 'lock-replaced' },
    { page: 'discrepancies', case: 'tiny' },
    { page: 'gaps', case: 'tiny' },
    { page: 'coverage', case: 'tiny' },
    { page: 'figures', case: 'tiny' },
    { page: 'figure', case: 'tiny', slug: 'boxes-per-shelf' },
    { page: 'version', case: 'tiny', slug: 'letter-with-changes' },
    { page: 'source', case: 'tiny', slug: 'tiny-01' },
    { page: 'actor', slug: 'caretaker' },
    { page: 'all-timelines' },
  ];

  test.each(LANGS)('are all that pages say in %s, but for words of authors and their frame', (lang) => {
    const derived = dossier.cases.flatMap((item) => statementsOf(dossier, item)).map(({ says }) => says[lang]);
    const known = [...authoredWords(dossier, lang), ...derived.flatMap((text) => text.split(PART))];
    const whole = known.map(bare).join('\n');
    const seen = new Set<string>();
    const frameOf = (ref: PageRef): string => {
      const path = pathOf(lang, ref);
      const texts = textsIn(page(path))
        .filter((text) => !whole.includes(bare(text)))
        // Numbers are those of lines and days of proof; a text is read once.
        .map((text) => without(text, known).replace(/\d+/g, '#'))
        .filter((text) => /\p{L}/u.test(text) && !seen.has(text) && seen.add(text));
      return [path, ...texts].join('\n');
    };
    // Headings, notes and legends: they frame and assert nothing of the case. Read each before you keep it here.
    const frames = `${PAGES.map(frameOf).join('\n\n')}\n`;
    const file = `${GOLDEN}/frame-${lang}.txt`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, frames);
    expect(frames).toBe(readFileSync(file, 'utf8'));
  });
});

describe('records in, pages out', () => {
  const refs: PageRef[] = [
    ...dossier.events.map((event): PageRef => ({ page: 'event', case: event.case, slug: event.slug })),
    ...dossier.cases.map((item): PageRef => ({ page: 'case', case: item.id })),
    ...dossier.knowledge.map((item): PageRef => ({ page: 'knowledge-item', case: item.case, slug: item.slug })),
    ...dossier.versions.map((item): PageRef => ({ page: 'version', case: item.case, slug: item.slug })),
    ...dossier.sources.map((source): PageRef => ({ page: 'source', case: source.case, slug: source.slug })),
    ...dossier.figures.map((figure): PageRef => ({ page: 'figure', case: figure.case, slug: figure.slug })),
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

describe('drafts beside finals', () => {
  const pageOf = (lang: (typeof LANGS)[number], item: (typeof dossier.versions)[number]): string =>
    page(pathOf(lang, { page: 'version', case: item.case, slug: item.slug }));

  test.each(LANGS)('every side of every change stands in %s with its phrases and its event', (lang) => {
    for (const item of dossier.versions) {
      const html = pageOf(lang, item);
      const text = textOf(html);
      for (const change of item.changes) {
        expect(html).toMatch(new RegExp(`id="?${change.key}[" >]`));
        for (const side of [change.before, change.after]) if (side?.says) expect(text).toContain(side.says[lang]);
        const event = dossier.events.find(({ id }) => id === change.event);
        if (event) expect(text).toContain(event.title[lang]);
      }
      for (const cite of citedParts(item).flatMap((part) => part.cites)) expect(text).toContain(cite.phrase ?? '');
    }
  });

  test('a family is reached from its case, its sources and its events', () => {
    for (const item of dossier.versions) {
      const family = pathOf('nl', { page: 'version', case: item.case, slug: item.slug });
      const from: PageRef[] = [
        { page: 'versions', case: item.case },
        { page: 'sources', case: item.case },
        ...item.family.map(({ source }): PageRef => ({ page: 'source', case: item.case, slug: source })),
        ...item.changes.flatMap(({ event }): PageRef[] =>
          event === null ? [] : [{ page: 'event', case: item.case, slug: event.split('/')[1] ?? '' }],
        ),
      ];
      for (const ref of from) expect(page(pathOf('nl', ref)), JSON.stringify(ref)).toContain(family);
      expect(page(pathOf('nl', { page: 'case', case: item.case }))).toContain(
        pathOf('nl', { page: 'versions', case: item.case }),
      );
    }
  });

  test.each(LANGS)(
    'the hosted edition in %s compares no texts word by word, says so, and is not searched for it',
    (lang) => {
      for (const item of dossier.versions) {
        const html = pageOf(lang, item);
        expect(html).not.toMatch(/class="?(?:texts|stop)\b/);
        expect(textOf(html)).toContain(messagesOf(lang).version.wordsElsewhere);
        expect(html).not.toContain('data-pagefind-body');
      }
    },
  );
});

describe('figures', () => {
  const figures = dossier.figures.flatMap((figure) => LANGS.map((lang) => [figure.slug, lang, figure] as const));

  test.each(figures)(
    'every number of %s stands on its page in %s, with its source, and leads to its proof there',
    (_slug, lang, figure) => {
      const html = page(pathOf(lang, { page: 'figure', case: figure.case, slug: figure.slug }));
      for (const { row, column, cell } of cellsOf(figure)) {
        const link = new RegExp(
          `<a class="amount ${cell.certainty}" href="#${row.key}_${column.key}"[^>]*>${cell.value}</a>`,
        );
        expect(html).toMatch(link);
        expect(html).toContain(`id="${row.key}_${column.key}"`);
        for (const { source, key } of cell.cites)
          expect(page(pathOf(lang, { page: 'source', case: figure.case, slug: source }))).toContain(
            `id="${figure.slug}_${row.key}_${column.key}_${key}"`,
          );
      }
    },
  );

  test.each(figures)(
    '%s shows in %s both readings of a number that documents tell otherwise',
    (_slug, lang, figure) => {
      const text = textOf(page(pathOf(lang, { page: 'figure', case: figure.case, slug: figure.slug })));
      const told = dossier.discrepancies.filter(
        (item) => item.kind === 'number' && item.touches.some(({ to }) => to === figure.id),
      );
      expect(told.length).toBeGreaterThan(0);
      for (const words of told.flatMap((item) => item.readings.map((reading) => reading.says)))
        expect(text).toContain(words[lang]);
    },
  );

  test.each(dossier.figures)('$slug is a table to fetch, marked as UTF-8', (figure) => {
    const bytes = Buffer.from(site.get(csvPathOf(figure.id)) ?? '', 'latin1');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').split('\r\n')).toHaveLength(cellsOf(figure).length + 2);
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
    expect(new Set(times)).toEqual(new Set([...times].filter((day) => exact.has(asDay(day.slice(0, 10))))));
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

describe('all cases together', () => {
  const words = (lang: (typeof LANGS)[number], ref: PageRef): string => textOf(page(pathOf(lang, ref)));

  test.each(LANGS)('every event stands once in the %s list, with the title of its case', (lang) => {
    const html = page(pathOf(lang, { page: 'all-timelines' }));
    const list = html.slice(html.indexOf('id="list"'));
    for (const event of dossier.events) {
      const rows = [...list.matchAll(/<li class="?z\d.*?<\/li>/gs)].filter(([row]) => row.includes(`>${event.code}<`));
      expect(rows, event.code).toHaveLength(1);
      expect(textOf(rows[0]?.[0] ?? '')).toContain(dossier.cases[0]?.title[lang]);
    }
  });

  test('from day 0 only what has a day of its own is counted, and a milestone without document is left out', () => {
    const html = page(pathOf('nl', { page: 'all-timelines' }));
    const zero = textOf(html.slice(html.indexOf('id="zero"'), html.indexOf('id="apart"')));
    expect(zero).toContain('Dag 0: 14 maart 2031.');
    for (const row of ['gebeurd · bekend · T-004 dag 0', 'gemeld · T-006 dag +3', 'T-007 niet geteld: geen dag bekend'])
      expect(zero).toContain(row);
    expect(zero).not.toContain('openbaar');
  });

  test.each(LANGS)('the registers over all cases list every record in %s, with its case and its documents', (lang) => {
    const discrepancies = words(lang, { page: 'all-discrepancies' });
    const gaps = words(lang, { page: 'all-gaps' });
    for (const item of dossier.discrepancies) {
      for (const part of [
        item.code,
        item.title[lang],
        ...item.readings.flatMap(({ cites }) => cites.map((cite) => cite.source)),
      ])
        expect(discrepancies).toContain(part);
    }
    for (const gap of dossier.gaps) for (const part of [gap.code, gap.title[lang]]) expect(gaps).toContain(part);
    expect(discrepancies).toContain(dossier.cases[0]?.title[lang]);
  });

  test('a reading leads to its passage on the page of the document, and that leads back', () => {
    const register = page(pathOf('nl', { page: 'discrepancies', case: 'tiny' }));
    const source = page('/nl/zaken/tiny/bronnen/tiny-02/');
    expect(register).toMatch(/href="?\/nl\/zaken\/tiny\/bronnen\/tiny-02\/#missing-boxes_letter_none[">]/);
    expect(source).toMatch(/id="?missing-boxes_letter_none[" >]/);
    expect(source).toMatch(/href="?\/nl\/zaken\/tiny\/tegenspraken\/#T-T01[">]/);
  });
});

test.each([
  [
    'nl',
    ['vanaf ‘gebeurd’: dezelfde gebeurtenis', 'vanaf ‘gebeurd’: niet geteld', 'vanaf ‘bekend’: 3 dagen later'],
    'vanaf ‘openbaar’',
  ],
  [
    'en',
    ['from ‘happened’: the same event', 'from ‘happened’: not counted', 'from ‘known’: 3 days later'],
    'from ‘public’',
  ],
] as const)(
  'the interval table of a case says in %s what is counted, what is the same and what is not counted',
  (lang, cells, missing) => {
    const text = textOf(page(pathOf(lang, { page: 'case', case: 'tiny' })));
    for (const cell of cells) expect(text).toContain(cell);
    expect(text).not.toContain(missing);
  },
);
/** The words of a page, parted where elements part them. */
function spacedTextOf(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('one changed bound of one statement, and records that ended', () => {
  const FILE = 'content/cases/tiny/knowledge/cupboard-was-open.md';
  const BEFORE = 'notBefore: "2031-03-17"\n    notAfter: "2031-03-17"';
  const AFTER = 'notBefore: "2031-03-17"\n    notAfter: "2031-03-19"';
  const CASE = '/nl/zaken/tiny';
  const WORDS = 'title: { nl: oude lijst, en: old list }, reason: { nl: dubbel, en: double }, on: "2031-05-01"';
  const ENDED = [
    `- { record: event, id: tiny/old-list, code: T-090, successor: tiny/cupboard-found-open, ${WORDS} }`,
    `- { record: source, id: tiny-09, case: tiny, code: tiny-09, successor: tiny-01, ${WORDS} }`,
    `- { record: gap, id: tiny/old-question, code: T-G90, ${WORDS} }`,
    `- { record: actor, id: old-actor, code: old-actor, ${WORDS} }`,
    '- { page: as-of, case: tiny, day: "2031-03-01", reason: { nl: onze grens, en: our limit }, successor: knowledge, on: "2031-05-01" }',
  ];
  let changed: Site;

  beforeAll(async () => {
    const root = `${FOLDER}/content`;
    mkdirSync(root);
    for (const name of ['content', 'sources']) cpSync(`src/fixtures/${name}`, `${root}/${name}`, { recursive: true });
    const text = readFileSync(`${root}/${FILE}`, 'utf8');
    expect(text.split(BEFORE)).toHaveLength(2);
    writeFileSync(`${root}/${FILE}`, text.replace(BEFORE, AFTER));
    writeFileSync(`${root}/content/retired.yaml`, ENDED.join('\n'));
    // The lock covers citations, which are as they were; the claim itself is listed as changed since it was read.
    expect(checkContent(root).issues).toEqual([]);
    changed = await buildSite(root, 'changed');
  });

  // A view that shows bounds gets a line here: its page, what it said before and what it says after.
  test.each([
    [
      'lanes',
      `${CASE}/wie-wist-wat/cupboard-was-open/`,
      'volgens de stukken nog niet 17 maart 2031 aantoonbaar; erover ingelicht',
      'volgens de stukken nog niet vanaf 17 maart 2031 mogelijk bekend uiterlijk 19 maart 2031 aantoonbaar; erover ingelicht',
    ],
    [
      'statements',
      `${CASE}/wie-wist-wat/cupboard-was-open/`,
      'archivaris 17 maart 2031 aantoonbaar · erover ingelicht',
      'archivaris tussen 17 en 19 maart 2031 aantoonbaar · erover ingelicht',
    ],
    [
      'matrix',
      `${CASE}/wie-wist-wat/`,
      'archivaris 17 maart 2031 aantoonbaar',
      'archivaris tussen 17 en 19 maart 2031 aantoonbaar',
    ],
    [
      'as-of page',
      `${CASE}/wie-wist-wat/op/2031-03-17/`,
      'Aantoonbaar op de hoogte huismeester 14 maart 2031; ernaar gehandeld archivaris 17 maart 2031',
      'Mogelijk toen al op de hoogte archivaris vanaf 17 maart 2031',
    ],
    ['marks of the band', `${CASE}/`, 'T-K01: 17 maart 2031.', 'T-K01: tussen 17 en 19 maart 2031.'],
    [
      'table of the band',
      `${CASE}/`,
      'De huismeester vond kast 4 open 17 maart 2031 aantoonbaar',
      'De huismeester vond kast 4 open tussen 17 en 19 maart 2031 aantoonbaar',
    ],
    [
      'actor',
      '/nl/actoren/archivist/',
      '17 maart 2031 De kast heeft opengestaan',
      'tussen 17 en 19 maart 2031 De kast heeft opengestaan',
    ],
  ])('changes the %s alike', (_, path, before, after) => {
    const [was = '', is = ''] = [site, changed].map((built) => spacedTextOf(pageOf(built, path)));
    expect([was.includes(before), was.includes(after)], was).toEqual([true, false]);
    expect([is.includes(before), is.includes(after)], is).toEqual([false, true]);
  });

  test.each([
    ['an event', '/nl/zaken/tiny/gebeurtenis/old-list/', 'href="?/nl/zaken/tiny/gebeurtenis/cupboard-found-open/'],
    ['a source', '/nl/zaken/tiny/bronnen/tiny-09/', 'href="?/nl/zaken/tiny/bronnen/tiny-01/'],
    ['a gap', '/nl/zaken/tiny/onbekend/', 'id="?old-question'],
    ['an actor', '/nl/actoren/old-actor/', 'oude lijst'],
  ])('keeps the address of %s that ended, with its reason', (_, path, rest) => {
    const html = pageOf(changed, path);
    expect(spacedTextOf(html)).toContain('dubbel');
    expect(html).toMatch(new RegExp(rest));
  });

  test.each([
    ['nl', '/nl/zaken/tiny/wie-wist-wat/op/2031-03-01/', 'onze grens', '/nl/zaken/tiny/wie-wist-wat/'],
    ['en', '/en/cases/tiny/who-knew/as-of/2031-03-01/', 'our limit', '/en/cases/tiny/who-knew/'],
  ])('keeps the address of a day that ended, and says in %s why and where to go', (_, path, reason, next) => {
    const html = pageOf(changed, path);
    expect(spacedTextOf(html)).toContain(reason);
    expect(html).toMatch(new RegExp(`<main[^]*href="?${next}[">#]`));
    expect(html).not.toContain('data-pagefind-body');
    expect(pageOf(changed, next)).toContain(path);
  });

  test('gives the new day a permanent page, in both languages', () => {
    const day: PageRef = { page: 'as-of', case: 'tiny', day: asDay('2031-03-19') };
    for (const lang of LANGS) {
      expect(site.has(`${pathOf(lang, day)}index.html`)).toBe(false);
      expect(changed.has(`${pathOf(lang, day)}index.html`)).toBe(true);
    }
  });

  test('changes no page of a source', () => {
    const others = [...site.keys()].filter((file) => /\/(?:bronnen|sources)\/.+\/index\.html$/.test(file));
    expect(others).toHaveLength(dossier.sources.length * LANGS.length);
    for (const file of others) expect(changed.get(file) === site.get(file), file).toBe(true);
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

  test('leads from every mark to a fragment that exists', () => {
    const { links, items } = read();
    expect(items).toHaveLength(3);
    expect(links.length).toBe(items.length + 3);
    for (const { href } of links) {
      const [path = '', fragment] = href.split('#');
      if (fragment !== undefined) expect(page(path)).toMatch(new RegExp(`id="?${fragment}[" >]`));
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
