import type { Event } from '../record/event.ts';
import { compareText } from '../record/text.ts';
import type { Day } from '../time/day.ts';

/** Bounds of an event on the axis. */
export type Placed = {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** by-relation where only links to other events give a bound. */
  readonly placed: 'by-date' | 'by-relation';
};

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
