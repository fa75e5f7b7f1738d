import { z } from 'astro/zod';
import { citations, key, orEmpty, orNull, said } from './parts.ts';

const point = z.strictObject({
  key,
  says: said.describe('What to do, to ask or to keep in mind, in own words.'),
  cites: citations,
});

/** The Dutch file of a template. */
export const templateBase = z
  .strictObject({
    title: said,
    steps: z
      .array(
        z.strictObject({
          key,
          title: said,
          aim: orNull(said).describe('What the step is for; left out where the document does not say.'),
          points: z.array(point).min(1, 'is empty; give the step at least one point'),
        }),
      )
      .min(1, 'is empty; a template has at least one step')
      .describe('In the order in which they are taken.'),
    principles: orEmpty(point).describe('What leads the work in every step.'),
  })
  .describe('A way of working that a document describes; the prose says what it is, the file name is its id.');
