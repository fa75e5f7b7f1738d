import { type Finding, fault } from '../issue/fault.ts';
import { nearestNames } from '../issue/nearest.ts';
import type { AnyRecord } from '../record/record.ts';
import type { Retired } from '../record/retired.ts';

/** What ended is gone, its successor is there, and its code stays its own. */
export function checkRetired(records: readonly AnyRecord[], retired: readonly Retired[]): Finding[] {
  return [
    ...retired.flatMap((entry, index) => entryFaults(entry, index, records, retired)),
    ...usedCodes(records, retired),
  ];
}

function entryFaults(
  entry: Retired,
  index: number,
  records: readonly AnyRecord[],
  retired: readonly Retired[],
): Finding[] {
  const { record, id, successor } = entry;
  const place = { code: 'RETIRED', file: 'content/retired.yaml', field: `${index}` } as const;
  const present = records.filter((one) => one.record === record).map((one) => one.id);
  if (present.includes(id))
    return [
      fault({
        ...place,
        found: id,
        why: 'is listed as ended and is still there',
        remedy: 'delete the record, or this entry',
      }),
    ];
  const cases = records.filter((one) => one.record === 'case').map((one) => one.id);
  if (entry.case !== null && !cases.includes(entry.case)) {
    const near = nearestNames(entry.case, cases)[0];
    return [
      fault({
        ...place,
        found: entry.case,
        why: 'names no case, so that the page of what ended has no place',
        remedy: near ? `did you mean ${near}?` : 'name the folder of a case',
      }),
    ];
  }
  const known = [
    ...present,
    ...retired.filter((other) => other !== entry && other.record === record).map((other) => other.id),
  ];
  if (successor === null || known.includes(successor)) return [];
  const near = nearestNames(successor, known)[0];
  return [
    fault({
      ...place,
      found: successor,
      why: `names no ${record}`,
      remedy: near ? `did you mean ${near}?` : 'correct the successor, or leave it out',
    }),
  ];
}

function usedCodes(records: readonly AnyRecord[], retired: readonly Retired[]): Finding[] {
  const ended = new Map(retired.map((entry) => [entry.code, entry]));
  return records.flatMap((record) => {
    const entry = 'code' in record ? ended.get(record.code) : undefined;
    if (!entry || entry.id === record.id) return [];
    return [
      fault({
        code: 'CODE-DOUBLE',
        file: record.file,
        field: 'code',
        found: entry.code,
        why: `was the code of ${entry.id}, which ended`,
        remedy: 'give the next free number',
      }),
    ];
  });
}
