import { z } from 'astro/zod';
import { type Anchor, type Citation, type Locator, SUPPORTS } from '../core/record/citation.ts';
import { type CodeForm, codePattern, formatCode } from '../core/record/code.ts';
import type { ProseWords, Words } from '../core/record/text.ts';
import { checkTime } from '../core/time/clock-time.ts';
import { asDay, isDay } from '../core/time/day.ts';
import { isDateFault, parseDate } from '../core/time/edtf.ts';

/** Where a record lies: its case (null for shared registers), its name and its file. */
export type Place = { readonly case: string | null; readonly slug: string; readonly file: string };

/** Reports a fault found while two languages are joined; `lang` names the file it stands in. */
export type JoinFault = (lang: 'nl' | 'en', field: string, found: string, why: string, remedy: string) => void;

/** What a record is made from: the facts, the English words, the prose of both, and where they lie. */
export type JoinInput<Base, English> = {
  readonly base: Base;
  readonly en: English;
  readonly prose: ProseWords;
  readonly place: Place;
  readonly fault: JoinFault;
};

/** Words that may not be empty. */
export const words = z.string().trim().min(1, 'is empty; write the words, or leave the field out where it is optional');

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

/** An optional field: null where it is left out. */
export function orNull<T extends z.ZodType>(schema: T) {
  return schema.optional().transform((value) => value ?? null);
}

/** An optional list: empty where it is left out. */
export function orEmpty<T extends z.ZodType>(schema: T) {
  return z
    .array(schema)
    .optional()
    .transform((value) => value ?? []);
}

/** Where in a document, as strings: `{section: "2", item: "1"}`. */
export const locator = z.strictObject({
  /** Page, only where the text shows pages. */
  page: orNull(words),
  /** Numbered or named section as printed, e.g. "1" or "Nazorg". */
  section: orNull(words),
  /** Item of a list, e.g. "4". */
  item: orNull(words),
  /** Paragraph within the section, counted from 1. */
  paragraph: orNull(words),
  /** Key of a message of the source's thread. */
  message: orNull(key),
}) satisfies z.ZodType<Locator>;

const phrase = z.string().min(1);

/** Fields that point into a source text. */
const anchorFields = {
  /** 3 to 12 words as the text has them; 1 or 2 for a label, date or number. Unique, or with nth and of. */
  phrase: orNull(phrase),
  /** Which occurrence, from 1; only with `of`. */
  nth: orNull(z.int().min(1)),
  /** How many identical occurrences there are; only with `nth`. */
  of: orNull(z.int().min(2)),
  /** Instead of phrase: two or three phrases of one sentence that the extraction broke. */
  parts: orNull(z.array(phrase).min(2).max(3)),
  /** Instead of phrase, for tables and lists: `{lines: [48, 50], hash: "…"}`; `npm run verify -- --hash svmn-05:48-50` prints the hash. */
  block: orNull(
    z.strictObject({
      lines: z.tuple([z.int().min(1), z.int().min(1)]),
      hash: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256; run npm run verify -- --hash <source>:<first>-<last>'),
    }),
  ),
};

const oneAnchor = (value: Anchor, context: z.RefinementCtx): void => {
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
export const passageAnchor = { fields: anchorFields, check: oneAnchor };

const citationFields = z.strictObject({
  /** Short name within the record; English words and anchors use it. */
  key,
  /** Source id, e.g. deloitte-01. */
  source: key,
  at: locator,
  ...anchorFields,
  /** The editor's reading of a damaged phrase; shown and marked as ours. */
  reads: orNull(words),
  /** One or more of content, date, number, actors, status. */
  supports: z.array(z.enum(SUPPORTS)).min(1),
});

/** A proof. */
export const citation = citationFields
  .superRefine(oneAnchor)
  .transform((cite): Citation => ({ ...cite, phraseEn: null, line: null }));

export const citations = z.array(citation).min(1, 'is empty; give at least one citation');

/** English renderings of phrases, by citation key. */
export const citesEn = z
  .record(
    key,
    z.strictObject({
      /** Our English rendering of the Dutch phrase. */
      phraseEn: words,
    }),
  )
  .optional()
  .transform((value) => value ?? {});

/** Puts the English renderings beside the citations they belong to. */
export function joinCites(
  cites: readonly Citation[],
  english: Readonly<Record<string, { phraseEn: string }>>,
  fault: JoinFault,
  field = 'cites',
): Citation[] {
  reportExtraKeys(cites, english, fault, field);
  return cites.map((cite) => ({ ...cite, phraseEn: english[cite.key]?.phraseEn ?? null }));
}

/** Pairs Dutch and English words; one without the other is a fault. */
export function pair(nl: string, en: string | null | undefined, field: string, fault: JoinFault): Words {
  if (en === null || en === undefined) {
    fault('en', field, '', 'has no English words', `add ${field} to the file in en/`);
    return { nl, en: nl };
  }
  return { nl, en };
}

/** The same for words that may be left out in both languages. */
export function pairOrNull(
  nl: string | null,
  en: string | null | undefined,
  field: string,
  fault: JoinFault,
): Words | null {
  if (nl !== null) return pair(nl, en, field, fault);
  if (en)
    fault('en', field, en, 'has English words but no Dutch ones', `add ${field} to the Dutch file, or drop it here`);
  return null;
}

/** Names keys of the English file that the Dutch file does not have. */
export function reportExtraKeys(
  parts: readonly { readonly key: string }[],
  english: Readonly<Record<string, unknown>>,
  fault: JoinFault,
  field: string,
): void {
  const known = new Set(parts.map((part) => part.key));
  for (const name of Object.keys(english)) {
    if (known.has(name)) continue;
    const list = known.size === 0 ? 'none' : [...known].join(', ');
    fault('en', `${field}.${name}`, name, 'is no key of the Dutch file', `use one of: ${list}`);
  }
}
