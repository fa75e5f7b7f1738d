import type { Citation } from '../record/citation.ts';
import { citedParts } from '../record/cites.ts';
import type { AnyRecord } from '../record/record.ts';

/** Something that a reader can hold against its source. */
export type Claim = {
  /** As the lock names it: `<record id>` or `<record id>#<part key>`. */
  readonly owner: string;
  /** All its fields but ids, codes and citations, both languages, as stable JSON. */
  readonly text: string;
};

const NOT_CLAIMED = new Set([
  'record',
  'id',
  'slug',
  'code',
  'case',
  'file',
  'cites',
  'key',
  'html',
  'refs',
  'weight',
  'phase',
]);

/** Fields that records have had since a later day; left out they read as records read before. */
const SINCE_LATER = new Set(['outcome', 'counts', 'zone']);

/** The claims of a record: an event as a whole, else each part that carries citations. */
export function claimsOf(record: AnyRecord): Claim[] {
  return citedParts(record).map(({ owner, key, claim }) => ({
    owner,
    text: stable(key === '' ? claim : [record.title, claim]),
  }));
}

/** What a citation says as written, for its hash; our English rendering and the line found are no part of it. */
export function citationText(cite: Citation): string {
  return stable({ ...cite, phraseEn: undefined, line: undefined });
}

/** JSON with sorted keys, without the fields that are no part of a claim. */
function stable(value: unknown): string {
  return JSON.stringify(value, (name, field: unknown) => {
    if (NOT_CLAIMED.has(name)) return undefined;
    if (SINCE_LATER.has(name) && (field === null || field === false)) return undefined;
    if (field === null || typeof field !== 'object' || Array.isArray(field)) return field;
    return Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
