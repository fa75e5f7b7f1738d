import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { samplePages } from './samples.ts';
import { IS_FULL } from './site.ts';
import { setStage } from './stage.ts';
import { watchPage } from './watch.ts';

const stage = setStage();

/** Looks at a page in a context of its own. */
async function look<T>(
  path: string,
  options: BrowserContextOptions,
  judge: (page: Page, trouble: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await stage.browser.newContext(options);
  try {
    const page = await context.newPage();
    const trouble = watchPage(page, new URL(stage.site.address).origin);
    await page.goto(stage.at(path), { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    return await judge(page, trouble);
  } finally {
    await context.close();
  }
}

const samples = samplePages();
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
const VIEWS = [
  { colorScheme: 'light', viewport: PHONE },
  { colorScheme: 'dark', viewport: DESK },
  { colorScheme: 'dark', viewport: PHONE },
  { colorScheme: 'light', viewport: DESK },
] as const;
/** Every type in both themes and at both widths; in the full run each theme at each width. */
const views = samples.flatMap((sample) =>
  VIEWS.slice(0, IS_FULL ? 4 : 2)
    .filter((_, index) => IS_FULL || index === (sample.lang === 'nl' ? 0 : 1))
    .map((view) => [`${sample.path} ${view.colorScheme} ${view.viewport.width}`, sample.path, view] as const),
);

describe('every type of page', () => {
  test.each(views)('%s: nothing for axe, nothing in the console, nothing leaves the origin', async (_, path, view) => {
    await look(path, view, async (page, trouble) => {
      expect(await findViolations(page)).toEqual([]);
      expect(trouble).toEqual([]);
    });
  });
});
