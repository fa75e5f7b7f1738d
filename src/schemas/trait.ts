import { z } from 'astro/zod';

/** What the English file does with a value: says it too, renders what a document prints, or joins its lists in one. */
export type Trait =
  | { readonly as: 'words' }
  | { readonly as: 'rendering'; readonly field: string; readonly description: string }
  | { readonly as: 'together' };

/** Traits of schemas; a described copy has the trait of its original. */
export const TRAITS = z.registry<Trait>();
