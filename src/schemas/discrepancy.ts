import { z } from 'astro/zod';
import { DISCREPANCY, DISCREPANCY_KINDS } from '../core/record/discrepancy.ts';
import { citations, code, key, orNull, reference, said } from './parts.ts';

/** The Dutch file of a discrepancy. */
export const discrepancyBase = z
  .strictObject({
    code: code(DISCREPANCY.code).describe('e.g. S-T02.'),
    title: said.describe('The question on which the readings differ.'),
    kind: z.enum(DISCREPANCY_KINDS),
    readings: z
      .array(
        z.strictObject({
          key,
          says: said.describe('What this reading says, in own words.'),
          cites: citations,
        }),
      )
      .min(2, 'holds fewer than two readings; a discrepancy needs both sides')
      .describe('Two or more.'),
    status: z.enum(['open', 'explained', 'superseded']),
    why: orNull(said).describe('Only with explained or superseded: what explains it.'),
    touches: z.array(reference).min(1).describe('Event ids, or statements as case/slug#key.'),
  })
  .describe('Readings that differ; the prose, if any, explains without choosing.');
