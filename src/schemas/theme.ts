import { z } from 'astro/zod';
import { citations, edtfDate, key, orEmpty, orNull, said } from './parts.ts';

/** The Dutch file of a theme. */
export const themeBase = z
  .strictObject({
    title: said,
    warning: orNull(said).describe('Where documents share the theme but not the affair.'),
    states: orEmpty(
      z.strictObject({
        key,
        state: z.enum(['announced', 'draft', 'finished']),
        on: edtfDate.describe('EDTF of the document that says so.'),
        cites: citations,
      }),
    ).describe('State of a thematic timeline as a document gives it.'),
  })
  .describe('A subject that events share; the prose is its definition, the file name its id.');
