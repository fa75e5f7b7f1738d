import type { Day } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf.ts';
import type { Citation } from './citation.ts';
import { type Kind, many, one, type Reference } from './kind.ts';
import type { ProseWords, Words } from './text.ts';

export const MILESTONES = [
  'happened',
  'known',
  'reported',
  'affected-told',
  'council-or-parliament-told',
  'public',
] as const;
export type Milestone = (typeof MILESTONES)[number];

export type Phase = {
  readonly id: string;
  readonly title: Words;
  readonly from: EdtfDate;
  readonly to: EdtfDate;
};

/** That the documents show no event for a milestone. */
export type NotInDocuments = {
  /** Sources read for it. */
  readonly looked: readonly string[];
  readonly why: Words;
  /** By id of each event that by its kind and addressee could be it: why it is not. */
  readonly not: Readonly<Record<string, Words>>;
};

/** Authored words about the line of experiences, with what they rest on. */
export type Experiences = {
  readonly says: Words;
  readonly cites: readonly Citation[];
  /** Ids of events that tell more of it. */
  readonly see: readonly string[];
};

/** What two documents say that are no copy or version of each other. */
export type Established = {
  readonly key: string;
  readonly says: Words;
  /** Ids of the events that carry it. */
  readonly events: readonly string[];
};

/** A reconstruction: its bounds, its phases and how it was made. */
export type Case = {
  readonly record: 'case';
  /** Folder name, e.g. `deloitte-notebook`. */
  readonly id: string;
  readonly slug: string;
  readonly file: string;
  /** One to three capitals: first of every code of the case. */
  readonly letter: string;
  readonly title: Words;
  /** Interval that the reconstruction covers. */
  readonly period: EdtfDate;
  readonly scopeIn: Words;
  readonly scopeOut: Words;
  readonly phases: readonly Phase[];
  /** Three sentences. */
  readonly summary: Words;
  readonly keyEvents: readonly string[];
  /** Per milestone an event id, or why there is none. */
  readonly milestones: Readonly<Record<Milestone, string | NotInDocuments>>;
  readonly whatIsEstablished: readonly Established[];
  /** Edits to the computed as-of days. */
  readonly checkpoints: { readonly drop: readonly CheckpointEdit[]; readonly add: readonly CheckpointEdit[] };
  readonly howMade: Words;
  readonly experiences: Experiences | null;
  readonly crossCaseWarning: Words;
  /** Plain text and references of the narrative; its HTML comes from MDX. */
  readonly prose: ProseWords;
};

export type CheckpointEdit = { readonly day: Day; readonly why: Words };

/** The event of a milestone by its id; null where the documents show none. */
export function eventAt({ milestones }: Case, name: Milestone): string | null {
  const found = milestones[name];
  return typeof found === 'string' ? found : null;
}

/** The kind `case`. */
export const CASE = {
  plural: 'cases',
  folder: 'cases/*',
  ending: '.mdx',
  prose: 'needed',
  id: 'slug',
  code: null,
  shown: { as: 'page', page: 'case' },
  searchRank: 1,
  isOpenData: true,
  retires: false,
  isNeeded: true,
  names: ['title', 'letter'],
  visitParts: (item, visit) => {
    // Reasons and sentences without citations of their own are held against the documents all the same.
    for (const [key, claim] of saidOf(item)) visit({ key, field: key, cites: [], claim });
    const { experiences } = item;
    if (experiences === null) return item;
    const part = { key: 'experiences', field: 'experiences.cites', cites: experiences.cites, claim: experiences };
    return { ...item, experiences: { ...experiences, cites: visit(part) } };
  },
  keyedLists: (item) => [
    ['phases', item.phases.map(({ id }) => ({ key: id }))],
    ['whatIsEstablished', item.whatIsEstablished],
  ],
  references: (item) => [
    ...many('keyEvents', item.keyEvents, 'event'),
    ...MILESTONES.flatMap((name) => milestoneReferences(`milestones.${name}`, item.milestones[name])),
    ...many('experiences.see', item.experiences?.see ?? [], 'event'),
    ...item.whatIsEstablished.flatMap(({ events }, index) =>
      many(`whatIsEstablished.${index}.events`, events, 'event'),
    ),
  ],
} as const satisfies Kind<Case>;

function milestoneReferences(field: string, found: string | NotInDocuments): Reference<'event' | 'source'>[] {
  if (typeof found === 'string') return one(field, found, 'event');
  return [
    ...many(`${field}.looked`, found.looked, 'source'),
    ...Object.keys(found.not).flatMap((id) => one(`${field}.not.${id}`, id, 'event')),
  ];
}

/** What a case says on the ground of its events, by key. */
function saidOf({ milestones, whatIsEstablished }: Case): (readonly [key: string, claim: unknown])[] {
  return [
    ...MILESTONES.map((name) => [`milestones.${name}`, milestones[name]] as const),
    ...whatIsEstablished.map((one) => [`whatIsEstablished.${one.key}`, one] as const),
  ];
}
