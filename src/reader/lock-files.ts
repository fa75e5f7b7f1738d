import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseOf } from '../core/dossier/links.ts';
import { type Issue, type Outcome, outcome } from '../core/issue/issue.ts';
import { type CitationLock, EMPTY_LOCK } from '../core/proof/citation-lock.ts';
import { parsePublished } from '../core/proof/published.ts';
import { compareText } from '../core/record/text.ts';
import { lock as lockSchema } from '../schemas/lock.ts';
import type { ContentFile } from './files.ts';
import { brokenSeals } from './seals.ts';

/** Letters of the lock of a case that is one file; a larger one has a file for each source beside it. */
const MOST_LETTERS = 250_000;

const WHOLE = 'citations.lock.json';
const PATH = /^cases\/([^/]+)\/(?:citations|locks\/[^/]+)\.lock\.json$/;
const LISTS = ['sources', 'citations', 'claims', 'ids', 'seals'] as const;
const DAY_OF_MILLISECONDS = 86_400_000;

/** The case whose lock, or a part of it, lies at a path below `content/`; null for any other file. */
export function caseOfLock(path: string): string | null {
  return PATH.exec(path)?.[1] ?? null;
}

/** The locks by case, their parts joined; a file that is no lock counts as an empty one and is a fault. */
export function readLocks(files: readonly ContentFile[]): Outcome<Record<string, CitationLock>> {
  const read = files.map((file) => ({ name: caseOfLock(file.path) ?? '', ...readLock(file) }));
  const byCase = [...Map.groupBy(read, ({ name }) => name)].map(([name, parts]) => {
    const lock = joinLocks(parts.map(({ value }) => value));
    return { name, lock, issues: [...foreignIds(name, lock), ...daysAhead(name, lock), ...seals(name, lock)] };
  });
  const locks = Object.fromEntries(byCase.map(({ name, lock }) => [name, lock]));
  return outcome(locks, ...[...read, ...byCase].map(({ issues }) => issues));
}

/** What names the record of another case: the lock of one case in the folder of another proves nothing there. */
function foreignIds(name: string, lock: CitationLock): Issue[] {
  const ids = [...Object.keys(lock.citations), ...Object.keys(lock.claims), ...Object.keys(lock.ids)];
  const cases = ids.map((id) => /^([^/]+)\//.exec(parsePublished(id).id)?.[1] ?? name);
  return [...new Set(cases)]
    .filter((other) => other !== name)
    .map((other) => ({
      ...lockFault(fileOf(name, WHOLE), '', other, `holds proof of records of ${other}, not of ${name}`),
      code: 'LOCK-CASE',
    }));
}

/** The last day that has begun somewhere on Earth, `YYYY-MM-DD`. */
export function lastDay(): string {
  return new Date(Date.now() + DAY_OF_MILLISECONDS).toISOString().slice(0, 10);
}

/** Readings of a day that has not begun anywhere on Earth. */
function daysAhead(name: string, lock: CitationLock): Issue[] {
  const last = lastDay();
  return Object.entries(lock.claims)
    .filter(([, { readOn }]) => readOn !== null && readOn > last)
    .map(([id, { readOn }]) => ({
      ...lockFault(fileOf(name, WHOLE), `claims.${id}.readOn`, readOn ?? '', 'lies ahead: nobody has read it that day'),
      code: 'LOCK-DAY',
    }));
}

function seals(name: string, lock: CitationLock): Issue[] {
  const pathOf = lockFilesOf(lock);
  return brokenSeals(lock).map((id) => ({
    ...lockFault(fileOf(name, pathOf(id)), `seals.${id}`, id, 'was changed by hand since it was verified'),
    code: 'LOCK-SEAL',
    remedy: `restore it from the history; after a merge, run npm run verify -- --merged ${name}`,
  }));
}

const fileOf = (name: string, path: string) => ({ file: `content/cases/${name}/${path}` });

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

function lockFault(file: Pick<ContentFile, 'file'>, field: string, found: string, why: string): Issue {
  const remedy = 'restore it from the history, then run npm run verify with the texts mounted';
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
  if (textOf(lock).length <= MOST_LETTERS) return new Map([[WHOLE, lock]]);
  const homes = new Map(
    Object.entries(lock.citations)
      .toReversed()
      .map(([id, { source }]) => [baseOf(id), source]),
  );
  const homeOf = (id: string): string | undefined =>
    lock.citations[id]?.source ?? (id in lock.sources ? id : homes.get(baseOf(id)));
  const parts = new Map<string, Part>();
  for (const list of LISTS) {
    for (const [id, value] of Object.entries(lock[list])) {
      const home = homeOf(parsePublished(id).id);
      const path = home === undefined ? WHOLE : `locks/${home}.lock.json`;
      const part = parts.get(path) ?? emptyPart();
      parts.set(path, part);
      part[list][id] = value;
    }
  }
  return new Map([...parts].map(([path, part]) => [path, { version: 1, ...part } as CitationLock]));
}

type Part = Record<(typeof LISTS)[number], Record<string, unknown>>;

function emptyPart(): Part {
  return { sources: {}, citations: {}, claims: {}, ids: {}, seals: {} };
}

function textOf(lock: CitationLock): string {
  return `${JSON.stringify(lock, null, 1)}\n`;
}

/** Finds the path in the folder of a case of the file of its lock that holds the name of an id, or a seal. */
export function lockFilesOf(lock: CitationLock): (id: string) => string {
  const held = [...splitLock(lock)].flatMap(([path, { ids, seals }]) =>
    [...Object.keys(ids), ...Object.keys(seals)].map((id) => [id, path] as const),
  );
  const paths = new Map(held);
  return (id) => paths.get(id) ?? WHOLE;
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
    const text = textOf(part);
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
    writeFileSync(file, text);
    return [file];
  });
}
