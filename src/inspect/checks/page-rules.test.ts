import { describe, expect, it } from 'vitest';
import type { Issue } from '../../core/issue/issue.ts';
import { type Page, parseDrawing } from '../page.ts';
import { type Sample, samplePage } from '../sample.ts';
import { checkComments } from './comments.ts';
import { checkDrawings } from './drawings.ts';
import { checkElements } from './elements.ts';
import { checkHeadings } from './headings.ts';
import { checkIds } from './ids.ts';
import { checkInline } from './inline.ts';
import { checkLang } from './lang.ts';
import { checkOrigin, checkStyles } from './origin.ts';
import { checkRobots, checkRobotsFile } from './robots.ts';
import { checkSpacing } from './spacing.ts';

const HOST = { base: '/', origin: 'https://site.example' };
const fieldsOf = (issues: readonly Issue[]): string[] => issues.map(({ field }) => field);
const checkOwn = (page: Page): Issue[] => checkOrigin(page, HOST);
const h1 = '<h1>Titel</h1>';

describe.each([
  checkIds,
  checkLang,
  checkHeadings,
  checkInline,
  checkElements,
  checkDrawings,
  checkComments,
  checkRobots,
  checkSpacing,
  checkOwn,
])('%o', (rule) => {
  it('finds nothing on a sound page', () => {
    expect(rule(samplePage())).toEqual([]);
  });
});

/** Runs a rule over planted faults; each gives the fields it has to name. */
function plant(rule: (page: Page) => Issue[], cases: readonly [string, Sample, string[]][]): void {
  it.each(cases)('finds %s', (_, sample, fields) => {
    const issues = rule(samplePage(sample));
    expect(fieldsOf(issues)).toEqual(fields);
    for (const { why, remedy, file } of issues) expect([why, remedy, file]).not.toContain('');
  });
}

/** Runs a rule over what must pass. */
function pass(rule: (page: Page) => Issue[], cases: readonly [string, Sample][]): void {
  it.each(cases)('lets pass %s', (_, sample) => {
    expect(rule(samplePage(sample))).toEqual([]);
  });
}

describe('ids', () => {
  plant(checkIds, [
    ['an id twice', { main: `${h1}<p id="a"></p><p id="a"></p>` }, ['p id']],
    ['an empty id', { main: `${h1}<p id=""></p>` }, ['p id']],
    ['an id with a space', { main: `${h1}<p id="a b"></p>` }, ['p id']],
    ['a label for nothing', { main: `${h1}<label for="x">x</label>` }, ['label for']],
    [
      'a description that is not there',
      { main: `${h1}<p id="a" aria-describedby="a b">x</p>` },
      ['p aria-describedby'],
    ],
  ]);
  pass(checkIds, [['a label for an input', { main: `${h1}<label for="x">x</label><input id="x">` }]]);
});

describe('languages', () => {
  plant(checkLang, [
    ['a quotation without a language', { main: `${h1}<q>woorden</q>` }, ['q']],
    ['a block quotation in it', { main: `${h1}<blockquote>woorden</blockquote>` }, ['blockquote']],
    ['a language that is none of ours', { main: `${h1}<p lang="de">Wort</p>` }, ['p lang']],
    ['a hreflang that is none of ours', { main: `${h1}<a hreflang="xx" href="/">x</a>` }, ['a hreflang']],
  ]);
  pass(checkLang, [['a quotation marked above', { main: `${h1}<p lang="nl"><q>woorden</q></p>` }]]);

  it('finds a page in another language than its address', () => {
    expect(fieldsOf(checkLang(samplePage({ lang: 'nl' }, 'en/about/index.html')))).toEqual(['html lang']);
    expect(checkLang(samplePage({ lang: 'en' }, 'en/about/index.html'))).toEqual([]);
  });
});

describe('landmarks and headings', () => {
  plant(checkHeadings, [
    ['no h1', { main: '<p>x</p>' }, ['h1']],
    ['two h1', { main: `${h1}${h1}` }, ['h1']],
    ['two main', { main: h1, body: '<main></main>' }, ['main']],
    ['a level skipped', { main: `${h1}<h3>x</h3>` }, ['h3']],
    ['a first heading that is no h1', { main: `<h2>x</h2>${h1}` }, ['h2']],
    ['an empty heading', { main: `${h1}<h2> </h2>` }, ['h2']],
    ['an empty title', { title: '' }, ['title']],
    ['two navigations without names', { body: '<nav></nav><nav aria-label="a"></nav>' }, ['nav']],
    ['two navigations of one name', { body: '<nav aria-label="a"></nav><nav aria-label="a"></nav>' }, ['nav']],
  ]);
  pass(checkHeadings, [
    ['levels that go back', { main: `${h1}<h2>a</h2><h3>b</h3><h2>c</h2>` }],
    ['a title inside a drawing', { main: `${h1}<svg><title>x</title></svg>` }],
  ]);
});

