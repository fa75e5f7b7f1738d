import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { PlacedEvent } from '../core/dossier/dossier.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import { messagesOf } from '../i18n/messages.ts';
import { pathOf } from '../i18n/routes.ts';
import { checkContent } from '../reader/content.ts';
import { contentRoot } from '../reader/root.ts';
import { findViolations } from './axe.ts';
import { PATIENT, setStage } from './stage.ts';
import { watchPage } from './watch.ts';

const stage = setStage();

const CASE = 'svmn-intranet';
const { dossier } = checkContent(contentRoot());
const events = dossier.events.filter((event) => event.case === CASE);
const hasActor = (event: PlacedEvent, id: string): boolean => event.actors.some(({ actor }) => actor === id);
const hasTheme = (event: PlacedEvent, id: string): boolean => event.themes.includes(id);
const idsOf = (list: readonly PlacedEvent[]): string[] => list.map(({ slug }) => slug).sort();
const countIn = (lang: Lang, shown: number): string =>
  messagesOf(lang).filter.count.replace('{n}', String(shown)).replace('{all}', String(events.length));

/** Actors and themes of the case, as pairs with what they have in common, worked out without the code under test. */
const pairs = [...new Set(events.flatMap((event) => event.actors.map(({ actor }) => actor)))].flatMap((actor) =>
  [...new Set(events.flatMap((event) => event.themes))].map((theme) => ({
    actor,
    theme,
    both: events.filter((event) => hasActor(event, actor) && hasTheme(event, theme)),
    ofActor: events.filter((event) => hasActor(event, actor)),
    ofTheme: events.filter((event) => hasTheme(event, theme)),
  })),
);
const weigh = ({ ofActor, ofTheme }: (typeof pairs)[number]): number => Math.min(ofActor.length, ofTheme.length);
const [pair] = pairs.toSorted((a, b) => b.both.length - a.both.length);
const [empty] = pairs.filter(({ both }) => both.length === 0).toSorted((a, b) => weigh(b) - weigh(a));
if (!pair || !empty) throw new Error('the case has no pairs of actor and theme to filter by');
const query = `?actor=${pair.actor}&thema=${pair.theme}`;
const emptyQuery = `?actor=${empty.actor}&thema=${empty.theme}`;

/** Uses the filter page of the case in a context of its own. */
async function useFilter<T>(
  lang: Lang,
  address: string,
  use: (page: Page, trouble: readonly string[]) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await stage.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    const trouble = watchPage(page, new URL(stage.site.address).origin);
    await page.goto(stage.at(pathOf(lang, { page: 'filter', case: CASE })) + address);
    return await use(page, trouble);
  } finally {
    await context.close();
  }
}

/** The list follows a choice a frame later. */
const settled = (page: Page) => page.locator('filter-page:not([aria-busy])').waitFor();
const countOf = (page: Page): Promise<string | null> => page.locator('.f-count [data-part="count"]').textContent();
const shownIn = async (page: Page): Promise<string[]> => {
  await settled(page);
  return page
    .locator('.f-list .line > li[id]')
    .evaluateAll((items) =>
      items.flatMap((item) => (item.checkVisibility({ contentVisibilityAuto: false }) ? [item.id] : [])).sort(),
    );
};
const countsIn = async (page: Page): Promise<string[]> => {
  await settled(page);
  return page
    .locator('.f-form label')
    .evaluateAll((labels) =>
      labels
        .map((label) => `${label.querySelector('input')?.value} ${label.querySelector('small')?.textContent}`)
        .sort(),
    );
};
const marksIn = async (page: Page): Promise<string[]> => {
  await settled(page);
  return page
    .locator('.f-hidden')
    .evaluateAll((marks) => marks.flatMap((mark) => (mark.checkVisibility() ? [mark.textContent ?? ''] : [])));
};
const box = (page: Page, facet: string, value: string) => page.locator(`[data-facet="${facet}"] [value="${value}"]`);
const wordsIn = (page: Page): Promise<string[]> => page.locator('[data-part="chosen"] button').allTextContents();

/** Ticks a box, opening what it is folded in. */
async function choose(page: Page, facet: string, value: string): Promise<void> {
  await box(page, facet, value).evaluate((input) => {
    const fold = input.closest('details');
    if (fold) fold.open = true;
  });
  await box(page, facet, value).check();
  await settled(page);
}

