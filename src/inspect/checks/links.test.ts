import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aimOf } from '../address.ts';
import { outlineOf } from '../outline.ts';
import { samplePage } from '../sample.ts';
import { checkTwins } from './lang.ts';
import { checkLinks, findOrphans, type Linked } from './links.ts';
import { checkSitemap } from './sitemap.ts';

const HOST = { base: '/map/', origin: 'https://site.example' };

/** A site of pages by file, each with the given markup in its main. */
function site(pages: Readonly<Record<string, string>>, others: readonly string[] = []): Linked {
  const outlines = Object.entries(pages).map(([file, main]) =>
    outlineOf(samplePage({ lang: file.startsWith('en/') ? 'en' : 'nl', main }, file)),
  );
  return { outlines, files: new Set([...Object.keys(pages), ...others]), host: HOST };
}

const link = (href: string, rest: Readonly<Record<string, string>> = {}, others: readonly string[] = []) =>
  checkLinks(site({ 'nl/index.html': `<h1 id="top">x</h1><a href="${href}">x</a>`, ...rest }, others)).map(
    ({ code, found }) => [code, found],
  );

describe('links', () => {
  it.each(
    [
      '/map/nl/',
      '#top',
      '',
      '/map/nl/#top',
      'https://elsewhere.example/x',
      '/map/nl/a/',
      '/map/nl/a/#b',
      'a/#b',
      './a/',
      '/map/data/all.json',
      '/map/nl/?q=x',
      'https://site.example/map/nl/a/',
      '/map/nl/%61/',
    ].filter(Boolean),
  )('lets %j pass', (href) => {
    expect(link(href, { 'nl/a/index.html': '<h1 id="b">x</h1>' }, ['data/all.json'])).toEqual([]);
  });

  it.each([
    ['/map/nl/b/', 'LINK-DEAD'],
    ['/map/nl/a', 'LINK-DEAD'],
    ['/map/data/none.json', 'LINK-DEAD'],
    ['/map/nl/a/#c', 'LINK-ANCHOR'],
    ['#c', 'LINK-ANCHOR'],
    ['/nl/', 'LINK-BASE'],
    ['/', 'LINK-BASE'],
    ['../../nl/', 'LINK-BASE'],
    ['https://site.example/elders/', 'LINK-BASE'],
    ['', 'LINK-BROKEN'],
    ['https://', 'LINK-BROKEN'],
    ['/map/nl/%E0%A4%A/', 'LINK-BROKEN'],
    ['http://elsewhere.example/', 'LINK-SCHEME'],
    ['javascript:alert(1)', 'LINK-SCHEME'],
    ['JaVaScRiPt:alert(1)', 'LINK-SCHEME'],
    ['java\nscript:alert(1)', 'LINK-SCHEME'],
    [' javascript:alert(1)', 'LINK-SCHEME'],
    ['java&#115;cript:alert(1)', 'LINK-SCHEME'],
    ['&#x6A;avascript&colon;alert(1)', 'LINK-SCHEME'],
    ['data:text/html,x', 'LINK-SCHEME'],
    ['vbscript:x', 'LINK-SCHEME'],
    ['mailto:x', 'LINK-SCHEME'],
    ['file:///x', 'LINK-SCHEME'],
  ])('E2 refuses %j as %s', (href, code) => {
    expect(link(href, { 'nl/a/index.html': '<h1 id="b">x</h1>' }).map(([found]) => found)).toEqual([code]);
  });

  it('sees addresses of drawings, pictures and the head too', () => {
    const main =
      '<h1>x</h1><img src="/map/x.png" alt=""><svg><use xlink:href="/map/y.svg#a"/></svg><form action="/map/nl/zoek/"></form>';
    expect(checkLinks(site({ 'nl/index.html': main })).map(({ field }) => field)).toEqual([
      'img src',
      'use xlink:href',
      'form action',
    ]);
  });

  it('names the page, the link and the cure', () => {
    expect(checkLinks(site({ 'nl/index.html': '<h1>x</h1><a href="/map/nl/b/">x</a>' }))).toEqual([
      {
        code: 'LINK-DEAD',
        file: 'nl/index.html',
        line: 0,
        field: 'a href',
        found: '/map/nl/b/',
        why: 'leads to nl/b/index.html, which does not exist',
        remedy: expect.any(String),
      },
    ]);
  });
});

