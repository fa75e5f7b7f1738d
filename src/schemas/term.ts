import { z } from 'astro/zod';
import { TERM_KINDS } from '../core/record/term.ts';
import { expansionBasis, key, orEmpty, orNull, said } from './parts.ts';

const pattern = z.string().refine((text) => {
  try {
    return new RegExp(text, 'g').exec('') === null;
  } catch {
    return false;
  }
}, 'is not a regular expression that needs at least one sign');

/** The Dutch file of a term. */
export const termBase = z
  .strictObject({
    title: said,
    kind: z.enum(TERM_KINDS),
    expansion: orNull(said),
    expansionBasis: orNull(expansionBasis),
    mark: orNull(
      z.strictObject({
        law: z.enum(['woo', 'wob', 'unknown']).describe('woo, wob or unknown.'),
        intact: z.array(pattern).min(1).describe('Regular expressions for the whole mark.'),
        damaged: orEmpty(pattern).describe('For forms that the extraction damaged.'),
        doubtful: orEmpty(pattern).describe('For what may be a mark or noise.'),
      }),
    ).describe('Only for kind mark.'),
    sources: orEmpty(key).describe('Sources in which the word stands.'),
  })
  .describe('A word, an abbreviation or a redaction mark; the prose explains it, the file name is its id.');
