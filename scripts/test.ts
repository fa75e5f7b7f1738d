import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { mountTexts } from '../src/reader/texts.ts';

// npm test: every gate, in order, and the count of what passed and failed.
//   -- --full   the whole matrix of browser tests
const full = process.argv.includes('--full');
const mounted = mountTexts('.') !== null;
const REPORTS = '.staging/reports';

type Outcome = { readonly name: string; readonly passed: number; readonly failed: number; readonly seconds: number };

/** Runs a command of node_modules/.bin or a script; one gate, passed or failed. */
function gate(name: string, command: string, words: readonly string[]): Outcome {
  const started = performance.now();
  console.log(`\n== ${name}: ${[command, ...words].join(' ')}`);
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ok = status === 0;
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds: (performance.now() - started) / 1000 };
}

/** Runs one project of tests and counts them; a run without tests has failed. */
function tests(name: string, project: string): Outcome {
  const file = `${REPORTS}/${project}.json`;
  const outcome = gate(name, 'vitest', [
    'run',
    '--config',
    'src/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numTotalTests: number;
    };
    const failed = report.numTotalTests - report.numPassedTests;
    return { ...outcome, passed: report.numPassedTests, failed: Math.max(failed, outcome.failed) };
  } catch {
    return { ...outcome, passed: 0, failed: 1 };
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
process.env.TEST_MATRIX = full ? 'full' : 'cover';

const outcomes = [
  gate('format and lint', 'biome', ['check', '.']),
  gate('types', 'astro', ['check']),
  gate('content', 'node', ['scripts/run.mjs', 'check']),
  gate(mounted ? 'citations, by the mounted texts' : 'citations, by lock (no texts mounted)', 'node', [
    'scripts/run.mjs',
    'verify',
    '--frozen',
    '--coverage',
  ]),
  tests('unit', 'unit'),
  gate('build and site checks', 'node', ['scripts/run.mjs', 'build']),
  tests('one build of the tiny case', 'site'),
  tests('browser', 'browser'),
];

console.log('');
for (const { name, passed, failed, seconds } of outcomes)
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`,
  );
const sum = (key: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0) process.exitCode = 1;
