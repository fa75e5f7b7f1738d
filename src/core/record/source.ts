import type { EdtfDate } from '../time/edtf.ts';
import type { Locator, Selector } from './citation.ts';
import type { Basis } from './event.ts';
import { type Kind, many, one } from './kind.ts';
import type { ProseWords, Words } from './text.ts';

export const SOURCE_KINDS = [
  'memo',
  'letter',
  'minutes',
  'draft-minutes',
  'decision-list',
  'agenda',
  'cover-note',
  'email',
  'email-thread',
  'report',
  'slides',
  'figures',
  'press-answers',
  'questions',
  'note',
  'message',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const QUALITIES = ['clean', 'readable', 'damaged', 'heavily-damaged'] as const;
export type Quality = (typeof QUALITIES)[number];

/** Why a passage of a source stands in no event. */
export const LEFT_OUT_REASONS = [
  'letterhead',
  'contact',
  'heading',
  'repeat',
  'signature',
  'not-applicable',
  'empty-field',
  'noise',
  'connective',
  'duplicate',
  'not-about-case',
  'privacy',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** A stretch of a source and what was done with it. */
export type Passage = Selector & {
  readonly key: string;
  readonly at: Locator;
  /** What it is about, in own words; null where left out for privacy. */
  readonly about: Words | null;
  readonly use: 'cited' | 'left-out';
  readonly why: LeftOutReason | null;
};

/** How often a redaction mark stands in the text: whole, damaged by the extraction, or doubtful. */
export type RedactionCount = {
  /** Id of a term of kind `mark`. */
  readonly mark: string;
  readonly intact: number;
  readonly damaged: number;
  readonly doubtful: number;
};

/** Something the source mentions that is not among the documents. */
export type Missing = { readonly key: string; readonly what: Words };

/** One message of a thread. */
export type Message = {
  readonly key: string;
  readonly sent: EdtfDate | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the order of the messages is as printed or ours. */
  readonly order: 'printed' | 'ours';
};

export type Published = { readonly publisher: string; readonly url: string; readonly decision: string };

/** One released document: what it is, what it is worth, what is withheld. */
export type Source = {
  readonly record: 'source';
  /** Also its public code, e.g. `nsob-02`. */
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly case: string;
  readonly file: string;
  /** Our label. */
  readonly title: Words;
  /** The words by which links name it, at most 40 characters. */
  readonly short: Words;
  /** As printed, or null where the document has none. */
  readonly titlePrinted: string | null;
  readonly kind: SourceKind;
  readonly date: EdtfDate | null;
  readonly basis: Basis;
  readonly basisNote: Words | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Reference as printed, without initials; null where none is readable. */
  readonly reference: string | null;
  /** null: not known, and the page says so. */
  readonly published: Published | null;
  /** As printed in the document, e.g. `no`; null where it does not say. */
  readonly meantForPublication: 'yes' | 'no' | null;
  readonly redactions: readonly RedactionCount[];
  readonly quality: Quality;
  readonly qualityNote: Words | null;
  readonly missing: readonly Missing[];
  readonly messages: readonly Message[];
  readonly passages: readonly Passage[];
  readonly prose: ProseWords;
};

/** The kind `source`. */
export const SOURCE = {
  plural: 'sources',
  folder: 'cases/*/sources',
  ending: '.md',
  prose: 'needed',
  id: 'slug',
  code: null,
  shown: { as: 'page', page: 'source' },
  searchRank: 4,
  isOpenData: true,
  retires: true,
  isNeeded: true,
  names: ['title', 'titlePrinted', 'published.publisher'],
  visitParts: (source) => source,
  keyedLists: (source) => [
    ['missing', source.missing],
    ['passages', source.passages],
    ['messages', source.messages],
  ],
  references: (source) => [
    ...many('from', source.from, 'actor'),
    ...many('to', source.to, 'actor'),
    ...source.messages.flatMap((message, index) => [
      ...one(`messages.${index}.from`, message.from, 'actor'),
      ...one(`messages.${index}.to`, message.to, 'actor'),
    ]),
  ],
} as const satisfies Kind<Source>;
