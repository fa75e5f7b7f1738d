import type { Event } from '../record/event.ts';
import { compareText } from '../record/text.ts';
import { type Day, END_OF_TIME, shiftDay } from '../time/day.ts';
import { instantOf } from '../time/instant.ts';
import { type Placed, predecessors } from './place.ts';
import { sortRun } from './run.ts';

/*
 * The order of a timeline. An event stands at its earliest instant, the offset of its clock counted; what has a day and
 * no time stands before what has a time on that day. A relation moves a row where the bounds leave it open: what came
 * after something stands no earlier than that. Rows of one instant are sorted by `run.ts`.
 */

/** The instant by which an event stands on the axis; `day` is the day that pages show for it. */
type Key = { readonly day: Day; readonly instant: number; readonly isTimed: boolean };

/** Sorts the events of one case. */
export function orderEvents<E extends Event & Placed>(events: readonly E[], phases: readonly string[]): E[] {
  return sortCase({ events, phases }).events;
}

/** An event with the day by which it stands among all others; null where neither it nor an anchor has one. */
export type OnAxis<E> = { readonly event: E; readonly day: Day | null };

/** Merges the events of several cases into one order; within a case it is that of its timeline. */
export function orderAcross<E extends Event & Placed>(cases: readonly OfCase<E>[]): OnAxis<E>[] {
  const sorted = cases.map(sortCase);
  const keys = new Map(sorted.flatMap((one) => [...one.keys]));
  const dayOf = (event: E): Day | null => {
    const day = keys.get(event.id)?.day ?? END_OF_TIME;
    return day === END_OF_TIME ? null : day;
  };
  // A sort is stable, and each case is in order already: only cases move among each other.
  return sorted
    .flatMap((one) => one.events)
    .sort((a, b) => compareKeys(keys.get(a.id), keys.get(b.id)))
    .map((event) => ({ event, day: dayOf(event) }));
}

type OfCase<E> = { readonly events: readonly E[]; readonly phases: readonly string[] };

function sortCase<E extends Event & Placed>({
  events,
  phases,
}: OfCase<E>): {
  readonly events: E[];
  readonly keys: ReadonlyMap<string, Key>;
} {
  const earlier = predecessors(events);
  const byId = new Map(events.map((event) => [event.id, event]));
  const axis: Axis = { events, phases, earlier, later: turned(earlier), byId, keys: new Map(), limits: new Map() };
  const keys = new Map(events.map((event) => [event.id, keyOf(event, axis, new Set())]));
  const sorted = [...events].sort((a, b) => compareKeys(keys.get(a.id), keys.get(b.id)) || compareText(a.id, b.id));
  const runs = runsOf(sorted, (a, b) => compareKeys(keys.get(a.id), keys.get(b.id)) === 0);
  return { events: runs.flatMap((run) => sortRun(run, earlier)), keys };
}

/** The same relations seen from the other side. */
function turned(earlier: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const later = new Map<string, string[]>();
  for (const [id, before] of earlier) for (const other of before) later.set(other, [...(later.get(other) ?? []), id]);
  return later;
}

/** Neighbours that are the same, together. */
function runsOf<E>(sorted: readonly E[], isSame: (a: E, b: E) => boolean): E[][] {
  const runs: E[][] = [];
  for (const event of sorted) {
    const [last] = runs.slice(-1);
    if (last?.[0] !== undefined && isSame(last[0], event)) last.push(event);
    else runs.push([event]);
  }
  return runs;
}

type Axis = {
  readonly events: readonly (Event & Placed)[];
  readonly phases: readonly string[];
  readonly earlier: ReadonlyMap<string, readonly string[]>;
  readonly later: ReadonlyMap<string, readonly string[]>;
  readonly byId: ReadonlyMap<string, Event & Placed>;
  /** Keys and limits found so far, so that each event is worked out once. */
  readonly keys: Map<string, Key>;
  readonly limits: Map<string, Key | null>;
};

function keyOf(event: Event & Placed, axis: Axis, open: ReadonlySet<string>): Key {
  const key = axis.keys.get(event.id) ?? findKey(event, axis, new Set([...open, event.id]));
  axis.keys.set(event.id, key);
  return key;
}

