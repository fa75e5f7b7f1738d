import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entry, Example } from '../core/issue/codes/example.ts';
import { CODES, type Code } from '../core/issue/codes.ts';
import { plant } from '../fixtures/plant.ts';
import { pageFaults } from '../inspect/inspect.ts';
import { samplePage } from '../inspect/sample.ts';

type FileExample = Extract<Example, { file: string }>;
type PageExample = Extract<Example, { page: string }>;

const HOST = { base: '/', origin: 'https://site.example' };
const examples = Object.entries<Entry>(CODES).flatMap(([code, { example, also = [] }]) =>
  [example, ...also].map((one) => [code as Code, one] as const),
);
const inFiles = examples.filter((pair): pair is [Code, FileExample] => 'file' in pair[1]);
const inPages = examples.filter((pair): pair is [Code, PageExample] => 'page' in pair[1]);
const elsewhere = examples.flatMap(([code, example]) => ('test' in example ? [[code, example.test] as const] : []));

/** Codes that a copy of the made-up case bears after a change, by the content or by the mounted texts. */
function codesAfter(example: FileExample, change: (copy: ReturnType<typeof plant>) => void): string[] {
  const copy = plant();
  change(copy);
  const issues = 'by' in example && example.by === 'texts' ? copy.verify() : copy.check();
  return issues.map(({ code }) => code);
}

function plantBad({ file, good, bad }: FileExample): (copy: ReturnType<typeof plant>) => void {
  return (copy) => {
    if (bad === null) copy.remove(file);
    else if (good === null) copy.write(file, bad);
    else copy.edit(file, good, bad);
  };
}

describe('every code has an example', () => {
  test.each(inFiles)('%s: the good one passes, the bad one is found', (code, example) => {
    expect(codesAfter(example, () => undefined)).not.toContain(code);
    expect(codesAfter(example, plantBad(example))).toContain(code);
  });

  test.each(inPages)('%s: the good page passes, the bad one is found', (code, { page, good, bad }) => {
    const codesOf = (words: string) => pageFaults(samplePage({ [page]: words }), HOST).map((issue) => issue.code);
    expect(codesOf(good)).not.toContain(code);
    expect(codesOf(bad)).toContain(code);
  });

  test.each(elsewhere)('%s: %s shows it', (code, file) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(code);
  });
});

test('every code is used', () => {
  const code = globSync('src/**/*.ts')
    .filter((file) => !file.includes('/codes') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  for (const name of Object.keys(CODES)) expect(code).toContain(`'${name}'`);
});
