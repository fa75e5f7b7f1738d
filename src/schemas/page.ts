import { z } from 'astro/zod';
import { said } from './parts.ts';

/** The Dutch file of a page. */
export const pageBase = z
  .strictObject({
    title: said,
    description: said.describe('One sentence for search engines.'),
  })
  .describe('A page about the site; MDX.');
