import { type Kind, many } from './kind.ts';
import type { ProseWords, Words } from './text.ts';

export const TERM_KINDS = ['word', 'abbreviation', 'mark', 'method'] as const;
export type TermKind = (typeof TERM_KINDS)[number];
export type Law = 'woo' | 'wob' | 'unknown';

/** A redaction mark as it is printed, and the public list of patterns by which it is counted. */
export type Mark = {
  readonly law: Law;
  /** Regular expressions for the whole mark. */
  readonly intact: readonly string[];
  /** Regular expressions for forms that the extraction damaged. */
  readonly damaged: readonly string[];
  /** Regular expressions for what may be a mark or noise. */
  readonly doubtful: readonly string[];
};

/** An entry of the glossary: a word, an abbreviation or a redaction mark. */
export type Term = {
  readonly record: 'term';
  readonly id: string;
  readonly slug: string;
  readonly file: string;
  readonly title: Words;
  readonly kind: TermKind;
  readonly expansion: Words | null;
  readonly expansionBasis: 'printed' | 'not-expanded' | 'our-reading' | null;
  readonly mark: Mark | null;
  /** Sources in which the word stands. */
  readonly sources: readonly string[];
  readonly prose: ProseWords;
};

/** The kind `term`. */
export const TERM = {
  plural: 'terms',
  folder: 'glossary',
  ending: '.md',
  prose: 'needed',
  id: 'slug',
  code: null,
  shown: { as: 'entry', page: 'glossary' },
  searchRank: 7,
  isOpenData: true,
  retires: true,
  isNeeded: false,
  names: ['title', 'expansion'],
  visitParts: (term) => term,
  keyedLists: () => [],
  references: (term) => many('sources', term.sources, 'source'),
} as const satisfies Kind<Term>;
