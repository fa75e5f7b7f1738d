import type { Citation } from './citation.ts';
import { type Kind, visitList } from './kind.ts';
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

/** The kind `template`. */
export const TEMPLATE = {
  plural: 'templates',
  folder: 'templates',
  ending: '.md',
  prose: 'needed',
  id: 'slug',
  code: null,
  shown: null,
  searchRank: null,
  isOpenData: false,
  retires: false,
  isNeeded: false,
  names: [],
  visitParts: (template, visit) => ({
    ...template,
    steps: template.steps.map((step, index) => ({
      ...step,
      points: visitList(step.points, `steps.${index}.points`, visit, {
        before: `steps.${step.key}.`,
        claimOf: (point) => [step.title, step.aim, point],
      }),
    })),
    principles: visitList(template.principles, 'principles', visit, { before: 'principles.' }),
  }),
  keyedLists: (template) => [
    ['steps', template.steps],
    ...template.steps.map((step, index) => [`steps.${index}.points`, step.points] as const),
    ['principles', template.principles],
  ],
  references: () => [],
} as const satisfies Kind<Template>;
