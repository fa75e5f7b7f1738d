import { z } from 'astro/zod';
import { CONTESTED, DISCREPANCY, DISCREPANCY_KINDS, type Touch } from '../core/record/discrepancy.ts';
import { citations, code, key, order, orNull, reference, said, weight } from './parts.ts';

/** A record that a discrepancy bears on: by its id alone it is only related. */
export const touch = z.union([
  reference.transform((to): Touch => ({ to, contests: [] })),
  z.strictObject({
    to: reference,
    contests: z
      .array(z.enum(CONTESTED))
      .min(1, 'is empty; write the id alone where nothing of the record is contested')
      .describe('date, number, actor, wording, occurrence, order, scope or time.'),
  }),
]);

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
    touches: z
      .array(touch)
      .min(1)
      .describe(
        'Event ids, or statements as case/slug#key, that it bears on; what it contests as { to: case/slug, contests: [date] }.',
      ),
    weight,
    order,
  })
  .describe('Readings that differ; the prose, if any, explains without choosing.');
