import type { Kind } from './kind.ts';
import type { ProseWords, Words } from './text.ts';

/** A page about the site itself, written in MDX. */
export type Page = {
  readonly record: 'page';
  readonly id: string;
  readonly slug: string;
  readonly file: string;
  readonly title: Words;
  /** One sentence for search engines and lists. */
  readonly description: Words;
  readonly prose: ProseWords;
};

/** The kind `page`. */
export const PAGE = {
  plural: 'pages',
  folder: 'pages',
  ending: '.mdx',
  prose: 'needed',
  id: 'slug',
  code: null,
  shown: { as: 'page', page: null },
  searchRank: 10,
  isOpenData: false,
  retires: false,
  isNeeded: true,
  names: [],
  visitParts: (page) => page,
  keyedLists: () => [],
  references: () => [],
} as const satisfies Kind<Page>;
