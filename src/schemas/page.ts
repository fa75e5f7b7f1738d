import { z } from 'astro/zod';
import { said } from './parts.ts';

/** A page about the site; MDX. */
export const pageBase = z.strictObject({
  title: said,
  description: said.describe('One sentence for search engines.'),
});
