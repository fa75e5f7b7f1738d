import { extname, posix } from 'node:path';
import { diffArrays } from 'diff';
import { listFiles, readBytes } from './files.ts';
import { fragmentsOf, textsOf } from './packed.ts';

/** The files of a built site as texts in which no name holds a hash, by such a name. */
export type Build = ReadonlyMap<string, string>;

/** A change that two builds show, and every file that shows it; `before` or `after` is empty where nothing stands. */
export type Change = { readonly before: string; readonly after: string; readonly files: readonly string[] };

/** Names by content, which differ as soon as a byte does: of what the bundler writes, and of what Pagefind writes. */
const HASHED = /(_astro\/[^\s"'()]*?)\.[\w-]{8}\.(js|css|woff2)/g;
const PACKED = /^search\/([a-z]+)\/(?:fragment|index|filter)\/|\.pf_meta$/;
const BINARY = new Set(['.woff2', '.pagefind', '.png', '.ico']);

/** Reads a built site; every entry of its search index becomes a text of its own under the address that it is for. */
export function readBuild(folder: string): Build {
  const files = listFiles(folder);
  const build = new Map<string, string>();
  const names = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.pf_fragment')))
    for (const fragment of fragmentsOf(readBytes(folder, file))) {
      names.set(file.replace(/^.*\/[a-z]+_|\.pf_fragment$/g, ''), fragment.url);
      build.set(`search entry ${fragment.url}`, JSON.stringify(fragment, null, 1));
    }
  const plain = files.filter((file) => !PACKED.test(file) && !file.endsWith('/ids.json'));
  for (const file of plain) build.set(withoutHash(file), textOf(file, readBytes(folder, file)));
  for (const file of files.filter((name) => name.endsWith('/ids.json')))
    build.set(file, idsAsAddresses(readBytes(folder, file).toString('utf8'), names));
  for (const [place, packed] of Map.groupBy(files.filter(isWords), (file) => posix.dirname(file)))
    build.set(
      `${place}/ words`,
      [...new Set(packed.flatMap((file) => textsOf(readBytes(folder, file))))].sort().join('\n'),
    );
  return build;
}

const isWords = (file: string): boolean => /\.pf_(?:index|filter)$/.test(file);

function withoutHash(text: string): string {
  return text.replace(HASHED, '$1.$2').replace(/("hash":")[^"]+/g, '$1');
}

function textOf(file: string, bytes: Buffer): string {
  if (BINARY.has(extname(file))) return bytes.toString('latin1');
  return withoutHash(bytes.toString('utf8'));
}

/** The list of shortened ids of search entries as their addresses; an id stays where it is nobody's. */
function idsAsAddresses(json: string, names: ReadonlyMap<string, string>): string {
  const [width, ids] = JSON.parse(json) as [number, string];
  const byStart = new Map([...names].map(([id, url]) => [id.slice(0, width), url]));
  return (ids.match(new RegExp(`.{${width}}`, 'g')) ?? []).map((id) => byStart.get(id) ?? id).join('\n');
}

/** Every change from one build to another, each told once with its files; the most frequent first. */
export function compareBuilds(before: Build, after: Build): Change[] {
  const found = new Map<string, { before: string; after: string; files: string[] }>();
  const note = (file: string, old: string, next: string): void => {
    const key = `${old}\n=>\n${next}`;
    const change = found.get(key) ?? { before: old, after: next, files: [] };
    if (!found.has(key)) found.set(key, change);
    if (change.files.at(-1) !== file) change.files.push(file);
  };
  for (const file of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(file);
    const next = after.get(file);
    if (old === undefined) note(file, '', '(the file)');
    else if (next === undefined) note(file, '(the file)', '');
    else if (old !== next) for (const [gone, come] of hunksOf(file, old, next)) note(file, gone, come);
  }
  return [...found.values()].sort((a, b) => b.files.length - a.files.length);
}

const LONGEST_SCRIPT = 4_000;

/** Pairs of what went and what came in its place. */
function hunksOf(file: string, old: string, next: string): (readonly [string, string])[] {
  const parts = BINARY.has(extname(file))
    ? undefined
    : diffArrays(tokensOf(file, old), tokensOf(file, next), { maxEditLength: LONGEST_SCRIPT });
  if (parts === undefined) return [['(the content)', '(another content)']];
  const hunks: (readonly [string, string])[] = [];
  let gone = '';
  let come = '';
  for (const { added, removed, value } of [...parts, { added: false, removed: false, value: [] }]) {
    if (removed) gone += value.join('');
    else if (added) come += value.join('');
    else if (gone !== '' || come !== '') {
      hunks.push([gone, come]);
      gone = '';
      come = '';
    }
  }
  return hunks;
}

/** What a difference is told in: tags and the words between them, rules and statements, or lines. */
function tokensOf(file: string, text: string): string[] {
  if (/\.(?:html|xml|svg)$/.test(file)) return text.split(/(?=<)/);
  if (/\.(?:css|js)$/.test(file)) return text.split(/(?<=[;{}])/);
  return file.endsWith('.json') ? text.split(/(?<=[,{}[\]])/) : text.split(/(?<=\n)/);
}
