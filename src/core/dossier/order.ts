import type { Event } from '../record/event.ts';
import { compareText } from '../record/text.ts';
import { endsOfTime } from '../time/clock-time.ts';
import { type Day, END_OF_TIME } from '../time/day.ts';

/** Bounds of an event on the axis. */
export type Placed = {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** by-relation where only links to other events give a bound. */
  readonly placed: 'by-date' | 'by-relation';
};

type Key = { readonly day: Day; readonly time: string };

/** Ids of the events that come before an event, from its own fields and from those of others. */
export function predecessors(events: readonly Event[]): ReadonlyMap<string, readonly string[]> {
  const earlier = new Map<string, string[]>(events.map((event) => [event.id, []]));
  const add = (later: string, before: string): void => {
    if (later !== before && earlier.has(before)) earlier.get(later)?.push(before);
  };
  for (const event of events) {
    for (const id of [...event.after, ...event.answers, ...event.corrects, ...event.partOf]) add(event.id, id);
    for (const id of [...event.before, ...event.realisedBy]) add(id, event.id);
  }
  return earlier;
}

/** Gives every event its bounds; undated events take theirs from what they stand after and before. */
export function placeEvents<E extends Event>(events: readonly E[]): (E & Placed)[] {
  const own = new Map(events.map((event) => [event.id, ownBounds(event)]));
  const undated = new Set(events.filter((event) => event.date === null).map((event) => event.id));
  const { earlier, later } = afterLinks(events);
  const earliest = findBounds(
    (id) => own.get(id)?.earliest ?? null,
    undated,
    earlier,
    (days) => days.at(-1),
  );
  const latest = findBounds(
    (id) => own.get(id)?.latest ?? null,
    undated,
    later,
    (days) => days.at(0),
  );
  return events.map((event) => ({
    ...event,
    earliest: earliest(event.id),
    latest: latest(event.id),
    placed: event.date === null ? 'by-relation' : 'by-date',
  }));
}

type Bounds = { readonly earliest: Day | null; readonly latest: Day | null };
type AfterLinks = {
  readonly earlier: ReadonlyMap<string, Set<string>>;
  readonly later: ReadonlyMap<string, Set<string>>;
};

function ownBounds(event: Event): Bounds {
  return {
    earliest: event.narrowed?.earliest ?? event.date?.earliest ?? null,
    latest: event.narrowed?.latest ?? event.date?.latest ?? null,
  };
}

/** The `after` and `before` links of all events, in both directions. */
function afterLinks(events: readonly Event[]): AfterLinks {
  const earlier = new Map(events.map((event) => [event.id, new Set<string>()]));
  const later = new Map(events.map((event) => [event.id, new Set<string>()]));
  const add = (first: string, second: string): void => {
    earlier.get(second)?.add(first);
    later.get(first)?.add(second);
  };
  for (const event of events) {
    for (const id of event.after) add(id, event.id);
    for (const id of event.before) add(event.id, id);
  }
  return { earlier, later };
}

/** One bound of each event: its own, or for an undated one the tightest of those it is linked with. */
function findBounds(
  own: (id: string) => Day | null,
  undated: ReadonlySet<string>,
  links: ReadonlyMap<string, ReadonlySet<string>>,
  tightest: (days: readonly Day[]) => Day | undefined,
): (id: string) => Day | null {
  const done = new Map<string, Day | null>();
  const find = (id: string, open: ReadonlySet<string>): Day | null => {
    if (done.has(id)) return done.get(id) ?? null;
    const bound = own(id);
    // A circle is refused by the checks; here it only must not hang.
    if (bound !== null || !undated.has(id) || open.has(id)) return bound;
    const seen = new Set([...open, id]);
    const days = [...(links.get(id) ?? [])].map((other) => find(other, seen)).filter((day) => day !== null);
    const found = tightest(days.sort(compareText)) ?? null;
    done.set(id, found);
    return found;
  };
  return (id) => find(id, new Set());
}

/** Sorts events of one case: earliest, start time, relations, latest, id; undated ones after their anchor. */
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
  const axis: Axis = {
    events,
    phases,
    earlier,
    byId: new Map(events.map((event) => [event.id, event])),
    keys: new Map(),
  };
  const keys = new Map(events.map((event) => [event.id, keyOf(event, axis, new Set())]));
  const sorted = [...events].sort((a, b) => compareKeys(keys.get(a.id), keys.get(b.id)) || compareTies(a, b));
  return {
    events: respectRelations(sorted, earlier, (a, b) => compareKeys(keys.get(a.id), keys.get(b.id)) === 0),
    keys,
  };
}

type Axis = {
  readonly events: readonly (Event & Placed)[];
  readonly phases: readonly string[];
  readonly earlier: ReadonlyMap<string, readonly string[]>;
  readonly byId: ReadonlyMap<string, Event & Placed>;
  /** Keys found so far, so that each event is worked out once. */
  readonly keys: Map<string, Key>;
};

function keyOf(event: Event & Placed, axis: Axis, open: ReadonlySet<string>): Key {
  const key = axis.keys.get(event.id) ?? findKey(event, axis, open);
  axis.keys.set(event.id, key);
  return key;
}

function findKey(event: Event & Placed, axis: Axis, open: ReadonlySet<string>): Key {
  const known = event.placed === 'by-date' ? event.earliest : null;
  if (known !== null) return { day: known, time: startTime(event) };
  const seen = new Set([...open, event.id]);
  const anchors = event.after.length > 0 ? event.after : (axis.earlier.get(event.id) ?? []);
  const last = anchors
    .filter((id) => !seen.has(id))
    .map((id) => axis.byId.get(id))
    .filter((anchor) => anchor !== undefined && anchor.case === event.case)
    .map((anchor) => keyOf(anchor as Event & Placed, axis, seen))
    .sort(compareKeys)
    .at(-1);
  return last ?? { day: event.earliest ?? event.latest ?? endOfPhase(event, axis), time: startTime(event) };
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

function startTime(event: Event): string {
  return event.time === null ? '' : endsOfTime(event.time)[0];
}

function compareKeys(a: Key | undefined, b: Key | undefined): number {
  return compareText(a?.day ?? END_OF_TIME, b?.day ?? END_OF_TIME) || compareText(a?.time ?? '', b?.time ?? '');
}

function compareTies(a: Event & Placed, b: Event & Placed): number {
  const byRelation = Number(a.placed === 'by-relation') - Number(b.placed === 'by-relation');
  return byRelation || compareText(a.latest ?? END_OF_TIME, b.latest ?? END_OF_TIME) || compareText(a.id, b.id);
}

/** Within runs of equal keys, moves an event behind those it comes after; keeps the order otherwise. */
function respectRelations<E extends Event>(
  sorted: readonly E[],
  earlier: ReadonlyMap<string, readonly string[]>,
  same: (a: E, b: E) => boolean,
): E[] {
  const result: E[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && same(sorted[start] as E, sorted[end] as E)) end++;
    result.push(...sortRun(sorted.slice(start, end), earlier));
    start = end;
  }
  return result;
}

function sortRun<E extends Event>(run: readonly E[], earlier: ReadonlyMap<string, readonly string[]>): E[] {
  const waiting = new Set(run.map((event) => event.id));
  const left = [...run];
  const done: E[] = [];
  while (left.length > 0) {
    const free = left.findIndex((event) => !(earlier.get(event.id) ?? []).some((id) => waiting.has(id)));
    // A cycle is refused by the checks; here it only must not hang.
    const [next] = left.splice(Math.max(free, 0), 1);
    if (!next) break;
    waiting.delete(next.id);
    done.push(next);
  }
  return done;
}
