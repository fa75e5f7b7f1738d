import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../i18n/messages.ts';
import { checkContent } from '../reader/content.ts';
import { contentRoot } from '../reader/root.ts';
import { setStage } from './stage.ts';

// Then and now without script: what a reader sees before and after the step to hindsight.
const stage = setStage();
const { events } = checkContent(contentRoot()).dossier;
const SVMN_EVENTS = events.filter((event) => event.case === 'svmn-intranet').length;

async function look<T>(path: string, read: (page: Page) => Promise<T>): Promise<T> {
  const context = await stage.browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    await page.goto(stage.at(path));
    return await read(page);
  } finally {
    await context.close();
  }
}

const LANGS = [
  { lang: 'nl', cases: '/nl/zaken', timeline: 'tijdlijn', event: 'gebeurtenis' },
  { lang: 'en', cases: '/en/cases', timeline: 'timeline', event: 'event' },
] as const;

describe.each(LANGS)('a timeline in $lang', ({ lang, cases, timeline }) => {
  const late = messagesOf(lang).clock.late('');
  const path = `${cases}/svmn-intranet/${timeline}/`;
  const countSeen = (page: Page, selector: string): Promise<number> =>
    page.locator(selector).evaluateAll((items) => items.filter((item) => item.getClientRects().length > 0).length);
  const seen = async (page: Page) => ({
    events: await countSeen(page, '.line > li[id]'),
    hindsight: await countSeen(page, '.line .now'),
    late: await countSeen(page, '.line small'),
  });

  test('shows all on arrival; then leaves out hindsight and names what was written later, and hides no event', async () => {
    await look(path, async (page) => {
      const now = await seen(page);
      expect(now).toMatchObject({ events: SVMN_EVENTS, late: 0 });
      expect(now.hindsight).toBeGreaterThan(50);
      await page.locator('#now').focus();
      await page.keyboard.press('ArrowLeft');
      const then = await seen(page);
      expect(then).toMatchObject({ events: SVMN_EVENTS, hindsight: 0 });
      expect(then.late).toBeGreaterThan(10);
      expect((await page.locator('.line small').allInnerTexts())[0]).toContain(late);
      await page.keyboard.press('ArrowRight');
      expect(await seen(page)).toEqual(now);
    });
  });

  test('lands, in then, on an event that has hindsight, and a plan stays a plan', async () => {
    await look(path, async (page) => {
      await page.locator('#then').check();
      const plan = page.locator('.line > li.plan:has(.flag .now)').first();
      const slug = await plan.getAttribute('id');
      const link = page.locator('.strip a').first();
      await link.evaluate((element, to) => element.setAttribute('href', `#${to}`), slug);
      await link.click();
      const target = page.locator('li:target');
      expect(await target.getAttribute('id')).toBe(slug);
      expect(await target.locator('h3').isVisible()).toBe(true);
      expect(await target.locator('.flag').allInnerTexts()).toEqual([expect.stringMatching(/\w/)]);
    });
  });
});

describe.each(LANGS)('the page of an event in $lang', ({ cases, event }) => {
  test('keeps what came later folded until the reader asks, and warns of it at once', async () => {
    await look(`${cases}/svmn-intranet/${event}/intranet-leak/`, async (page) => {
      const later = page.locator('#hindsight details');
      const [code = ''] = /S-T\d+/.exec(await page.locator('.title .ne').first().innerText()) ?? [];
      expect(await later.getByText(code).first().isVisible()).toBe(false);
      expect(await later.locator('.rows').first().isVisible()).toBe(false);
      await later.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await later.getByText(code).first().isVisible()).toBe(true);
      expect(await later.locator('.rows li').count()).toBeGreaterThan(5);
    });
  });

  test('opens on paper, with its label', async () => {
    await look(`${cases}/svmn-intranet/${event}/intranet-leak/`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#hindsight summary').isVisible()).toBe(true);
      const row = await page.locator('#hindsight .rows li').first().boundingBox();
      expect(row?.height).toBeGreaterThan(10);
    });
  });
});

test.each([
  '/nl/zaken/svmn-intranet/wie-wist-wat/op/2022-02-16/',
  '/en/cases/svmn-intranet/who-knew/as-of/2022-02-16/',
])('%s says what is shown only for a later day, folded', async (path) => {
  await look(path, async (page) => {
    const later = page.locator('details');
    expect(await later.locator('li').first().isVisible()).toBe(false);
    await later.locator('summary').click();
    expect((await later.locator('p').allInnerTexts())[0]).toMatch(
      /^(De stukken laten dit pas voor een latere dag zien|The documents show this only for a later day)/,
    );
    for (const when of await later.locator('.when').allInnerTexts()) expect(when).toMatch(/\d{4}/);
  });
});
