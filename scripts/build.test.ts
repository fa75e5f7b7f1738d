import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCK_FILE } from '../src/publish/build-lock.ts';
import { foldersOf, recoverSite } from '../src/publish/staging.ts';

// The whole build of the tiny case, as a process of its own: killed, started twice, repeated.
const OUT = resolve('.staging/build-test');
const folders = foldersOf(OUT);
const KILLS = 10;

type Ended = { readonly code: number | null; readonly text: string; readonly seconds: number };

function startBuild(env: Record<string, string> = {}): { child: ChildProcess; ended: Promise<Ended> } {
  const started = performance.now();
  const words = ['scripts/run.mjs', 'build', '--out', OUT];
  const child = spawn(process.execPath, words, {
    detached: true,
    env: { ...process.env, NODE_ENV: 'production', CONTENT_ROOT: 'src/fixtures', ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (text += part.toString()));
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code) => done({ code, text, seconds: (performance.now() - started) / 1000 }));
  });
  return { child, ended };
}

/** Hash of every file of the site, by its path. */
function manifest(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** Paths of files that one site has and the other has not, or not with the same bytes. */
function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]);
}

let first: Ended;
let good: Record<string, string>;

beforeAll(async () => {
  rmSync(OUT, { recursive: true, force: true });
  first = await startBuild().ended;
  if (first.code !== 0) throw new Error(first.text);
  good = manifest(folders.dist);
});

afterAll(() => rmSync(OUT, { recursive: true, force: true }));

describe('npm run build', () => {
  test('leaves a site, its headers and no lock', () => {
    expect(Object.keys(good)).toEqual(
      expect.arrayContaining([
        '/index.html',
        '/404.html',
        '/_headers',
        '/_nginx.conf',
        '/search/nl/ids.json',
        '/search/titles-en.json',
      ]),
    );
    expect([existsSync(join(OUT, LOCK_FILE)), existsSync(folders.previous), existsSync(folders.site)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('G3 gives the same bytes again, warm, in another zone and language', async () => {
    const again = await startBuild({ TZ: 'Pacific/Auckland', LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8' }).ended;
    expect(again.code, again.text).toBe(0);
    expect(differences(manifest(folders.dist), good)).toEqual([]);
  });

  test('G1 killed at any moment, the last good site survives', async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const { child, ended } = startBuild();
      await new Promise((done) => setTimeout(done, (first.seconds * 1000 * (kill + 0.5)) / KILLS));
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // It was done before.
      }
      await ended;
      recoverSite(folders);
      expect(differences(manifest(folders.dist), good), `killed at ${kill + 0.5} tenths`).toEqual([]);
    }
    const next = await startBuild().ended;
    expect(next.code, next.text).toBe(0);
    expect([existsSync(folders.site), existsSync(folders.previous), existsSync(join(OUT, LOCK_FILE))]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('G2 a second build stops and says since when the first runs', async () => {
    const { child, ended } = startBuild();
    while (!existsSync(join(OUT, LOCK_FILE))) await new Promise((done) => setTimeout(done, 20));
    const second = await startBuild().ended;
    expect([second.code, second.text]).toEqual([
      1,
      expect.stringMatching(`lock held since \\S+ by process ${child.pid}`),
    ]);
    expect((await ended).code).toBe(0);
  });

  test('a fault of an author stops it: every fault named, the last good site untouched', async () => {
    const before = manifest(folders.dist);
    const root = join(OUT, 'faulty');
    mkdirSync(join(root, 'content/cases'), { recursive: true });
    writeFileSync(join(root, 'content/cases/stray.docx'), 'x');
    const { code, text } = await startBuild({ CONTENT_ROOT: root }).ended;
    expect(code).toBe(1);
    expect(text).toMatch(/stray\.docx/);
    expect(text).toMatch(/\d+ faults\nNothing was published; the last good site stays\./);
    expect(differences(manifest(folders.dist), before)).toEqual([]);
  });
});
