import type { Citation } from './citation.ts';
import type { CodeForm } from './code.ts';

/** A part of a record that carries citations. */
export type Part = {
  /** Key within the record, e.g. `steps.count.boxes`; empty where the record itself is the part. */
  readonly key: string;
  /** Field path of its citations in the Dutch file, e.g. `statements.0.cites`. */
  readonly field: string;
  readonly cites: readonly Citation[];
  /** What a reader can hold against the source, beside the title of the record. */
  readonly claim: unknown;
};

/** Looks at a part and gives the citations that it is to have. */
export type Visit = (part: Part) => readonly Citation[];

/** A list of which each member has a key of its own, at its field path. */
export type KeyedList = readonly [field: string, list: readonly { readonly key: string }[]];

/** A field that names another record, or a part of one as `case/slug#key`, and of which kinds that may be. */
export type Reference<Name extends string = string> = {
  readonly field: string;
  readonly to: string;
  readonly kinds: readonly Name[];
};

/** Everything that the house has to know of one kind of record. */
export type Kind<R, Name extends string = string> = {
  /** Name of the list of its records, in the dossier and in open data. */
  readonly plural: string;
  /** Folder below `content/`; `*` stands for a case. */
  readonly folder: string;
  readonly ending: '.md' | '.mdx' | '.yaml';
  /** Whether prose follows the facts. */
  readonly prose: 'needed' | 'optional' | 'none';
  /** What its id is made of. */
  readonly id: 'slug' | 'case/slug';
  /** Form of its public codes; null where the id is the code. */
  readonly code: CodeForm | null;
  /** Where a reader finds it: on a page of its own or at an entry of a list, by the name of the page; null: nowhere. */
  readonly shown: Shown | null;
  /** Its place among kinds that search finds equally well, 1 first; null: search does not find it. */
  readonly searchRank: number | null;
  readonly isOpenData: boolean;
  /** Whether its addresses outlive it. */
  readonly retires: boolean;
  /** Whether there is no site without one. */
  readonly isNeeded: boolean;
  /** Fields in which names stand that are no persons', and so may be written with a capital anywhere. */
  readonly names: readonly FieldOf<R>[];
  /** A copy of a record with the citations that a visit of its parts gives, in the order of the file. */
  readonly visitParts: (record: R, visit: Visit) => R;
  /** Lists with keys, but for those of citations. */
  readonly keyedLists: (record: R) => readonly KeyedList[];
  /** References in the facts, but for those of citations. */
  readonly references: (record: R) => readonly Reference<Name>[];
};

type FieldOf<R> = (keyof R & string) | `${keyof R & string}.${string}`;

/** `page` null: the page bears the slug of the record. */
export type Shown =
  | { readonly as: 'page'; readonly page: string | null }
  | { readonly as: 'entry'; readonly page: string };

type Cited = { readonly key: string; readonly cites: readonly Citation[] };

/** Visits the members of a list as parts, each under its key. */
export function visitList<P extends Cited>(
  list: readonly P[],
  field: string,
  visit: Visit,
  { before = '', claimOf = (part: P): unknown => part } = {},
): P[] {
  return list.map((part, index) => ({
    ...part,
    cites: visit({
      key: `${before}${part.key}`,
      field: `${field}.${index}.cites`,
      cites: part.cites,
      claim: claimOf(part),
    }),
  }));
}

/** References of a list of ids. */
export function many<Name extends string>(
  field: string,
  ids: readonly string[],
  ...kinds: readonly Name[]
): Reference<Name>[] {
  return ids.map((to, index) => ({ field: `${field}.${index}`, to, kinds }));
}

/** The reference of a field that may be empty, or say that the documents name none. */
export function one<Name extends string>(
  field: string,
  to: string | null | undefined,
  ...kinds: readonly Name[]
): Reference<Name>[] {
  return to === null || to === undefined || to === 'not-in-documents' ? [] : [{ field, to, kinds }];
}
