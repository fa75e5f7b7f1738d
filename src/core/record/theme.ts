import type { EdtfDate } from '../time/edtf.ts';
import type { Citation } from './citation.ts';
import { type Kind, visitList } from './kind.ts';
import type { ProseWords, Words } from './text.ts';

/** The state of a thematic timeline as a document gives it. */
export type ThemeState = {
  readonly key: string;
  readonly state: 'announced' | 'draft' | 'finished';
  /** Date of the document that says so. */
  readonly on: EdtfDate;
  readonly cites: readonly Citation[];
};

/** A subject that events share; sharing a theme is not sharing an affair. */
export type Theme = {
  readonly record: 'theme';
  readonly id: string;
  readonly slug: string;
  readonly file: string;
  readonly title: Words;
  /** Shown where documents share the theme but not the affair. */
  readonly warning: Words | null;
  readonly states: readonly ThemeState[];
  readonly prose: ProseWords;
};

/** The kind `theme`. */
export const THEME = {
  plural: 'themes',
  folder: 'themes',
  ending: '.md',
  prose: 'needed',
  id: 'slug',
  code: null,
  shown: { as: 'page', page: 'theme' },
  searchRank: 5,
  isOpenData: true,
  retires: true,
  isNeeded: false,
  names: ['title'],
  visitParts: (theme, visit) => ({ ...theme, states: visitList(theme.states, 'states', visit) }),
  keyedLists: (theme) => [['states', theme.states]],
  references: () => [],
} as const satisfies Kind<Theme>;
