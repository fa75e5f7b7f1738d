import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { knownWords } from '../../core/privacy/capital.ts';
import { parseDrawing } from '../page.ts';
import { type Sample, samplePage } from '../sample.ts';
import {
  checkPrivacy,
  type Gathered,
  gatherCsv,
  gatherJson,
  gatherPacked,
  gatherPage,
  gatherText,
  nothingGathered,
} from './privacy.ts';

const RULES = { known: knownWords(['Titel Tekst']), names: new Set<string>(), isAllowed: () => false };
const h1 = '<h1>Titel</h1>';

function codesIn(gather: (gathered: Gathered) => void): string[] {
  const gathered = nothingGathered();
  gather(gathered);
  return checkPrivacy(gathered, RULES).map(({ code, field }) => `${code} ${field}`);
}
const onPage = (sample: Sample): string[] => codesIn((gathered) => gatherPage(samplePage(sample), gathered));

describe('F9 a trace of a person', () => {
  it.each<[string, Sample, string[]]>([
    ['in the text', { main: `${h1}<p>naam@example.nl</p>` }, ['PRIVACY-EMAIL text']],
    ['split by markup', { main: `${h1}<p>06-<b>1234</b>5678</p>` }, ['PRIVACY-PHONE text']],
    [
      'split by a zero-width sign',
      { main: `${h1}<p>na&#8203;am@example.nl</p>` },
      ['PRIVACY-EMAIL text', 'TEXT-INVISIBLE text'],
    ],
    ['written with entities', { main: `${h1}<p>naam&#64;example&period;nl</p>` }, ['PRIVACY-EMAIL text']],
    ['in an alternative text', { main: `${h1}<img src="/x.png" alt="bel 06-12345678">` }, ['PRIVACY-PHONE img alt']],
    ['in a link, percent-coded', { main: `${h1}<a href="/x?m=naam%40example.nl">Tekst</a>` }, ['PRIVACY-EMAIL a href']],
    ['in a data attribute', { main: `${h1}<p data-x="naam@example.nl">Tekst</p>` }, ['PRIVACY-EMAIL p data-x']],
    [
      'in a description',
      { head: '<meta name="description" content="Tekst van Testpersoon">' },
      ['NAME-UNKNOWN meta content'],
    ],
    ['in the title', { title: 'Titel Testpersoon', main: h1 }, ['NAME-UNKNOWN text']],
    [
      'in JSON-LD',
      { head: '<script type="application/ld+json">{"author":"Testpersoon"}</script>' },
      ['NAME-UNKNOWN author'],
    ],
    ['without script only', { main: `${h1}<noscript><p>Testpersoon</p></noscript>` }, ['NAME-UNKNOWN text']],
    [
      'in a drawing',
      { main: `${h1}<svg viewBox="0 0 1160 1500 22"><text>Testpersoon</text></svg>` },
      ['NAME-UNKNOWN text'],
    ],
    ['in a template', { main: `${h1}<template><p>Testpersoon</p></template>` }, ['NAME-UNKNOWN text']],
    ['hidden', { main: `${h1}<p hidden>Testpersoon</p>` }, ['NAME-UNKNOWN text']],
    [
      'split over two blocks, as two words',
      { main: `${h1}<p>Test</p><p>Persoon</p>` },
      ['NAME-UNKNOWN text', 'NAME-UNKNOWN text'],
    ],
  ])('is found %s', (_, sample, found) => {
    expect(onPage(sample)).toEqual(found);
  });

  it.each<[string, Sample]>([
    ['words of the registers', { main: `${h1}<p>Tekst</p>` }],
    ['measures of a drawing', { main: `${h1}<svg viewBox="0 0 61 23 45 67"><path d="M06 12 34 56 78"/></svg>` }],
    ['classes and ids', { main: `${h1}<p class="CamelCase" id="X">Tekst</p>` }],
    ['neighbours that a sheet sets apart', { main: `${h1}<time>12</time><span>Tekst</span>` }],
  ])('is not seen in %s', (_, sample) => {
    expect(onPage(sample)).toEqual([]);
  });

  it('is found in a drawing of its own', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>Testpersoon</title></svg>';
    expect(codesIn((gathered) => gatherPage(parseDrawing(svg, 'x.svg'), gathered))).toEqual(['NAME-UNKNOWN text']);
  });

  it('is found in the values, names and numbers of data', () => {
    const json = JSON.stringify({ a: ['Testpersoon'], 'naam@example.nl': 1, n: 111222333, b: { text: 'Tekst' } });
    expect(codesIn((gathered) => gatherJson(json, 'data/x.json', gathered)).sort()).toEqual([
      'NAME-UNKNOWN a',
      'PRIVACY-BSN n',
      'PRIVACY-EMAIL ',
    ]);
  });

  it('is not seen in names of fields, patterns of marks or the schema', () => {
    expect(
      codesIn((gathered) => gatherJson('{"basisNote":"x","intact":["\\\\bBUITEN\\\\b"]}', 'data/x.json', gathered)),
    ).toEqual([]);
    expect(codesIn((gathered) => gatherJson('{"description":"Reconstruction"}', 'data/schema.json', gathered))).toEqual(
      [],
    );
  });

  it('is found in a broken JSON file, a sitemap and a file name', () => {
    expect(codesIn((gathered) => gatherJson('{naam@example.nl', 'data/x.json', gathered))).toEqual(['PRIVACY-EMAIL ']);
    expect(
      codesIn((gathered) => gatherText('<loc>https://site.example/naam@example.nl/</loc>', 'sitemap.xml', gathered)),
    ).toEqual(['PRIVACY-EMAIL ']);
    expect(
      codesIn((gathered) => gatherText('data/naam@example.nl.json', 'data/naam@example.nl.json', gathered)),
    ).toEqual(['PRIVACY-EMAIL ']);
  });

  it('is found in a table, quoted or not, and in one that is broken', () => {
    const csvOf = (text: string): string[] => codesIn((gathered) => gatherCsv(text, 'data/figures/x.csv', gathered));
    expect(csvOf('\uFEFFa,phrase\r\n1,"Titel, van ""Testpersoon"""\r\n')).toEqual(['NAME-UNKNOWN phrase']);
    expect(csvOf('a,b\r\n1,naam@example.nl\r\n')).toEqual(['PRIVACY-EMAIL b']);
    expect(csvOf('a"b,naam@example.nl')).toEqual(['PRIVACY-EMAIL ']);
    expect(csvOf('a,b\r\nTekst,12\r\n')).toEqual([]);
  });

  it('is masked and told once, with the first place', () => {
    const gathered = nothingGathered();
    for (const file of ['nl/index.html', 'nl/a/index.html'])
      gatherPage(samplePage({ main: `${h1}<p>naam@example.nl</p>` }, file), gathered);
    expect(checkPrivacy(gathered, RULES)).toMatchObject([{ file: 'nl/index.html', found: 'n…@example.nl' }]);
  });
});

