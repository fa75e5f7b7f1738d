import type { Browser, Locator, Page } from 'playwright-core';
import { packPlaces, unpackPlaces } from '../core/search/filter.ts';
import { median, openCounters, readInputs, threadTimes, watchInputs } from './latency.ts';

/** A machine that is measured: how much slower than this one, and the budget in ms from a press to the next picture. */
export type Machine = {
  readonly name: string;
  readonly slowdown: number;
  readonly budget: number;
  readonly viewport: { readonly width: number; readonly height: number };
};

/** A filter page with as many phases as it takes to hold `size` events, each with ids of its own. */
export function repeatPage(html: string, size: number): string {
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

/** Chooses a frequent, a middling and a rare option `rounds` times and takes each back: a row of the table for each. */
export async function measureFilter(
  browser: Browser,
  address: string,
  machine: Machine,
  rounds: number,
): Promise<string[][]> {
  const context = await browser.newContext({ viewport: machine.viewport });
  const page = await context.newPage();
  await page.goto(address);
  const session = await openCounters(page, machine.slowdown);
  const worked = async (): Promise<number> => (await threadTimes(session)).get('TaskDuration') ?? 0;
  const total = await page.locator('.line > li[id]').count();
  const rows: string[][] = [];
  for (const { label, count } of await pickOptions(page, total)) {
    const before = await worked();
    const times: [number, number][] = [];
    for (let round = 0; round < rounds; round++) times.push([await press(page, label), await press(page, label)]);
    const work = ((await worked()) - before) / (2 * rounds);
    rows.push([String(total), ...rowOf(machine, (await label.textContent()) ?? '', count, times, work)]);
  }
  await context.close();
  return rows;
}

type Option = { readonly label: Locator; readonly count: number };

/** The option with most events that leaves some out, the middle one, and the one with fewest. */
async function pickOptions(page: Page, total: number): Promise<Option[]> {
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
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
    .filter((one) => one !== undefined)
    .map(({ index, count }) => ({ label: boxes.nth(index).locator('xpath=..').locator('span'), count }));
}

/** One press: from the time of the input to the picture that follows what it did. */
async function press(page: Page, target: Locator): Promise<number> {
  await watchInputs(page, 'any');
  await target.click();
  await page.waitForTimeout(700);
  return Math.max(16, ...(await readInputs(page)));
}

function rowOf(
  { name, slowdown, budget }: Machine,
  option: string,
  count: number,
  times: readonly (readonly [number, number])[],
  work: number,
): string[] {
  const filter = median(times.map(([on]) => on));
  const unfilter = median(times.map(([, off]) => off));
  const numbers = [filter, unfilter, Math.max(...times.flat()), work, budget].map((time) => String(Math.round(time)));
  return [
    `${name} (${slowdown}x)`,
    option,
    String(count),
    ...numbers,
    Math.max(filter, unfilter) <= budget ? 'ok' : 'OVER',
  ];
}