describe('E4 nothing inline', () => {
  plant(checkInline, [
    ['a script', { main: `${h1}<script>alert(1)</script>` }, ['script']],
    ['a module', { main: `${h1}<script type="module">1</script>` }, ['script']],
    ['a style element', { main: `${h1}<style>p{}</style>` }, ['style']],
    ['a style attribute', { main: `${h1}<p style="position:fixed">x</p>` }, ['p style']],
    ['a handler', { main: `${h1}<img src="/x.png" onerror="alert(1)">` }, ['img onerror']],
    ['a handler in capitals', { main: `${h1}<p ONCLICK=x>x</p>` }, ['p onclick']],
    ['a frame written in an attribute', { main: `${h1}<iframe srcdoc="x"></iframe>` }, ['iframe srcdoc']],
    ['data that is no JSON', { main: `${h1}<script type="application/json">{</script>` }, ['script']],
    [
      'a script behind a closing tag in data',
      { main: `${h1}<script type="application/json">"</script><script>x()</script>"` },
      ['script', 'script'],
    ],
    ['no policy', { policy: '' }, ['meta']],
    ['a second policy', { head: '<meta http-equiv="content-security-policy" content="default-src *">' }, ['meta']],
    [
      'a policy that lacks a directive',
      { policy: "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'" },
      ['meta'],
    ],
    [
      "a policy with 'unsafe-inline'",
      {
        policy:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      },
      ['meta'],
    ],
    [
      'a policy with data:',
      {
        policy:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
      },
      ['meta'],
    ],
    [
      'a policy behind a script',
      {
        policy: '',
        head: `<script src="/x.js"></script><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'">`,
      },
      ['meta'],
    ],
  ]);
  pass(checkInline, [
    [
      'E8 data with an escaped closing tag',
      { main: `${h1}<script type="application/ld+json">{"a":"\\u003c/script>"}</script>` },
    ],
    ['a script of the site', { main: `${h1}<script type="module" src="/_astro/x.js"></script>` }],
  ]);
});

describe('E1 elements', () => {
  plant(checkElements, [
    ...['iframe', 'object', 'embed', 'base', 'applet'].map((name): [string, Sample, string[]] => [
      `<${name}>`,
      { main: `${h1}<${name}></${name}>` },
      [name],
    ]),
    ['a refresh', { head: '<meta http-equiv="Refresh" content="0;url=/">' }, ['meta']],
    ['a form that posts', { main: `${h1}<form method="POST" action="/"></form>` }, ['form']],
  ]);
  pass(checkElements, [['a search form', { main: `${h1}<form role="search"></form>` }]]);
});

describe('E3 own origin', () => {
  plant(checkOwn, [
    ['an external image', { main: `${h1}<img src="https://elsewhere.example/x.png" alt="">` }, ['img src']],
    ['one without a protocol', { main: `${h1}<img src="//elsewhere.example/x.png" alt="">` }, ['img src']],
    [
      'one in a set',
      { main: `${h1}<img src="/x.png" srcset="/x.png 1x, https://elsewhere.example/y.png 2x" alt="">` },
      ['img srcset'],
    ],
    ['an image in the address', { main: `${h1}<img src="data:image/png;base64,AA" alt="">` }, ['img src']],
    [
      'an external font',
      { head: '<link rel="preload" as="font" href="https://elsewhere.example/f.woff2">' },
      ['link href'],
    ],
    ['an external sheet', { head: '<link rel="stylesheet" href="https://elsewhere.example/s.css">' }, ['link href']],
    ['an external script', { head: '<script src="https://elsewhere.example/s.js"></script>' }, ['script src']],
    ['prefetch', { head: '<link rel="prefetch" href="/nl/">' }, ['link href']],
    ['preconnect', { head: '<link rel="preconnect" href="https://elsewhere.example">' }, ['link href']],
    ['a ping', { main: `${h1}<a href="/" ping="/count">x</a>` }, ['a ping']],
    ['a form to elsewhere', { main: `${h1}<form action="https://elsewhere.example/"></form>` }, ['form action']],
    ['a video poster', { main: `${h1}<video poster="https://elsewhere.example/x.png"></video>` }, ['video poster']],
    [
      'an address split by a line end',
      { main: `${h1}<img src="ht\ntps://elsewhere.example/x.png" alt="">` },
      ['img src'],
    ],
  ]);
  pass(checkOwn, [
    ['an external link', { main: `${h1}<a href="https://elsewhere.example/">x</a>` }],
    ['a canonical address', { head: '<link rel="canonical" href="https://elsewhere.example/nl/">' }],
  ]);

  it.each([
    ['@import "/other.css";', '@import'],
    ['a{background:url(https://elsewhere.example/x.png)}', 'url()'],
    ['a{background:url("//elsewhere.example/x.png")}', 'url()'],
    ["a{src:url('data:font/woff2;base64,AA')}", 'url()'],
    ['a{src:url(/missing.woff2)}', 'url()'],
    ['a{background:image-set("https://elsewhere.example/x.png" 1x)}', 'url()'],
  ])('finds in a sheet %j', (css, field) => {
    expect(fieldsOf(checkStyles(css, '_astro/s.css', new Set(['f.woff2']), HOST))).toEqual([field]);
  });

  it.each(['a{src:url(/f.woff2)}', 'a{src:url("../f.woff2")}', 'a{fill:url(#x)}', '/* @import "x" */'])(
    'lets pass in a sheet %j',
    (css) => {
      expect(checkStyles(css, '_astro/s.css', new Set(['f.woff2']), HOST)).toEqual([]);
    },
  );
});

