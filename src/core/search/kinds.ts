import { KINDS } from '../record/kinds.ts';
import { KIND_NAMES, type RecordKind } from '../record/record.ts';

/** A kind that search finds. */
export type SearchKind = {
  [K in RecordKind]: (typeof KINDS)[K]['searchRank'] extends number ? K : never;
}[RecordKind];

/** Kinds that search finds, in the order in which equal finds are shown. */
export const SEARCH_KINDS: readonly SearchKind[] = KIND_NAMES.filter(isSearched).sort(
  (a, b) => KINDS[a].searchRank - KINDS[b].searchRank,
);

/** Whether search finds records of a kind. */
export function isSearched(kind: RecordKind): kind is SearchKind {
  return KINDS[kind].searchRank !== null;
}
