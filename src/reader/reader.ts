import type { Issue, Outcome } from '../core/issue/issue.ts';
import type { CitationLock } from '../core/proof/citation-lock.ts';
import type { StatementLock } from '../core/proof/statement-lock.ts';
import type { AnyRecord, RecordKind } from '../core/record/record.ts';
import { type ContentFile, type Folder, readFolder } from './files.ts';
import { dropDoubles, joinTwins, twinPath } from './join.ts';
import { caseOfLock, readLocks } from './lock-files.ts';
import { caselessFolders, emptyKinds } from './missing.ts';
import { type FilePlace, idOf, placeOf } from './place.ts';
import { blank, lineIn, type Parsed, readRecord } from './record.ts';
import { readSettings, type Settings } from './settings.ts';
import { caseOfStatementLock, readStatementLocks } from './statement-locks.ts';

/** All content as far as it could be read, with every fault. */
export type Content = {
  readonly records: readonly AnyRecord[];
  /** By case id. */
  readonly locks: Readonly<Record<string, CitationLock>>;
  /** What was read of the derived sentences of a case, by its id. */
  readonly statements: Readonly<Record<string, StatementLock>>;
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

/** What was read of each file by its path, and its text then: a file whose text is the same is not read again. */
export type Memory = Map<string, { readonly text: string; readonly read: Outcome<Parsed> }>;

/** Reads `<root>/content`: every file, every fault, in one go; `memory` is what an earlier reading left. */
export function readContent(root: string, memory: Memory = new Map()): Content {
  const folder = readFolder(root, 'content');
  const { ofRecords, ofLocks, ofStatements, rest } = sortFiles(folder.files);
  const read = ofRecords.map(({ file, place }) => recall(file, place, memory));
  const parsed = [...read.map(({ value }) => value), ...unreadable(folder)];
  const settings = readSettings(rest, folder.issues);
  const single = dropDoubles(parsed);
  const records = joinTwins(single.value);
  const locks = readLocks(ofLocks);
  const statements = readStatementLocks(ofStatements);
  const isThere = folder.issues.every((issue) => issue.code !== 'FOLDER-MISSING');
  const byFile = new Map(parsed.map((item) => [item.file, item]));
  return {
    records: records.value,
    locks: locks.value,
    statements: statements.value,
    settings: settings.value,
    issues: [
      ...[folder, ...read, settings, single, records, locks, statements].flatMap(({ issues }) => issues),
      ...(isThere ? [...emptyKinds(records.value, parsed), ...caselessFolders(parsed)] : []),
    ],
    files: folder.files,
    ignored: folder.ignored,
    unread: unreadRecords(single.value, records.value, folder.files),
    lineOf: (file, field, found = '') => {
      const item = byFile.get(file);
      return item ? lineIn(item, field, found) : 0;
    },
  };
}

/** Files by what reads them: a record, a lock of citations or sentences, or the settings, which know the stray ones. */
function sortFiles(files: readonly ContentFile[]) {
  const ofLocks = files.filter(({ path }) => caseOfLock(path) !== null);
  const ofStatements = files.filter(({ path }) => caseOfStatementLock(path) !== null);
  const locks = new Set([...ofLocks, ...ofStatements]);
  const placed = files.filter((file) => !locks.has(file)).map((file) => ({ file, place: placeOf(file.path) }));
  return {
    ofLocks,
    ofStatements,
    ofRecords: placed.flatMap(({ file, place }) => (place ? [{ file, place }] : [])),
    rest: placed.flatMap(({ file, place }) => (place ? [] : [file])),
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

function recall(file: ContentFile, place: FilePlace, memory: Memory): Outcome<Parsed> {
  const known = memory.get(file.file);
  if (known?.text === file.text) return known.read;
  const read = readRecord(file, place);
  memory.set(file.file, { text: file.text, read });
  return read;
}
