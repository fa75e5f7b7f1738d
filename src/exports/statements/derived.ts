import type { Dossier } from '../../core/dossier/dossier.ts';
import type { PageRef } from '../../core/dossier/page-ref.ts';
import type { Records } from '../../core/dossier/records.ts';
import { targetOfRecord } from '../../core/dossier/target.ts';
import type { Case } from '../../core/record/case.ts';
import type { AnyRecord } from '../../core/record/record.ts';
import { LANGS, type Lang, type Words } from '../../core/record/text.ts';
import type { Teller } from '../../i18n/teller.ts';

/** Sorts of sentences that the site makes of records, in the order of a list of them. */
export const DERIVED_KINDS = [
  'established',
  'list',
  'milestone',
  'interval',
  'day-zero',
  'band',
  'known',
  'evidence',
  'lane',
  'days-since',
  'as-of',
  'as-of-count',
  'known-later',
  'silence',
  'date',
  'label',
  'contested',
  'outcome',
  'deadline',
  'written',
  'first-known',
  'public',
  'then',
  'hindsight',
  'firmness',
  'order',
  'gap-in-time',
  'nothing',
  'figure',
  'version',
  'count',
] as const;
export type DerivedKind = (typeof DERIVED_KINDS)[number];

/** A sentence that no author wrote, and what it follows from. */
export type Derived = {
  readonly kind: DerivedKind;
  /** Where it shows; the first of several days of which a case has pages as of. */
  readonly page: PageRef;
  /** What it is said of, for a reader of the list: codes and Dutch titles. */
  readonly about: string;
  /** Parts that stand apart on the page are joined by `PART`. */
  readonly says: Words;
  /** Ids of records and of parts of them, as `case/slug#key`; days of as-of pages. */
  readonly records: readonly string[];
};

/** Stands between parts of a sentence that the page sets apart. */
export const PART = ' … ';

/** What sentences about a case are made from. */
export type Grounds = {
  readonly dossier: Dossier;
  readonly records: Records;
  readonly item: Case;
  readonly tellers: Readonly<Record<Lang, Teller>>;
};

/** What is said in a language; null or nothing at all where it is not said. */
type Say = (teller: Teller) => string | null;

/** A sentence in both languages, as a list of one; of none where neither language says it. */
export function derive(
  { tellers }: Grounds,
  kind: DerivedKind,
  page: PageRef,
  about: readonly (string | null)[],
  records: readonly (string | null | undefined)[],
  say: Say,
): Derived[] {
  const [nl = '', en = ''] = LANGS.map((lang) => say(tellers[lang]) ?? '');
  if (nl === '' && en === '') return [];
  return [
    {
      kind,
      page,
      about: about.filter((part) => part !== null).join(' · '),
      says: { nl, en },
      records: [...new Set(records.filter((id) => id !== null && id !== undefined))],
    },
  ];
}

/** Parts of a sentence that the page sets apart; what is empty is left out. */
export function inParts(...parts: readonly (string | null | false | undefined)[]): string {
  return parts.filter((part) => part).join(PART);
}

/** The page on which a reader finds a record. */
export function pageOf(record: AnyRecord): PageRef {
  const target = targetOfRecord(record);
  if (target === null) throw new RangeError(`${record.id} has no page`);
  return target.ref;
}
