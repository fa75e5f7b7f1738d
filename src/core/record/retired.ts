import type { Day } from '../time/day.ts';
import { KINDS } from './kinds.ts';
import { KIND_NAMES, type RecordKind } from './record.ts';
import type { Words } from './text.ts';

/** Kinds whose addresses outlive them. */
type RetiredKind = { [K in RecordKind]: (typeof KINDS)[K]['retires'] extends true ? K : never }[RecordKind];
export const RETIRED_KINDS = KIND_NAMES.filter((kind): kind is RetiredKind => KINDS[kind].retires);

/** A record that ended: its address stays, with the reason. */
export type Retired = {
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
