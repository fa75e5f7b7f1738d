import { z } from 'astro/zod';
import type { CitationLock } from '../core/proof/citation-lock.ts';
import { isPublishedKey } from '../core/proof/published.ts';
import { asDay } from '../core/time/day.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hex');
const line = z.union([z.int().min(0), z.array(z.int().min(0)).min(1)]);

/** A file of proof as `npm run verify` writes it: of a case, or of one source of a large case. */
export const lock = z.strictObject({
  version: z.literal(1, 'is not version 1'),
  /** Hash of each source text, by source id. */
  sources: z.record(z.string(), hash),
  /** By `<record id>#<claim part, if any>#<citation key>`. */
  citations: z.record(z.string(), z.strictObject({ source: z.string(), line, hash })),
  /** By `<record id>` or `<record id>#<part key>`. */
  claims: z.record(
    z.string(),
    z.strictObject({
      hash,
      /** Hash of the claim as the second reader read it, or null. */
      readHash: hash.nullable(),
      /** Day of the second reading, or null. */
      readOn: z.iso.date().transform(asDay).nullable(),
    }),
  ),
  /** Code of every id ever published, by `<kind>:<id>`. */
  ids: z.record(z.string(), z.string()).superRefine((ids, context) => {
    for (const key of Object.keys(ids))
      if (!isPublishedKey(key)) context.addIssue({ code: 'custom', path: [key], message: 'is no id behind its kind' });
  }),
  /** Hash of all that the file holds of a record or a text, by its id. */
  seals: z.record(z.string(), hash),
}) satisfies z.ZodType<CitationLock>;
