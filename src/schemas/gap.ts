import { z } from 'astro/zod';
import { GAP } from '../core/record/gap.ts';
import { citations, code, key, order, orEmpty, orNull, reference, said, weight } from './parts.ts';

/** The Dutch file of a gap. */
export const gapBase = z
  .strictObject({
    code: code(GAP.code).describe('e.g. D-G01.'),
    title: said.describe('The question.'),
    looked: z.array(key).min(1).describe('Source ids read for it.'),
    nearest: orNull(z.strictObject({ says: said, cites: citations })).describe('The statement that comes nearest.'),
    touches: orEmpty(reference).describe('Event ids it bears on.'),
    weight,
    order,
  })
  .describe('What the documents do not say; the prose tells how far they go.');
