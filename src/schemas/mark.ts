import { z } from 'astro/zod';

/** What the English file does with a value: says it too, renders what a document prints, or joins its lists in one. */
export type Mark =
  | { readonly as: 'words' }
  | { readonly as: 'rendering'; readonly field: string; readonly description: string }
  | { readonly as: 'together' };

/** Marks of schemas; a described copy bears the mark of its original. */
export const MARKS = z.registry<Mark>();