describe('choosing', () => {
  test('an actor and a theme leaves what the dossier says they have in common', async () => {
    await useFilter('nl', '', async (page, trouble) => {
      expect(await countOf(page)).toBe(countIn('nl', events.length));
      expect(await shownIn(page)).toEqual(idsOf(events));
      await choose(page, 'actor', pair.actor);
      expect(await shownIn(page)).toEqual(idsOf(pair.ofActor));
      await choose(page, 'theme', pair.theme);
      expect(await shownIn(page)).toEqual(idsOf(pair.both));
      expect(await countOf(page)).toBe(countIn('nl', pair.both.length));
      expect(new URL(page.url()).search).toBe(query);
      expect(trouble).toEqual([]);
    });
  });

  test('two values of one group take either, and each option says what it gives', async () => {
    await useFilter('nl', '', async (page) => {
      await choose(page, 'theme', pair.theme);
      await choose(page, 'theme', empty.theme);
      const either = events.filter((event) => hasTheme(event, pair.theme) || hasTheme(event, empty.theme));
      expect(await shownIn(page)).toEqual(idsOf(either));
      const count = (facet: string, value: string) =>
        box(page, facet, value).locator('xpath=..').locator('small').textContent();
      expect(await count('theme', empty.theme)).toBe(`(${empty.ofTheme.length})`);
      expect(await count('actor', pair.actor)).toBe(
        `(${either.filter((event) => hasActor(event, pair.actor)).length})`,
      );
    });
  });

  test('the count is read out once after a rest', async () => {
    await useFilter('nl', '', async (page) => {
      const status = page.locator('[data-part="status"]');
      await expect.poll(() => status.textContent(), PATIENT).toBe(countIn('nl', events.length));
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 10_000);
      await box(page, 'actor', pair.actor).evaluate((input: HTMLInputElement) => input.click());
      await page.clock.runFor(300);
      expect(await status.textContent()).toBe(countIn('nl', events.length));
      await page.clock.runFor(300);
      expect(await status.textContent()).toBe(countIn('nl', pair.ofActor.length));
      expect(await status.getAttribute('role')).toBe('status');
    });
  });

  test('leaves the focus where it is', async () => {
    await useFilter('nl', '', async (page) => {
      await box(page, 'line', 'facts').focus();
      await page.keyboard.press('Space');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('facts');
    });
  });
});

