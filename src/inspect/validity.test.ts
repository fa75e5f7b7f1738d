import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { validatePages } from './validity.ts';

/** Rules that a page with this body breaks. */
async function brokenBy(body: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'valid-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const html = `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'data.json'), '{}');
  return (await validatePages(folder, ['data.json', 'index.html'])).map(({ rule }) => rule);
}

test.each([
  ['<p><aside>x</aside></p>', 'close-order'],
  ['<p>x', 'no-implicit-close'],
  ['<p style="color:red">x</p>', 'no-inline-style'],
  ['<p id="a">x</p><p id="a">y</p>', 'no-dup-id'],
  ['<ul><p>x</p></ul>', 'element-permitted-content'],
  ['<img src="x.png">', 'wcag/h37'],
  ['<button>x</button>', 'no-implicit-button-type'],
])('%s is refused by %s', async (body, rule) => {
  expect(await brokenBy(body)).toContain(rule);
});

test.each([
  '<h1 id="5-1-2-e">x</h1>',
  '<table role="table"><tbody><tr><th scope="col">a</th></tr></tbody></table>',
  '<input type="radio" name="a" autocomplete="off" aria-label="x">',
])('%s is let pass', async (body) => {
  expect(await brokenBy(body)).toEqual([]);
});
