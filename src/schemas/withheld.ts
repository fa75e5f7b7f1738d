import { z } from 'astro/zod';

const line = z.int().min(1, 'is no line; lines are counted from 1');

/** `withheld.yaml`, beside the texts: what not even a reading room shows, by source id. */
export const withheld = z.record(
  z.string(),
  z
    .strictObject({
      /** First and last line of each stretch, counted from 1, e.g. `[[38, 44]]`. */
      lines: z
        .array(z.tuple([line, line]))
        .min(1)
        .optional(),
      /** The document as a whole. */
      whole: z.literal(true).optional(),
      /** What the lines would give away, in general words. */
      why: z.string().min(1).optional(),
    })
    .refine((entry) => (entry.lines === undefined) === (entry.whole === true), {
      message: 'names neither lines nor whole, or both; give one of the two',
    }),
);
