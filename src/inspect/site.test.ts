import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatIssue } from '../core/issue/issue.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import { dataOf } from '../exports/json.ts';
import { searchEntries, searchFacts, searchTitles } from '../exports/search.ts';
import { TINY } from '../fixtures/tiny.ts';
import { writeSearchIndex } from '../publish/search-index.ts';
import { privacyRules } from '../reader/names.ts';
import { sampleSite } from './sample.ts';
import { checkSite, siteOptions } from './site.ts';

const { dossier, content } = TINY;
const OPTIONS = siteOptions(dossier, privacyRules(content), { base: '/', origin: 'https://site.example' });
const SOUND = mkdtempSync(join(tmpdir(), 'site-sound-'));
const SEARCH = { nl: 'nl/zoeken/index.html', en: 'en/search/index.html' } as const;
const EVENT = 'nl/zaken/tiny/gebeurtenis/lock-replaced/index.html';
let folder = '';

function write(file: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const change = (file: string, from: string, to: string): void => write(file, read(file).replace(from, to));
const found = async (): Promise<string[]> =>
  (await checkSite(folder, OPTIONS)).map(({ code, file }) => `${code} ${file}`);

beforeAll(async () => {
  folder = SOUND;
  const entries = (lang: Lang) =>
    searchEntries(OPTIONS.dossier, lang).map(({ record, text }) => ({ path: record.path, title: record.title, text }));
  const own = new Set(
    LANGS.flatMap((lang) => entries(lang))
      .filter(({ text }) => text === null)
      .map(({ path }) => `${path.slice(1)}index.html`),
  );
  for (const [file, text] of sampleSite(OPTIONS.dossier, dataOf(OPTIONS.dossier)))
    write(file, own.has(file) ? text : text.replace(' data-pagefind-body', ''));
  for (const lang of LANGS) {
    write(`search/facts-${lang}.json`, JSON.stringify(searchFacts(OPTIONS.dossier, lang)));
    write(`search/titles-${lang}.json`, JSON.stringify(searchTitles(OPTIONS.dossier, lang)));
    const links = entries(lang).map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`);
    change(SEARCH[lang], '</main>', `<ul data-part="index">${links.join('')}</ul></main>`);
  }
  write('robots.txt', 'User-agent: *\nAllow: /\n');
  expect((await writeSearchIndex(SOUND, { nl: entries('nl'), en: entries('en') })).issues).toEqual([]);
});
afterAll(() => rmSync(SOUND, { recursive: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(SOUND, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('checkSite', () => {
  it('finds nothing in a sound site', async () => {
    expect((await checkSite(folder, OPTIONS)).map(formatIssue)).toEqual([]);
  });

  it.each<[string, () => void, string[]]>([
    ['C12 a dead link', () => change(EVENT, '</main>', '<a href="/nl/oud/">Tekst</a></main>'), [`LINK-DEAD ${EVENT}`]],
    [
      'C12 a link to a fragment that is gone',
      () => change(EVENT, '</main>', '<a href="#weg">Tekst</a></main>'),
      [`LINK-ANCHOR ${EVENT}`],
    ],
    ['E1 a script in a page', () => change(EVENT, '</main>', '<script>x()</script></main>'), [`INLINE ${EVENT}`]],
    [
      'E2 a javascript: link',
      () => change(EVENT, '</main>', '<a href="javascript:x()">Tekst</a></main>'),
      [`LINK-SCHEME ${EVENT}`],
    ],
    [
      'E3 an external image',
      () => change(EVENT, '</main>', '<img alt="" src="https://elsewhere.example/x.png"></main>'),
      [`ORIGIN ${EVENT}`],
    ],
    ['E3 an import in a sheet', () => write('_astro/x.css', '@import "/y.css";'), ['ORIGIN _astro/x.css']],
    ['E4 a style in a page', () => change(EVENT, '<h1>', '<h1 style="position:fixed">'), [`INLINE ${EVENT}`]],
    [
      'E6 a script in a drawing',
      () => write('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'),
      ['DRAWING favicon.svg'],
    ],
    ['E7 a comment', () => change(EVENT, '<h1>', '<!-- nog doen --><h1>'), [`COMMENT ${EVENT}`]],
    ['E9 a bidi override', () => change(EVENT, 'Titel</h1>', 'Tit\u202Eel</h1>'), [`TEXT-BIDI ${EVENT}`]],
    ['E10 a zero-width sign', () => change(EVENT, 'Titel</h1>', 'Tit\u200Bel</h1>'), [`TEXT-INVISIBLE ${EVENT}`]],
    [
      'F1 an address in a page',
      () => change(EVENT, '</main>', '<p>naam@example.nl</p></main>'),
      [`PRIVACY-EMAIL ${EVENT}`],
    ],
    [
      'F5 an unknown name in a description',
      () => change(EVENT, '<title>', '<meta name="description" content="Testpersoon"><title>'),
      [`NAME-UNKNOWN ${EVENT}`],
    ],
    [
      'F2 a telephone number in the data',
      () => change('data/all.json', '"schemaVersion"', '"x":"06-12345678","schemaVersion"'),
      ['PRIVACY-PHONE data/all.json'],
    ],
    [
      'F9 a name in a file name',
      () => write('data/naam@example.nl.json', '{}'),
      ['PRIVACY-EMAIL data/naam@example.nl.json'],
    ],
    ['G7 a source map', () => write('_astro/x.js.map', '{}'), ['LEFTOVER _astro/x.js.map']],
    ['G7 settings of the machine', () => write('.env', 'X=1'), ['LEFTOVER .env']],
    ['G7 a path of the machine', () => write('_astro/x.js', `"/${'home'}/iemand/x"`), ['LEFTOVER _astro/x.js']],
    ['noindex', () => change(EVENT, '<title>', '<meta name="robots" content="noindex"><title>'), [`NOINDEX ${EVENT}`]],
    ['a host that hides the site', () => write('_headers', '/*\n  X-Robots-Tag: noindex\n'), ['NOINDEX _headers']],
    [
      'F8 metadata in a picture',
      () => write('share.png', Buffer.from('\x89PNG....tEXtAuthor', 'latin1')),
      ['METADATA share.png'],
    ],
    [
      'an id twice',
      () => change(EVENT, '</main>', '<p id="a">Tekst</p><p id="a">Tekst</p></main>'),
      [`ID-PAGE ${EVENT}`],
    ],
    ['a page without a heading', () => change(EVENT, '<h1>Titel</h1>', ''), [`LANDMARK ${EVENT}`]],
    [
      'a page in the wrong language',
      () => change(EVENT, '<html lang="nl">', '<html lang="en">'),
      [`LANG-MARK ${EVENT}`, 'LANG-TWIN en/cases/tiny/event/lock-replaced/index.html', `LANG-TWIN ${EVENT}`],
    ],
    [
      'a page of no record',
      () => write('nl/oud/index.html', read('index.html')),
      ['COUNT-PAGE /nl/oud/', 'LANG-TWIN nl/oud/index.html'],
    ],
    [
      'an index of titles that is not there',
      () => rmSync(join(folder, 'search/titles-en.json')),
      searchEntries(OPTIONS.dossier, 'en').map(({ record }) => `COUNT-TITLE ${record.path}`),
    ],
    [
      'a list that stands in another order than its facts',
      () =>
        write(SEARCH.nl, read(SEARCH.nl).replace(/(<ul data-part="index">)(<li>.*?<\/li>)(<li>.*?<\/li>)/, '$1$3$2')),
      ['COUNT-ORDER /nl/'],
    ],
    [
      'data without a record',
      () => change('data/all.json', '"gaps":[{', '"gaps":[],"rest":[{'),
      ['COUNT-DATA /data/all.json'],
    ],
  ])('%s is found', async (_, plant, faults) => {
    plant();
    expect([...new Set(await found())].sort()).toEqual([...faults].sort());
  });

  it('F10 finds an address that stands in the packed index alone', async () => {
    const [name = ''] = readdirSync(join(folder, 'search/nl/fragment'));
    const file = `search/nl/fragment/${name}`;
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    write(file, gzipSync(text.replace('"content":"', '"content":"naam@example.nl ')));
    expect(await found()).toEqual([`PRIVACY-EMAIL ${file}`]);
  });

  it('G6 finds a page that the index lost', async () => {
    const [name = ''] = readdirSync(join(folder, 'search/en/fragment'));
    rmSync(join(folder, 'search/en/fragment', name));
    expect((await found()).map((line) => line.split(' ')[0])).toEqual(['COUNT-INDEX']);
  });

  it('says each fault in one line with code, file, field, value, reason and remedy', async () => {
    change(EVENT, '</main>', '<a href="/nl/oud/">Tekst</a></main>');
    const [issue] = await checkSite(folder, OPTIONS);
    expect(issue && formatIssue(issue)).toMatch(
      /^LINK-DEAD nl\/zaken\S+ a href - found «\/nl\/oud\/» - leads to .+ - correct the link/,
    );
  });

  it('tells a fault of a view once, however many pages show it', async () => {
    for (const file of [EVENT, 'nl/over/index.html', 'en/about/index.html'])
      change(file, '</main>', '<p onclick="x()">Tekst</p></main>');
    expect((await checkSite(folder, OPTIONS)).map(({ why }) => why)).toEqual([
      'stands in the page itself (and in 2 other files)',
    ]);
  });
});
