import { type Finding, fault } from '../core/issue/fault.ts';
import type { CitationLock } from '../core/proof/citation-lock.ts';
import { codeOf, type PublishedId, parsePublished, publishedKey } from '../core/proof/published.ts';
import { KINDS } from '../core/record/kinds.ts';
import { type AnyRecord, caseOf } from '../core/record/record.ts';
import { isRetiredRecord, type Retired } from '../core/record/retired.ts';
import { compareText } from '../core/record/text.ts';
import { lockFilesOf } from './lock-files.ts';

type Locks = Readonly<Record<string, CitationLock>>;

/** The ids that a lock held before, and those of the records that it holds now. */
export function idsOf(own: readonly AnyRecord[], before: CitationLock): [key: string, code: string][] {
  return [
    ...Object.entries(before.ids),
    ...own.map((record): [string, string] => [publishedKey(record), codeOf(record)]),
  ];
}

/** The records that all cases share, by the case whose lock holds their ids: the one that has them, else the first. */
export function sharedIn(name: string, records: readonly AnyRecord[], locks: Locks): AnyRecord[] {
  const [first] = records.flatMap((record) => (record.record === 'case' ? [record.id] : [])).sort(compareText);
  return records.filter((record) => {
    if (caseOf(record) !== null) return false;
    const holder = Object.keys(locks).find((one) => publishedKey(record) in (locks[one]?.ids ?? {}));
    return (holder ?? first) === name;
  });
}

/** Ids and codes that were published and are gone, or became another kind, without a word. */
export function goneIds(records: readonly AnyRecord[], locks: Locks, retired: readonly Retired[]): Finding[] {
  const byId = Map.groupBy(records, ({ id }) => id);
  const isEnded = ({ kind, id }: PublishedId): boolean =>
    retired.some((entry) => isRetiredRecord(entry) && entry.id === id && entry.record === kind);
  return Object.entries(locks).flatMap(([name, lock]) => {
    const fileOf = lockFilesOf(lock);
    return Object.entries(lock.ids).flatMap(([key, code]) => {
      const published = parsePublished(key);
      const bearers = byId.get(published.id) ?? [];
      const same = bearers.filter(({ record }) => record === published.kind);
      if (same.some((record) => codeOf(record) === code) || (same.length === 0 && isEnded(published))) return [];
      const place = { file: `content/cases/${name}/${fileOf(key)}`, field: `ids.${key}` };
      return [goneFault(place, published, code, same[0], bearers[0])];
    });
  });
}

type Place = { readonly file: string; readonly field: string };

function goneFault(
  place: Place,
  { kind, id }: PublishedId,
  code: string,
  same: AnyRecord | undefined,
  other: AnyRecord | undefined,
): Finding {
  if (same)
    return fault({
      code: 'ID-GONE',
      ...place,
      found: code,
      why: `is now ${codeOf(same)}; a published code never changes`,
      remedy: `give ${id} its code ${code} back`,
    });
  return fault({
    code: 'ID-GONE',
    ...place,
    found: id,
    why: other ? `was published as ${kind} and is a ${other.record} now` : 'was published and is gone',
    remedy: KINDS[kind].retires
      ? 'restore it, or list it in content/retired.yaml with reason and successor'
      : `restore it: a ${kind} does not end`,
  });
}
