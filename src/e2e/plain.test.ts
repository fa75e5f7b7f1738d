import { describe, expect, test } from 'vitest';
import { samplePages, spread } from './samples.ts';
import { setStage } from './stage.ts';

// The site as it is without any script: what a server sends, and what a browser shows of it.
const stage = setStage();

/** Addresses of all pages that the sitemap names, on the server of the test. */
async function pagesOfSitemap(): Promise<string[]> {
  const index = await (await fetch(stage.at('/sitemap-index.xml'))).text();
  const maps = await Promise.all(locations(index).map(async (address) => (await fetch(here(address))).text()));
  return maps.flatMap(locations).map(here);
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
}

/** The same path on the server of the test. */
function here(address: string): string {
  return new URL(new URL(address).pathname, stage.site.address).href;
}

/** What a page links to or loads, on our own origin. */
function references(html: string, address: string): URL[] {
  return [...html.matchAll(/\s(?:href|src)="?([^"\s>]+)/g)]
    .map(([, value]) => new URL((value ?? '').replaceAll('&amp;', '&'), address))
    .filter((url) => url.origin === new URL(stage.site.address).origin);
}

// Node checks all links over the built files; here a server answers for a sample, however many pages there are.
const PAGES = 40;
const LINKS = 200;

test('a sample of the sitemap answers, and a sample of the links on it leads to a page, a file or a place that is there', async () => {
  const pages = await pagesOfSitemap();
  expect(pages.length).toBeGreaterThan(100);
  const wanted = new Map<string, string>();
  for (const address of [stage.site.address, ...spread(pages, PAGES)]) {
    const response = await fetch(address);
    expect([response.status, response.headers.get('content-type')], address).toEqual([200, 'text/html; charset=utf-8']);
    for (const url of references(await response.text(), address)) wanted.set(url.href, address);
  }
  expect(wanted.size).toBeGreaterThan(LINKS);
  const broken: string[] = [];
  for (const [href, from] of spread([...wanted], LINKS)) if (!(await isThere(href))) broken.push(`${href} on ${from}`);
  expect(broken).toEqual([]);
});

/** Whether an address answers, and holds the place that its fragment names. */
async function isThere(href: string): Promise<boolean> {
  const [address = '', fragment] = href.split('#');
  const response = await fetch(address);
  const text = await response.text();
  if (response.status !== 200 || !fragment) return response.status === 200;
  return new RegExp(`\\sid="?${RegExp.escape(decodeURIComponent(fragment))}["\\s>]`).test(text);
}

describe('a reader without script reads the same, in the same order', () => {
  const others = samplePages().filter(({ type }) => type !== 'search' && type !== 'filter');

  test.each(others.map(({ path }) => path))('%s', async (path) => {
    const [off, on] = await Promise.all(
      [false, true].map(async (javaScriptEnabled) => {
        const context = await stage.browser.newContext({ javaScriptEnabled });
        try {
          const page = await context.newPage();
          await page.goto(stage.at(path));
          return await page.locator('body').innerText();
        } finally {
          await context.close();
        }
      }),
    );
    expect(off?.length).toBeGreaterThan(40);
    expect(off).toBe(on);
  });
});
