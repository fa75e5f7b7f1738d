import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';

/** The name of a kind. */
export type RecordKind = keyof typeof KINDS;

/** A record of one kind. */
export type RecordOf<K extends RecordKind> = Parameters<(typeof KINDS)[K]['visitParts']>[0];

/** A record of any kind. */
export type AnyRecord = { [K in RecordKind]: RecordOf<K> }[RecordKind];

// Here the compiler holds every kind against the others: what a reference names has to be a kind.
const CHECKED: { readonly [K in RecordKind]: Kind<RecordOf<K>, RecordKind> } = KINDS;

/** Names of all kinds, in the order of open data. */
export const KIND_NAMES = Object.keys(KINDS) as readonly RecordKind[];

/** Kinds whose records belong to a case. */
export type CaseKind = { [K in RecordKind]: RecordOf<K> extends { readonly case: string } ? K : never }[RecordKind];

/** Kinds that open data give. */
export type OpenKind = { [K in RecordKind]: (typeof KINDS)[K]['isOpenData'] extends true ? K : never }[RecordKind];
export const OPEN_KINDS = KIND_NAMES.filter((kind): kind is OpenKind => KINDS[kind].isOpenData);

/** Whether records of a kind belong to a case. */
export function isOfCase(kind: RecordKind): kind is CaseKind {
  return KINDS[kind].folder.startsWith('cases/*/');
}

/** The case of a record, a case itself included; null for what all cases share. */
export function caseOf(record: AnyRecord): string | null {
  if (record.record === 'case') return record.id;
  return 'case' in record ? record.case : null;
}

/** What the house knows of the kind of a record. */
export function kindOf<R extends AnyRecord>(record: R): Kind<R, RecordKind> {
  return CHECKED[record.record] as unknown as Kind<R, RecordKind>;
}