describe('the address', () => {
  test.each(LANGS)('opened in a fresh profile shows the same events and counts in %s', async (lang) => {
    const address = await useFilter(lang, '', async (page) => {
      await choose(page, 'actor', pair.actor);
      await choose(page, 'theme', pair.theme);
      return [new URL(page.url()).search, await shownIn(page), await countsIn(page), await wordsIn(page)] as const;
    });
    const again = await useFilter(
      lang,
      address[0],
      async (page) =>
        [new URL(page.url()).search, await shownIn(page), await countsIn(page), await wordsIn(page)] as const,
    );
    expect(again).toEqual(address);
    expect(again[1]).toEqual(idsOf(pair.both));
  });

  test('gives the filter back after a look at an event', async () => {
    await useFilter('nl', '', async (page) => {
      await choose(page, 'theme', pair.theme);
      await page.locator('.f-list h3 a:visible').first().click();
      await page.waitForURL(/\/gebeurtenis\//);
      await page.goBack();
      await page.waitForFunction(() => document.querySelector('[data-part="chosen"] button'));
      expect(await shownIn(page)).toEqual(idsOf(pair.ofTheme));
      expect(await box(page, 'theme', pair.theme).isChecked()).toBe(true);
    });
  });

  test('the link to the other language, and that of an event, keep filter and place', async () => {
    const [slug = ''] = idsOf(pair.both);
    await useFilter('nl', `${query}#${slug}`, async (page) => {
      const there = pathOf('en', { page: 'filter', case: CASE });
      const english = `?actor=${pair.actor}&theme=${pair.theme}`;
      const link = page.locator('header a[hreflang]');
      expect(await link.getAttribute('href')).toContain(`${there}${english}#${slug}`);
      await page.locator(`#${slug} .twin`).click();
      await page.waitForURL(new RegExp(`${there}.*#${slug}$`));
      expect(new URL(page.url()).search).toBe(english);
      expect(await shownIn(page)).toEqual(idsOf(pair.both));
      expect(await countOf(page)).toBe(countIn('en', pair.both.length));
    });
  });

  test('with keys of the other language shows the same', async () => {
    await useFilter('en', query, async (page) => {
      expect(await shownIn(page)).toEqual(idsOf(pair.both));
    });
  });

  test.each([
    ['a value that is not there', '?actor=nobody', 'actor nobody'],
    ['a key that is not there', '?themas=data-leak', 'themas data-leak'],
    ['markup', `?thema=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, 'thema <img src=x onerror=alert(1)>'],
    ['a broken sign', '?actor=%E0%A4%A', 'actor \ufffd%A'],
    ['a quote for a selector', `?actor=${encodeURIComponent('"],x{}')}`, 'actor "],x{}'],
  ])('%s is said in plain words and does not count', async (_, address, words) => {
    await useFilter('nl', address, async (page, trouble) => {
      expect(await page.locator('[data-part="notes"]').textContent()).toBe(
        messagesOf('nl').filter.unknown.replace('{g}', () => words),
      );
      expect(await shownIn(page)).toEqual(idsOf(events));
      expect(await page.locator('filter-page img').count()).toBe(0);
      await page.locator('[data-part="chosen"] button').click();
      expect(await page.locator('[data-part="notes"]').textContent()).toBe('');
      expect(new URL(page.url()).search).toBe('');
      expect(trouble).toEqual([]);
    });
  });
});

describe('what is left out', () => {
  test.each(LANGS)('is told on the spine in %s: shown and hidden add up', async (lang) => {
    await useFilter(lang, query, async (page) => {
      const words = messagesOf(lang).filter;
      const marks = await marksIn(page);
      const numbers = marks.map((text) => Number.parseInt(text, 10));
      expect(marks).toEqual(numbers.map((n) => (n === 1 ? words.hiddenOne : words.hidden.replace('{n}', String(n)))));
      expect(numbers.reduce((sum, n) => sum + n, 0) + pair.both.length).toBe(events.length);
    });
  });

  test('stands once between two shown events, and under the heading of a phase that is hidden whole', async () => {
    await useFilter('nl', query, async (page) => {
      const phases = await page.locator('.phase').evaluateAll((sections) =>
        sections.map((section) => ({
          heading: section.querySelector('h2')?.checkVisibility() === true,
          signs: [...section.querySelectorAll('.line > li')]
            .filter((item) => item.checkVisibility() && (item.id || item.classList.contains('f-hidden')))
            .map((item) => (item.id ? 'event' : 'mark')),
        })),
      );
      for (const { heading, signs } of phases) {
        expect(heading).toBe(true);
        expect(signs.length).toBeGreaterThan(0);
        expect(signs.join(' ')).not.toContain('mark mark');
      }
      expect(phases.some(({ signs }) => signs.join() === 'mark')).toBe(true);
    });
  });

  test('comes back without a trace', async () => {
    await useFilter('nl', '', async (page) => {
      const text = () => page.locator('.f-list :is(h2, li)').filter({ visible: true }).allTextContents();
      const before = await text();
      await choose(page, 'theme', pair.theme);
      expect(await text()).not.toEqual(before);
      await box(page, 'theme', pair.theme).uncheck();
      expect(await text()).toEqual(before);
      expect(await marksIn(page)).toEqual([]);
    });
  });

  test('is shown where a link leads to it, and said to be outside the filter', async () => {
    const outside = events.find((event) => !hasActor(event, pair.actor));
    await useFilter('nl', `${query}#${outside?.slug}`, async (page) => {
      const words = messagesOf('nl').filter.outside;
      expect(await page.locator(`#${outside?.slug}`).isVisible()).toBe(true);
      expect((await marksIn(page)).filter((text) => text.endsWith(words))).toHaveLength(1);
      expect(await countOf(page)).toBe(countIn('nl', pair.both.length));
      expect(await page.locator(`#${outside?.slug}`).evaluate((item) => item.getBoundingClientRect().top)).toBeLessThan(
        900,
      );
    });
  });

  test('an empty combination says so and offers the way out', async () => {
    await useFilter('nl', emptyQuery, async (page) => {
      const words = messagesOf('nl').filter;
      const notes = page.locator('[data-part="notes"]');
      expect(await shownIn(page)).toEqual([]);
      expect(await notes.locator('p').first().textContent()).toBe(words.none);
      const ways = await notes.locator('p').allTextContents();
      expect(ways[1]).toContain(words.without.split('{g}')[0]?.replace('{n}', String(empty.ofTheme.length)));
      expect(ways[2]).toContain(words.without.split('{g}')[0]?.replace('{n}', String(empty.ofActor.length)));
      expect((await marksIn(page)).length).toBe(await page.locator('.phase').count());
      await notes.locator('button').first().click();
      expect(await shownIn(page)).toEqual(idsOf(empty.ofTheme));
      expect(await notes.textContent()).toBe('');
    });
  });
});

