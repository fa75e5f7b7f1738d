import { z } from 'astro/zod';
import { CHANGE_KINDS, LAYERS, VERSION, VERSION_STATES } from '../core/record/version.ts';
import { citations, code, key, orEmpty, orNull, reference, said } from './parts.ts';

const side = z.union([
  z.literal('unreadable').transform(() => ({ says: null, cites: [], unreadable: true as const })),
  z
    .strictObject({ says: said.describe('What this state says, in own words.'), cites: citations })
    .transform((told) => ({ ...told, unreadable: false as const })),
]);

/** The Dutch file of a version. */
export const versionBase = z
  .strictObject({
    code: code(VERSION.code).describe('e.g. S-V01.'),
    title: said,
    family: z
      .array(z.strictObject({ source: key, state: z.enum(VERSION_STATES) }))
      .min(1)
      .describe('One source with tracked changes is a family of one.'),
    changes: orEmpty(
      z.strictObject({
        key,
        change: z.enum(CHANGE_KINDS),
        before: orNull(side).describe('Left out where the passage was added.'),
        after: orNull(side).describe('Left out where it was removed.'),
        layer: orNull(z.enum(LAYERS)).describe('For tracked changes: kept, inserted, struck or comment.'),
        event: orNull(reference).describe('Event id the change bears on.'),
      }),
    ),
  })
  .describe('A family of documents with one text, and what changed from state to state.');
