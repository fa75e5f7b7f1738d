import type { Day } from '../time/day.ts';
import { KINDS } from './kinds.ts';
import { KIND_NAMES, type RecordKind } from './record.ts';
import type { Words } from './text.ts';

/** Kinds whose addresses outlive them. */
type RetiredKind = { [K in RecordKind]: (typeof KINDS)[K]['retires'] extends true ? K : never }[RecordKind];
export const RETIRED_KINDS = KIND_NAMES.filter((kind): kind is RetiredKind => KINDS[kind].retires);

/** What ended; its address stays, with the reason. */
export type Retired = RetiredRecord | RetiredDay;

/** A record that ended. */
export type RetiredRecord = {
  readonly record: RetiredKind;
  readonly id: string;
  /** Its case, without which its address is not known; null where all cases share it. */
  readonly case: string | null;
  /** Its public code, never given again. */
  readonly code: string;
  readonly title: Words;
  readonly reason: Words;
  /** Id of the record of the same kind that took its place; null where none did. */
  readonly successor: string | null;
  readonly on: Day;
};

/** A page of who knew what on a day, which fell away with the day. */
export type RetiredDay = {
  readonly page: 'as-of';
  readonly case: string;
  readonly day: Day;
  readonly reason: Words;
  /** Where a reader goes instead: the page of who knew what of the case, or its page of another day. */
  readonly successor: 'knowledge' | Day;
  readonly on: Day;
};

export function isRetiredRecord(entry: Retired): entry is RetiredRecord {
  return 'record' in entry;
}

export function isRetiredDay(entry: Retired): entry is RetiredDay {
  return 'page' in entry;
}
