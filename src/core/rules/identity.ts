import { type Finding, fault } from '../issue/fault.ts';
import { citedParts } from '../record/cites.ts';
import { csvNameOf } from '../record/figure.ts';
import type { KeyedList } from '../record/kind.ts';
import { type AnyRecord, kindOf } from '../record/record.ts';

/** Slugs are unique within a case over all kinds, codes and names of files over all cases, keys within a record. */
export function checkIdentity(records: readonly AnyRecord[]): Finding[] {
  return [...doubleSlugs(records), ...doubleFiles(records), ...doubleCodes(records), ...records.flatMap(doubleKeys)];
}

function doubleSlugs(records: readonly AnyRecord[]): Finding[] {
  const ids = records.filter((record) => 'case' in record || record.record === 'case');
  return doubles(
    ids,
    (record) => record.id,
    (record, first) =>
      fault({
        code: 'ID-DOUBLE',
        file: record.file,
        field: 'file name',
        found: record.id,
        why: `is the id of ${first.file} too`,
        remedy: 'give one of the two another slug',
      }),
  );
}

/** The id `a/b-c` and the id `a-b/c` would write one file. */
function doubleFiles(records: readonly AnyRecord[]): Finding[] {
  const byId = new Map(records.flatMap((record) => (record.record === 'figure' ? [[record.id, record]] : [])));
  return doubles(
    [...byId.values()],
    ({ id }) => csvNameOf(id),
    (figure, first) =>
      fault({
        code: 'FILE-DOUBLE',
        file: figure.file,
        field: 'file name',
        found: `${csvNameOf(figure.id)}.csv`,
        why: `is the table of ${first.file} too`,
        remedy: 'give one of the two another slug',
      }),
  );
}

function doubleCodes(records: readonly AnyRecord[]): Finding[] {
  const letters = new Map(
    records.flatMap((record) => (record.record === 'case' ? [[record.id, record.letter] as const] : [])),
  );
  const coded = records.flatMap((record) => ('code' in record && record.record !== 'source' ? [record] : []));
  const foreign = coded.flatMap((record) => {
    const letter = letters.get(record.case);
    if (letter === undefined || record.code.startsWith(`${letter}-`)) return [];
    return [
      fault({
        code: 'CODE-LETTER',
        file: record.file,
        field: 'code',
        found: record.code,
        why: `does not begin with the letter of its case`,
        remedy: `write ${letter}${record.code.replace(/^[^-]*/, '')} or the next free number`,
      }),
    ];
  });
  const letterTwice = doubles(
    records.flatMap((record) => (record.record === 'case' ? [record] : [])),
    (record) => record.letter,
    (record, first) =>
      fault({
        code: 'CODE-LETTER',
        file: record.file,
        field: 'letter',
        found: record.letter,
        why: `is the letter of ${first.id} too`,
        remedy: 'choose another letter, or two or three',
      }),
  );
  const twice = doubles(
    coded,
    (record) => record.code,
    (record, first) =>
      fault({
        code: 'CODE-DOUBLE',
        file: record.file,
        field: 'code',
        found: record.code,
        why: `is the code of ${first.file} too`,
        remedy: 'give the next free number',
      }),
  );
  return [...foreign, ...letterTwice, ...twice];
}

function doubleKeys(record: AnyRecord): Finding[] {
  const lists: KeyedList[] = [
    ...citedParts(record).map((part) => [part.field, part.cites] as const),
    ...kindOf(record).keyedLists(record),
  ];
  return lists.flatMap(([field, list]) =>
    doubles(
      list,
      (item) => item.key,
      (item) =>
        fault({
          code: 'KEY-DOUBLE',
          file: record.file,
          field,
          found: item.key,
          why: 'stands twice in this list',
          remedy: 'give each its own key',
        }),
    ),
  );
}

function doubles<T>(list: readonly T[], keyOf: (item: T) => string, report: (item: T, first: T) => Finding): Finding[] {
  const seen = new Map<string, T>();
  return list.flatMap((item) => {
    const key = keyOf(item).toLowerCase();
    const first = seen.get(key);
    if (first !== undefined) return [report(item, first)];
    seen.set(key, item);
    return [];
  });
}
