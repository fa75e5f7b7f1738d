import type { Citation } from './citation.ts';
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
  readonly prose: ProseWords;
};
