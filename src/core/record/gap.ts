import type { Citation } from './citation.ts';
import type { Weight } from './event.ts';
import { type Kind, many } from './kind.ts';
import type { ProseWords, Words } from './text.ts';

/** What one would want to know and the documents do not say. */
export type Gap = {
  readonly record: 'gap';
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly case: string;
  readonly file: string;
  /** The question. */
  readonly title: Words;
  /** Sources read for it. */
  readonly looked: readonly string[];
  /** The statement that comes nearest, if any. */
  readonly nearest: { readonly says: Words; readonly cites: readonly Citation[] } | null;
  readonly touches: readonly string[];
  readonly weight: Weight;
  /** Place among those of its weight in an overview, small numbers first; null: after those that have one. */
  readonly order: number | null;
  readonly prose: ProseWords;
};

/** The kind `gap`. */
export const GAP = {
  plural: 'gaps',
  folder: 'cases/*/gaps',
  ending: '.md',
  prose: 'optional',
  id: 'case/slug',
  code: { sign: 'G', digits: 2 },
  shown: { as: 'entry', page: 'gaps' },
  searchRank: 9,
  isOpenData: true,
  retires: true,
  isNeeded: false,
  names: [],
  visitParts: (gap, visit) => ({
    ...gap,
    nearest: gap.nearest && {
      ...gap.nearest,
      cites: visit({ key: 'nearest', field: 'nearest.cites', cites: gap.nearest.cites, claim: gap.nearest }),
    },
  }),
  keyedLists: () => [],
  references: (gap) => [
    ...many('looked', gap.looked, 'source'),
    ...many('touches', gap.touches, 'event', 'knowledge', 'source'),
  ],
} as const satisfies Kind<Gap>;
