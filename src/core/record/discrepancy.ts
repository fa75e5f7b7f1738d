import type { Citation } from './citation.ts';
import type { Weight } from './event.ts';
import { type Kind, one, visitList } from './kind.ts';
import type { ProseWords, Words } from './text.ts';

export const DISCREPANCY_KINDS = [
  'date',
  'number',
  'text',
  'who',
  'how',
  'order',
  'attendance',
  'scope',
  'content',
  'which-one',
] as const;
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

/** What of a record a difference puts in doubt. */
export const CONTESTED = ['date', 'number', 'actor', 'wording', 'occurrence', 'order', 'scope', 'time'] as const;
export type Contested = (typeof CONTESTED)[number];

/** What a difference bears on: an event, figure, version or source by id, a statement as `<case>/<slug>#<key>`. */
export type Touch = {
  readonly to: string;
  /** What of it is contested; where nothing is, the two are only related. */
  readonly contests: readonly Contested[];
};

/** One of the readings that differ. */
export type Reading = { readonly key: string; readonly says: Words; readonly cites: readonly Citation[] };

/** Readings that differ, side by side; never merged in silence. */
export type Discrepancy = {
  readonly record: 'discrepancy';
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly case: string;
  readonly file: string;
  /** The question on which they differ. */
  readonly title: Words;
  readonly kind: DiscrepancyKind;
  readonly readings: readonly Reading[];
  readonly status: 'open' | 'explained' | 'superseded';
  readonly why: Words | null;
  readonly touches: readonly Touch[];
  readonly weight: Weight;
  /** Place among those of its weight in an overview, small numbers first; null: after those that have one. */
  readonly order: number | null;
  readonly prose: ProseWords;
};

/** The kind `discrepancy`. */
export const DISCREPANCY = {
  plural: 'discrepancies',
  folder: 'cases/*/discrepancies',
  ending: '.md',
  prose: 'optional',
  id: 'case/slug',
  code: { sign: 'T', digits: 2 },
  shown: { as: 'entry', page: 'discrepancies' },
  searchRank: 8,
  isOpenData: true,
  retires: true,
  isNeeded: false,
  names: [],
  visitParts: (item, visit) => ({ ...item, readings: visitList(item.readings, 'readings', visit) }),
  keyedLists: (item) => [['readings', item.readings]],
  references: (item) =>
    item.touches.flatMap(({ to }, index) =>
      one(`touches.${index}`, to, 'event', 'knowledge', 'figure', 'version', 'source'),
    ),
} as const satisfies Kind<Discrepancy>;
