import type { BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { baseOf } from '../core/dossier/links.ts';
import type { Discrepancy } from '../core/record/discrepancy.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import { pathOf } from '../i18n/routes.ts';
import { checkContent } from '../reader/content.ts';
import { contentRoot } from '../reader/root.ts';
import { IS_FULL } from './site.ts';
import { setStage } from './stage.ts';

// From the mark of a contradiction on the timeline to both passages and back, on a phone, with as few taps as promised.
const MOST_TAPS = 8;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const { dossier } = checkContent(contentRoot());

const stage = setStage();

async function onPhone(use: (page: Page) => Promise<void>, javaScriptEnabled = true): Promise<void> {
  const context: BrowserContext = await stage.browser.newContext({ ...PHONE, javaScriptEnabled });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The event on the timeline from which a discrepancy is reached. */
function touched(item: Discrepancy) {
  const event = item.touches
    .map(({ to }) => baseOf(to))
    .flatMap((id) => dossier.events.find((one) => one.id === id) ?? [])[0];
  if (!event) throw new Error(`${item.id} touches no event`);
  return event;
}

const reachable = dossier.discrepancies.filter((item) =>
  item.touches.some(({ to }) => dossier.events.some((event) => event.id === baseOf(to))),
);
/** One of each case; all of them in the full run. */
const chosen = dossier.cases.flatMap((item) => {
  const own = reachable.filter((one) => one.case === item.id);
  return IS_FULL ? own : own.slice(0, 1);
});

test('every case with discrepancies has one that is reached from its timeline', () => {
  const cases = (list: readonly Discrepancy[]): string[] => [...new Set(list.map((item) => item.case))];
  expect(cases(chosen)).toEqual(cases(dossier.discrepancies));
  expect(chosen.length).toBeGreaterThan(2);
});

async function isInView(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
}

describe.each(LANGS)('%s', (lang: Lang) => {
  test.each(chosen.map((item) => [item.id, item] as const))('%s: both passages and back', async (_id, item) => {
    await onPhone(async (page) => {
      const event = touched(item);
      let taps = 0;
      const tap = async (link: Locator): Promise<void> => {
        taps++;
        await Promise.all([page.waitForEvent('load'), link.tap()]);
      };
      const back = async (): Promise<void> => {
        taps++;
        await page.goBack({ waitUntil: 'load' });
      };
      await page.goto(stage.at(`${pathOf(lang, { page: 'timeline', case: item.case })}#${event.slug}`));
      const mark = page.locator(`li[id="${event.slug}"] .ref a`, { hasText: item.code });
      await mark.scrollIntoViewIfNeeded();
      const place = await page.evaluate(() => scrollY);
      expect(place).toBeGreaterThan(0);

      await tap(mark);
      const entry = page.locator(`article[id="${item.slug}"]`);
      expect(await isInView(entry.locator('h2'))).toBe(true);
      for (const reading of item.readings.slice(0, 2)) {
        const cite = reading.cites[0];
        await tap(entry.locator(`[id="${item.slug}_${reading.key}"] .cites p a`).first());
        expect(page.url()).toContain(`/${cite?.source}/#`);
        const passage = page.locator(':target');
        expect(await isInView(passage)).toBe(true);
        const words = cite?.phrase ?? cite?.parts?.[0];
        if (words) expect(await passage.locator('q').textContent()).toContain(words);
        expect(await passage.textContent()).toContain(item.code);
        await back();
      }
      await back();
      expect(new URL(page.url()).pathname).toBe(pathOf(lang, { page: 'timeline', case: item.case }));
      expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(3);
      expect(taps).toBeLessThanOrEqual(MOST_TAPS);
    });
  });

  test.each(chosen.map((item) => [item.id, item] as const))(
    '%s leads to its events on the timeline',
    async (_id, item) => {
      await onPhone(async (page) => {
        const event = touched(item);
        await page.goto(stage.at(`${pathOf(lang, { page: 'discrepancies', case: item.case })}#${item.slug}`));
        const link = page.locator(`article[id="${item.slug}"] a[href$="#${event.slug}"]`);
        await Promise.all([page.waitForEvent('load'), link.tap()]);
        expect(await isInView(page.locator(`li[id="${event.slug}"]`))).toBe(true);
      });
    },
  );
});

describe('the boxes of cases, without script', () => {
  const PATH = pathOf('nl', { page: 'all-timelines' });

  test('all are on, and nothing is hidden', async () => {
    await onPhone(async (page) => {
      await page.goto(stage.at(PATH));
      const boxes = page.locator('.toggles input');
      expect(await boxes.count()).toBe(dossier.cases.length);
      for (const box of await boxes.all()) expect(await box.isChecked()).toBe(true);
      expect(await page.locator('.rows > li:visible').count()).toBe(dossier.events.length);
      expect(await page.locator('[class*="meta n"]:visible').count()).toBe(0);
    }, false);
  });

  test('a case that is switched off goes, and leaves words in each of its years', async () => {
    await onPhone(async (page) => {
      await page.goto(stage.at(PATH));
      for (const [index, item] of dossier.cases.entries()) {
        const box = page.locator(`#t${index + 1}`);
        const rest = dossier.events.filter((event) => event.case !== item.id).length;
        await box.tap();
        expect(await page.locator('.rows > li:visible').count(), item.id).toBe(rest);
        const words = await page.locator(`.n${index + 1}:visible`).allInnerTexts();
        expect(words.length).toBeGreaterThan(0);
        for (const line of words) expect(line).toContain(item.title.nl);
        await box.tap();
      }
      expect(await page.locator('.rows > li:visible').count()).toBe(dossier.events.length);
    }, false);
  });

  test('with all of them off no year is an empty hole', async () => {
    await onPhone(async (page) => {
      await page.goto(stage.at(PATH));
      for (const box of await page.locator('.toggles input').all()) await box.tap();
      expect(await page.locator('.rows > li:visible').count()).toBe(0);
      const years = await page.locator('.part[id^=y]').all();
      expect(years.length).toBeGreaterThan(3);
      for (const year of years) expect((await year.locator('> div').innerText()).length).toBeGreaterThan(20);
    }, false);
  });
});
