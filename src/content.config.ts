import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Lock } from './core/proof/lock.ts';
import type { AnyRecord } from './core/record/record.ts';
import type { Retired } from './core/record/retired.ts';
import { contentLoader } from './reader/loader.ts';
import { contentRoot } from './reader/root.ts';

export const collections = {
  /** Every record of every kind, already checked by our reader. */
  records: defineCollection({ loader: contentLoader('records'), schema: z.custom<AnyRecord>() }),
  /** Proof of verification, one a case. */
  locks: defineCollection({ loader: contentLoader('locks'), schema: z.custom<Lock>() }),
  /** Ids that ended; their pages stay. */
  retired: defineCollection({
    loader: contentLoader('retired'),
    schema: z.custom<{ readonly list: readonly Retired[] }>(),
  }),
  /** Narratives and pages, rendered from MDX; their facts come from `records`. */
  prose: defineCollection({
    loader: glob({
      base: `${contentRoot()}/content`,
      pattern: ['cases/*/case.mdx', 'cases/*/en/case.mdx', 'pages/*.mdx', 'pages/en/*.mdx'],
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.looseObject({}),
  }),
};
