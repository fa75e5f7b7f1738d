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
