import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CitationLock } from '../core/proof/citation-lock.ts';
import { asDay } from '../core/time/day.ts';
import { lockFileOf, readLocks, splitLock, writeLockFiles } from './lock-files.ts';
import { sha256 } from './texts.ts';

const HASH = sha256('x');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locks-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const numbers = (count: number): string[] => Array.from({ length: count }, (_, n) => String(n).padStart(4, '0'));
const named = <T>(count: number, of: (number: string) => [string, T]): Record<string, T> =>
  Object.fromEntries(numbers(count).map(of));

/** A lock of so many events, each with one citation of one of two sources, and a gap that cites nothing. */
function lockOf(events: number): CitationLock {
  return {
    version: 1,
    sources: { 'tiny-01': HASH, 'tiny-02': HASH },
    citations: named(events, (n) => [
      `tiny/e${n}#proof`,
      { source: Number(n) % 2 === 0 ? 'tiny-01' : 'tiny-02', line: 3, hash: HASH },
    ]),
    claims: named(events, (n) => [`tiny/e${n}`, { hash: HASH, readHash: HASH, readOn: asDay('2031-05-01') }]),
    ids: { ...named(events, (n) => [`tiny/e${n}`, `T-${n}`]), 'tiny/gap': 'T-G01', 'tiny-01': 'tiny-01' },
  };
}

const read = (): Readonly<Record<string, CitationLock>> =>
  readLocks(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => ({
        file: `content/cases/tiny/${name}`,
        path: `cases/tiny/${name}`,
        text: readFileSync(join(folder, name), 'utf8'),
      })),
  ).value;

describe('the lock of a case', () => {
  test('is one file up to a thousand claims', () => {
    const lock = lockOf(1000);
    expect([...splitLock(lock)]).toEqual([['citations.lock.json', lock]]);
  });

  test('has a file for each source above that, with what cites it first, and one for the rest', () => {
    const lock = lockOf(1001);
    const parts = splitLock(lock);
    expect([...parts.keys()].sort()).toEqual([
      'citations.lock.json',
      'locks/tiny-01.lock.json',
      'locks/tiny-02.lock.json',
    ]);
    expect(parts.get('citations.lock.json')?.ids).toEqual({ 'tiny/gap': 'T-G01' });
    expect(Object.keys(parts.get('locks/tiny-02.lock.json')?.claims ?? {})).toHaveLength(500);
    expect([lockFileOf(lock, 'tiny/e0001'), lockFileOf(lock, 'tiny/gap')]).toEqual([
      'locks/tiny-02.lock.json',
      'citations.lock.json',
    ]);
  });

  test.each([1000, 1001])('reads back as it was written, of %i claims', (count) => {
    writeLockFiles(folder, lockOf(count));
    expect(Object.keys(read()['tiny']?.claims ?? {})).toEqual(Object.keys(lockOf(count).claims));
    expect(read()['tiny']).toEqual(lockOf(count));
  });

  test('is written only where it changed, and its parts go when it fits one file again', () => {
    expect(writeLockFiles(folder, lockOf(1001))).toHaveLength(3);
    expect(writeLockFiles(folder, lockOf(1001))).toEqual([]);
    writeLockFiles(folder, lockOf(10));
    expect(read()['tiny']).toEqual(lockOf(10));
    expect(existsSync(join(folder, 'locks/tiny-01.lock.json'))).toBe(false);
  });

  test.each<[string, (lock: CitationLock) => object, string]>([
    ['of another version', (lock) => ({ ...lock, version: 2 }), 'version'],
    ['with a list missing', ({ ids, ...lock }) => lock, 'ids'],
    ['with a field that is none', (lock) => ({ ...lock, more: 1 }), ''],
    ['with a hash that is none', (lock) => ({ ...lock, sources: { 'tiny-01': 'abc' } }), 'sources.tiny-01'],
  ])('%s is refused, by its field', (_, change, field) => {
    const text = JSON.stringify(change(lockOf(1)));
    const path = 'cases/tiny/citations.lock.json';
    const { value, issues } = readLocks([{ file: `content/${path}`, path, text }]);
    expect(value['tiny']?.claims).toEqual({});
    expect(issues).toEqual([expect.objectContaining({ code: 'LOCK-FORM', file: `content/${path}`, field })]);
  });
});
