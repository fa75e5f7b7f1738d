import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../src/e2e/browser.ts';
import { type Machine, measureFilter, repeatPage } from '../src/e2e/filter-latency.ts';
import { formatTable } from '../src/inspect/table.ts';
import { brotliSize } from '../src/inspect/weight.ts';
import { serveFolder } from '../src/publish/serve.ts';
import { readCommand, readNumber, refuse } from './command.ts';

// npm run bench:filter: after a build, how long filtering and unfiltering take on long timelines, made by repeating the
// longest built one; exit 1 where a budget is missed.
//   -- --rounds <number>   how often each option is chosen and taken back, 5 unless told
const NAME = 'bench:filter';
const { flags } = readCommand(NAME, { rounds: '<number>' });
const rounds = readNumber(NAME, '--rounds', flags.rounds, 5);
const FOLDER = '.staging/bench';
const SIZES = [1_000, 5_000];
const MACHINES: readonly Machine[] = [
  { name: 'desktop', slowdown: 1, budget: 50, viewport: { width: 1440, height: 900 } },
  { name: 'phone', slowdown: 4, budget: 200, viewport: { width: 390, height: 844 } },
];
const HEAD = ['events', 'machine', 'option', 'shown', 'filter', 'unfilter', 'worst', 'cpu', 'budget', ''];

const longest =
  globSync('dist/nl/zaken/*/tijdlijn/filteren/index.html')
    .map((file) => readFileSync(file, 'utf8'))
    .sort((a, b) => b.length - a.length)[0] ?? refuse(NAME, 'there is no site in dist; run `npm run build` first.');
rmSync(FOLDER, { recursive: true, force: true });
cpSync('dist/_astro', join(FOLDER, '_astro'), { recursive: true });
for (const size of SIZES) {
  mkdirSync(join(FOLDER, String(size)), { recursive: true });
  writeFileSync(join(FOLDER, String(size), 'index.html'), repeatPage(longest, size));
}
const site = await serveFolder(FOLDER, '/', 0);
const browser = await launchBrowser();
const rows: string[][] = [];
for (const size of SIZES)
  for (const machine of MACHINES)
    rows.push(...(await measureFilter(browser, `${site.address}${size}/`, machine, rounds)));
await browser.close();
site.server.close();
rmSync(FOLDER, { recursive: true, force: true });
const [script = ''] = globSync('dist/_astro/FilterPage*.js');
console.log(formatTable('Filter and unfilter, ms from input to next paint', HEAD, rows));
console.log(`load of this machine: ${loadavg()[0]?.toFixed(1)}; cpu is the work of the page's thread per press`);
console.log(`script: ${brotliSize(readFileSync(script))} bytes of 4000`);
if (rows.some((row) => row.at(-1) !== 'ok')) process.exitCode = 1;
