import type { Issue } from '../core/issue/issue.ts';
import { nearestNames } from '../core/issue/nearest.ts';
import type { CitationLock } from '../core/proof/citation-lock.ts';
import type { AnyRecord, RecordKind } from '../core/record/record.ts';
import type { Lang, Prose } from '../core/record/text.ts';
import { READERS } from '../schemas/kinds.ts';
import { type ContentFile, type Folder, readFolder } from './files.ts';
import { parseFront } from './front.ts';
import { caseOfLock, readLocks } from './lock-files.ts';
import { readProse } from './markdown.ts';
import { type FilePlace, idOf, isPrefix, placeOf, slugFault } from './place.ts';
import { readSettings, type Settings } from './settings.ts';
import { readYaml, type YamlData } from './yaml.ts';

/** All content as far as it could be read, with every fault. */
export type Content = {
  readonly records: readonly AnyRecord[];
  /** By case id. */
  readonly locks: Readonly<Record<string, CitationLock>>;
  readonly settings: Settings;
  readonly issues: readonly Issue[];
  readonly files: readonly ContentFile[];
  readonly ignored: readonly string[];
  /** Records of which a file could not be read; other faults may only follow from that. */
  readonly unread: readonly Unread[];
  /** 1-based line of a field, by file and dotted path; in prose, of the words that were found. */
  readonly lineOf: (file: string, field: string, found?: string) => number;
};

/** A record that could not be made, and the texts of its two files. */
export type Unread = { readonly kind: RecordKind; readonly id: string; readonly texts: readonly string[] };

type Parsed = {
  readonly file: string;
  readonly place: FilePlace;
  readonly data: unknown;
  readonly prose: Prose;
  readonly yaml: YamlData;
  readonly body: string;
  /** Number of lines before the body. */
  readonly bodyLine: number;
};

/** What was read of one file, with its faults. */
type Read = { readonly parsed: Parsed; readonly issues: readonly Issue[] };

/** What was read of each file by its path, and its text then: a file whose text is the same is not read again. */
export type Memory = Map<string, { readonly text: string; readonly read: Read }>;

const NO_PROSE: Prose = { html: '', text: '', refs: [] };

/** A file of which nothing but its name could be read. */
const blank = (file: string, place: FilePlace): Parsed => ({
  file,
  place,
  data: null,
  prose: NO_PROSE,
  yaml: readYaml('', file, 0),
  body: '',
  bodyLine: 0,
});

/** Reads `<root>/content`: every file, every fault, in one go; `memory` is what an earlier reading left. */
export function readContent(root: string, memory: Memory = new Map()): Content {
  const folder = readFolder(root, 'content');
  const issues: Issue[] = [...folder.issues];
  const parsed: Parsed[] = [];
  const locks: ContentFile[] = [];
  const rest: ContentFile[] = [];
  for (const file of folder.files) {
    const place = placeOf(file.path);
    if (caseOfLock(file.path) !== null) locks.push(file);
    else if (place) {
      const read = recall(file, place, memory);
      parsed.push(read.parsed);
      issues.push(...read.issues);
    } else rest.push(file);
  }
  parsed.push(...unreadable(folder));
  const settings = readSettings(rest, issues);
  const single = dropDoubles(parsed, issues);
  const records = joinAll(single, issues);
  if (folder.issues.every((issue) => issue.code !== 'FOLDER-MISSING'))
    issues.push(...emptyKinds(records, parsed), ...caselessFolders(parsed));
  const byFile = new Map(parsed.map((item) => [item.file, item]));
  return {
    records,
    locks: readLocks(locks, issues),
    settings,
    issues,
    files: folder.files,
    ignored: folder.ignored,
    unread: unreadRecords(single, records, folder.files),
    lineOf: (file, field, found = '') => {
      const item = byFile.get(file);
      if (!item || field === 'file name') return 0;
      return field === 'prose' ? proseLine(item, found) : item.yaml.lineOf(toPath(field));
    },
  };
}

/** Files that lie where a record lies and could not be opened as text. */
function unreadable(folder: Folder): Parsed[] {
  const read = new Set(folder.files.map((file) => file.file));
  return folder.issues.flatMap(({ file }) => {
    const place = read.has(file) ? null : placeOf(file.slice('content/'.length));
    return place ? [blank(file, place)] : [];
  });
}

