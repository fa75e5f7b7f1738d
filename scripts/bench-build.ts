import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from '../src/fixtures/synthesize/write.ts';
import { type Cost, measureCommand } from '../src/inspect/cost.ts';
import { formatTable } from '../src/inspect/table.ts';
import { contentRoot } from '../src/reader/root.ts';
import { readCommand, refuse, wholeNumber } from './command.ts';

// npm run bench:build: what a build costs as content grows: the content as it is, then made-up ones of the given sizes.
//   -- --events <numbers>   1000,3000,10000 unless told
//   -- --cases <number>     cases of a made-up content, 8 unless told
const NAME = 'bench:build';
const { flags } = readCommand(NAME, { events: '<number,…>', cases: '<number>' });
const sizes = (flags.events ?? '1000,3000,10000').split(',').map(wholeNumber);
const cases = wholeNumber(flags.cases ?? '8');
if (cases === null || sizes.some((size) => size === null)) refuse(NAME, 'write whole numbers from 1 on.');

const HEAD = 'content,pages,processor s,ms a page,memory GB,index GB,stopped by'.split(',');
const BUDGET = ['budget', '', '', '3.6 + checks', '1.5', '2.0', ''];
const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(2);

type Run = Cost & { readonly name: string; readonly pages: number };

const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
const runs: Run[] = [];
try {
  runs.push(await build('as it is', contentRoot()));
  for (const events of sizes) {
    const root = join(folder, `content-${events}`);
    writeCorpus(root, { events: events ?? 0, cases, seed: 1 });
    runs.push(await build(`${events} events`, root));
    rmSync(root, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(formatTable('Cost of a build with its checks and its search index', HEAD, [...runs.map(rowOf), BUDGET]));
const [first, last] = [runs[1], runs.at(-1)];
if (first && last && first !== last)
  console.log(`\nexponent from ${first.name} to ${last.name}: ${exponent(first, last).toFixed(2)} (budget 1.05)`);

/** Builds a content into the folder of the run, and takes the site away again. */
async function build(name: string, root: string): Promise<Run> {
  const out = join(folder, 'out');
  const env = { ...process.env, CONTENT_ROOT: root, NODE_ENV: 'production' };
  const cost = await measureCommand(process.execPath, ['scripts/run.mjs', 'build', '--out', out], env);
  const pages = globSync(`${out}/{dist,.staging/site}/**/*.html`).length;
  rmSync(out, { recursive: true, force: true });
  console.log(`${name}: ${pages} pages, ${cost.processor.toFixed(1)} s of processor time`);
  return { ...cost, name, pages };
}

function rowOf({ name, pages, processor, memory, code, output }: Run): string[] {
  const fault =
    code === 0 ? '' : (output.split('\n').find((line) => /^[A-Z]+(?:-[A-Z]+)* /.test(line)) ?? `code ${code}`);
  const perPage = ((processor * 1000) / pages).toFixed(1);
  return [name, String(pages), processor.toFixed(1), perPage, gigabytes(memory.own), gigabytes(memory.started), fault];
}

/** By which power of the pages the processor time grows. */
function exponent(one: Run, other: Run): number {
  return Math.log(other.processor / one.processor) / Math.log(other.pages / one.pages);
}
