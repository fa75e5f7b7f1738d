import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../core/record/text.ts';
import { messagesOf } from '../i18n/messages.ts';
import { pathOf } from '../i18n/routes.ts';
import { findViolations } from './axe.ts';
import { PATIENT, setStage } from './stage.ts';
import { watchPage } from './watch.ts';

const stage = setStage();

const searchPath = (lang: Lang): string => pathOf(lang, { page: 'search' });
const hrefs = (page: Page): Promise<string[]> =>
  page.locator('[data-part="list"] a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
const statusOf = (page: Page): Promise<string | null> => page.locator('[data-part="status"]').textContent();

/** Uses the search page in a context of its own; `prepare` may keep things from it before it loads. */
async function useSearch<T>(
  lang: Lang,
  use: (page: Page, trouble: readonly string[]) => Promise<T>,
  query = '',
  options: BrowserContextOptions = {},
  prepare = async (_: Page) => {},
): Promise<T> {
  const context = await stage.browser.newContext(options);
  try {
    const page = await context.newPage();
    const trouble = watchPage(page, new URL(stage.site.address).origin);
    await prepare(page);
    await page.goto(stage.at(searchPath(lang)) + query);
    return await use(page, trouble);
  } finally {
    await context.close();
  }
}

/** Types a query and waits until the full text has been searched: no request and no change for a while. */
async function ask(page: Page, text: string): Promise<void> {
  await page.fill('#q', text);
  await settle(page);
}

async function settle(page: Page): Promise<void> {
  await page.locator('search-page[aria-busy=false]').waitFor();
}

const event = (lang: Lang, slugs: string, name = 'deloitte-notebook'): RegExp =>
  new RegExp(`/${name}/${lang === 'nl' ? 'gebeurtenis' : 'event'}/(?:${slugs})/$`);

describe.each(LANGS)('what must be found on the %s site', (lang) => {
  // The memo, by what the case is about, in the words of the reader: singular, plural, an accent that is not there.
  const ofMemo =
    lang === 'nl'
      ? ['notitieboek', 'notitieboeken', 'NÓTITIEBOEK', 'notitieboekje']
      : ['notebook', 'notebooks', 'NÓTEBOOK'];
  const mustFind: [string, RegExp][] = [
    ...ofMemo.map((word): [string, RegExp] => [word, /\/deloitte-01\/$/]),
    ['notitieboek', event(lang, '[^/]*notebook[^/]*|finder-[^/]*|count-corrected')],
    ['notebook', event(lang, '[^/]*notebook[^/]*|finder-[^/]*|count-corrected')],
    ['notitieboeken', event(lang, '[^/]*notebook[^/]*|finder-[^/]*|count-corrected')],
    ['NOTITIEBOÉK', event(lang, '[^/]*notebook[^/]*|finder-[^/]*|count-corrected')],
    ['reflectiesessie', event(lang, '[^/]*(?:session|stories)[^/]*', 'nsob-reconstruction')],
    ['reflectiesessies', event(lang, '[^/]*(?:session|stories)[^/]*', 'nsob-reconstruction')],
    ['reflection session', event(lang, '[^/]*(?:session|stories)[^/]*', 'nsob-reconstruction')],
    ['Het einde voorbij', /\/nsob-reconstruction\/(?:gebeurtenis|event)\/[^/]*essay[^/]*\/$|\/nsob-02\/$/],
    ['5.1.2.e', /#5-1-2-e$/],
    ['5.1.2e', /#5-1-2-e$/],
    ['3288863-1020755-NC19', /\/deloitte-01\/$/],
    ['nsob-02', /\/nsob-02\/$/],
    ['D-012', event(lang, '[^/]+')],
  ];

  test.each(mustFind)('%s', async (text, wanted) => {
    await useSearch(lang, async (page, trouble) => {
      await ask(page, text);
      const first = (await hrefs(page)).slice(0, 3);
      expect(
        first.filter((href) => wanted.test(href)),
        `${first.join(' ')} for ${wanted}`,
      ).not.toEqual([]);
      expect(first.every((href) => href.startsWith(`/${lang}/`))).toBe(true);
      expect(trouble).toEqual([]);
    });
  });

  test('the word of either language finds the same records', async () => {
    await useSearch(lang, async (page) => {
      const found: string[][] = [];
      for (const text of ['notitieboek', 'notebook']) {
        await ask(page, text);
        found.push((await hrefs(page)).slice(0, 5).sort());
      }
      expect(found[0]).toEqual(found[1]);
    });
  });

  test('a result leads to the record', async () => {
    await useSearch(lang, async (page) => {
      await ask(page, '5.1.2.e');
      await page.locator('[data-part="list"] a').first().click();
      await page.waitForURL(/#5-1-2-e$/);
      expect(await page.locator(':target').isVisible()).toBe(true);
    });
  });
});

describe('the address', () => {
  test('says what is asked, gives it back, and the back button undoes a search', async () => {
    await useSearch('nl', async (page) => {
      await ask(page, 'notitieboek');
      expect(new URL(page.url()).search).toBe('?q=notitieboek');
      await page.locator('summary').click();
      await page.selectOption('select[name=kind]', 'source');
      await settle(page);
      expect(new URL(page.url()).search).toBe('?q=notitieboek&kind=source');
      const filtered = await hrefs(page);
      expect(filtered.every((href) => href.includes('/bronnen/'))).toBe(true);
      await page.reload();
      await settle(page);
      expect([await page.inputValue('#q'), await page.inputValue('select[name=kind]')]).toEqual([
        'notitieboek',
        'source',
      ]);
      expect(await hrefs(page)).toEqual(filtered);
      await page.goBack();
      await settle(page);
      expect([await page.inputValue('#q'), await page.inputValue('select[name=kind]')]).toEqual(['notitieboek', '']);
      expect((await hrefs(page)).length).toBeGreaterThan(filtered.length);
    });
  });

  test('goes along to the other language', async () => {
    await useSearch('nl', async (page) => {
      await ask(page, 'notitieboek');
      await page.locator('header a[hreflang=en]').click();
      await settle(page);
      expect([new URL(page.url()).pathname, await page.inputValue('#q')]).toEqual([searchPath('en'), 'notitieboek']);
      expect((await hrefs(page))[0]).toMatch(/^\/en\//);
    });
  });

  test('filters and sorts without a word too', async () => {
    await useSearch(
      'en',
      async (page, trouble) => {
        await settle(page);
        const dates = await page.locator('[data-part="list"] .when').allTextContents();
        expect(dates).toHaveLength(10);
        expect((await hrefs(page)).every((href) => /\/deloitte-notebook\/event\//.test(href))).toBe(true);
        expect(trouble).toEqual([]);
      },
      '?case=deloitte-notebook&kind=event&sort=date',
    );
  });

  test('a filter that leaves nothing offers what there is without it', async () => {
    await useSearch(
      'nl',
      async (page) => {
        await settle(page);
        expect(await statusOf(page)).toContain('notitieboek');
        await page.locator('[data-part="clear"]').click();
        await settle(page);
        expect((await hrefs(page)).length).toBeGreaterThan(0);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      },
      '?q=notitieboek&year=1900',
    );
  });
});

describe('hostile input is plain text', () => {
  test.each([
    ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['regex signs', '.*+?^$()|[]{}\\'],
    ['10 kB', 'x'.repeat(10_000)],
    ['10 kB of words', 'de nota '.repeat(1250)],
    ['quotes', '"\'`’ <mark>'],
    ['a bidi override', '\u202egnp.exe'],
  ])('%s', async (_, text) => {
    await useSearch(
      'nl',
      async (page, trouble) => {
        page.on('dialog', () => expect.unreachable('a dialog opened'));
        await settle(page);
        expect(await page.locator('search-page img, search-page script').count()).toBe(0);
        expect(trouble).toEqual([]);
      },
      `?q=${encodeURIComponent(text)}&sort=${encodeURIComponent(text)}&case=${encodeURIComponent(text)}`,
    );
  });
});

describe('where something is kept from it', () => {
  const isThere = async (page: Page): Promise<boolean> => page.locator('[data-part="index"] a').first().isVisible();

  test.each(LANGS)('without script the %s page lists everything and says why there is no field', async (lang) => {
    await useSearch(
      lang,
      async (page) => {
        expect(await page.locator('[data-part="without"]').textContent()).toBe(messagesOf(lang).search.without);
        expect([await page.locator('#q').isVisible(), await isThere(page)]).toEqual([false, true]);
        expect(await page.locator('[data-part="index"] a').count()).toBeGreaterThan(100);
      },
      '',
      { javaScriptEnabled: false },
    );
  });

  test.each([
    ['the worker', '**/pagefind-worker.js', 'notitieboek', true],
    ['WebAssembly', '**/wasm.*', 'notitieboek', true],
    ['the list of what is indexed', '**/*.pf_meta', 'notitieboek', true],
    ['all of search', '**/search/**/*.*', 'notitieboek', false],
  ])('%s: titles where they can be, a message and the list', async (_, pattern, text, hasTitles) => {
    await useSearch(
      'nl',
      async (page, trouble) => {
        await page.fill('#q', text);
        await page.waitForFunction(() => document.querySelector('[data-part="notice"]')?.textContent !== '');
        const words = messagesOf('nl').search;
        expect(await page.locator('[data-part="notice"]').textContent()).toBe(
          hasTitles ? words.titlesOnly : words.broken,
        );
        expect((await hrefs(page)).length > 0).toBe(hasTitles);
        // Pagefind's own worker tells of its fate this way; the page itself must not stumble.
        expect(trouble.filter((line) => line.startsWith('uncaught') && !line.includes('Pagefind'))).toEqual([]);
        await page.fill('#q', '');
        await page.waitForTimeout(50);
        expect(await isThere(page)).toBe(true);
      },
      '',
      {},
      (page) =>
        page
          .route(pattern, (route) =>
            new URL(route.request().url()).pathname.startsWith('/search/') ? route.abort() : route.continue(),
          )
          .then(() => {}),
    );
  });

  test('WebAssembly forbidden by a policy on the worker', async () => {
    await useSearch(
      'nl',
      async (page) => {
        await page.fill('#q', 'notitieboek');
        await page.waitForFunction(() => document.querySelector('[data-part="notice"]')?.textContent !== '');
        expect((await hrefs(page)).length).toBeGreaterThan(0);
      },
      '',
      {},
      (page) =>
        page
          .route('**/pagefind-worker.js', async (route) => {
            const response = await route.fetch();
            await route.fulfill({
              response,
              headers: {
                ...response.headers(),
                'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
              },
            });
          })
          .then(() => {}),
    );
  });

  test('nothing found says so, and the list stays', async () => {
    await useSearch('nl', async (page, trouble) => {
      await ask(page, 'zeppelin');
      expect(await statusOf(page)).toBe(messagesOf('nl').search.none.replace('{q}', 'zeppelin'));
      expect(await isThere(page)).toBe(true);
      expect(trouble).toEqual([]);
    });
  });
});

describe('using it', () => {
  test('with the keyboard alone', async () => {
    await useSearch('nl', async (page) => {
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.type('notitieboek');
      await settle(page);
      const stops: string[] = [];
      for (let step = 0; step < 3; step++) {
        await page.keyboard.press('Tab');
        stops.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
      }
      expect(stops).toEqual(['BUTTON', 'SUMMARY', 'A']);
      const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
      await page.keyboard.press('Enter');
      await page.waitForURL(target);
    });
  });

  test('focus on a result stays when better results come', async () => {
    await useSearch(
      'nl',
      async (page) => {
        await page.fill('#q', 'notitieboek');
        await page.locator('[data-part="list"] a').first().focus();
        await settle(page);
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
      },
      '',
      {},
      (page) =>
        page.route('**/*.pf_index', async (route) => void setTimeout(() => route.continue(), 400)).then(() => {}),
    );
  });

  test('more results on request', async () => {
    await useSearch('nl', async (page) => {
      await ask(page, 'nota');
      expect(await hrefs(page)).toHaveLength(10);
      await page.locator('[data-part="more"]').click();
      await settle(page);
      expect(await hrefs(page)).toHaveLength(20);
      expect(new Set(await hrefs(page)).size).toBe(20);
    });
  });

  test.each(LANGS)('results on the %s page hold nothing for axe, in light and dark', async (lang) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await useSearch(
        lang,
        async (page) => {
          await settle(page);
          expect(await findViolations(page)).toEqual([]);
        },
        '?q=notitieboek&case=deloitte-notebook',
        { colorScheme, viewport: { width: 390, height: 844 } },
      );
    }
  });

  test('no sideways scroll at 320 px with results', async () => {
    await useSearch(
      'nl',
      async (page) => {
        await settle(page);
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
      },
      '?q=notitieboek&case=deloitte-notebook',
      { viewport: { width: 320, height: 640 } },
    );
  });
});

test('weighs nothing before it is used, and what the budget says when it is', async () => {
  await useSearch('nl', async (page) => {
    const early = await page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/search/')).length,
    );
    expect(early).toBe(0);
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await ask(page, 'notitieboek');
    const isOfTitles = (response: Response): boolean => /\/(?:facts|titles)-/.test(response.url());
    const weigh = async (list: readonly Response[]): Promise<number> => {
      const bodies = await Promise.all(list.map((response) => response.body()));
      // The files of Pagefind are compressed as they are.
      return bodies.reduce((sum, body) => sum + Math.min(body.length, brotliCompressSync(body).length), 0);
    };
    const titles = () => weigh(responses.filter(isOfTitles));
    const fullText = () => weigh(responses.filter((response) => !isOfTitles(response)));
    // What the worker fetched is told of when it has been read.
    await expect.poll(titles, PATIENT).toBeGreaterThan(0);
    await expect.poll(fullText, PATIENT).toBeGreaterThan(50_000);
    await page.waitForLoadState('networkidle');
    expect(await titles()).toBeLessThan(18_000);
    expect(await fullText()).toBeLessThan(110_000);
  });
});
