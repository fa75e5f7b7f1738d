import type { Day } from '../time/date.ts';
import type { Words } from './text.ts';

/** Kinds whose addresses outlive them. */
export const RETIRED_KINDS = [
  'event',
  'source',
  'actor',
  'theme',
  'term',
  'discrepancy',
  'gap',
  'knowledge',
  'figure',
  'version',
] as const;

/** A record that ended: its address stays, with the reason. */
export type Retired = {
  readonly record: (typeof RETIRED_KINDS)[number];
  readonly id: string;
  /** Its public code, never given again. */
  readonly code: string;
  readonly title: Words;
  readonly reason: Words;
  /** Id of the record of the same kind that took its place; null where none did. */
  readonly successor: string | null;
  readonly on: Day;
};
