import { z } from 'astro/zod';
import type { Template, TemplatePoint } from '../core/record/template.ts';
import {
  citations,
  citesEn,
  type JoinFault,
  type JoinInput,
  joinCites,
  key,
  orEmpty,
  orNull,
  pair,
  pairOrNull,
  reportExtraKeys,
  words,
} from './parts.ts';

const point = z.strictObject({
  key,
  /** What to do, to ask or to keep in mind, in own words. */
  says: words,
  cites: citations,
});

const pointsEn = z.record(key, z.strictObject({ says: words, cites: citesEn }));

/** A way of working that a document describes; the prose says what it is, the file name is its id. */
export const templateBase = z.strictObject({
  title: words,
  /** In the order in which they are taken. */
  steps: z
    .array(
      z.strictObject({
        key,
        title: words,
        /** What the step is for; left out where the document does not say. */
        aim: orNull(words),
        points: z.array(point).min(1, 'is empty; give the step at least one point'),
      }),
    )
    .min(1, 'is empty; a template has at least one step'),
  /** What leads the work in every step. */
  principles: orEmpty(point),
});

export const templateEn = z.strictObject({
  title: words,
  /** By key of the step, its points by their keys. */
  steps: z.record(key, z.strictObject({ title: words, aim: orNull(words), points: pointsEn })),
  /** By key of the principle. */
  principles: pointsEn.optional().transform((value) => value ?? {}),
});

export function joinTemplate(input: JoinInput<z.output<typeof templateBase>, z.output<typeof templateEn>>): Template {
  const { base, en, prose, place, fault } = input;
  reportExtraKeys(base.steps, en.steps, fault, 'steps');
  return {
    record: 'template',
    id: place.slug,
    slug: place.slug,
    file: place.file,
    title: pair(base.title, en.title, 'title', fault),
    steps: base.steps.map((step) => {
      const field = `steps.${step.key}`;
      const english = en.steps[step.key];
      return {
        key: step.key,
        title: pair(step.title, english?.title, `${field}.title`, fault),
        aim: pairOrNull(step.aim, english?.aim, `${field}.aim`, fault),
        points: joinPoints(step.points, english?.points ?? {}, `${field}.points`, fault),
      };
    }),
    principles: joinPoints(base.principles, en.principles, 'principles', fault),
    prose,
  };
}

function joinPoints(
  base: readonly z.output<typeof point>[],
  en: z.output<typeof pointsEn>,
  field: string,
  fault: JoinFault,
): TemplatePoint[] {
  reportExtraKeys(base, en, fault, field);
  return base.map((item) => ({
    key: item.key,
    says: pair(item.says, en[item.key]?.says, `${field}.${item.key}.says`, fault),
    cites: joinCites(item.cites, en[item.key]?.cites ?? {}, fault, `${field}.${item.key}.cites`),
  }));
}
