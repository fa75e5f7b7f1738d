import type { Issue } from '../core/issue/issue.ts';
import { nearestNames } from '../core/issue/nearest.ts';
import type { AnyRecord } from '../core/record/record.ts';
import { READERS } from '../schemas/kinds.ts';
import type { Parsed } from './record.ts';

/** Kinds without which there is no site. */
export function emptyKinds(records: readonly AnyRecord[], parsed: readonly Parsed[]): Issue[] {
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
export function caselessFolders(parsed: readonly Parsed[]): Issue[] {
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
