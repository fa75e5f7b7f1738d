import type { Citation } from './citation.ts';
import { type Kind, one, type Visit } from './kind.ts';
import type { ProseWords, Words } from './text.ts';

export const VERSION_STATES = ['draft', 'final', 'excerpt', 'copy', 'reworked', 'tracked-changes'] as const;
export const CHANGE_KINDS = ['added', 'removed', 'reworded', 'number', 'date', 'redacted'] as const;
export const LAYERS = ['kept', 'inserted', 'struck', 'comment'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A source of a family and the state in which it holds the text. */
export type Member = { readonly source: string; readonly state: (typeof VERSION_STATES)[number] };

/** One side of a change: in own words, with proof; or unreadable. */
export type VersionSide =
  | { readonly says: Words; readonly cites: readonly Citation[]; readonly unreadable: false }
  | { readonly says: null; readonly cites: readonly Citation[]; readonly unreadable: true };

export type VersionChange = {
  readonly key: string;
  readonly change: ChangeKind;
  readonly before: VersionSide | null;
  readonly after: VersionSide | null;
  readonly layer: (typeof LAYERS)[number] | null;
  readonly event: string | null;
};

/** A family of sources with one text in several states, and what changed between them. */
export type Version = {
  readonly record: 'version';
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly case: string;
  readonly file: string;
  readonly title: Words;
  readonly family: readonly Member[];
  readonly changes: readonly VersionChange[];
  readonly prose: ProseWords;
};

/** Whether a text was still being written in this state. */
export function isDraft({ state }: Member): boolean {
  return state === 'draft' || state === 'tracked-changes';
}

/** Ids of the sources that a family of versions calls a draft. */
export function draftsOf(versions: Iterable<Version>): ReadonlySet<string> {
  return new Set([...versions].flatMap(({ family }) => family.filter(isDraft).map(({ source }) => source)));
}

/** How many changes of each kind, in the order of the kinds; kinds that do not occur are left out. */
export function countChanges(changes: readonly VersionChange[]): readonly (readonly [ChangeKind, number])[] {
  return CHANGE_KINDS.map((kind) => [kind, changes.filter(({ change }) => change === kind).length] as const).filter(
    ([, count]) => count > 0,
  );
}

/** The members to lay side by side: a copy or an excerpt beside the first, any other beside the one before it. */
export function pairsOf(family: readonly Member[]): readonly (readonly [Member, Member])[] {
  return family.slice(1).flatMap((member, index) => {
    const isDerived = member.state === 'copy' || member.state === 'excerpt';
    const other = family[isDerived ? 0 : index];
    return other ? [[other, member] as const] : [];
  });
}

/** The members that one side of a change speaks of: those it cites; of an absent side the other of two, else none. */
export function membersOf(
  { family }: Pick<Version, 'family'>,
  side: VersionSide | null,
  other: VersionSide | null,
): readonly Member[] {
  if (family.length === 1) return family;
  const cited = (one: VersionSide | null): readonly Member[] =>
    family.filter(({ source }) => one?.cites.some((cite) => cite.source === source));
  if (side !== null && side.cites.length > 0) return cited(side);
  return family.length === 2 ? family.filter((member) => !cited(other).includes(member)) : [];
}

/** The kind `version`. */
export const VERSION = {
  plural: 'versions',
  folder: 'cases/*/versions',
  ending: '.md',
  prose: 'optional',
  id: 'case/slug',
  code: { sign: 'V', digits: 2 },
  shown: { as: 'page', page: 'version' },
  searchRank: null,
  isOpenData: true,
  retires: true,
  isNeeded: false,
  names: [],
  visitParts: (item, visit) => ({
    ...item,
    changes: item.changes.map((change, index) => ({
      ...change,
      before: visitSide(change, 'before', index, visit),
      after: visitSide(change, 'after', index, visit),
    })),
  }),
  keyedLists: (item) => [['changes', item.changes]],
  references: (item) => [
    ...item.family.flatMap((member, index) => one(`family.${index}.source`, member.source, 'source')),
    ...item.changes.flatMap((change, index) => one(`changes.${index}.event`, change.event, 'event')),
  ],
} as const satisfies Kind<Version>;

function visitSide(change: VersionChange, name: 'before' | 'after', index: number, visit: Visit): VersionSide | null {
  const side = change[name];
  return (
    side && {
      ...side,
      cites: visit({
        key: `${change.key}.${name}`,
        field: `changes.${index}.${name}.cites`,
        cites: side.cites,
        claim: change,
      }),
    }
  );
}
