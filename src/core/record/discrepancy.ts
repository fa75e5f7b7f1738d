import type { Citation } from './citation.ts';
import { type Kind, many, visitList } from './kind.ts';
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
  /** Ids of events, or of statements as `<case>/<slug>#<key>`. */
  readonly touches: readonly string[];
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
  isSearched: true,
  isOpenData: true,
  retires: true,
  isNeeded: false,
  names: [],
  visitParts: (item, visit) => ({ ...item, readings: visitList(item.readings, 'readings', visit) }),
  keyedLists: (item) => [['readings', item.readings]],
  references: (item) => many('touches', item.touches, 'event', 'knowledge', 'figure', 'version', 'source'),
} as const satisfies Kind<Discrepancy>;
