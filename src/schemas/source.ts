import { z } from 'astro/zod';
import { BASES } from '../core/record/event.ts';
import { LEFT_OUT_REASONS, QUALITIES, SOURCE_KINDS, type Source } from '../core/record/source.ts';
import {
  edtfDate,
  type JoinInput,
  key,
  locator,
  orEmpty,
  orNull,
  pair,
  pairOrNull,
  passageAnchor,
  reportExtraKeys,
  words,
} from './parts.ts';

const passage = z
  .strictObject({
    key,
    at: orNull(locator),
    ...passageAnchor.fields,
    /** What the passage is about, in own words; left out where use is left-out for privacy. */
    about: orNull(words),
    /** cited: an event rests on it; left-out: it stands in no event. */
    use: z.enum(['cited', 'left-out']),
    /** Why it is left out; only with use: left-out. */
    why: orNull(z.enum(LEFT_OUT_REASONS)),
  })
  .superRefine((value, context) => {
    passageAnchor.check(value, context);
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

/** One released document: what it is, what it is worth (prose), what is withheld. The file name is the source id. */
export const sourceBase = z.strictObject({
  /** Our label, e.g. Nota ter voorbereiding van twee gesprekken. */
  title: words,
  /** Title as printed; left out where the document has none. */
  titlePrinted: orNull(words),
  /** memo, letter, minutes, email-thread, … */
  kind: z.enum(SOURCE_KINDS),
  /** EDTF of the document, or null. */
  date: edtfDate.nullable(),
  /** How the date is known. */
  basis: z.enum(BASES),
  basisNote: orNull(words),
  /** Actor ids of the senders. */
  from: orEmpty(key),
  /** Actor ids of the receivers. */
  to: orEmpty(key),
  /** Reference as printed, up to its last digit; left out where redacted or empty. */
  reference: orNull(words),
  /** unknown, or {publisher, url, decision}. */
  published: z.union([
    z.literal('unknown').transform(() => null),
    z.strictObject({
      publisher: words,
      /** https address of the publisher's page. */
      url: z.url({ protocol: /^https$/, error: 'is not an https address' }),
      /** Number of the decision to release. */
      decision: words,
    }),
  ]),
  /** yes or no, only where the document prints it. */
  meantForPublication: orNull(z.enum(['yes', 'no'])),
  /** How often each mark stands in the text; verify counts them again. */
  redactions: orEmpty(
    z.strictObject({
      /** Term id of the mark, e.g. 5-1-2-e. */
      mark: key,
      intact: z.int().min(0),
      damaged: z.int().min(0),
      doubtful: z.int().min(0),
    }),
  ),
  /** clean, readable, damaged or heavily-damaged. */
  quality: z.enum(QUALITIES),
  /** What is wrong with the extraction. */
  qualityNote: orNull(words),
  /** What the document mentions and is not among the documents. */
  missing: orEmpty(
    z.strictObject({
      key,
      /** What is missing, in own words. */
      what: words,
    }),
  ),
  /** Messages of a thread. */
  messages: orEmpty(
    z.strictObject({
      key,
      /** EDTF or null. */
      sent: edtfDate.nullable(),
      /** Actor id or null. */
      from: key.nullable(),
      /** Actor id or null. */
      to: key.nullable(),
      /** printed, or ours where the extraction lost the order. */
      order: z.enum(['printed', 'ours']),
    }),
  ),
  /** Stretches of the text that no citation covers, and why; or that deserve a note. */
  passages: orEmpty(passage),
});

/** English words of a source. */
export const sourceEn = z.strictObject({
  title: words,
  basisNote: orNull(words),
  qualityNote: orNull(words),
  /** English of missing, by key. */
  missing: z
    .record(key, words)
    .optional()
    .transform((value) => value ?? {}),
  /** English of the passages' about, by key. */
  passages: z
    .record(key, words)
    .optional()
    .transform((value) => value ?? {}),
});

const NOWHERE = { page: null, section: null, item: null, paragraph: null, message: null };

/** Joins the facts and the words of a source. */
export function joinSource({
  base,
  en,
  prose,
  place,
  fault,
}: JoinInput<z.output<typeof sourceBase>, z.output<typeof sourceEn>>): Source {
  reportExtraKeys(base.missing, en.missing, fault, 'missing');
  reportExtraKeys(base.passages, en.passages, fault, 'passages');
  return {
    ...base,
    record: 'source',
    id: place.slug,
    slug: place.slug,
    code: place.slug,
    case: place.case ?? '',
    file: place.file,
    title: pair(base.title, en.title, 'title', fault),
    basisNote: pairOrNull(base.basisNote, en.basisNote, 'basisNote', fault),
    qualityNote: pairOrNull(base.qualityNote, en.qualityNote, 'qualityNote', fault),
    missing: base.missing.map((part) => ({
      key: part.key,
      what: pair(part.what, en.missing[part.key], `missing.${part.key}`, fault),
    })),
    passages: base.passages.map((part) => ({
      ...part,
      at: part.at ?? NOWHERE,
      about: pairOrNull(part.about, en.passages[part.key], `passages.${part.key}`, fault),
    })),
    prose,
  };
}
