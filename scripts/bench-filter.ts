import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { packPlaces, unpackPlaces } from '../src/core/search/filter.ts';
import { formatTable } from '../src/inspect/table.ts';
import { brotliSize } from '../src/inspect/weight.ts';
import { serveFolder } from '../src/publish/serve.ts';

// npm run bench:filter: how long filtering and unfiltering take on long timelines, made by repeating the longest built one.
//   -- --rounds 5   how often each option is chosen and taken back
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
const FOLDER = '.staging/bench';
const SIZES = [1_000, 5_000];
/** Slowdown of the processor and the budget in milliseconds from a press to the next picture. */
const MACHINES = [
  { name: 'desktop', slowdown: 1, budget: 50, viewport: { width: 1440, height: 900 } },
  { name: 'phone', slowdown: 4, budget: 200, viewport: { width: 390, height: 844 } },
] as const;

const [longest] = globSync('dist/nl/zaken/*/tijdlijn/filteren/index.html')
  .map((file) => readFileSync(file, 'utf8'))
  .sort((a, b) => b.length - a.length);
if (!longest) throw new Error('There is no site in dist: run `npm run build` first.');

rmSync(FOLDER, { recursive: true, force: true });
cpSync('dist/_astro', join(FOLDER, '_astro'), { recursive: true });
for (const size of SIZES) {
  mkdirSync(join(FOLDER, String(size)), { recursive: true });
  writeFileSync(join(FOLDER, String(size), 'index.html'), repeatPage(longest, size));
}
const site = await serveFolder(FOLDER, '/', 0);
const browser = await launch();
const rows: string[][] = [];
for (const size of SIZES)
  for (const machine of MACHINES) rows.push(...(await measure(browser, `${site.address}${size}/`, machine)));
await browser.close();
site.server.close();
rmSync(FOLDER, { recursive: true, force: true });
const [script = ''] = globSync('dist/_astro/FilterPage*.js');
console.log(
  formatTable(
    'Filter and unfilter, ms from input to next paint',
    ['events', 'machine', 'option', 'shown', 'filter', 'unfilter', 'worst', 'cpu', 'budget', ''],
    rows,
  ),
);
console.log(`load of this machine: ${loadavg()[0]?.toFixed(1)}; cpu is the work of the page's thread per press`);
console.log(`script: ${brotliSize(readFileSync(script))} bytes of 4000`);
if (rows.some((row) => row.at(-1) !== 'ok')) process.exitCode = 1;

/** A page with as many phases as it takes to hold `size` events, each with ids of its own. */
function repeatPage(html: string, size: number): string {
  const sections = html.match(/<section class="phase"[\s\S]*?<\/section>/g) ?? [];
  const own = sections.join('').match(/<li id=/g)?.length ?? 0;
  const copies = Array.from({ length: Math.ceil(size / own) }, (_, copy) => copy);
  const repeated = copies.flatMap((copy) =>
    sections.map((section) => section.replace(/ id="([^"]+)"/g, ` id="$1-${copy}"`)),
  );
  const start = html.indexOf('<section class="phase"');
  const end = html.lastIndexOf('</section>') + '</section>'.length;
  const whole = html.slice(0, start) + repeated.join('') + html.slice(end);
  return whole.replace(/data-e="([^"]*)"/g, (_, packed: string) => {
    const places = unpackPlaces(packed);
    return `data-e="${packPlaces(copies.flatMap((copy) => places.map((place) => place + copy * own)))}"`;
  });
}

/** A browser as in the tests: the one of the package, or that of CHROME_PATH. */
async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await sparticuz.executablePath());
  if (!existsSync(executablePath)) throw new Error(`There is no browser at ${executablePath}: set CHROME_PATH.`);
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Chooses a frequent, a middling and a rare option, and takes each back. */
async function measure(opened: Browser, address: string, machine: (typeof MACHINES)[number]): Promise<string[][]> {
  const context = await opened.newContext({ viewport: machine.viewport });
  const page = await context.newPage();
  await page.goto(address);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: machine.slowdown });
  const total = await page.locator('.line > li[id]').count();
  await page.evaluate(() => {
    const fold = document.querySelector<HTMLDetailsElement>('.f-form > details');
    if (fold) fold.open = true;
  });
  const boxes = page.locator('.f-form label:visible input');
  const counts = await boxes.evaluateAll((inputs) =>
    inputs.map((input, index) => ({
      index,
      count: Number(input.parentElement?.querySelector('small')?.textContent?.slice(1, -1)),
    })),
  );
  const sorted = counts.filter(({ count }) => count < total).sort((a, b) => b.count - a.count);
  const picked = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].filter((one) => one !== undefined);
  const found: string[][] = [];
  for (const { index, count } of picked) {
    const label = boxes.nth(index).locator('xpath=..').locator('span');
    const worked = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const before = await worked();
    const times: [number, number][] = [];
    for (let round = 0; round < rounds; round++) times.push([await press(page, label), await press(page, label)]);
    const [filter, unfilter] = [0, 1].map((step) => median(times.map((pair) => pair[step] ?? 0)));
    const worst = Math.max(...times.flat());
    const work = ((await worked()) - before) / (2 * rounds);
    found.push([
      String(total),
      `${machine.name} (${machine.slowdown}x)`,
      (await label.textContent()) ?? '',
      String(count),
      ...[filter, unfilter, worst, work].map((time) => String(Math.round(time ?? 0))),
      String(machine.budget),
      Math.max(filter ?? 0, unfilter ?? 0) <= machine.budget ? 'ok' : 'OVER',
    ]);
  }
  await context.close();
  return found;
}

/** One press: from the time of the input to the picture that follows what it did, as the browser reports it. */
async function press(page: Page, target: ReturnType<Page['locator']>): Promise<number> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await target.click();
  await page.waitForTimeout(700);
  // Below 16 ms the browser reports nothing.
  return page.evaluate(() => Math.max(16, ...(globalThis as unknown as { seen: number[] }).seen));
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