describe('F10 the packed index', () => {
  const packed = (data: Buffer): Buffer => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), data]));
  const fragment = (data: object): Buffer => packed(Buffer.from(JSON.stringify(data)));
  const one = { url: '/nl/', content: 'Tekst van naam@example.nl', meta: { title: 'Titel' } };

  it('is unpacked: a hit in a fragment alone is found', () => {
    expect(codesIn((gathered) => gatherPacked(fragment(one), 'search/nl/fragment/x.pf_fragment', gathered))).toEqual([
      'PRIVACY-EMAIL content',
    ]);
  });

  it('is unpacked where fragments are bundled', () => {
    expect(
      codesIn((gathered) => gatherPacked(fragment({ nl_1: one }), 'search/nl/fragment/x.pf_fragment', gathered)),
    ).toEqual(['PRIVACY-EMAIL content']);
  });

  it('is unpacked down to the words and filters', () => {
    // CBOR: an array of two texts, the first of ten signs behind its length.
    const words = packed(
      Buffer.concat([
        Buffer.from([0x82, 0x6a]),
        Buffer.from('0612345678'),
        Buffer.from([0x6b]),
        Buffer.from('Testpersoon'),
      ]),
    );
    expect(codesIn((gathered) => gatherPacked(words, 'search/nl/index/x.pf_index', gathered))).toEqual([
      'PRIVACY-PHONE index',
    ]);
    expect(codesIn((gathered) => gatherPacked(words, 'search/nl/filter/x.pf_filter', gathered)).sort()).toEqual([
      'NAME-UNKNOWN index',
      'PRIVACY-PHONE index',
    ]);
  });
});
