import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../i18n/messages.ts';
import { checkContent } from '../reader/content.ts';
import { contentRoot } from '../reader/root.ts';
import { setStage } from './stage.ts';

// A draft beside its final: what was added and removed is heard, and is seen by shape where colours are gone.
const stage = setStage();

const NL = '/nl/zaken/svmn-intranet/versies/answers-to-rtv/';
const EN = '/en/cases/svmn-intranet/versions/answers-to-rtv/';
type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

async function look<T>(path: string, media: Media, width: number, read: (page: Page) => Promise<T>): Promise<T> {
  const page = await stage.browser.newPage({ viewport: { width, height: 900 } });
  try {
    await page.emulateMedia(media);
    await page.goto(stage.at(path));
    return await read(page);
  } finally {
    await page.close();
  }
}

const [nl, en] = [messagesOf('nl').version, messagesOf('en').version];

describe('a screen reader', () => {
  test.each([
    [NL, 'client-data', /verwijderd: Het beeld was/, nl.missing],
    [NL, 'priority', /toegevoegd: Organisaties moeten/, nl.notThere],
    [NL, 'how-told', /anders verwoord: De gemeente/, /anders verwoord: Na een algemene navraag/],
    [EN, 'client-data', /removed: /, en.missing],
    [EN, 'priority', /added: /, en.notThere],
  ])('%s#%s is told what was added and what removed', async (path, key, first, second) => {
    const heard = await look(path, {}, 1280, (page) => page.locator(`#${key}`).ariaSnapshot());
    expect(heard).toMatch(first);
    expect(heard).toMatch(second);
  });

  test('finds every difference from the list above', async () => {
    const [links, found] = await look(NL, {}, 390, (page) =>
      page.evaluate(() => {
        const fragments = [...document.querySelectorAll('.jump a')].map((link) => link.getAttribute('href') ?? '');
        return [fragments.length, fragments.filter((fragment) => document.querySelector(fragment)).length];
      }),
    );
    const { versions } = checkContent(contentRoot()).dossier;
    expect(links).toBe(versions.find(({ slug }) => slug === 'answers-to-rtv')?.changes.length);
    expect(found).toBe(links);
  });
});

/** How the sides of each sort of change are drawn, without their colours. */
function readShapes(page: Page) {
  return page.evaluate(() => {
    const shapeOf = (selector: string): string => {
      const element = document.querySelector(`.panes ${selector}`);
      const style = element && getComputedStyle(element);
      return style ? `${style.textDecorationLine} ${style.borderLeftStyle} ${style.borderLeftWidth}` : 'absent';
    };
    return ['ins', 'del', '.was', '.now', '.none'].map(shapeOf);
  });
}

describe.each([
  ['on screen', {}],
  ['under forced colours', { forcedColors: 'active' }],
  ['on paper', { media: 'print' }],
] as const)('%s', (_where, media) => {
  test('added, removed, before, after and absent each have a shape of their own', async () => {
    const shapes = await look(NL, media, 1280, readShapes);
    expect(shapes).not.toContain('absent');
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test('the panes keep their shared border', async () => {
    const border = await look(NL, media, 1280, (page) =>
      page.$eval('.panes > section + section', (pane) => {
        const style = getComputedStyle(pane);
        return [style.borderLeftStyle, style.borderTopStyle].includes('solid');
      }),
    );
    expect(border).toBe(true);
  });
});

test('on paper the heard words are read', async () => {
  const sizes = await look(NL, { media: 'print' }, 1280, (page) =>
    page.$$eval('.panes .heard', (spans) => spans.map((span) => span.getBoundingClientRect().width)),
  );
  expect(Math.min(...sizes)).toBeGreaterThan(20);
});

test.each([
  [1440, true],
  [390, false],
])('at %i px the panes lie side by side: %s', async (width, isBeside) => {
  const tops = await look(NL, {}, width, (page) =>
    page.$$eval('#how-told .panes > section', (panes) => panes.map((pane) => pane.getBoundingClientRect().top)),
  );
  expect(tops[0] === tops[1]).toBe(isBeside);
});
