import { type Finding, fault } from '../issue/fault.ts';
import { nearestNames } from '../issue/nearest.ts';
import { checkpointsOf } from '../knowing/as-of.ts';
import type { AnyRecord } from '../record/record.ts';
import { isRetiredDay, isRetiredRecord, type Retired, type RetiredDay, type RetiredRecord } from '../record/retired.ts';

/** What ended is gone, its successor is there, and its code stays its own. */
export function checkRetired(records: readonly AnyRecord[], retired: readonly Retired[]): Finding[] {
  return [
    ...retired.flatMap((entry, index) =>
      isRetiredRecord(entry) ? recordFaults(entry, index, records, retired) : dayFaults(entry, index, records, retired),
    ),
    ...usedCodes(records, retired),
  ];
}

type Spot = { readonly field: string; readonly found: string };

function faultAt(spot: Spot, why: string, remedy: string): Finding {
  return fault({ code: 'RETIRED', file: 'content/retired.yaml', ...spot, why, remedy });
}

/** Says the nearest of the names that would do, where one is near. */
function strayName(spot: Spot, why: string, known: readonly string[], remedy: string): Finding {
  const near = nearestNames(spot.found, known)[0];
  return faultAt(spot, why, near ? `did you mean ${near}?` : remedy);
}

function strayCase(spot: Spot, cases: readonly string[]): Finding {
  return strayName(
    spot,
    'names no case, so that the page of what ended has no place',
    cases,
    'name the folder of a case',
  );
}

function casesOf(records: readonly AnyRecord[]) {
  return records.filter((one) => one.record === 'case');
}

function recordFaults(
  entry: RetiredRecord,
  index: number,
  records: readonly AnyRecord[],
  retired: readonly Retired[],
): Finding[] {
  const { record, id, successor } = entry;
  const field = `${index}`;
  const present = records.filter((one) => one.record === record).map((one) => one.id);
  if (present.includes(id))
    return [faultAt({ field, found: id }, 'is listed as ended and is still there', 'delete the record, or this entry')];
  const cases = casesOf(records).map((one) => one.id);
  if (entry.case !== null && !cases.includes(entry.case)) return [strayCase({ field, found: entry.case }, cases)];
  const others = retired.filter(isRetiredRecord).filter((other) => other !== entry && other.record === record);
  const known = [...present, ...others.map((other) => other.id)];
  if (successor === null || known.includes(successor)) return [];
  const spot = { field, found: successor };
  return [strayName(spot, `names no ${record}`, known, 'correct the successor, or leave it out')];
}

function dayFaults(
  entry: RetiredDay,
  index: number,
  records: readonly AnyRecord[],
  retired: readonly Retired[],
): Finding[] {
  const cases = casesOf(records);
  const owner = cases.find(({ id }) => id === entry.case);
  if (!owner) {
    const ids = cases.map(({ id }) => id);
    return [strayCase({ field: `${index}.case`, found: entry.case }, ids)];
  }
  const items = records.filter((one) => one.record === 'knowledge').filter((one) => one.case === entry.case);
  const living = checkpointsOf(owner, items);
  const ended = retired.filter(isRetiredDay).filter((one) => one.case === entry.case);
  const spot = { field: `${index}.day`, found: entry.day };
  if (living.includes(entry.day))
    return [
      faultAt(
        spot,
        'is listed as ended, and the case has a page of that day',
        'delete this entry, or drop the day in checkpoints of the case',
      ),
    ];
  if (ended.find(({ day }) => day === entry.day) !== entry)
    return [faultAt(spot, 'is listed twice', 'delete one of the two')];
  const others = ended.map(({ day }) => day).filter((day) => day !== entry.day);
  const known = [...(items.length > 0 ? ['knowledge'] : []), ...living, ...others];
  if (known.includes(entry.successor)) return [];
  const found = { field: `${index}.successor`, found: entry.successor };
  return [strayName(found, 'leads to a page that the case does not have', known, 'name a day that has a page')];
}

function usedCodes(records: readonly AnyRecord[], retired: readonly Retired[]): Finding[] {
  const ended = new Map(retired.filter(isRetiredRecord).map((entry) => [entry.code, entry]));
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
