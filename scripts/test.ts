import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { mountTexts } from '../src/reader/texts.ts';
import { readCommand } from './command.ts';

// npm test: every part in order, then what passed and failed, and the command that runs a failed part alone.
//   -- --full   the whole matrix of browser tests
const { flags } = readCommand('test', { full: null });
const REPORTS = '.staging/reports';

/** A part: what it tries, and the words after `npm run` that try it alone. */
type Part = { readonly name: string; readonly run: readonly string[] };
type Outcome = Part & { readonly passed: number; readonly failed: number; readonly seconds: number };

const CITATIONS =
  mountTexts('.') === null ? 'citations, by lock (no texts mounted)' : 'citations, by the mounted texts';
const PARTS: readonly Part[] = [
  { name: 'format and lint', run: ['lint'] },
  { name: 'types', run: ['types'] },
  { name: 'nothing unused', run: ['unused'] },
  { name: 'content', run: ['check'] },
  { name: CITATIONS, run: ['verify', '--', '--frozen', '--coverage'] },
  { name: 'unit', run: ['test:unit'] },
  { name: 'commands', run: ['test:commands'] },
  { name: 'build and site checks', run: ['build'] },
  { name: 'sound HTML', run: ['html'] },
  { name: 'one build of the tiny case', run: ['test:site'] },
  { name: 'browser', run: ['test:browser'] },
];

/** Runs a part as a person would; those of vitest are counted test by test, any other is one, passed or failed. */
function runPart(part: Part): Outcome {
  const started = performance.now();
  console.log(`\n== ${part.name}: npm run ${part.run.join(' ')}`);
  const report = part.run[0]?.startsWith('test:') ? `${REPORTS}/${part.run[0].slice(5)}.json` : null;
  const reporters =
    report === null ? [] : ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('npm', ['run', '--silent', ...part.run, ...reporters], { stdio: 'inherit' });
  const seconds = (performance.now() - started) / 1000;
  const failed = status === 0 ? 0 : 1;
  return report === null
    ? { ...part, passed: 1 - failed, failed, seconds }
    : { ...part, ...countTests(report, failed), seconds };
}

/** Tests of a run by its report; a run that left none, or had none, has failed. */
function countTests(report: string, failed: number): { passed: number; failed: number } {
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    const passed = numPassedTests ?? 0;
    return { passed, failed: Math.max((numTotalTests ?? 0) - passed, failed, passed === 0 ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
process.env.TEST_MATRIX = flags.full ? 'full' : 'cover';
const outcomes = PARTS.map(runPart);

console.log('');
for (const { name, passed, failed, seconds } of outcomes)
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`,
  );
for (const { name, failed, run } of outcomes)
  if (failed > 0) console.log(`${name} failed; alone: npm run ${run.join(' ')}`);
const sum = (key: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0) process.exitCode = 1;
