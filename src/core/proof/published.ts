import { type AnyRecord, KIND_NAMES, type RecordKind } from '../record/record.ts';

/** An id as the lock names it: two registers may use one id. */
export type PublishedId = { readonly kind: RecordKind; readonly id: string };

const KEY = new RegExp(`^(${KIND_NAMES.join('|')}):(.+)$`);

/** How the lock names the id of a record, e.g. `event:case/slug`. */
export function publishedKey({ record, id }: Pick<AnyRecord, 'record' | 'id'>): string {
  return `${record}:${id}`;
}

/** Whether words are the name of an id as a lock writes it. */
export function isPublishedKey(key: string): boolean {
  return KEY.test(key);
}

/** Reads the name of an id in a lock, which its schema holds to be one. */
export function parsePublished(key: string): PublishedId {
  const colon = key.indexOf(':');
  return { kind: key.slice(0, colon) as RecordKind, id: key.slice(colon + 1) };
}

/** The public code of a record; its id where it has none. */
export function codeOf(record: AnyRecord): string {
  return 'code' in record ? record.code : record.id;
}
