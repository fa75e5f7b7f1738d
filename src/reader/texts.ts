import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Issue } from '../core/issue/issue.ts';
import { nearestNames } from '../core/issue/nearest.ts';
import type { Texts } from '../core/proof/verify.ts';
import type { Withheld } from '../core/proof/withheld.ts';
import { compareText } from '../core/record/text.ts';
import { withheld as withheldSchema } from '../schemas/withheld.ts';
import { decodeText } from './decode.ts';
import { parseFront } from './front.ts';
import { readYaml } from './yaml.ts';

/** SHA-256 of the bytes of each text, in hex, by source id. */
export type Hashes = ReadonlyMap<string, string>;

/** The released texts as they lie beside the project. */
export type Mounted = {
  /** Folder, relative to the project. */
  readonly folder: string;
  readonly texts: Texts;
  readonly hashes: Hashes;
  /** Null where the folder holds no `withheld.yaml`, or one that cannot be read. */
  readonly withheld: Withheld | null;
  /** What could not be read; nothing that needs the texts goes on with any. */
  readonly issues: readonly Issue[];
};

const USUAL = '../shared/sources';

/** Mounts the texts from SOURCES_DIR, else from the usual folder; null where none are named and none lie there. */
export function mountTexts(root: string): Mounted | null {
  const named = process.env.SOURCES_DIR;
  if (named === '') return null;
  const path = named !== undefined && existsSync(named) ? named : join(root, named ?? USUAL);
  const folder = relative(root, path);
  const mounted = mountFolder(path, folder);
  if (mounted || named === undefined) return mounted;
  const issues = [missingFolder(named, existsSync(path))];
  return { folder, texts: new Map(), hashes: new Map(), withheld: null, issues };
}

/** The texts of a folder, faults named by the folder's own name; null where it holds none, or is not there. */
export function mountFolder(path: string, folder = path): Mounted | null {
  const names = textsIn(path);
  return names.length === 0 ? null : readTexts(path, folder, names);
}

/** SHA-256 of bytes, or of a text as UTF-8, in hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function textsIn(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort(compareText);
}

function missingFolder(named: string, isThere: boolean): Issue {
  return {
    code: 'SOURCES-DIR',
    file: named,
    line: 0,
    field: 'SOURCES_DIR',
    found: named,
    why: isThere ? 'holds no text' : 'does not exist',
    remedy: 'name the folder that holds the texts; without them, leave SOURCES_DIR empty',
  };
}

function readTexts(path: string, folder: string, names: readonly string[]): Mounted {
  const files = names.map((name) => {
    const bytes = readFileSync(join(path, name));
    return { id: name.slice(0, -4), text: decodeText(bytes, join(folder, name)), hash: sha256(bytes) };
  });
  const texts = new Map(files.flatMap(({ id, text }) => (typeof text === 'string' ? [[id, text] as const] : [])));
  const withheld = readWithheld(path, folder, new Map(files.map(({ id, text }) => [id, text])));
  return {
    folder,
    texts,
    hashes: new Map(files.map(({ id, hash }) => [id, hash])),
    withheld: withheld.lines,
    issues: [...files.flatMap(({ text }) => (typeof text === 'string' ? [] : [text])), ...withheld.issues],
  };
}

type ReadWithheld = { readonly lines: Withheld | null; readonly issues: readonly Issue[] };

/** Every text by its id; a fault in the place of one that could not be read. */
type Read = ReadonlyMap<string, string | Issue>;

function readWithheld(path: string, folder: string, texts: Read): ReadWithheld {
  const file = join(folder, 'withheld.yaml');
  if (!existsSync(join(path, 'withheld.yaml'))) return { lines: null, issues: [] };
  const text = decodeText(readFileSync(join(path, 'withheld.yaml')), file);
  if (typeof text !== 'string') return { lines: null, issues: [text] };
  const yaml = readYaml(text, file, 0);
  const { data, issues } = parseFront(withheldSchema, yaml, file);
  const lines = new Map(Object.entries(data ?? {}).map(([id, { lines }]) => [id, lines ?? ('whole' as const)]));
  const outside = outsideTexts(lines, texts).map(({ id, ...fault }) => ({ ...fault, file, line: yaml.lineOf([id]) }));
  return { lines: data && lines, issues: [...issues, ...outside] };
}

/** Entries that withhold nothing, since there is no such text or no such line in it. */
function outsideTexts(withheld: Withheld, texts: Read): (Omit<Issue, 'file' | 'line'> & { readonly id: string })[] {
  return [...withheld].flatMap(([id, lines]) => {
    const text = texts.get(id);
    const spot = { id, code: 'WITHHELD', field: id } as const;
    if (text === undefined) {
      const near = nearestNames(id, texts.keys())[0];
      const remedy = near === undefined ? 'correct the id of the source' : `did you mean ${near}?`;
      return [{ ...spot, found: id, why: 'has no text among the mounted sources', remedy }];
    }
    if (typeof text !== 'string') return [];
    const last = text.split('\n').length;
    const ranges = lines === 'whole' ? [] : lines.filter(([from, to]) => from > to || to > last);
    return ranges.map(([from, to]) => ({
      ...spot,
      found: `${from}-${to}`,
      why: `is no range of the ${last} lines of the text`,
      remedy: 'write the first and the last line, counted from 1',
    }));
  });
}
