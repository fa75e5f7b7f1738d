import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentRoot } from './reader/root.ts';

export const collections = {
  /** Narratives and pages, rendered from MDX; all else, their facts too, our own reader hands over. */
  prose: defineCollection({
    loader: glob({
      base: `${contentRoot()}/content`,
      pattern: ['cases/*/case.mdx', 'cases/*/en/case.mdx', 'pages/*.mdx', 'pages/en/*.mdx'],
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.looseObject({}),
  }),
};
