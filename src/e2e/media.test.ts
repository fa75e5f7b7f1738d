import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { setStage } from './stage.ts';

// The same pages under forced colours and on paper: no distinction hangs on a colour, and paper says where links lead.
const stage = setStage();

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

async function look<T>(path: string, media: Media, read: (page: Page) => Promise<T>): Promise<T> {
  const page = await stage.browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.emulateMedia(media);
    await page.goto(stage.at(path));
    return await read(page);
  } finally {
    await page.close();
  }
}

const TIMELINE = '/nl/zaken/deloitte-notebook/tijdlijn/';

/** How the mark of an event is drawn, without its colours; its colour beside that of the page. */
function readMarks(page: Page) {
  return page.$$eval('.line > li[id]', (items) =>
    items.map((item) => {
      const parts = [item, item.querySelector('.when'), item.children[1]].map((part) =>
        part ? getComputedStyle(part, '::before') : null,
      );
      const shape = parts.map((style) =>
        style && style.content !== 'none' ? `${style.borderStyle} ${style.borderWidth} ${style.borderRadius}` : '-',
      );
      return {
        shape: shape.join(' | '),
        isPlan: item.classList.contains('plan'),
        colour: parts[0]?.borderTopColor ?? '',
        paper: getComputedStyle(document.documentElement).backgroundColor,
        words: item.querySelector('.flag')?.textContent ?? '',
      };
    }),
  );
}

test('forced colours: every mark is drawn, and planned looks and reads otherwise than happened', async () => {
  const marks = await look(TIMELINE, { forcedColors: 'active' }, readMarks);
  expect(marks.length).toBeGreaterThan(40);
  expect(marks.filter(({ colour, paper }) => colour === '' || colour === paper)).toEqual([]);
  const planned = marks.filter(({ isPlan }) => isPlan);
  const others = new Set(marks.filter(({ isPlan }) => !isPlan).map(({ shape }) => shape));
  expect(planned.length).toBeGreaterThan(5);
  expect(planned.filter(({ shape }) => others.has(shape))).toEqual([]);
  expect(planned.filter(({ words }) => words.trim() === '')).toEqual([]);
});

test('forced colours: a redaction keeps its frame, and a link its line', async () => {
  const found = await look('/nl/zaken/deloitte-notebook/bronnen/deloitte-01/', { forcedColors: 'active' }, (page) =>
    page.evaluate(() => {
      const bar = document.querySelector('main .bar');
      const link = document.querySelector('main a[href]:not(.bar)');
      const frame = bar ? getComputedStyle(bar) : null;
      return {
        width: frame?.borderTopWidth,
        isSeen: frame?.borderTopColor !== getComputedStyle(document.documentElement).backgroundColor,
        line: link ? getComputedStyle(link).textDecorationLine : null,
      };
    }),
  );
  expect(found).toEqual({ width: '1px', isSeen: true, line: 'underline' });
});

test('paper: black on white, no navigation, and each link says its address', async () => {
  const path = '/nl/zaken/deloitte-notebook/gebeurtenis/memo/';
  const found = await look(path, { media: 'print', colorScheme: 'dark' }, (page) =>
    page.evaluate(() => {
      const link = document.querySelector('main .text a[href], main p > a[href]:not(.bar, .code)');
      return {
        ink: getComputedStyle(document.body).color,
        navigation: [...document.querySelectorAll('nav')].filter((nav) => getComputedStyle(nav).display !== 'none')
          .length,
        address: link ? getComputedStyle(link, '::after').content : '',
        href: link?.getAttribute('href') ?? 'none',
      };
    }),
  );
  expect(found.ink).toBe('rgb(0, 0, 0)');
  expect(found.navigation).toBe(0);
  expect(found.address).toContain(found.href);
});

test('paper: marks keep their shapes', async () => {
  const marks = await look(TIMELINE, { media: 'print' }, readMarks);
  const planned = new Set(marks.filter(({ isPlan }) => isPlan).map(({ shape }) => shape));
  const others = new Set(marks.filter(({ isPlan }) => !isPlan).map(({ shape }) => shape));
  expect([...planned].filter((shape) => others.has(shape))).toEqual([]);
  expect(planned.size).toBeGreaterThan(0);
});

test.each<[string, Media]>([
  ['forced colours', { forcedColors: 'active' }],
  ['paper', { media: 'print' }],
])('%s: key events on the bands keep a look of their own', async (_, media) => {
  const looks = await look('/nl/alle-tijdlijnen/', media, (page) =>
    page.$$eval('.bands .signs circle, .bands .signs path', (shapes) =>
      shapes.map((shape) => {
        const { fill, stroke, strokeDasharray, strokeWidth } = getComputedStyle(shape);
        return { drawing: [fill, strokeDasharray, strokeWidth].join(' '), stroke };
      }),
    ),
  );
  expect(looks).toHaveLength(4);
  expect(new Set(looks.map(({ drawing }) => drawing)).size).toBe(4);
  const paper = await look('/nl/alle-tijdlijnen/', media, (page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  );
  expect(looks.filter(({ stroke }) => stroke === paper || stroke === 'none')).toEqual([]);
});
