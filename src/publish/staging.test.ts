import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Folders, foldersOf, prepareStaging, recoverSite, swapSite } from './staging.ts';

let root: string;
let folders: Folders;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'staging-'));
  folders = foldersOf(root);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

function read(folder: string): string | null {
  const file = join(folder, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

describe('staging', () => {
  test('a first build becomes the site', () => {
    prepareStaging(folders);
    put(folders.site, 'new');
    swapSite(folders);
    expect([read(folders.dist), existsSync(folders.previous), existsSync(folders.site)]).toEqual(['new', false, false]);
  });

  test('a later build replaces the site and leaves nothing behind', () => {
    put(folders.dist, 'old');
    prepareStaging(folders);
    put(folders.site, 'new');
    expect(read(folders.dist)).toBe('old');
    swapSite(folders);
    expect([read(folders.dist), existsSync(folders.previous)]).toEqual(['new', false]);
  });

  test('a kill between the two renames: the last good site comes back', () => {
    put(folders.previous, 'old');
    put(folders.site, 'new');
    expect(recoverSite(folders)).toMatch(/stopped during its swap/);
    expect([read(folders.dist), existsSync(folders.previous)]).toEqual(['old', false]);
  });

  test('a kill after the swap: the new site stays, the old one goes', () => {
    put(folders.dist, 'new');
    put(folders.previous, 'old');
    expect(prepareStaging(folders)).toBeNull();
    expect([read(folders.dist), existsSync(folders.previous)]).toEqual(['new', false]);
  });

  test('a kill while building: the half staged site goes, the site stays', () => {
    put(folders.dist, 'old');
    put(folders.site, 'half');
    put(join(folders.staging, 'discarded-0'), 'half removed');
    prepareStaging(folders);
    expect([read(folders.dist), existsSync(folders.site), existsSync(join(folders.staging, 'discarded-0'))]).toEqual([
      'old',
      false,
      false,
    ]);
  });
});
