import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkInstall } from './install.mjs';

/** A project with one package, in three places that may disagree. */
function project(versions: {
  asked: string;
  locked: string | null;
  installed: string | null;
}): (path: string) => string {
  const files: Record<string, string | null> = {
    'package.json': JSON.stringify({ devDependencies: { astro: versions.asked } }),
    'package-lock.json': JSON.stringify({
      packages: versions.locked ? { 'node_modules/astro': { version: versions.locked } } : {},
    }),
    'node_modules/astro/package.json': versions.installed && JSON.stringify({ version: versions.installed }),
  };
  return (path) => {
    const text = files[path];
    if (!text) throw new Error(`ENOENT ${path}`);
    return text;
  };
}

const sound = project({ asked: '7.3.5', locked: '7.3.5', installed: '7.3.5' });

describe('checkInstall', () => {
  test.each(['22.18.0', '24.21.0', '26.0.0'])('accepts Node %s', (node) =>
    expect(checkInstall(node, sound)).toBeNull(),
  );

  test.each(['8.0.0', '20.20.2', '22.17.1'])('refuses Node %s and says how to mend it', (node) => {
    expect(checkInstall(node, sound)).toMatch(
      new RegExp(`^Node ${node} is too old: Tweespoor needs 22\\.18 or newer\\. Run \`npm ci\``),
    );
  });

  test('names the package that differs from the lock file', () => {
    const stale = project({ asked: '7.3.5', locked: '7.3.5', installed: '7.3.4' });
    expect(checkInstall('24.0.0', stale)).toBe('Package astro is 7.3.4, the lock file says 7.3.5: run `npm ci`.');
    const absent = project({ asked: '7.3.5', locked: '7.3.5', installed: null });
    expect(checkInstall('24.0.0', absent)).toBe(
      'Package astro is not installed, the lock file says 7.3.5: run `npm ci`.',
    );
  });

  test('names the package that the lock file misses', () => {
    for (const locked of [null, '7.3.4']) {
      const behind = project({ asked: '7.3.5', locked, installed: '7.3.5' });
      expect(checkInstall('24.0.0', behind)).toMatch(/^package-lock\.json does not have astro 7\.3\.5 .*`npm install`/);
    }
  });

  test('finds this project sound', () => {
    expect(checkInstall(process.versions.node, (path) => readFileSync(path, 'utf8'))).toBeNull();
  });

  test('stands on its own, in syntax that an old Node can read', () => {
    for (const file of ['scripts/install.mjs', 'scripts/run.mjs']) {
      expect(readFileSync(file, 'utf8')).not.toMatch(/\?\.|\?\?|\bawait\b|\?\s*=/);
      expect(spawnSync(process.execPath, ['--check', file]).status).toBe(0);
    }
  });
});
