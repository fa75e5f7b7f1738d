import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseOf } from '../core/dossier/links.ts';
import { type Issue, type Outcome, outcome } from '../core/issue/issue.ts';
import { type CitationLock, EMPTY_LOCK } from '../core/proof/citation-lock.ts';
import { compareText } from '../core/record/text.ts';
import { lock as lockSchema } from '../schemas/lock.ts';
import type { ContentFile } from './files.ts';

/** Claims that the lock of a case holds in one file; a larger one has a file for each source beside it. */
const MOST_CLAIMS = 1000;

const WHOLE = 'citations.lock.json';
const PATH = /^cases\/([^/]+)\/(?:citations|locks\/[^/]+)\.lock\.json$/;
const LISTS = ['sources', 'citations', 'claims', 'ids'] as const;

/** The case whose lock, or a part of it, lies at a path below `content/`; null for any other file. */
export function caseOfLock(path: string): string | null {
  return PATH.exec(path)?.[1] ?? null;
}

/** The locks by case, their parts joined; a file that is no lock counts as an empty one and is a fault. */
export function readLocks(files: readonly ContentFile[]): Outcome<Record<string, CitationLock>> {
  const read = files.map((file) => ({ name: caseOfLock(file.path) ?? '', ...readLock(file) }));
  const byCase = Map.groupBy(read, ({ name }) => name);
  const locks = [...byCase].map(([name, parts]) => [name, joinLocks(parts.map(({ value }) => value))] as const);
  return outcome(Object.fromEntries(locks), ...read.map(({ issues }) => issues));
}

function readLock(file: ContentFile): Outcome<CitationLock> {
  let data: CitationLock;
  try {
    data = JSON.parse(file.text) as CitationLock;
  } catch (error) {
    const why = `is not JSON: ${(error as Error).message}`;
    return outcome(EMPTY_LOCK, [lockFault(file, '', file.text.slice(0, 40), why)]);
  }
  const result = lockSchema.safeParse(data);
  // What was written is kept as it was: the order of its fields shows whether it has to be written anew.
  if (result.success) return outcome(data);
  const [first] = result.error.issues;
  const field = (first?.path ?? []).map(String).join('.');
  const value = first?.path.reduce<unknown>((part, name) => (part as Record<PropertyKey, unknown>)?.[name], data);
  const found = JSON.stringify(value)?.slice(0, 40) ?? '';
  return outcome(EMPTY_LOCK, [lockFault(file, field, found, first?.message ?? 'is no lock')]);
}

function lockFault(file: ContentFile, field: string, found: string, why: string): Issue {
  const remedy = 'delete it and run npm run verify with the texts mounted';
  return { code: 'LOCK-FORM', file: file.file, line: 1, field, found, why, remedy };
}

function joinLocks(parts: readonly CitationLock[]): CitationLock {
  const [whole = EMPTY_LOCK] = parts;
  if (parts.length === 1) return whole;
  const joined = (list: (typeof LISTS)[number]) =>
    parts.flatMap((part): [string, unknown][] => Object.entries(part[list])).sort(([a], [b]) => compareText(a, b));
  const lists = Object.fromEntries(LISTS.map((list) => [list, Object.fromEntries(joined(list))]));
  return { ...EMPTY_LOCK, ...lists };
}

/**
 * The files of the lock of a case by their path in its folder: one, or for a large case one a source, with the claims
 * and ids of the records that cite it first, and one for what has no source.
 */
export function splitLock(lock: CitationLock): ReadonlyMap<string, CitationLock> {
  if (Object.keys(lock.claims).length <= MOST_CLAIMS) return new Map([[WHOLE, lock]]);
  const homes = new Map(
    Object.entries(lock.citations)
      .toReversed()
      .map(([id, { source }]) => [baseOf(id), source]),
  );
  const homeOf = (id: string): string | undefined =>
    lock.citations[id]?.source ?? (id in lock.sources ? id : homes.get(baseOf(id)));
  const parts = new Map<string, { [list in (typeof LISTS)[number]]: Record<string, unknown> }>();
  for (const list of LISTS) {
    for (const [id, value] of Object.entries(lock[list])) {
      const home = homeOf(id);
      const path = home === undefined ? WHOLE : `locks/${home}.lock.json`;
      const part = parts.get(path) ?? { sources: {}, citations: {}, claims: {}, ids: {} };
      parts.set(path, part);
      part[list][id] = value;
    }
  }
  return new Map([...parts].map(([path, part]) => [path, { ...EMPTY_LOCK, ...part } as CitationLock]));
}

/** Path in the folder of a case of the file of its lock that holds an id. */
export function lockFileOf(lock: CitationLock, id: string): string {
  return [...splitLock(lock)].find(([, part]) => id in part.ids)?.[0] ?? WHOLE;
}

/** Writes the files of the lock of a case, and takes away those that hold nothing any more; gives what it wrote. */
export function writeLockFiles(folder: string, lock: CitationLock): string[] {
  const parts = splitLock(lock);
  const old = existsSync(join(folder, 'locks'))
    ? readdirSync(join(folder, 'locks')).map((name) => `locks/${name}`)
    : [];
  for (const path of old) if (!parts.has(path)) rmSync(join(folder, path));
  if (parts.size > 1) mkdirSync(join(folder, 'locks'), { recursive: true });
  return [...parts].flatMap(([path, part]) => {
    const text = `${JSON.stringify(part, null, 1)}\n`;
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
    writeFileSync(file, text);
    return [file];
  });
}
