import { claimsOf } from '../proof/claim.ts';
import type { Lock } from '../proof/lock.ts';
import type { Hash } from '../proof/verify.ts';
import type { Actor } from '../record/actor.ts';
import type { Case } from '../record/case.ts';
import { mapCites } from '../record/cites.ts';
import type { Discrepancy } from '../record/discrepancy.ts';
import type { Event } from '../record/event.ts';
import type { Figure } from '../record/figure.ts';
import type { Gap } from '../record/gap.ts';
import type { Knowledge } from '../record/knowledge.ts';
import type { Page } from '../record/page.ts';
import type { AnyRecord, RecordKind } from '../record/record.ts';
import type { Retired } from '../record/retired.ts';
import type { Source } from '../record/source.ts';
import type { Template } from '../record/template.ts';
import type { Term } from '../record/term.ts';
import { compareText } from '../record/text.ts';
import type { Theme } from '../record/theme.ts';
import type { Version } from '../record/version.ts';
import type { Day } from '../time/date.ts';
import { createFirmness, type Firmness } from './firmness.ts';
import { type Links, linkEvents } from './links.ts';
import { orderEvents, type Placed, placeEvents } from './order.ts';

/** An event in its place on the axis, with links in both directions. */
export type PlacedEvent = Event &
  Placed & {
    readonly links: Links;
    /** Day on which a second reader read the claim as it stands; null where nobody has. */
    readonly readOn: Day | null;
    readonly firmness: Firmness;
  };

/** All cases, linked. Lists stand in the order in which pages and data show them. */
export type Dossier = {
  readonly cases: readonly Case[];
  readonly sources: readonly Source[];
  /** By case, then in the order of the timeline. */
  readonly events: readonly PlacedEvent[];
  readonly knowledge: readonly Knowledge[];
  readonly discrepancies: readonly Discrepancy[];
  readonly gaps: readonly Gap[];
  readonly figures: readonly Figure[];
  readonly versions: readonly Version[];
  readonly actors: readonly Actor[];
  readonly themes: readonly Theme[];
  readonly terms: readonly Term[];
  readonly templates: readonly Template[];
  readonly pages: readonly Page[];
  /** Ids that ended; their addresses stay. */
  readonly retired: readonly Retired[];
};

/** Links the records of all cases: bounds, order, relations in both directions, lines from the locks. */
export function linkDossier(
  records: readonly AnyRecord[],
  locks: Readonly<Record<string, Lock>>,
  retired: readonly Retired[],
  hash: Hash,
): Dossier {
  const lines = new Map(Object.values(locks).flatMap((lock) => Object.entries(lock.citations)));
  const readings = readingsOf(records, locks, hash);
  const located = records.map((record) =>
    mapCites(record, (cite, owner) => ({ ...cite, line: lines.get(`${owner}#${cite.key}`)?.line ?? null })),
  );
  const of = <K extends RecordKind>(kind: K) =>
    located.filter((record): record is Extract<AnyRecord, { record: K }> => record.record === kind);
  const cases = of('case').sort((a, b) => compareText(a.letter, b.letter));
  const rank = new Map(cases.map((item, index) => [item.id, index]));
  const byCase = <T extends { case: string; id: string }>(list: T[]): T[] =>
    list.sort((a, b) => (rank.get(a.case) ?? 0) - (rank.get(b.case) ?? 0) || compareText(a.id, b.id));
  const around = {
    knowledge: byCase(of('knowledge')),
    discrepancies: byCase(of('discrepancy')),
    gaps: byCase(of('gap')),
  };
  const ordered = orderCases(cases, placeEvents(of('event')));
  const links = linkEvents(ordered, around);
  const grounds = { sources: byCase(of('source')), versions: byCase(of('version')), actors: byId(of('actor')) };
  const firmnessOf = createFirmness({ ...grounds, ...around });
  return {
    cases,
    events: ordered.map((event) => ({
      ...event,
      links: links.get(event.id) as Links,
      readOn: readings.get(event.id) ?? null,
      firmness: firmnessOf(event),
    })),
    ...around,
    ...grounds,
    figures: byCase(of('figure')),
    themes: byId(of('theme')),
    terms: byId(of('term')),
    templates: byId(of('template')),
    pages: byId(of('page')),
    retired,
  };
}

/** Days of the second readings that still hold: the claim has not changed since. */
function readingsOf(
  records: readonly AnyRecord[],
  locks: Readonly<Record<string, Lock>>,
  hash: Hash,
): ReadonlyMap<string, Day> {
  const locked = new Map(Object.values(locks).flatMap((lock) => Object.entries(lock.claims)));
  const days = records.flatMap(claimsOf).flatMap((claim): [string, Day][] => {
    const entry = locked.get(claim.owner);
    return entry?.readOn && entry.readHash === hash(claim.text) ? [[claim.owner, entry.readOn]] : [];
  });
  return new Map(days);
}

function byId<T extends { id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => compareText(a.id, b.id));
}

function orderCases<E extends Event & Placed>(cases: readonly Case[], events: readonly E[]): E[] {
  return cases.flatMap((item) =>
    orderEvents(
      events.filter((event) => event.case === item.id),
      item.phases.map((phase) => phase.id),
    ),
  );
}
