import { describe, expect, test } from 'vitest';
import type { Code } from '../core/issue/codes.ts';
import { FOUND_OPEN, FOUND_OPEN_EN, plant, READERS } from '../fixtures/plant.ts';

const PAGE = 'pages/about.mdx';
const CASE = 'cases/tiny/case.mdx';
const PLAIN = /^say it in Markdown/;

/** A text is replaced by another; its claim changes with it, which is only noted. */
function plantText(path: string, text: string): ReturnType<typeof plant> {
  const copy = plant();
  copy.write(
    path,
    copy.read(path).replace(/(\n---\n)[\s\S]*$/, () => `\n---\n${text}\n`),
  );
  return copy;
}

describe('Markdown', () => {
  test.each([
    ['E1', 'a script', '<script>alert(1)</script>', 1],
    ['E1', 'an event handler', '<img src="x" onerror="alert(1)">', 1],
    ['E1', 'a frame', '<iframe src="https://voorbeeld.example"></iframe>', 1],
    ['E1', 'a form', '<form action="/x"><input></form>', 1],
    ['E1', 'an object', '<object data="x"></object>', 1],
    ['E1', 'a refresh', '<meta http-equiv="refresh" content="0">', 1],
    ['E3', 'a sheet', '<link rel="stylesheet" href="https://voorbeeld.example/x.css">', 1],
    ['E4', 'a style element', '<style>body{display:none}</style>', 1],
    ['E4', 'a style', '<div style="position:fixed">x</div>', 1],
    ['E6', 'a drawing', '<svg><use href="https://voorbeeld.example/x.svg" /></svg>', 1],
  ])('%s refuses %s, with its line', (_row, _what, html) => {
    const copy = plantText(READERS, `Wie in de zaal zit.\n\n${html}`);
    const issues = copy.check();
    expect(issues[0]).toEqual(
      copy.fault('PROSE-HTML', READERS, html, 'prose', issues[0]?.found ?? '', PLAIN, /is raw HTML/),
    );
    expect(html.startsWith(issues[0]?.found ?? '?')).toBe(true);
    for (const issue of issues) expect(issue).toMatchObject({ code: 'PROSE-HTML', line: issues[0]?.line });
  });

  test('E1 refuses HTML inside a sentence, once a tag', () => {
    const copy = plantText(READERS, 'Wie <b>stukken</b> inziet.');
    expect(copy.check()).toEqual(
      ['</b>', '<b>'].map((found) => expect.objectContaining({ code: 'PROSE-HTML', line: 6, found })).reverse(),
    );
  });

  test.each(
    [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'http://voorbeeld.example/',
      '//voorbeeld.example/',
      'https:voorbeeld',
      '/nl/zaken/',
      '../x',
      'mailto:x',
      'file:///etc/passwd',
      '#anker',
      'event:tiny',
      'https://voorbeeld.example:8443/x',
    ].map((url) => [url, url === 'event:tiny']),
  )('E2 refuses a link to %s', (url, isReference) => {
    const copy = plantText(READERS, `Wie [stukken](${url}) inziet.`);
    const code = isReference ? 'REF' : 'PROSE-LINK';
    const issues = copy.check().filter((issue) => issue.code !== 'NAME-UNKNOWN');
    expect(issues).toEqual([expect.objectContaining({ code, file: `content/${READERS}`, line: 6, field: 'prose' })]);
  });

  test.each([
    ['an entity', '&#106;avascript:alert(1)'],
    ['a tab in the scheme', 'java&Tab;script:alert(1)'],
  ])('E2 refuses a link split by %s', (_what, url) => {
    expect(plantText(READERS, `Wie [stukken](${url}) inziet.`).check()).not.toEqual([]);
  });

  test('E2 accepts https and links to records', () => {
    expect(
      plantText(
        READERS,
        'Wie [stukken](https://archief.example/stukken) in de [zaal](term:reading-room) inziet.',
      ).check(),
    ).toEqual([]);
  });

  test('E2 accepts a link to a figure and to a version', () => {
    const copy = plantText(
      READERS,
      'Wie [stukken](figure:tiny/boxes-per-shelf) en [brieven](version:tiny/letter-with-changes) inziet.',
    );
    expect(copy.check()).toEqual([]);
  });

  test('E2 refuses a link with a title, of a record and of the web', () => {
    for (const url of ['term:reading-room', 'https://archief.example/stukken']) {
      const copy = plantText(READERS, `Wie stukken\nin de [zaal](${url} "de zaal") inziet.`);
      expect(copy.check()).toEqual([
        copy.fault('PROSE-LINK', READERS, 'in de', 'prose', 'de zaal', /^say it in the sentence$/, /title of a link/),
      ]);
    }
  });

  test.each([
    ['E3', 'an image', '![foto](https://voorbeeld.example/x.png)', 'image'],
    ['E3', 'an image by reference', '![foto][x]\n\n[x]: https://voorbeeld.example/x.png', 'imageReference'],
    ['E5', 'a block of code', '```js\nconst x\n```', 'const x'],
  ])('%s refuses %s', (_row, _what, text, found) => {
    const copy = plantText(READERS, text);
    expect(copy.check()[0]).toEqual(copy.fault('PROSE-NODE', READERS, 6, 'prose', found, PLAIN));
  });

  test('E7 refuses a comment, also one that hides words', () => {
    const copy = plantText(READERS, 'Wie stukken inziet.\n\n<!-- nog na te gaan -->');
    expect(copy.check()).toEqual([
      copy.fault('PROSE-COMMENT', READERS, '<!--', 'prose', '<!-- nog na te gaan -->', PLAIN, /an HTML comment/),
    ]);
  });

  test('a heading is allowed, and a table', () => {
    expect(plantText(READERS, '# In de zaal\n\n| stuk | wie |\n| --- | --- |\n| brief | lezer |').check()).toEqual([]);
  });
});

