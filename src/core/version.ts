import type { Citation } from './citation.ts';
import type { ProseWords, Words } from './text.ts';

export const VERSION_STATES = ['draft', 'final', 'excerpt', 'copy', 'reworked', 'tracked-changes'] as const;
export const CHANGE_KINDS = ['added', 'removed', 'reworded', 'number', 'date', 'redacted'] as const;
export const LAYERS = ['kept', 'inserted', 'struck', 'comment'] as const;

/** One side of a change: in own words, with proof; or unreadable. */
export type VersionSide =
  | { readonly says: Words; readonly cites: readonly Citation[]; readonly unreadable: false }
  | { readonly says: null; readonly cites: readonly Citation[]; readonly unreadable: true };

export type VersionChange = {
  readonly key: string;
  readonly change: (typeof CHANGE_KINDS)[number];
  readonly before: VersionSide | null;
  readonly after: VersionSide | null;
  readonly layer: (typeof LAYERS)[number] | null;
  readonly event: string | null;
};

/** A family of sources with one text in several states, and what changed between them. */
export type Version = {
  readonly record: 'version';
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly case: string;
  readonly file: string;
  readonly title: Words;
  readonly family: readonly { readonly source: string; readonly state: (typeof VERSION_STATES)[number] }[];
  readonly changes: readonly VersionChange[];
  readonly prose: ProseWords;
};
