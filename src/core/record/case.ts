import type { Day } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf.ts';
import { type Kind, many, one } from './kind.ts';
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
  /** Per milestone an event id, or `not-in-documents`. */
  readonly milestones: Readonly<Record<Milestone, string>>;
  /** Edits to the computed as-of days. */
  readonly checkpoints: { readonly drop: readonly CheckpointEdit[]; readonly add: readonly CheckpointEdit[] };
  readonly howMade: Words;
  /** Why the experience line has no voices; null where it has. */
  readonly noExperiences: Words | null;
  readonly crossCaseWarning: Words;
  /** Plain text and references of the narrative; its HTML comes from MDX. */
  readonly prose: ProseWords;
};

export type CheckpointEdit = { readonly day: Day; readonly why: Words };

/** The kind `case`. */
export const CASE = {
  plural: 'cases',
  folder: 'cases/*',
  ending: '.mdx',
  prose: 'needed',
  id: 'slug',
  code: null,
  shown: { as: 'page', page: 'case' },
  isSearched: true,
  isOpenData: true,
  retires: false,
  isNeeded: true,
  names: ['title', 'letter'],
  visitParts: (item) => item,
  keyedLists: (item) => [['phases', item.phases.map(({ id }) => ({ key: id }))]],
  references: (item) => [
    ...many('keyEvents', item.keyEvents, 'event'),
    ...Object.entries(item.milestones).flatMap(([name, to]) => one(`milestones.${name}`, to, 'event')),
  ],
} as const satisfies Kind<Case>;
