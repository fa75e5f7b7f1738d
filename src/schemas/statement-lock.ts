import { z } from 'astro/zod';
import { STATEMENT_KEY, type StatementLock } from '../core/proof/statement-lock.ts';
import { asDay } from '../core/time/day.ts';

/** A file of readings of derived sentences, as `npm run statements` writes it. */
export const statementLock = z.strictObject({
  version: z.literal(1, 'is not version 1'),
  /** Day of the reading, by the key of the sentence. */
  statements: z.record(
    z.string().regex(STATEMENT_KEY, 'is no key of a sentence'),
    z.iso.date('is no day').transform(asDay),
  ),
}) satisfies z.ZodType<StatementLock>;
