import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import { mapCites } from './cites.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import type { Gap } from './gap.ts';
import { compareText } from './issue.ts';
import type { Knowledge } from './knowledge.ts';
import { type Links, linkEvents } from './links.ts';
import type { Lock } from './lock.ts';
import { orderEvents, type Placed, placeEvents } from './order.ts';
import type { Page } from './page.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';
import type { Theme } from './theme.ts';
import type { Version } from './version.ts';

export type AnyRecord =
  | Case
  | Source
  | Event
  | Knowledge
  | Discrepancy
  | Gap
  | Figure
  | Version
  | Actor
  | Theme
  | Term
  | Page;

export type RecordKind = AnyRecord['record'];

/** An event in its place on the axis, with links in both directions. */
export type PlacedEvent = Event & Placed & { readonly links: Links };

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
  readonly pages: readonly Page[];
};

/** Links the records of all cases: bounds, order, relations in both directions, lines from the locks. */
export function linkDossier(records: readonly AnyRecord[], locks: Readonly<Record<string, Lock>>): Dossier {
  const lines = new Map(Object.values(locks).flatMap((lock) => Object.entries(lock.citations)));
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
  return {
    cases,
    sources: byCase(of('source')),
    events: ordered.map((event) => ({ ...event, links: links.get(event.id) as Links })),
    ...around,
    figures: byCase(of('figure')),
    versions: byCase(of('version')),
    actors: byId(of('actor')),
    themes: byId(of('theme')),
    terms: byId(of('term')),
    pages: byId(of('page')),
  };
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