describe('E6 drawings', () => {
  const inPage: [string, string, string][] = [
    ['a script', '<script>x()</script>', 'script'],
    ['foreign content', '<foreignObject><p>x</p></foreignObject>', 'foreignobject'],
    ['external use', '<use href="https://elsewhere.example/x.svg#a"/>', 'use href'],
    ['external use of the old form', '<use xlink:href="/x.svg#a"/>', 'use xlink:href'],
    ['an image', '<image href="/x.png"/>', 'image href'],
    ['a handler', '<g onload="x()"/>', 'g onload'],
    ['a style element', '<style>a{}</style>', 'style'],
    ['an animation', '<animate attributeName="href" to="javascript:x()"/>', 'animate'],
    ['a filter from elsewhere', '<g filter="url(https://elsewhere.example/#f)"/>', 'g filter'],
  ];
  it.each(inPage)('holds no %s, in a page or in a file', (_, inner, field) => {
    expect(fieldsOf(checkDrawings(samplePage({ main: `${h1}<svg>${inner}</svg>` })))).toEqual([field]);
    expect(
      fieldsOf(
        checkDrawings(
          parseDrawing(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`, 'x.svg'),
        ),
      ),
    ).toEqual([field]);
  });

  it('lets shapes, links and its own parts pass', () => {
    const svg = '<svg><a href="/nl/"><rect fill="url(#p)"/></a><use href="#p"/><text>x</text></svg>';
    expect(checkDrawings(samplePage({ main: `${h1}${svg}` }))).toEqual([]);
  });
});

describe('E7 comments', () => {
  plant(checkComments, [['a comment', { main: `${h1}<!-- nog doen -->` }, ['comment']]]);
});

describe('search engines', () => {
  plant(checkRobots, [
    ['noindex', { head: '<meta name="robots" content="NOINDEX, follow">' }, ['meta']],
    ['none', { head: '<meta name="googlebot" content="none">' }, ['meta']],
  ]);
  it('may be kept from the page for a missing address', () => {
    expect(checkRobots(samplePage({ head: '<meta name="robots" content="noindex">' }, '404.html'))).toEqual([]);
  });
  it.each([
    ['robots.txt', 'User-agent: *\nDisallow: /', 1],
    ['_headers', '/*\n  X-Robots-Tag: noindex', 1],
    ['robots.txt', 'User-agent: *\nAllow: /', 0],
    ['_headers', '/*\n  X-Content-Type-Options: nosniff', 0],
  ])('are held off by %s %j: %i', (file, text, count) => {
    expect(checkRobotsFile(text, file)).toHaveLength(count);
  });
});

describe('spacing', () => {
  plant(checkSpacing, [
    ['a date against a title', { main: `${h1}<time>9 mrt</time><span>DOC</span>` }, ['time span']],
    ['two links', { main: `${h1}<a href="/">a</a><a href="/">b</a>` }, ['a a']],
  ]);
  pass(checkSpacing, [
    ['a space between', { main: `${h1}<a href="/">a</a> <a href="/">b</a>` }],
    ['a mark between', { main: `${h1}<a href="/">a.</a><a href="/">b</a>` }],
    ['blocks', { main: `${h1}<p>a</p><p>b</p>` }],
    ['a part of a word', { main: `${h1}<p>web<b>site</b></p>` }],
  ]);
});
