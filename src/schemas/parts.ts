import { z } from 'astro/zod';
import { type Citation, type Locator, type Selector, SUPPORTS } from '../core/record/citation.ts';
import { type CodeForm, codePattern, formatCode } from '../core/record/code.ts';
import { WEIGHTS } from '../core/record/event.ts';
import { checkTime } from '../core/time/clock-time.ts';
import { asDay, isDay } from '../core/time/day.ts';
import { isDateFault, parseDate } from '../core/time/edtf.ts';
import { isZone } from '../core/time/zone.ts';
import { TRAITS } from './trait.ts';

const text = () => z.string().trim().min(1, 'is empty; write the words, or leave the field out where it is optional');

/** Words that may not be empty, in the language of the document. */
export const words = text();

/** Words of ours, in Dutch; the English file says them in English under the same name. */
export const said = text().brand<'said'>().register(TRAITS, { as: 'words' });

/** An id or key: lower-case letters, digits and hyphens. */
export const key = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not an id; write lower-case letters, digits and single hyphens, e.g. first-call',
  );

/** A public code of a form, with the letter of the case. */
export function code(form: CodeForm) {
  const example = formatCode('D', form, 12);
  return z.string().regex(codePattern(form), `is not a code of this kind; write the next number, e.g. ${example}`);
}

/** A reference to a record, `case/slug` or a register id, with `#key` for a part. */
export const reference = z
  .string()
  .regex(
    /^[a-z0-9-]+(?:\/[a-z0-9-]+)?(?:#[a-z0-9-]+)?$/,
    'is not a reference; write case/slug, a register id, or case/slug#key',
  );

/** An EDTF date in quotes, made a value here once and for all; see `core/time/edtf.ts` for the forms. */
export const edtfDate = z.string().transform((text, context) => {
  const date = parseDate(text);
  if (!isDateFault(date)) return date;
  context.addIssue({ code: 'custom', message: `${date.why}; ${date.remedy}` });
  return z.NEVER;
});

/** A calendar day in quotes, `"2021-11-24"`. */
export const day = z.string().refine(isDay, 'is not a day of the calendar; write "2021-11-24"').transform(asDay);

/** A clock time, `16:00`, or a range, `16:00/17:00`. */
export const clock = z.string().superRefine((text, context) => {
  const fault = checkTime(text, null);
  if (fault) context.addIssue({ code: 'custom', message: `${fault.why}; ${fault.remedy}` });
});

/** A time zone by its IANA name or its offset from UTC. */
export const zone = z
  .string()
  .refine(isZone, 'is no time zone; write its IANA name, e.g. America/New_York, or an offset, e.g. +00:00');

/** Whether a document prints what an abbreviation stands for, none does, or it is our reading. */
export const expansionBasis = z.enum(['printed', 'not-expanded', 'our-reading']);

/** An optional field: null where it is left out. */
export function orNull<T extends z.ZodType>(schema: T) {
  return schema.optional().transform((value) => value ?? null);
}

/** An optional list: empty where it is left out. */
export function orEmpty<T extends z.ZodType>(schema: T) {
  return z.array(schema).default(() => []);
}

/** How much a difference or a gap weighs in an overview. */
export const weight = z.enum(WEIGHTS).default('supporting').describe('key, supporting (where left out) or background.');

/** Place of a difference or a gap in an overview. */
export const order = orNull(z.int().min(1)).describe('Place among those of its weight in an overview, 1 first.');

/** Where in a document, as strings: `{section: "2", item: "1"}`. */
export const locator = z.strictObject({
  page: orNull(words).describe('Page, only where the text shows pages.'),
  section: orNull(words).describe('Numbered or named section as printed, e.g. "1" or "Nazorg".'),
  item: orNull(words).describe('Item of a list, e.g. "4".'),
  paragraph: orNull(words).describe('Paragraph within the section, counted from 1.'),
  message: orNull(key).describe("Key of a message of the source's thread."),
}) satisfies z.ZodType<Locator>;

const phrase = z.string().min(1);

/** Fields that point into a source text. */
const selectorFields = {
  phrase: orNull(phrase).describe(
    '3 to 12 words as the text has them; 1 or 2 for a label, date or number. Unique, or with nth and of.',
  ),
  nth: orNull(z.int().min(1)).describe('Which occurrence, from 1; only with `of`.'),
  of: orNull(z.int().min(2)).describe('How many identical occurrences there are; only with `nth`.'),
  parts: orNull(z.array(phrase).min(2).max(3)).describe(
    'Instead of phrase: two or three phrases of one sentence that the extraction broke.',
  ),
  block: orNull(
    z.strictObject({
      lines: z.tuple([z.int().min(1), z.int().min(1)]),
      hash: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256; run npm run verify -- --hash <source>:<first>-<last>'),
    }),
  ).describe(
    'Instead of phrase, for tables and lists: `{lines: [48, 50], hash: "…"}`; `npm run verify -- --hash svmn-05:48-50` prints the hash.',
  ),
};

const oneSelector = (value: Selector, context: z.RefinementCtx): void => {
  const used = [value.phrase, value.parts, value.block].filter((part) => part !== null).length;
  if (used !== 1) {
    context.addIssue({ code: 'custom', message: `holds ${used} of phrase, parts and block; give exactly one` });
  }
  if ((value.nth === null) !== (value.of === null) || (value.nth ?? 0) > (value.of ?? 0)) {
    context.addIssue({
      code: 'custom',
      path: ['nth'],
      message: 'needs its pair; write nth and of together, nth at most of',
    });
  }
};

/** A passage of a source as a citation or a source record points at it. */
export const passageSelector = { fields: selectorFields, check: oneSelector };

/** What a citation says in the Dutch file. */
export const citationFields = z.strictObject({
  key: key.describe('Short name within the record; English words and anchors use it.'),
  source: key.describe('Source id, e.g. deloitte-01.'),
  at: locator,
  ...selectorFields,
  reads: orNull(words).describe("The editor's reading of a damaged phrase; shown and marked as ours."),
  supports: z.array(z.enum(SUPPORTS)).min(1).describe('One or more of content, date, number, actors, status.'),
});

/** A proof of a number, which needs no English. */
export const bareCitation = citationFields
  .superRefine(oneSelector)
  .transform((cite): Citation => ({ ...cite, phraseEn: null, line: null }));

/** A proof; the English file may render its phrase. */
export const citation = citationFields
  .superRefine(oneSelector)
  .transform((cite): Citation => ({ ...cite, phraseEn: null, line: null }))
  .register(TRAITS, { as: 'rendering', field: 'phraseEn', description: 'Our English rendering of the Dutch phrase.' });

export const citations = z.array(citation).min(1, 'is empty; give at least one citation');
