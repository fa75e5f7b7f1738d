import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CitationLock } from '../core/proof/citation-lock.ts';
import { asDay } from '../core/time/day.ts';
import { lockFilesOf, readLocks, splitLock, writeLockFiles } from './lock-files.ts';
import { sealsOf } from './seals.ts';
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
function lockOf(events: number, changed: Partial<CitationLock> = {}): CitationLock {
  const lists = {
    sources: { 'tiny-01': HASH, 'tiny-02': HASH },
    citations: named(events, (n) => [
      `tiny/e${n}#proof`,
      { source: Number(n) % 2 === 0 ? 'tiny-01' : 'tiny-02', line: 3, hash: HASH },
    ]),
    claims: named(events, (n) => [`tiny/e${n}`, { hash: HASH, readHash: HASH, readOn: asDay('2026-05-01') }]),
    ids: {
      ...named(events, (n) => [`event:tiny/e${n}`, `T-${n}`]),
      'gap:tiny/gap': 'T-G01',
      'source:tiny-01': 'tiny-01',
    },
    ...changed,
  };
  return { version: 1, ...lists, seals: sealsOf(lists) };
}

/** Events of a lock that is one file, and of one that is many. */
const FEW = 400;
const MANY = 600;

const read = () =>
  readLocks(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => ({
        file: `content/cases/tiny/${name}`,
        path: `cases/tiny/${name}`,
        text: readFileSync(join(folder, name), 'utf8'),
      })),
  );

describe('the lock of a case', () => {
  test('is one file up to 250 kB', () => {
    const lock = lockOf(FEW);
    expect([...splitLock(lock)]).toEqual([['citations.lock.json', lock]]);
  });

  test('has a file for each source above that, with what cites it first, and one for the rest', () => {
    const lock = lockOf(MANY);
    const parts = splitLock(lock);
    expect([...parts.keys()].sort()).toEqual([
      'citations.lock.json',
      'locks/tiny-01.lock.json',
      'locks/tiny-02.lock.json',
    ]);
    expect(parts.get('citations.lock.json')?.ids).toEqual({ 'gap:tiny/gap': 'T-G01' });
    expect(Object.keys(parts.get('locks/tiny-02.lock.json')?.claims ?? {})).toHaveLength(MANY / 2);
    expect(['event:tiny/e0001', 'tiny/e0001', 'gap:tiny/gap', 'tiny/other'].map(lockFilesOf(lock))).toEqual([
      'locks/tiny-02.lock.json',
      'locks/tiny-02.lock.json',
      'citations.lock.json',
      'citations.lock.json',
    ]);
  });

  test.each([FEW, MANY])('reads back as it was written, without a fault, of %i claims', (count) => {
    writeLockFiles(folder, lockOf(count));
    expect(read()).toEqual({ value: { tiny: lockOf(count) }, issues: [] });
  });

  test('is written only where it changed, and its parts go when it fits one file again', () => {
    expect(writeLockFiles(folder, lockOf(MANY))).toHaveLength(3);
    expect(writeLockFiles(folder, lockOf(MANY))).toEqual([]);
    writeLockFiles(folder, lockOf(10));
    expect(read().value['tiny']).toEqual(lockOf(10));
    expect(existsSync(join(folder, 'locks/tiny-01.lock.json'))).toBe(false);
  });

  test.each<[string, (lock: CitationLock) => object, string]>([
    ['of another version', (lock) => ({ ...lock, version: 2 }), 'version'],
    ['with a list missing', ({ ids, ...lock }) => lock, 'ids'],
    ['without seals', ({ seals, ...lock }) => lock, 'seals'],
    ['with an id without its kind', (lock) => ({ ...lock, ids: { 'tiny/e0000': 'T-0000' } }), 'ids.tiny/e0000'],
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

describe('a lock that was edited', () => {
  const faultsOf = (lock: object): [string, string][] => {
    const path = 'cases/tiny/citations.lock.json';
    const { issues } = readLocks([{ file: `content/${path}`, path, text: JSON.stringify(lock) }]);
    return issues.map(({ code, field }) => [code, field]);
  };
  const OTHER = sha256('y');

  test.each<[string, (lock: CitationLock) => object, string]>([
    ['the hash of a text', (lock) => ({ ...lock, sources: { ...lock.sources, 'tiny-01': OTHER } }), 'tiny-01'],
    [
      'the line of a citation',
      (lock) => ({
        ...lock,
        citations: { ...lock.citations, 'tiny/e0001#proof': { source: 'tiny-02', line: 51, hash: HASH } },
      }),
      'tiny/e0001',
    ],
    [
      'the hash of a claim',
      (lock) => ({
        ...lock,
        claims: { ...lock.claims, 'tiny/e0001': { hash: OTHER, readHash: OTHER, readOn: '2026-05-01' } },
      }),
      'tiny/e0001',
    ],
    ['a code', (lock) => ({ ...lock, ids: { ...lock.ids, 'event:tiny/e0001': 'T-9' } }), 'tiny/e0001'],
    ['an id that was dropped', ({ ids: { 'gap:tiny/gap': _, ...ids }, ...lock }) => ({ ...lock, ids }), 'tiny/gap'],
    [
      'a seal that was dropped',
      ({ seals, ...lock }) => ({ ...lock, seals: { ...seals, 'tiny/gap': undefined } }),
      'tiny/gap',
    ],
  ])('is a fault by its seal: %s', (_, change, id) => {
    expect(faultsOf(change(lockOf(3)))).toEqual([['LOCK-SEAL', `seals.${id}`]]);
  });

  test('of another case, or with a reading that lies ahead, is a fault', () => {
    expect(faultsOf(lockOf(1, { ids: { 'event:other/e': 'O-001', 'event:tiny/e0000': 'T-0000' } }))).toEqual([
      ['LOCK-CASE', ''],
    ]);
    const readOn = (day: string) => ({
      claims: { 'tiny/e0000': { hash: HASH, readHash: HASH, readOn: day } } as unknown as CitationLock['claims'],
    });
    expect(faultsOf(lockOf(1, readOn('2999-01-01')))).toEqual([['LOCK-DAY', 'claims.tiny/e0000.readOn']]);
    expect(faultsOf(lockOf(1, readOn('2026-02-31')))).toEqual([['LOCK-FORM', 'claims.tiny/e0000.readOn']]);
  });

  test('is never to be deleted: that would lose its readings and ids', () => {
    const path = 'cases/tiny/citations.lock.json';
    const texts = ['{', '{}', JSON.stringify({ ...lockOf(1), sources: { 'tiny-01': OTHER, 'tiny-02': HASH } })];
    const issues = texts.flatMap((text) => readLocks([{ file: `content/${path}`, path, text }]).issues);
    expect(issues).toHaveLength(3);
    for (const { remedy } of issues) expect(remedy).toMatch(/^restore it from the history/);
  });
});
