import { resolve } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { pathOf } from '../src/i18n/routes.ts';
import { formatTable } from '../src/inspect/table.ts';
import { hostOf } from '../src/publish/host.ts';
import { serveFolder } from '../src/publish/serve.ts';
import { checkContent } from '../src/reader/content.ts';
import { contentRoot } from '../src/reader/root.ts';

// node scripts/bench-as-of.ts [statements] [folder], after a build: what a step through the as-of days costs on a page of
// that many statements, made from the markup of the longest real one. The time of the main thread is that of its
// processor, so that a busy machine does not show in it; the wait is what a reader would have noticed here and now.
const STATEMENTS = Number(process.argv[2] ?? 1000);
const FOLDER = resolve(process.argv[3] ?? 'dist');
/** As many days as the sheet has rules for. */
const DAYS = 40;
const LANES = 60;
const SLOWER = 4;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

/** Makes the page that is open as long as asked: days, lanes and statements are copies of its own. */
function lengthen({ statements, days, lanes }: { statements: number; days: number; lanes: number }): string {
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

/** Presses keys and gives the time from each to the next frame, as the browser's own event timing has it. */
async function timeSteps(page: Page, focus: string, keys: readonly string[]): Promise<number[]> {
  await page.locator(focus).focus();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') times.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(350);
  }
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  // Steps within 16 ms are not reported one by one.
  return [...times, ...Array<number>(Math.max(0, keys.length - times.length)).fill(16)].sort((a, b) => a - b);
}

const focusOf = (withScript: boolean): string => (withScript ? '[data-part=range]' : '[name=as-of]:checked');

async function threadTimes(client: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await client.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

async function measure(context: BrowserContext, address: string, html: string, withScript: boolean): Promise<string[]> {
  const page = await context.newPage();
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  if (!withScript) await page.route('**/*.js', (route) => route.abort());
  await page.goto(address);
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const keys = ['ArrowLeft', 'ArrowRight'].flatMap((key) => Array<string>(12).fill(key));
  await timeSteps(page, focusOf(withScript), keys);
  const before = await threadTimes(client);
  await timeSteps(page, focusOf(withScript), keys);
  const after = await threadTimes(client);
  const perStep = (name: string): string =>
    ((((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000 * SLOWER) / keys.length).toFixed(0);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times = await timeSteps(page, focusOf(withScript), keys);
  const rows = await page.locator('.told').count();
  await page.close();
  const parts = ['TaskDuration', 'RecalcStyleDuration', 'LayoutDuration', 'ScriptDuration'].map(perStep);
  return [String(rows), ...parts, String(times[Math.floor(times.length / 2)]), String(times.at(-1))];
}

async function run(): Promise<void> {
  const { dossier } = checkContent(contentRoot());
  const item = dossier.knowledge.reduce((most, one) => (one.statements.length > most.statements.length ? one : most));
  const site = await serveFolder(FOLDER, hostOf(process.env).base, 0);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? (await sparticuz.executablePath()),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const path = pathOf('nl', { page: 'knowledge-item', case: item.case, slug: item.slug });
    const address = site.address + path.slice(1);
    const rows: string[][] = [];
    for (const [name, viewport] of [
      ['phone', PHONE],
      ['desk', DESK],
    ] as const) {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(address);
      await page.evaluate(lengthen, { statements: STATEMENTS, days: DAYS, lanes: LANES });
      const html = `<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`;
      for (const withScript of [false, true])
        rows.push([
          name,
          withScript ? 'slider' : 'radio buttons, no script',
          ...(await measure(context, address, html, withScript)),
        ]);
      await context.close();
    }
    console.log(
      formatTable(
        `As-of step, ${DAYS} days, ${LANES} lanes: ms of a processor ${SLOWER} times slower (budget on a phone: 100)`,
        ['screen', 'control', 'statements', 'main thread', 'style', 'layout', 'script', 'wait, median', 'wait, worst'],
        rows,
      ),
    );
  } finally {
    await browser.close();
    site.server.close();
  }
}

await run();
