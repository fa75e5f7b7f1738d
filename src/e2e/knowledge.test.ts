import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { PageRef } from '../core/dossier/page-ref.ts';
import { checkpointsOf, isToldOn, knownOn } from '../core/knowing/as-of.ts';
import { highestOf, lanesOf } from '../core/knowing/lanes.ts';
import { opensOnly, type State, stateOf } from '../core/knowing/state.ts';
import type { Statement } from '../core/record/knowledge.ts';
import { LANGS } from '../core/record/text.ts';
import { asDay, type Day } from '../core/time/day.ts';
import { dayInWords } from '../i18n/date.ts';
import { countsOnDay } from '../i18n/knowledge.ts';
import { messagesOf } from '../i18n/messages.ts';
import { pathOf } from '../i18n/routes.ts';
import { checkContent } from '../reader/content.ts';
import { contentRoot } from '../reader/root.ts';
import { findViolations } from './axe.ts';
import { PATIENT, setStage } from './stage.ts';
import { watchPage } from './watch.ts';

const { dossier } = checkContent(contentRoot());
/** The item with the most statements of the largest case. */
const item = dossier.knowledge.reduce((most, one) => (one.statements.length > most.statements.length ? one : most));
const home = dossier.cases.find(({ id }) => id === item.case) as (typeof dossier.cases)[number];
const days = checkpointsOf(home, [item]);
const [first, middle, last] = [days[0], days[Math.floor(days.length / 2)], days.at(-1)] as [Day, Day, Day];
const ref: PageRef = { page: 'knowledge-item', case: item.case, slug: item.slug };
const words = messagesOf('nl').knowledge;
const events = new Map(dossier.events.map((event) => [event.id, event]));

const stage = setStage();

/** Opens an address in a context of its own: a fresh profile. */
async function open<T>(
  address: string,
  options: BrowserContextOptions,
  use: (page: Page, trouble: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await stage.browser.newContext(options);
  try {
    const page = await context.newPage();
    const trouble = watchPage(page, new URL(stage.site.address).origin);
    await page.goto(stage.at(address));
    return await use(page, trouble);
  } finally {
    await context.close();
  }
}

/** Whether a statement says something on a day: from the day on which what it says holds; a not-yet from the start. */
function isShownOn(statement: Statement, day: Day): boolean {
  if (statement.on !== null) return true;
  const from = opensOnly(statement) ? statement.notBefore : (statement.notAfter ?? statement.notBefore);
  return from === null || from <= day;
}

const shownOn = (day: Day): string[] =>
  item.statements.filter((statement) => isShownOn(statement, day)).map(({ key }) => key);
const visible = (page: Page): Promise<string[]> =>
  page
    .locator('.told')
    .evaluateAll((sections) =>
      sections.filter((section) => section.getClientRects().length > 0).map((section) => section.id),
    );
const chosen = async (page: Page): Promise<Day> => asDay(await page.locator('[name="as-of"]:checked').inputValue());
const told = (page: Page): Promise<string> => page.locator('.steps p:visible').innerText();
/** Goes to the as-of days by keyboard alone. */
async function focusDays(page: Page): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.getAttribute('name') === 'as-of')) return;
  }
  throw new Error('the as-of days are out of reach of the keyboard');
}

