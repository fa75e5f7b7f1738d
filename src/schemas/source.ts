import { z } from 'astro/zod';
import { BASES } from '../core/record/event.ts';
import { LEFT_OUT_REASONS, QUALITIES, SOURCE_KINDS } from '../core/record/source.ts';
import { edtfDate, key, locator, orEmpty, orNull, passageSelector, said, words } from './parts.ts';

const NOWHERE = { page: null, section: null, item: null, paragraph: null, message: null };

/** A stretch of the text and what was done with it. */
export const passage = z
  .strictObject({
    key,
    at: locator.default(NOWHERE),
    ...passageSelector.fields,
    about: orNull(said).describe(
      'What the passage is about, in own words; left out where use is left-out for privacy.',
    ),
    use: z.enum(['cited', 'left-out']).describe('cited: an event rests on it; left-out: it stands in no event.'),
    why: orNull(z.enum(LEFT_OUT_REASONS)).describe('Why it is left out; only with use: left-out.'),
  })
  .superRefine((value, context) => {
    passageSelector.check(value, context);
    if ((value.use === 'left-out') !== (value.why !== null)) {
      context.addIssue({ code: 'custom', path: ['why'], message: 'goes with use: left-out; give both or neither' });
    }
    if (value.why === 'privacy' ? value.about !== null || value.block === null : value.about === null) {
      context.addIssue({
        code: 'custom',
        path: ['about'],
        message:
          'is missing, or stands at a passage left out for privacy; describe the passage, or give only block and why: privacy',
      });
    }
  });

/** The Dutch file of a source. */
export const sourceBase = z
  .strictObject({
    title: said.describe('Our label, e.g. Nota ter voorbereiding van twee gesprekken.'),
    short: said.describe('The words by which links name it, at most 40 characters.'),
    titlePrinted: orNull(words).describe('Title as printed; left out where the document has none.'),
    kind: z.enum(SOURCE_KINDS).describe('memo, letter, minutes, email-thread, …'),
    date: edtfDate.nullable().describe('EDTF of the document, or null.'),
    basis: z.enum(BASES).describe('How the date is known.'),
    basisNote: orNull(said),
    from: orEmpty(key).describe('Actor ids of the senders.'),
    to: orEmpty(key).describe('Actor ids of the receivers.'),
    reference: orNull(words).describe('Reference as printed, up to its last digit; left out where redacted or empty.'),
    published: z
      .union([
        z.literal('unknown').transform(() => null),
        z.strictObject({
          publisher: words,
          url: z
            .url({ protocol: /^https$/, error: 'is not an https address' })
            .describe("https address of the publisher's page."),
          decision: words.describe('Number of the decision to release.'),
        }),
      ])
      .describe('unknown, or {publisher, url, decision}.'),
    meantForPublication: orNull(z.enum(['yes', 'no'])).describe('yes or no, only where the document prints it.'),
    redactions: orEmpty(
      z.strictObject({
        mark: key.describe('Term id of the mark, e.g. 5-1-2-e.'),
        intact: z.int().min(0),
        damaged: z.int().min(0),
        doubtful: z.int().min(0),
      }),
    ).describe('How often each mark stands in the text; verify counts them again.'),
    quality: z.enum(QUALITIES).describe('clean, readable, damaged or heavily-damaged.'),
    qualityNote: orNull(said).describe('What is wrong with the extraction.'),
    missing: orEmpty(
      z.strictObject({
        key,
        what: said.describe('What is missing, in own words.'),
      }),
    ).describe('What the document mentions and is not among the documents.'),
    messages: orEmpty(
      z.strictObject({
        key,
        sent: edtfDate.nullable().describe('EDTF or null.'),
        from: key.nullable().describe('Actor id or null.'),
        to: key.nullable().describe('Actor id or null.'),
        order: z.enum(['printed', 'ours']).describe('printed, or ours where the extraction lost the order.'),
      }),
    ).describe('Messages of a thread.'),
    passages: orEmpty(passage).describe(
      'Stretches of the text that no citation covers, and why; or that deserve a note.',
    ),
  })
  .describe(
    'One released document: what it is, what it is worth (prose), what is withheld. The file name is the source id.',
  );
