import type { CitationLock, LockedCitation } from '../proof/citation-lock.ts';
import { citationText, claimsOf } from '../proof/claim.ts';
import type { Hash } from '../proof/locate.ts';
import type { Case } from '../record/case.ts';
import type { Citation } from '../record/citation.ts';
import { mapCites } from '../record/cites.ts';
import type { Contested } from '../record/discrepancy.ts';
import type { Event } from '../record/event.ts';
import { KINDS } from '../record/kinds.ts';
import { type AnyRecord, KIND_NAMES, type RecordKind, type RecordOf } from '../record/record.ts';
import { isRetiredRecord, type Retired } from '../record/retired.ts';
import { compareText } from '../record/text.ts';
import type { Day } from '../time/day.ts';
import { createContested } from './contests.ts';
import { createFirmness, type Firmness } from './firmness.ts';
import { type Links, linkEvents } from './links.ts';
import { orderEvents } from './order.ts';
import { type Placed, placeEvents } from './place.ts';

/** An event in its place on the axis, with links in both directions. */
export type PlacedEvent = Event &
  Placed & {
    readonly links: Links;
    /** Day on which a second reader read the claim as it stands; null where nobody has. */
    readonly readOn: Day | null;
    readonly firmness: Firmness;
    /** What open differences contest of it. */
    readonly contested: readonly Contested[];
  };

/** A record of a kind as the dossier holds it. */
export type Linked<K extends RecordKind> = K extends 'event' ? PlacedEvent : RecordOf<K>;

/** Name of the list of a kind. */
export type ListName<K extends RecordKind> = (typeof KINDS)[K]['plural'];

/**
 * All cases, linked: a list a kind, in the order in which pages and data show them; events by case, then in the order
 * of the timeline.
 */
export type Dossier = { readonly [K in RecordKind as ListName<K>]: readonly Linked<K>[] } & {
  /** Records and pages that ended; their addresses stay. */
  readonly retired: readonly Retired[];
};

/** Every record of a dossier, kind by kind. */
export function recordsOf(dossier: Dossier): AnyRecord[] {
  return KIND_NAMES.flatMap((kind): readonly AnyRecord[] => dossier[KINDS[kind].plural]);
}

/** The case of each source, of those that ended too: their ids do not say it. */
export function casesOfSources({
  sources,
  retired,
}: Pick<Dossier, 'sources' | 'retired'>): ReadonlyMap<string, string> {
  const ended = retired.flatMap((entry) =>
    isRetiredRecord(entry) && entry.record === 'source' && entry.case !== null ? [[entry.id, entry.case] as const] : [],
  );
  return new Map([...sources.map((source) => [source.id, source.case] as const), ...ended]);
}

/** Links the records of all cases: bounds, order, relations in both directions, lines from the locks. */
export function linkDossier(
  records: readonly AnyRecord[],
  locks: Readonly<Record<string, CitationLock>>,
  retired: readonly Retired[],
  hash: Hash,
): Dossier {
  const proofs = new Map(Object.values(locks).flatMap((lock) => Object.entries(lock.citations)));
  const readings = readingsOf(records, locks, hash);
  const located = records.map((record) =>
    mapCites(record, (cite, owner) => ({ ...cite, line: provenLine(cite, proofs.get(`${owner}#${cite.key}`), hash) })),
  );
  const { events, ...lists } = listRecords(located);
  const ordered = orderCases(lists.cases, placeEvents(events));
  const links = linkEvents(ordered, lists);
  const firmnessOf = createFirmness(lists);
  const contestedOf = createContested(lists.discrepancies);
  return {
    ...lists,
    events: ordered.map((event) => ({
      ...event,
      links: links.get(event.id) as Links,
      readOn: readings.get(event.id) ?? null,
      firmness: firmnessOf(event),
      contested: contestedOf(event.id),
    })),
    retired,
  };
}

/** The line where a citation was found; null where the lock has no proof of its words as they stand. */
function provenLine(cite: Citation, proof: LockedCitation | undefined, hash: Hash): Citation['line'] {
  return proof !== undefined && proof.hash === hash(citationText(cite)) ? proof.line : null;
}

type Lists = { readonly [K in RecordKind as ListName<K>]: readonly RecordOf<K>[] };

/** A list a kind: cases by letter, records of a case by case and id, the others by id. */
function listRecords(records: readonly AnyRecord[]): Lists {
  const cases = records.filter((record) => record.record === 'case').sort((a, b) => compareText(a.letter, b.letter));
  const rank = new Map(cases.map((item, index) => [item.id, index]));
  const rankOf = (record: AnyRecord): number => rank.get('case' in record ? record.case : record.id) ?? 0;
  const ordered = records.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a.id, b.id));
  const byKind = Map.groupBy(ordered, (record) => record.record);
  return Object.fromEntries(KIND_NAMES.map((kind) => [KINDS[kind].plural, byKind.get(kind) ?? []])) as unknown as Lists;
}

/** Days of the second readings that still hold: the claim has not changed since. */
function readingsOf(
  records: readonly AnyRecord[],
  locks: Readonly<Record<string, CitationLock>>,
  hash: Hash,
): ReadonlyMap<string, Day> {
  const locked = new Map(Object.values(locks).flatMap((lock) => Object.entries(lock.claims)));
  const days = records.flatMap(claimsOf).flatMap((claim): [string, Day][] => {
    const entry = locked.get(claim.owner);
    return entry?.readOn && entry.readHash === hash(claim.text) ? [[claim.owner, entry.readOn]] : [];
  });
  return new Map(days);
}

function orderCases<E extends Event & Placed>(cases: readonly Case[], events: readonly E[]): E[] {
  return cases.flatMap((item) =>
    orderEvents(
      events.filter((event) => event.case === item.id),
      item.phases.map((phase) => phase.id),
    ),
  );
}