describe('without script', () => {
  const off = { javaScriptEnabled: false } as const;

  test('the item has days to step through, and statements that they part', () => {
    expect(days.length).toBeGreaterThan(5);
    expect(shownOn(first).length).toBeLessThan(item.statements.length);
    expect([...shownOn(last)].sort()).toEqual(item.statements.map(({ key }) => key).sort());
  });

  test('stepping by keyboard through all days shows exactly what core says, on each of them', async () => {
    // Script is off for the page; Playwright still reads it.
    await open(pathOf('nl', ref), off, async (page) => {
      expect((await visible(page)).sort()).toEqual([...shownOn(last)].sort());
      await focusDays(page);
      const seen: string[] = [];
      for (const [step] of days.entries()) {
        // From the last day one step to the right leads to the first.
        await page.keyboard.press('ArrowRight');
        const day = await chosen(page);
        seen.push(day);
        expect(day).toBe(days[step]);
        expect((await visible(page)).sort(), day).toEqual([...shownOn(day)].sort());
        expect(await told(page)).toContain(countsOnDay('nl', item, day));
      }
      expect(seen).toEqual(days);
    });
  });

  test('a lane says of an actor, before the first day that shows anything, that it is first shown later', async () => {
    await open(pathOf('nl', ref), off, async (page) => {
      await focusDays(page);
      await page.keyboard.press('ArrowRight');
      const silent = lanesOf(item).filter((lane) => !lane.statements.some((statement) => isShownOn(statement, first)));
      const rows = page.locator('.lanes tbody tr');
      expect(silent.length).toBeGreaterThan(2);
      for (const lane of silent) {
        const row = rows.filter({ has: page.locator(`a[href="#who-${lane.actor}"]`) });
        const state = highestOf(lane.statements, first);
        // What may be known stands in a lane before any statement holds.
        expect(await row.innerText()).toContain(
          state === 'may-know' ? words.standing['may-know'] : words.stateOn['first-later'],
        );
      }
    });
  });

  test('a link to what was said later shows it, and tells that it was not known yet', async () => {
    const later = item.statements.find((statement) => !isShownOn(statement, first)) as Statement;
    await open(`${pathOf('nl', ref)}#${later.key}`, off, async (page) => {
      const notYet = page.locator(`#${later.key} .later`);
      expect([await page.locator(`#${later.key}`).isVisible(), await notYet.isVisible()]).toEqual([true, false]);
      await page.locator('#c1').focus();
      await page.keyboard.press('Space');
      expect(await page.locator(`#${later.key}`).isVisible()).toBe(true);
      // Of an actor out of sight nothing is laid out, and the browser gives no text as seen.
      await page.locator(`#${later.key}`).scrollIntoViewIfNeeded();
      expect(await notYet.innerText()).toBe(words.notYetShown);
      expect((await visible(page)).sort()).toEqual([...new Set([...shownOn(first), later.key])].sort());
    });
  });

  test('a lane leads to an actor of whom all is later, and tells so of each statement', async () => {
    const lane = lanesOf(item).find(({ statements }) => statements.every((one) => !isShownOn(one, first)));
    await open(pathOf('nl', ref), off, async (page) => {
      await focusDays(page);
      await page.keyboard.press('ArrowRight');
      const group = page.locator(`#who-${lane?.actor}`);
      expect(await group.isVisible()).toBe(false);
      await page.locator(`.lanes a[href="#who-${lane?.actor}"]`).click();
      expect(await group.isVisible()).toBe(true);
      expect(await group.locator('.later').allInnerTexts()).toEqual(lane?.statements.map(() => words.notYetShown));
    });
  });

  const sample = days.filter((_, index) => index % 3 === 0);
  test.each(LANGS.flatMap((lang) => sample.map((day) => [lang, day] as const)))(
    'the permanent page in %s of %s tells of each proposition what core says',
    async (lang, day) => {
      const { stateOn: headings } = messagesOf(lang).knowledge;
      await open(pathOf(lang, { page: 'as-of', case: item.case, day }), off, async (page) => {
        for (const one of dossier.knowledge.filter((other) => other.case === item.case)) {
          const entry = page.locator('.entry').filter({ hasText: one.code });
          for (const state of [
            'known',
            'said-later',
            'inferred',
            'may-know',
            'not-yet',
          ] as const satisfies readonly State[]) {
            const group = entry.locator(`dt:text-is("${headings[state]}") + dd li > a`);
            const wanted = (isToldOn(one, day, events) ? lanesOf(one) : [])
              .filter((lane) => highestOf(lane.statements, day) === state)
              .map((lane) => `#who-${lane.actor}`);
            const hrefs = await group.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
            expect(hrefs.sort(), `${one.code} ${state}`).toEqual(wanted.sort());
          }
        }
      });
    },
  );

  test('from a permanent page a link leads to the actor on the item, and the day before is one step back', async () => {
    await open(pathOf('nl', { page: 'as-of', case: item.case, day: middle }), off, async (page) => {
      await page.locator('.entry').filter({ hasText: item.code }).locator('dd li > a').first().click();
      expect(new URL(page.url()).hash).toMatch(/^#who-/);
      expect(await page.locator(':target').isVisible()).toBe(true);
      await page.goBack();
      await page.locator('.turn a[rel=prev]').click();
      const all = checkpointsOf(home, dossier.knowledge);
      expect(page.url()).toContain(all[all.indexOf(middle) - 1] ?? '?');
    });
  });

  test('no statement counts as shown before its bound or after a later word', () => {
    // The browser is held against core; core is held against the rule itself.
    for (const statement of item.statements)
      for (const day of days)
        if (stateOf(statement, day) === 'known')
          expect([statement.evidence, statement.state, (statement.notAfter ?? '~') <= day]).toEqual([
            'contemporaneous',
            'sent',
            true,
          ]);
  });

  test('the other propositions of the case are in reach', async () => {
    await open(pathOf('nl', ref), off, async (page) => {
      await page.locator('.pick summary').click();
      const count = dossier.knowledge.filter((one) => one.case === item.case).length;
      expect(await page.locator('.pick li a:visible').count()).toBe(count - 1);
      await page.locator('.turn a[rel=next]').click();
      expect(await page.locator('h1').innerText()).not.toBe('');
      expect(page.url()).not.toContain(item.slug);
    });
  });
});

describe('with script', () => {
  const slider = (page: Page) => page.locator('[data-part=range]');
  const query = (page: Page): string => new URL(page.url()).search;

  test('the slider steps by keyboard, and radio buttons, words, lanes and address follow', async () => {
    await open(pathOf('nl', ref), {}, async (page, trouble) => {
      await slider(page).focus();
      await page.keyboard.press('ArrowLeft');
      const day = days.at(-2) as Day;
      expect(await chosen(page)).toBe(day);
      expect((await visible(page)).sort()).toEqual([...shownOn(day)].sort());
      const known = knownOn(item, day);
      expect(await slider(page).getAttribute('aria-valuetext')).toBe(words.stepSay(dayInWords('nl', day), known));
      const cursor = () => page.locator('.lanes').evaluate((lanes) => lanes.style.getPropertyValue('--cursor'));
      const before = await cursor();
      await page.keyboard.press('Home');
      expect(await chosen(page)).toBe(first);
      expect(await cursor()).not.toBe(before);
      await expect.poll(() => query(page), PATIENT).toBe(`?op=${first}`);
      expect(trouble).toEqual([]);
    });
  });

  test('the radio buttons still step, and the slider follows them', async () => {
    await open(pathOf('nl', ref), {}, async (page) => {
      await focusDays(page);
      await page.keyboard.press('ArrowLeft');
      expect(await slider(page).inputValue()).toBe(String(days.length - 1));
    });
  });

  test('buttons step one day, and stop at either end', async () => {
    await open(`${pathOf('nl', ref)}?op=${days[1]}`, {}, async (page) => {
      await page.getByRole('button', { name: words.stepBack }).click();
      expect(await chosen(page)).toBe(first);
      // At the end the button keeps the focus, says that it does nothing, and does nothing.
      expect(await page.getByRole('button', { name: words.stepBack }).getAttribute('aria-disabled')).toBe('true');
      await page.keyboard.press('Enter');
      expect(await chosen(page)).toBe(first);
      await page.getByRole('button', { name: words.stepOn }).click();
      expect(await chosen(page)).toBe(days[1]);
    });
  });

  test('a fresh profile that opens the address sees the same day; the other language keeps it', async () => {
    const seen = await open(`${pathOf('nl', ref)}?op=${middle}`, {}, async (page) => {
      expect(await chosen(page)).toBe(middle);
      const shown = await visible(page);
      expect([...shown].sort()).toEqual([...shownOn(middle)].sort());
      await page.locator('header a[hreflang=en]').click();
      await page.waitForURL(/\/en\//);
      expect(await chosen(page)).toBe(middle);
      await page.locator('#c1').focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => query(page), PATIENT).toBe(`?on=${await chosen(page)}`);
      return shown;
    });
    expect(await open(`${pathOf('en', ref)}?op=${middle}`, {}, visible)).toEqual(seen);
  });

  test.each(['?op=2031-01-01', '?op=', '?on=%3Cb%3E', '?op=constructor'])(
    'an unknown day (%s) is ignored: the last one stands',
    async (query) => {
      await open(pathOf('nl', ref) + query, {}, async (page, trouble) => {
        expect(await chosen(page)).toBe(last);
        expect(await slider(page).inputValue()).toBe(String(days.length));
        expect(trouble).toEqual([]);
      });
    },
  );

  test('the day of arrival is not written into the address, and the last one is taken out of it', async () => {
    await open(pathOf('nl', ref), {}, async (page) => {
      await slider(page).focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => query(page), PATIENT).not.toBe('');
      await page.keyboard.press('End');
      await expect.poll(() => query(page), PATIENT).toBe('');
    });
  });

  test('the live region speaks once, after a rest, and says nothing on arrival', async () => {
    await open(`${pathOf('nl', ref)}?op=${middle}`, {}, async (page) => {
      const status = page.locator('[data-part=status]');
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 10_000);
      expect(await status.textContent()).toBe('');
      await page.evaluate(() => {
        const said: string[] = [];
        Object.assign(window, { said });
        const region = document.querySelector('[data-part=status]') as HTMLElement;
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true });
      });
      await slider(page).focus();
      for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
      await page.clock.runFor(600);
      const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
      const day = await chosen(page);
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(countsOnDay('nl', item, day));
    });
  });

  test.each(LANGS)('axe finds nothing on an earlier day in %s', async (lang) => {
    await open(`${pathOf(lang, ref)}?op=${first}`, { colorScheme: 'dark' }, async (page) => {
      expect(await findViolations(page)).toEqual([]);
    });
  });
});
