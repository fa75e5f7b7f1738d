import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { Texts, Withheld } from '../core/proof/verify.ts';
import { compareText } from '../core/record/text.ts';

/** The released texts as they lie beside the project. */
export type Mounted = {
  /** Folder, relative to the project. */
  readonly folder: string;
  readonly texts: Texts;
  /** Null where the folder holds no `withheld.yaml`. */
  readonly withheld: Withheld | null;
};

const USUAL = '../shared/sources';

/** Mounts the texts from SOURCES_DIR, else from the usual folder; null where there are none. */
export function mountTexts(root: string): Mounted | null {
  const named = process.env.SOURCES_DIR;
  const folder = join(root, named ?? USUAL);
  const path = named !== undefined && existsSync(named) ? named : folder;
  const mounted = named === '' ? null : mountFolder(path);
  return mounted && { folder: relative(root, path), ...mounted };
}

/** The texts of a folder; null where it holds none, or is not there. */
export function mountFolder(path: string): Omit<Mounted, 'folder'> | null {
  if (!existsSync(path)) return null;
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort(compareText);
  if (names.length === 0) return null;
  const texts = new Map(
    names.map((name) => [name.slice(0, -4), readFileSync(join(path, name), 'utf8').replace(/\r\n?/g, '\n')]),
  );
  return { texts, withheld: readWithheld(join(path, 'withheld.yaml')) };
}

function readWithheld(path: string): Withheld | null {
  if (!existsSync(path)) return null;
  const data = parse(readFileSync(path, 'utf8')) as Record<string, { whole?: boolean; lines?: [number, number][] }>;
  return new Map(
    Object.entries(data).map(([id, entry]) => [id, entry.whole === true ? 'whole' : (entry.lines ?? [])] as const),
  );
}

/** SHA-256 of a text as UTF-8, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