describe('aimOf', () => {
  it('never takes an address of another host for one of ours', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        expect(aimOf(url, '/nl/', HOST).kind).toBe('outside');
      }),
    );
  });

  it('keeps a path of ours as it is', () => {
    const segment = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 4 }), segment, (parts, hash) => {
        const path = ['', ...parts, ''].join('/').replace(/^\/?/, '/');
        expect(aimOf(`/map${path}#${hash}`, '/nl/', HOST)).toEqual({ kind: 'inside', path, hash });
      }),
    );
  });
});

describe('orphans', () => {
  const start = '<h1>x</h1><a href="/map/nl/a/">x</a>';

  it('are pages that no chain of links reaches', () => {
    const pages = {
      'index.html': '<h1>x</h1><a href="/map/nl/">x</a>',
      'nl/index.html': start,
      'nl/a/index.html': '<h1>x</h1><a href="../b/">x</a>',
      'nl/b/index.html': '',
      'nl/c/index.html': start,
      '404.html': '',
    };
    expect(findOrphans(site(pages))).toEqual(['/nl/c/']);
  });

  it('are pages that only the other language links to', () => {
    const pages = {
      'nl/index.html': start,
      'nl/a/index.html': '<h1>x</h1><a href="/map/en/a/">x</a>',
      'en/index.html': '',
      'en/a/index.html': '',
    };
    expect(findOrphans(site(pages))).toEqual(['/en/a/']);
  });
});

describe('twins', () => {
  const alternates = (nl: string, en: string, start = nl): string =>
    `<h1>x</h1><link rel="alternate" hreflang="nl" href="${nl}"><link rel="alternate" hreflang="en" href="${en}"><link rel="alternate" hreflang="x-default" href="${start}">`;
  const pair = alternates('/map/nl/a/', '/map/en/a/');
  const twins = (pages: Readonly<Record<string, string>>) =>
    checkTwins(site(pages)).map(({ file, field }) => `${file} ${field}`);

  it('that name each other pass, also by full address', () => {
    expect(
      twins({
        'nl/a/index.html': pair,
        'en/a/index.html': alternates('https://site.example/map/nl/a/', 'https://site.example/map/en/a/'),
      }),
    ).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    [
      'none named',
      { 'nl/a/index.html': '<h1>x</h1>' },
      ['nl', 'en', 'x-default'].map((lang) => `nl/a/index.html link hreflang=${lang}`),
    ],
    ['a twin that is not there', { 'nl/a/index.html': pair }, ['nl/a/index.html link hreflang=en']],
    [
      'a twin that names another page back',
      { 'nl/a/index.html': pair, 'nl/b/index.html': alternates('/map/nl/b/', '/map/en/a/'), 'en/a/index.html': pair },
      ['nl/b/index.html link hreflang=en'],
    ],
    [
      'a twin in the wrong language',
      { 'nl/a/index.html': alternates('/map/nl/a/', '/map/nl/a/') },
      ['nl/a/index.html link hreflang=en'],
    ],
    [
      'a twin elsewhere',
      { 'nl/a/index.html': alternates('/map/nl/a/', 'https://elsewhere.example/') },
      ['nl/a/index.html link hreflang=en'],
    ],
    [
      'a default that is not there',
      { 'nl/a/index.html': alternates('/map/nl/a/', '/map/en/a/', '/map/'), 'en/a/index.html': pair },
      ['nl/a/index.html link hreflang=x-default'],
    ],
  ])('finds %s', (_, pages, found) => {
    expect(twins(pages)).toEqual(found);
  });
});

describe('the site map', () => {
  const pages = site({ 'index.html': '', 'nl/index.html': '', 'en/index.html': '' });
  const map = (...paths: readonly string[]): string =>
    paths.map((path) => `<loc>https://site.example/map${path}</loc>`).join('');
  const faults = (text: string): string[] =>
    checkSitemap(new Map([['sitemap-0.xml', text]]), pages).map(({ code, file, found }) => `${code} ${file} ${found}`);

  it('names every page of both languages', () => {
    expect(faults(map('/nl/', '/en/'))).toEqual([]);
  });

  it.each([
    [map('/nl/'), ['SITEMAP en/index.html /en/']],
    [map('/nl/', '/en/', '/nl/oud/'), ['SITEMAP sitemap-0.xml https://site.example/map/nl/oud/']],
    [`${map('/nl/', '/en/')}<loc>http://localhost:4321/nl/</loc>`, ['SITEMAP sitemap-0.xml http://localhost:4321/nl/']],
    [
      `${map('/nl/', '/en/')}<xhtml:link rel="alternate" href="https://site.example/map/de/"/>`,
      ['SITEMAP sitemap-0.xml https://site.example/map/de/'],
    ],
  ])('is refused as %j', (text, found) => {
    expect(faults(text)).toEqual(found);
  });
});