describe('MDX', () => {
  test.each([
    ['an import', "import x from './x'", "import x from './x'", 'PROSE-NODE'],
    ['an export', 'export const x = 1', 'export const x = 1', 'PROSE-NODE'],
    ['an expression', 'Alles is {1 + 1}.', '1 + 1', 'PROSE-NODE'],
    ['an unknown component', '<Telling />', '<Telling>', 'PROSE-COMPONENT'],
    ['an element', '<div>x</div>', '<div>', 'PROSE-COMPONENT'],
    ['a fragment', '<>x</>', '<>', 'PROSE-COMPONENT'],
    ['code in an attribute', '<Note title={1}>x</Note>', '<Note title>', 'PROSE-COMPONENT'],
    ['spread attributes', '<Note {...x}>x</Note>', '<Note {…}>', 'PROSE-COMPONENT'],
  ])('E5 refuses %s in a page', (_what, text, found, code) => {
    const copy = plantText(PAGE, text);
    expect(copy.check()).toEqual([copy.fault(code as Code, PAGE, text, 'prose', found, /./)]);
  });

  test.each([
    ['an open brace', 'Alles is { hier.'],
    ['an open tag', '<Note>x'],
  ])('E5 refuses %s, with its line', (_what, text) => {
    const copy = plantText(CASE, `De zaak.\n\n${text}`);
    const issues = copy.check();
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'PROSE-SYNTAX',
        file: `content/${CASE}`,
        field: 'prose',
        remedy: expect.stringContaining('backslash'),
      }),
    ]);
    expect(issues[0]?.line).toBeGreaterThanOrEqual(copy.read(CASE).split('\n').indexOf('De zaak.') + 1);
  });

  test('E7 refuses a comment in a page', () => {
    const copy = plantText(PAGE, 'Een bladzijde. {/* nog na te gaan */}');
    expect(copy.check()).toEqual([copy.fault('PROSE-NODE', PAGE, '{/*', 'prose', '/* nog na te gaan */', PLAIN)]);
  });

  test('E5 accepts the component that a narrative may use', () => {
    expect(plantText(PAGE, '<Note label="x">Een bladzijde.</Note>').check()).toEqual([]);
  });
});