function unreadRecords(
  parsed: readonly Parsed[],
  records: readonly AnyRecord[],
  files: readonly ContentFile[],
): Unread[] {
  const made = new Set(records.map((record) => `${record.record}:${record.id}`));
  return parsed
    .filter(({ place }) => place.lang === 'nl' && !made.has(`${place.reader.kind}:${idOf(place)}`))
    .map(({ file, place }) => ({
      kind: place.reader.kind,
      id: idOf(place),
      texts: files.filter((one) => one.file === file || one.file === twinPath(file)).map((one) => one.text),
    }));
}

/** Line of the prose in which words stand; its first line where they are spread. */
function proseLine({ body, bodyLine }: Parsed, words: string): number {
  const index = body.toLowerCase().indexOf(words.toLowerCase());
  return bodyLine + body.slice(0, Math.max(index, 0)).split('\n').length;
}

function toPath(field: string): PropertyKey[] {
  return field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function recall(file: ContentFile, place: FilePlace, memory: Memory): Read {
  const known = memory.get(file.file);
  if (known?.text === file.text) return known.read;
  const read = readRecord(file, place);
  memory.set(file.file, { text: file.text, read });
  return read;
}

function readRecord(file: ContentFile, place: FilePlace): Read {
  const issues: Issue[] = [];
  const wrong = slugFault(place.slug);
  if (wrong)
    issues.push({ code: 'ID-FORM', file: file.file, line: 0, field: 'file name', found: place.slug, ...wrong });
  if (place.prefix !== null && !isPrefix(place.prefix)) {
    issues.push({
      code: 'ID-FORM',
      file: file.file,
      line: 0,
      field: 'file name',
      found: place.prefix,
      why: 'is no day before --',
      remedy: 'begin with the earliest day, as in 2031-03-14--, or with undated--',
    });
  }
  const split = splitFront(file, place, issues);
  if (!split) return { parsed: blank(file.file, place), issues };
  const yaml = readYaml(split.front, file.file, split.frontLine);
  const schema = place.lang === 'nl' ? place.reader.base : place.reader.en;
  const front = parseFront(schema, yaml, file.file);
  const form = place.reader.ending === '.mdx' ? 'mdx' : 'md';
  const body =
    place.reader.prose === 'none'
      ? { prose: NO_PROSE, issues: [] }
      : readProse(split.body, file.file, split.bodyLine, form);
  issues.push(...front.issues, ...body.issues);
  if (place.reader.prose === 'needed' && body.issues.length === 0 && body.prose.text === '') {
    issues.push({
      code: 'PROSE-MISSING',
      file: file.file,
      line: split.bodyLine,
      field: 'prose',
      found: '',
      why: 'no prose follows the front matter',
      remedy: 'write one to four sentences below the second ---',
    });
  }
  const { body: text, bodyLine } = split;
  const parsed = { file: file.file, place, data: front.data, prose: body.prose, yaml, body: text, bodyLine };
  return { parsed, issues };
}

type Split = { readonly front: string; readonly frontLine: number; readonly body: string; readonly bodyLine: number };

/** Parts front matter and prose; a YAML file is front matter as a whole. */
function splitFront(file: ContentFile, place: FilePlace, issues: Issue[]): Split | null {
  if (place.reader.ending === '.yaml') return { front: file.text, frontLine: 0, body: '', bodyLine: 0 };
  const lines = file.text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] === '---' && end > 0) {
    return {
      front: lines.slice(1, end).join('\n'),
      frontLine: 1,
      body: lines.slice(end + 1).join('\n'),
      bodyLine: end + 1,
    };
  }
  const why =
    file.text.trim() === '' ? 'is empty' : lines[0] === '---' ? 'front matter is not closed' : 'has no front matter';
  issues.push({
    code: 'FRONT-MISSING',
    file: file.file,
    line: 1,
    field: '',
    found: lines[0] ?? '',
    why,
    remedy: `begin with ---, the fields of a ${place.reader.kind}, and --- again; npm run new shows them`,
  });
  return null;
}

/** Files without those whose place differs from another only by letter case, Unicode form, ending or date before `--`. */
function dropDoubles(parsed: readonly Parsed[], issues: Issue[]): Parsed[] {
  const seen = new Map<string, Parsed>();
  const soundFirst = [...parsed].sort(
    (a, b) => Number(slugFault(a.place.slug) !== null) - Number(slugFault(b.place.slug) !== null),
  );
  for (const item of soundFirst) {
    const { reader, slug, lang } = item.place;
    const key = [reader.kind, item.place.case, slug, lang].join('|').normalize('NFKC').toLowerCase();
    const first = seen.get(key);
    if (!first) seen.set(key, item);
    else {
      issues.push({
        code: 'ID-DOUBLE',
        file: item.file,
        line: 0,
        field: 'file name',
        found: slug,
        why: `is the id of ${first.file} too`,
        remedy: 'rename one of the two files',
      });
    }
  }
  const kept = new Set(seen.values());
  return parsed.filter((item) => kept.has(item));
}

