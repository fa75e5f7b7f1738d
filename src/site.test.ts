import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from './build/content.ts';
import { citedParts } from './core/cites.ts';
import { outlineOf, textOf } from './fixtures/outline.ts';

// The tiny case, built by Astro as it is. UPDATE_GOLDEN=1 writes the outlines anew: read the difference before you keep it.
const FOLDER = '.staging/tiny';
const GOLDEN = 'src/fixtures/golden';
const { dossier } = checkContent('src/fixtures');

/** Builds into a folder of its own, in a time zone; paths and bytes of all files. */
async function buildTiny(name: string, zone: string): Promise<Map<string, string>> {
  const outDir = `${FOLDER}/${name}`;
  vi.stubEnv('CONTENT_ROOT', 'src/fixtures');
  vi.stubEnv('TZ', zone);
  vi.stubEnv('NODE_ENV', 'production');
  await build({ root: '.', outDir, cacheDir: `${FOLDER}/cache-${name}`, logLevel: 'error' });
  vi.unstubAllEnvs();
  const names = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.sort().map((file) => [file.slice(outDir.length), readFileSync(file, 'latin1')]));
}

let site: Map<string, string>;
beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  site = await buildTiny('one', 'Europe/Amsterdam');
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const page = (path: string): string => {
  const bytes = site.get(`${path}index.html`);
  if (bytes === undefined) throw new Error(`no page at ${path}`);
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

describe('golden pages', () => {
  test.each([
    ['event', '/nl/zaken/tiny/gebeurtenis/cupboard-found-open/'],
    ['event-en', '/en/cases/tiny/event/lock-replaced/'],
    ['timeline', '/nl/zaken/tiny/tijdlijn/'],
    ['source', '/nl/zaken/tiny/bronnen/tiny-01/'],
  ])('%s says what it said before', (name, path) => {
    const file = `${GOLDEN}/${name}.txt`;
    const outline = outlineOf(page(path));
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, outline);
    expect(existsSync(file)).toBe(true);
    expect(outline).toBe(readFileSync(file, 'utf8'));
  });
});
