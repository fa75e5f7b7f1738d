import { type Dossier, recordsOf } from '../dossier/dossier.ts';
import type { Case } from '../record/case.ts';
import { byCode } from '../record/code.ts';
import { KINDS } from '../record/kinds.ts';
import { type AnyRecord, caseOf } from '../record/record.ts';
import { SEARCH_KINDS, type SearchKind } from './kinds.ts';

/** Records of one kind, in the order in which search lists them. */
export type SearchList = { readonly kind: SearchKind; readonly records: readonly AnyRecord[] };

/** What search finds of a case, or of what all cases share. */
export type SearchGroup = { readonly case: Case | null; readonly lists: readonly SearchList[] };

/** All that search finds, by case, then what all share; the one order of the list on the page and of its facts. */
export function searchGroups(dossier: Dossier): SearchGroup[] {
  const byCase = Map.groupBy(recordsOf(dossier), caseOf);
  return [...dossier.cases, null].map((item) => ({ case: item, lists: listsOf(byCase.get(item?.id ?? null) ?? []) }));
}

function listsOf(records: readonly AnyRecord[]): SearchList[] {
  const byKind = Map.groupBy(records, ({ record }) => record);
  return SEARCH_KINDS.map((kind) => ({ kind, records: inOrder(kind, byKind.get(kind) ?? []) }));
}

/** Records of a kind in the order of their codes, where they have some; events stay in that of the timeline. */
function inOrder(kind: SearchKind, records: readonly AnyRecord[]): readonly AnyRecord[] {
  const coded = records.filter((record) => 'code' in record);
  return KINDS[kind].code === null || kind === 'event' ? records : byCode(coded);
}