function findKey(event: Event & Placed, axis: Axis, open: ReadonlySet<string>): Key {
  const known = event.placed === 'by-date' ? event.earliest : null;
  if (known === null) return keyOfUndated(event, axis, open);
  const own = keyAt(known, event.time);
  const limit = latestStart(event, own);
  const raised = anchorKeys(raisingRelations(event, axis), event, axis, open).filter(
    (key) => key.instant <= limit && compareKeys(key, own) > 0,
  );
  return raised.sort(compareKeys).at(-1) ?? own;
}

/**
 * Where an event without a first day stands: behind the last of what it stands after, else of what it answers,
 * corrects or is part of; else by its last day, and before what comes after it.
 */
function keyOfUndated(event: Event & Placed, axis: Axis, open: ReadonlySet<string>): Key {
  const anchors = event.after.length > 0 ? event.after : (axis.earlier.get(event.id) ?? []);
  const last = anchorKeys(anchors, event, axis, open).sort(compareKeys).at(-1);
  if (last !== undefined) return last;
  const own = keyAt(event.earliest ?? event.latest ?? endOfPhase(event, axis), event.time);
  const limit = limitOf(event, axis, new Set([event.id]));
  return limit !== null && compareKeys(limit, own) < 0 ? limit : own;
}

/** The last day of all that comes after an event, by relations however long; it stands no later. Null if unbounded. */
function limitOf(event: Event, axis: Axis, seen: ReadonlySet<string>): Key | null {
  const known = axis.limits.get(event.id);
  if (known !== undefined) return known;
  const later = (axis.later.get(event.id) ?? [])
    .filter((id) => !seen.has(id))
    .map((id) => axis.byId.get(id))
    .filter((other) => other !== undefined);
  const keys = later.flatMap((other) => {
    const own = other.placed === 'by-date' && other.latest !== null ? [lastKey(other)] : [];
    return [...own, limitOf(other, axis, new Set([...seen, other.id])) ?? []].flat();
  });
  const limit = keys.sort(compareKeys)[0] ?? null;
  axis.limits.set(event.id, limit);
  return limit;
}

function lastKey(event: Event & Placed): Key {
  return keyAt(event.latest ?? END_OF_TIME, event.earliest === event.latest ? event.time : null);
}

function anchorKeys(ids: readonly string[], event: Event, axis: Axis, open: ReadonlySet<string>): Key[] {
  return ids
    .filter((id) => !open.has(id))
    .map((id) => axis.byId.get(id))
    .filter((anchor) => anchor !== undefined && anchor.case === event.case)
    .map((anchor) => keyOf(anchor as Event & Placed, axis, open));
}

/** What an event stands after by a relation that says so; that a plan came true says nothing about the planned day. */
function raisingRelations(event: Event, { earlier, byId }: Axis): readonly string[] {
  return (earlier.get(event.id) ?? []).filter((id) => byId.get(id)?.realisedBy.includes(event.id) !== true);
}

/** The last instant at which an event can have begun. */
function latestStart(event: Event & Placed, own: Key): number {
  if (own.isTimed && event.earliest === event.latest) return own.instant;
  const start = event.date?.form === 'interval' ? (event.date.start?.latest ?? null) : event.latest;
  return start === null ? Number.POSITIVE_INFINITY : instantOf(shiftDay(start, 1), null) - 1;
}

/** The last known day of an event's phase, or the end of all. */
function endOfPhase(event: Event, { events, phases }: Axis): Day {
  const upTo = new Set(phases.slice(0, phases.indexOf(event.phase) + 1));
  const days = events.filter((other) => upTo.has(other.phase)).map((other) => other.earliest ?? other.latest);
  return (
    days
      .filter((day) => day !== null)
      .sort(compareText)
      .at(-1) ?? END_OF_TIME
  );
}

function keyAt(day: Day, time: string | null): Key {
  return { day, instant: instantOf(day, time), isTimed: time !== null };
}

function compareKeys(a: Key | undefined, b: Key | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.instant - b.instant || Number(a.isTimed) - Number(b.isTimed);
}
