import type { Milestone } from './case.ts';
import { type Kind, many } from './kind.ts';
import type { ProseWords, Words } from './text.ts';

export const ACTOR_KINDS = ['body', 'unit', 'role', 'group', 'outlet', 'bureau', 'office-holder'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Milestones that are reached by telling somebody: a supervisor, those affected, a council. */
export const REACHED = ['reported', 'affected-told', 'council-or-parliament-told'] as const satisfies Milestone[];
export type Reached = (typeof REACHED)[number];

/** Someone who acts or is addressed: a body, a role, a group; a person only as a public office-holder. */
export type Actor = {
  readonly record: 'actor';
  readonly id: string;
  readonly slug: string;
  readonly file: string;
  readonly title: Words;
  /** Other names in the documents, e.g. an abbreviation. */
  readonly names: readonly string[];
  readonly kind: ActorKind;
  /** Ids of the actors it is a part or a member of; no identity of persons is claimed by it. */
  readonly partOf: readonly string[];
  /** What an abbreviation stands for. */
  readonly expansion: Words | null;
  /** Who gives the expansion: a document, nobody, or we; null where the name is no abbreviation. */
  readonly expansionBasis: 'printed' | 'not-expanded' | 'our-reading' | null;
  /** Source ids that name an office-holder, or print the expansion. */
  readonly namedIn: readonly string[];
  /** Role and place of an office-holder as the documents give them. */
  readonly office: Words | null;
  /** The milestone of a case that is reached when it is told; null where none is. */
  readonly reaches: Reached | null;
  readonly prose: ProseWords;
};

/** What an actor is a part or a member of, however far up, the nearest first. */
export function wholesOf(id: string, actors: ReadonlyMap<string, Pick<Actor, 'partOf'>>): string[] {
  const all = new Set([id]);
  for (const one of all) for (const whole of actors.get(one)?.partOf ?? []) all.add(whole);
  return [...all].slice(1);
}

/** The kind `actor`. */
export const ACTOR = {
  plural: 'actors',
  folder: 'actors',
  ending: '.md',
  prose: 'needed',
  id: 'slug',
  code: null,
  shown: { as: 'page', page: 'actor' },
  searchRank: 6,
  isOpenData: true,
  retires: true,
  isNeeded: true,
  names: ['title', 'names', 'expansion', 'office'],
  visitParts: (actor) => actor,
  keyedLists: () => [],
  references: (actor) => [...many('partOf', actor.partOf, 'actor'), ...many('namedIn', actor.namedIn, 'source')],
} as const satisfies Kind<Actor>;