describe('the chosen words', () => {
  test('stand above the list and go away by keyboard, the focus stays near', async () => {
    await useFilter('nl', `${query}&lijn=facts`, async (page) => {
      expect(await wordsIn(page)).toHaveLength(4);
      const buttons = page.locator('[data-part="chosen"] button');
      await buttons.first().focus();
      await page.keyboard.press('Enter');
      expect(await wordsIn(page)).toHaveLength(3);
      expect(await shownIn(page)).toEqual(idsOf(pair.ofTheme.filter(({ line }) => line === 'facts')));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await wordsIn(page))[0]);
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      expect(await shownIn(page)).toEqual(idsOf(events));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(countIn('nl', events.length));
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('all go at once', async () => {
    await useFilter('nl', query, async (page) => {
      await page.locator('[data-part="chosen"] button').last().press('Enter');
      expect(await page.locator('[data-part="chosen"]').isVisible()).toBe(false);
      expect(await shownIn(page)).toEqual(idsOf(events));
    });
  });
});

describe('on a phone', () => {
  const viewport = { width: 390, height: 844 };

  test('the form is folded with the count in view, and a button leads back to it', async () => {
    await useFilter(
      'nl',
      query,
      async (page) => {
        expect(await page.locator('.f-form fieldset').first().isVisible()).toBe(false);
        expect(await page.locator('.f-form > details > summary').textContent()).toContain(
          countIn('nl', pair.both.length),
        );
        await page.evaluate(() => scrollTo(0, 3000));
        const bar = page.locator('[data-part="to-form"]');
        expect(await bar.evaluate((button) => button.getBoundingClientRect().bottom)).toBeLessThanOrEqual(844);
        await bar.click();
        expect(await page.locator('.f-form fieldset').first().isVisible()).toBe(true);
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
        expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
          0,
        );
      },
      { viewport },
    );
  });

  test.each([320, 390])('no sideways scroll at %i px, folded or open', async (width) => {
    await useFilter(
      'nl',
      emptyQuery,
      async (page) => {
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(width);
        await page.locator('details').evaluateAll((folds) => {
          for (const fold of folds) (fold as HTMLDetailsElement).open = true;
        });
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(width);
      },
      { viewport: { width, height: 844 } },
    );
  });
});

describe('nothing for axe', () => {
  const phone = { width: 390, height: 844 };
  const desk = { width: 1440, height: 900 };

  test.each([
    ['nl', 'light', 'filtered', query, phone],
    ['en', 'dark', 'filtered', query, desk],
    ['en', 'light', 'empty', emptyQuery, desk],
    ['nl', 'dark', 'empty', emptyQuery, phone],
  ] as const)('%s, %s, %s', async (lang, colorScheme, _, address, viewport) => {
    await useFilter(
      lang,
      address,
      async (page) => {
        await page.locator('.f-form details').evaluateAll((folds) => {
          for (const fold of folds) (fold as HTMLDetailsElement).open = true;
        });
        expect(await findViolations(page)).toEqual([]);
      },
      { colorScheme, viewport },
    );
  });
});

describe('without script', () => {
  test.each(LANGS)(
    'the %s page has no dead form; links with counts do the work, and the timeline is whole',
    async (lang) => {
      await useFilter(
        lang,
        query,
        async (page) => {
          expect(await page.locator('.f-plain > p').textContent()).toBe(messagesOf(lang).filter.plain);
          expect(await page.locator('filter-page :is(input, button)').filter({ visible: true }).count()).toBe(0);
          expect(await page.locator('.f-list .line > li[id]').filter({ visible: true }).count()).toBe(events.length);
          const links = await page
            .locator('.f-plain li')
            .evaluateAll((items) =>
              items.map((item) => [
                item.querySelector('a')?.getAttribute('href') ?? '',
                item.querySelector('small')?.textContent ?? '',
              ]),
            );
          const theme = pathOf(lang, { page: 'case-theme', case: CASE, slug: pair.theme });
          expect(links).toContainEqual([theme, `(${pair.ofTheme.length})`]);
          const actor = pathOf(lang, { page: 'actor', slug: pair.actor });
          expect(links).toContainEqual([actor, `(${pair.ofActor.length})`]);
          await page.locator('.f-plain a').first().click();
          expect(await page.locator(':target h2').isVisible()).toBe(true);
        },
        { javaScriptEnabled: false },
      );
    },
  );

  test('the reading timeline stays free of it, and leads to it', async () => {
    const html = await (await fetch(stage.at(pathOf('nl', { page: 'timeline', case: CASE })))).text();
    expect(html).not.toContain('<script');
    expect(html).toContain(pathOf('nl', { page: 'filter', case: CASE }));
  });
});