/** Joins Dutch facts and English words; one without the other is a fault. */
function joinAll(parsed: readonly Parsed[], issues: Issue[]): AnyRecord[] {
  const keyOf = (place: FilePlace): string => `${place.reader.kind}|${place.case}|${place.slug}`;
  const english = new Map(parsed.filter((item) => item.place.lang === 'en').map((item) => [keyOf(item.place), item]));
  const dutch = parsed.filter((item) => item.place.lang === 'nl');
  const known = new Set(dutch.map((item) => keyOf(item.place)));
  for (const item of parsed) {
    if (item.place.lang === 'en' && !known.has(keyOf(item.place))) issues.push(orphanTranslation(item, dutch));
  }
  return dutch.flatMap((item) => {
    const twin = english.get(keyOf(item.place));
    if (!twin) {
      issues.push({
        code: 'LANG-MISSING',
        file: item.file,
        line: 0,
        field: 'en',
        found: '',
        why: 'has no English words',
        remedy: `write ${twinPath(item.file)}`,
      });
      return [];
    }
    return item.data === null || twin.data === null ? [] : [joinOne(item, twin, issues)];
  });
}

function joinOne(base: Parsed, twin: Parsed, issues: Issue[]): AnyRecord {
  return base.place.reader.join({
    base: base.data,
    en: twin.data,
    prose: { nl: base.prose, en: twin.prose },
    place: { case: base.place.case, slug: base.place.slug, file: base.file },
    fault: (lang: Lang, field, found, why, remedy) => {
      const at = lang === 'nl' ? base : twin;
      issues.push({ code: 'LANG-PART', file: at.file, line: at.yaml.lineOf(toPath(field)), field, found, why, remedy });
    },
  });
}

function twinPath(file: string): string {
  return file.startsWith('content/cases/')
    ? file.replace(/^(content\/cases\/[^/]+)\//, '$1/en/')
    : file.replace(/^(content\/[^/]+)\//, '$1/en/');
}

function orphanTranslation(item: Parsed, dutch: readonly Parsed[]): Issue {
  const same = dutch.filter(
    (other) => other.place.reader === item.place.reader && other.place.case === item.place.case,
  );
  const near = nearestNames(
    item.place.slug,
    same.map((other) => other.place.slug),
  )[0];
  return {
    code: 'LANG-ORPHAN',
    file: item.file,
    line: 0,
    field: 'file name',
    found: item.place.slug,
    why: 'translates no Dutch file',
    remedy: near ? `rename it to match ${near}, or delete it` : 'write the Dutch file, or delete this one',
  };
}

/** Kinds without which there is no site. */
function emptyKinds(records: readonly AnyRecord[], parsed: readonly Parsed[]): Issue[] {
  const present = new Set<string>([
    ...records.map((record) => record.record),
    ...parsed.map((item) => item.place.reader.kind),
  ]);
  return READERS.filter(({ kind, isNeeded }) => isNeeded && !present.has(kind)).map(({ kind, folder, ending }) => ({
    code: 'FOLDER-EMPTY',
    file: 'content',
    line: 0,
    field: kind,
    found: '0 records',
    why: `expected at least 1 ${kind}`,
    remedy: `put it at content/${folder}/*${ending}`,
  }));
}

/** Folders that hold records of a case and no case. */
function caselessFolders(parsed: readonly Parsed[]): Issue[] {
  const cases = new Set(parsed.filter((item) => item.place.reader.kind === 'case').map((item) => item.place.case));
  const folders = new Set(parsed.map((item) => item.place.case).filter((name) => name !== null && !cases.has(name)));
  return [...folders].map((name) => {
    const near = nearestNames(
      name ?? '',
      [...cases].filter((other) => other !== null),
    )[0];
    return {
      code: 'CASE-MISSING',
      file: `content/cases/${name}`,
      line: 0,
      field: '',
      found: name ?? '',
      why: 'holds records but no case.mdx',
      remedy: near ? `did you mean ${near}? Else write case.mdx` : 'write case.mdx',
    };
  });
}