describe('text', () => {
  const textOf = (copy: ReturnType<typeof plant>) =>
    copy.checkAll().dossier.actors.find(({ id }) => id === 'readers')?.prose.nl;

  test('D14 changes no sign: quotation marks, dashes, dots and figures stay', () => {
    const text = `Een "brief" -- en 'nota' --- met ... (c) 1/2 en a-->b.`;
    const copy = plantText(READERS, text);
    copy.edit(READERS.replace('actors/', 'actors/en/'), 'papers', '1/2 papers');
    expect(copy.check()).toEqual([]);
    expect(textOf(copy)?.text).toBe(text);
    expect(textOf(copy)?.html).toBe(`<p>${text.replace('>', '&gt;').replace('&gt;', '>')}</p>`);
  });

  test('D14 refuses a year that would become the number of a list', () => {
    const copy = plantText(READERS, '1986. Een jaar.');
    expect(copy.check()).toEqual([
      copy.fault('PROSE-LIST', READERS, '1986.', 'prose', '1986.', /^write 1986\\\. to keep/),
    ]);
    expect(textOf(plantText(READERS, '1986\\. Een jaar.'))?.text).toBe('1986. Een jaar.');
  });

  test.each(['www.voorbeeld.nl', 'https://archief.example/stukken'])(
    'D14 makes no link of %s, or refuses it',
    (address) => {
      const copy = plantText(READERS, `Op ${address} hier.`);
      const issues = copy.check();
      if (issues.length === 0) expect(textOf(copy)?.text).toBe(`Op ${address} hier.`);
      else expect(issues).toMatchObject([{ code: 'PROSE-LINK', line: 6 }]);
    },
  );

  test.each([
    ['E9', 'a bidi override', '\u202E', 'U+202E'],
    ['E9', 'an isolate left open', '\u2067', 'U+2067'],
    ['E10', 'a zero-width space', '\u200B', 'U+200B'],
    ['E10', 'a soft hyphen', '\u00AD', 'U+00AD'],
    ['E10', 'a variation sign', '\uFE0F', 'U+FE0F'],
    ['E10', 'a tag', '\u{E0041}', 'U+E0041'],
    ['E10', 'a supplementary variation sign', '\u{E0101}', 'U+E0101'],
    ['E10', 'a Mongolian separator', '\u180E', 'U+180E'],
  ])('%s refuses %s in a title and in a text, by its code point', (_row, _what, sign, found) => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'title: De huismeester', `title: De${sign} huismeester`);
    copy.edit(FOUND_OPEN_EN, 'The memo reports', `The memo${sign} reports`);
    expect(copy.check()).toEqual([
      copy.fault('FILE-HIDDEN-SIGN', FOUND_OPEN_EN, 'reports', '', found, /^delete it$/),
      copy.fault('FILE-HIDDEN-SIGN', FOUND_OPEN, 'title:', '', found, /^delete it$/),
    ]);
  });

  test('E11 keeps a word of 2,000 letters and stacked accents as they are', () => {
    const text = `Een ${'a'.repeat(2000)} en e\u0301\u0323\u0327 en \u{1F512}.`;
    const copy = plantText(READERS, text);
    expect(copy.check()).toEqual([]);
    expect(textOf(copy)?.text).toBe(text);
  });
});

describe('wording', () => {
  test('a word of judgement is refused in an event, in its language', () => {
    const copy = plantText(FOUND_OPEN_EN, 'Unfortunately cupboard 4 was open on 14 March 2031 at 16:00.');
    copy.edit('words.yaml', 'capitals: [', 'capitals: [ Unfortunately,');
    expect(copy.check()).toEqual([
      copy.fault(
        'WORD-REFUSED',
        FOUND_OPEN_EN,
        'cupboard 4 was open on',
        'prose',
        'unfortunately',
        /^say what the document says/,
      ),
    ]);
  });

  test('a sentence of over 25 words is refused', () => {
    const copy = plantText(FOUND_OPEN_EN, `The memo ${'reports '.repeat(25)}it. On 14 March 2031, 16:00, 4.`);
    expect(copy.check()).toMatchObject([
      { code: 'SENTENCE-LONG', file: `content/${FOUND_OPEN_EN}`, line: 7, field: 'prose', why: 'has 28 words' },
    ]);
  });
});
