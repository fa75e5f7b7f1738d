import type { Citation } from './citation.ts';
import type { ProseWords, Words } from './text.ts';

/** Something to do, to ask or to keep in mind, in own words. */
export type TemplatePoint = {
  readonly key: string;
  readonly says: Words;
  readonly cites: readonly Citation[];
};

/** A step, with its points in the order in which they are worked through. */
export type TemplateStep = {
  readonly key: string;
  readonly title: Words;
  /** What the step is for; null where the document does not say. */
  readonly aim: Words | null;
  readonly points: readonly TemplatePoint[];
};

/** A way of working that a document describes, for use again; that it was carried out is not said. */
export type Template = {
  readonly record: 'template';
  readonly id: string;
  readonly slug: string;
  readonly file: string;
  readonly title: Words;
  readonly steps: readonly TemplateStep[];
  /** What leads the work in every step. */
  readonly principles: readonly TemplatePoint[];
  readonly prose: ProseWords;
};
