import { z } from 'astro/zod';
import { DISCREPANCY, DISCREPANCY_KINDS, type Discrepancy } from '../core/record/discrepancy.ts';
import { GAP, type Gap } from '../core/record/gap.ts';
import {
  CHANGE_KINDS,
  LAYERS,
  VERSION,
  VERSION_STATES,
  type Version,
  type VersionSide,
} from '../core/record/version.ts';
import {
  citations,
  citesEn,
  code,
  type JoinFault,
  type JoinInput,
  joinCites,
  key,
  orEmpty,
  orNull,
  pair,
  pairOrNull,
  reference,
  reportExtraKeys,
  words,
} from './parts.ts';

const saysEn = z.strictObject({ says: words, cites: citesEn });

/** Readings that differ; the prose, if any, explains without choosing. */
export const discrepancyBase = z.strictObject({
  /** e.g. S-T02. */
  code: code(DISCREPANCY.code),
  /** The question on which the readings differ. */
  title: words,
  kind: z.enum(DISCREPANCY_KINDS),
  /** Two or more. */
  readings: z
    .array(
      z.strictObject({
        key,
        /** What this reading says, in own words. */
        says: words,
        cites: citations,
      }),
    )
    .min(2, 'holds fewer than two readings; a discrepancy needs both sides'),
  status: z.enum(['open', 'explained', 'superseded']),
  /** Only with explained or superseded: what explains it. */
  why: orNull(words),
  /** Event ids, or statements as case/slug#key. */
  touches: z.array(reference).min(1),
});

export const discrepancyEn = z.strictObject({
  title: words,
  why: orNull(words),
  /** By key of the reading. */
  readings: z.record(key, saysEn),
});

export function joinDiscrepancy(
  input: JoinInput<z.output<typeof discrepancyBase>, z.output<typeof discrepancyEn>>,
): Discrepancy {
  const { base, en, prose, place, fault } = input;
  reportExtraKeys(base.readings, en.readings, fault, 'readings');
  return {
    ...base,
    record: 'discrepancy',
    id: `${place.case}/${place.slug}`,
    slug: place.slug,
    case: place.case ?? '',
    file: place.file,
    title: pair(base.title, en.title, 'title', fault),
    why: pairOrNull(base.why, en.why, 'why', fault),
    readings: base.readings.map((reading) => ({
      key: reading.key,
      says: pair(reading.says, en.readings[reading.key]?.says, `readings.${reading.key}.says`, fault),
      cites: joinCites(reading.cites, en.readings[reading.key]?.cites ?? {}, fault, `readings.${reading.key}.cites`),
    })),
    prose,
  };
}

/** What the documents do not say; the prose tells how far they go. */
export const gapBase = z.strictObject({
  /** e.g. D-G01. */
  code: code(GAP.code),
  /** The question. */
  title: words,
  /** Source ids read for it. */
  looked: z.array(key).min(1),
  /** The statement that comes nearest. */
  nearest: orNull(z.strictObject({ says: words, cites: citations })),
  /** Event ids it bears on. */
  touches: orEmpty(reference),
});

export const gapEn = z.strictObject({ title: words, nearest: orNull(saysEn) });

export function joinGap(input: JoinInput<z.output<typeof gapBase>, z.output<typeof gapEn>>): Gap {
  const { base, en, prose, place, fault } = input;
  return {
    ...base,
    record: 'gap',
    id: `${place.case}/${place.slug}`,
    slug: place.slug,
    case: place.case ?? '',
    file: place.file,
    title: pair(base.title, en.title, 'title', fault),
    nearest: base.nearest && {
      says: pair(base.nearest.says, en.nearest?.says, 'nearest.says', fault),
      cites: joinCites(base.nearest.cites, en.nearest?.cites ?? {}, fault, 'nearest.cites'),
    },
    prose,
  };
}

const side = z.union([
  z.literal('unreadable'),
  z.strictObject({
    /** What this state says, in own words. */
    says: words,
    cites: citations,
  }),
]);

/** A family of documents with one text, and what changed from state to state. */
export const versionBase = z.strictObject({
  /** e.g. S-V01. */
  code: code(VERSION.code),
  title: words,
  /** One source with tracked changes is a family of one. */
  family: z.array(z.strictObject({ source: key, state: z.enum(VERSION_STATES) })).min(1),
  changes: orEmpty(
    z.strictObject({
      key,
      change: z.enum(CHANGE_KINDS),
      /** Left out where the passage was added. */
      before: orNull(side),
      /** Left out where it was removed. */
      after: orNull(side),
      /** For tracked changes: kept, inserted, struck or comment. */
      layer: orNull(z.enum(LAYERS)),
      /** Event id the change bears on. */
      event: orNull(reference),
    }),
  ),
});

export const versionEn = z.strictObject({
  title: words,
  /** By key of the change. */
  changes: z
    .record(key, z.strictObject({ before: orNull(saysEn), after: orNull(saysEn) }))
    .optional()
    .transform((value) => value ?? {}),
});

export function joinVersion(input: JoinInput<z.output<typeof versionBase>, z.output<typeof versionEn>>): Version {
  const { base, en, prose, place, fault } = input;
  reportExtraKeys(base.changes, en.changes, fault, 'changes');
  return {
    ...base,
    record: 'version',
    id: `${place.case}/${place.slug}`,
    slug: place.slug,
    case: place.case ?? '',
    file: place.file,
    title: pair(base.title, en.title, 'title', fault),
    changes: base.changes.map((change) => ({
      ...change,
      before: joinSide(change.before, en.changes[change.key]?.before, `changes.${change.key}.before`, fault),
      after: joinSide(change.after, en.changes[change.key]?.after, `changes.${change.key}.after`, fault),
    })),
    prose,
  };
}

function joinSide(
  base: z.output<typeof side> | null,
  en: z.output<typeof saysEn> | null | undefined,
  field: string,
  fault: JoinFault,
): VersionSide | null {
  if (base === null) return null;
  if (base === 'unreadable') return { says: null, cites: [], unreadable: true };
  return {
    says: pair(base.says, en?.says, `${field}.says`, fault),
    cites: joinCites(base.cites, en?.cites ?? {}, fault, `${field}.cites`),
    unreadable: false,
  };
}
