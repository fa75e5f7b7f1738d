import type { Event } from '../record/event.ts';
import { instantOf } from '../time/instant.ts';
import { type Placed, predecessors } from './place.ts';
import { comparePassages } from './run.ts';

/**
 * Whether the documents give no ground for the order of some events of one day, as given: no time, no relation, and
 * no one document that tells of both.
 */
export function hasOpenOrder(events: readonly (Event & Placed)[]): boolean {
  const earlier = predecessors(events);
  return events.some((event, index) => {
    const next = events[index + 1];
    return next !== undefined && isOfOneDay(event, next) && !isGiven(event, next, earlier);
  });
}

function isOfOneDay(a: Event, b: Event): boolean {
  const day = a.date?.exactDay ?? null;
  return day !== null && day === b.date?.exactDay;
}

type Ids = ReadonlyMap<string, readonly string[]>;

function isGiven(a: Event & Placed, b: Event & Placed, earlier: Ids): boolean {
  const day = a.date?.exactDay ?? null;
  const isTimed = day !== null && a.time !== null && b.time !== null;
  if (isTimed && instantOf(day, a.time) < instantOf(day, b.time)) return true;
  return comparePassages(a, b) < 0 || isBefore(a.id, b.id, earlier, new Set());
}

/** Whether relations say, step by step, that one comes before the other. */
function isBefore(id: string, later: string, earlier: Ids, seen: Set<string>): boolean {
  if (seen.has(later)) return false;
  seen.add(later);
  const before = earlier.get(later) ?? [];
  return before.includes(id) || before.some((other) => isBefore(id, other, earlier, seen));
}
