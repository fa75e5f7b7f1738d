import type { Browser, BrowserContext, Page } from 'playwright-core';
import { median, openCounters, readInputs, threadTimes, watchInputs } from './latency.ts';

/** How long a page with a choice of days is made. */
export type Size = { readonly statements: number; readonly days: number; readonly lanes: number };

const SLOWER = 4;
const SCREENS = [
  ['phone', { width: 390, height: 844 }],
  ['desk', { width: 1440, height: 900 }],
] as const;
const STEPS = ['ArrowLeft', 'ArrowRight'].flatMap((key) => Array<string>(12).fill(key));

/** What a step through the days of a page costs at a size, with and without script: one row of a table for each. */
export async function measureSteps(browser: Browser, address: string, size: Size): Promise<string[][]> {
  const rows: string[][] = [];
  for (const [name, viewport] of SCREENS) {
    const context = await browser.newContext({ viewport });
    const html = await lengthened(context, address, size);
    for (const withScript of [false, true])
      rows.push([
        name,
        withScript ? 'slider' : 'radio buttons, no script',
        ...(await measureOne(context, address, html, withScript)),
      ]);
    await context.close();
  }
  return rows;
}

/** The page at an address as text, made as long as asked. */
async function lengthened(context: BrowserContext, address: string, size: Size): Promise<string> {
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(address);
  await page.evaluate(lengthen, size);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  await page.close();
  return `<!doctype html>${html}`;
}

/** Makes the page that is open as long as asked, in the browser: days, lanes and statements are copies of its own. */
function lengthen({ statements, days, lanes }: Size): string {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const fill = (list: Element[], wanted: number, mark: (copy: Element, index: number) => void): void => {
    for (let index = list.length; index < wanted; index++) {
      const copy = list[index % list.length]?.cloneNode(true) as Element;
      mark(copy, index);
      list.at(-1)?.parentElement?.append(copy);
    }
  };
  const stepped = (copy: Element, index: number): void => {
    for (const part of [copy, ...copy.querySelectorAll('[class*=k]')])
      if (/\bk\d+\b/.test(part.getAttribute('class') ?? ''))
        part.setAttribute(
          'class',
          (part.getAttribute('class') ?? '').replace(/\bk\d+\b/, `k${2 + (index % (days - 1))}`),
        );
  };
  const fieldset = document.querySelector('.steps') as Element;
  const [label, count] = [fieldset.querySelector('label'), fieldset.querySelector('p')] as Element[];
  fill(all('.steps input'), days, (copy, index) => {
    copy.id = `c${index + 1}`;
    copy.setAttribute('value', `2040-01-${index}`);
    copy.removeAttribute('checked');
    const [words, counts] = [label, count].map((one) => one?.cloneNode(true) as Element);
    words?.setAttribute('for', copy.id);
    if (counts) counts.id = `n${index + 1}`;
    queueMicrotask(() => copy.after(words ?? '', counts ?? ''));
  });
  document.querySelector('[data-part=range]')?.setAttribute('max', String(days));
  fill(all('.lanes tbody tr'), lanes, stepped);
  const groups = all('section.part[id^=who]');
  const perGroup = Math.ceil(statements / groups.length);
  let made = 0;
  for (const group of groups)
    fill([...group.querySelectorAll('.told')], perGroup, (copy) => {
      copy.id = `s${made++}`;
      copy.setAttribute('class', `told k${2 + (made % (days - 1))}`);
    });
  return location.pathname;
}

/** Presses the keys and gives the time from each to the next picture, sorted; 16 where the browser reports none. */
async function timeSteps(page: Page, focus: string): Promise<number[]> {
  await page.locator(focus).focus();
  await watchInputs(page, 'keydown');
  for (const key of STEPS) {
    await page.keyboard.press(key);
    await page.waitForTimeout(350);
  }
  const times = await readInputs(page);
  return [...times, ...Array<number>(Math.max(0, STEPS.length - times.length)).fill(16)].sort((a, b) => a - b);
}

async function measureOne(
  context: BrowserContext,
  address: string,
  html: string,
  withScript: boolean,
): Promise<string[]> {
  const page = await context.newPage();
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  if (!withScript) await page.route('**/*.js', (route) => route.abort());
  await page.goto(address);
  const focus = withScript ? '[data-part=range]' : '[name=as-of]:checked';
  const session = await openCounters(page, 1);
  await timeSteps(page, focus);
  const before = await threadTimes(session);
  await timeSteps(page, focus);
  const after = await threadTimes(session);
  const work = ['TaskDuration', 'RecalcStyleDuration', 'LayoutDuration', 'ScriptDuration'].map((name) =>
    ((((after.get(name) ?? 0) - (before.get(name) ?? 0)) * SLOWER) / STEPS.length).toFixed(0),
  );
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times = await timeSteps(page, focus);
  const rows = await page.locator('.told').count();
  await page.close();
  return [String(rows), ...work, String(median(times)), String(times.at(-1))];
}
