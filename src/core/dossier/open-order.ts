import type { Event } from '../record/event.ts';
import { instantOf } from '../time/instant.ts';
import { type Placed, predecessors } from './place.ts';
import { comparePassages } from './run.ts';

/**
 * Whether the documents give no ground for the order of some events of one day, or of one same stretch or bound, as
 * given: no relation; and, of one day, no time and no one document that tells of both.
 */
export function hasOpenOrder(events: readonly (Event & Placed)[]): boolean {
  const earlier = predecessors(events);
  return events.some((event, index) => {
    const next = events[index + 1];
    return next !== undefined && isOfOneDate(event, next) && !isGiven(event, next, earlier);
  });
}

function isOfOneDate(a: Event & Placed, b: Event & Placed): boolean {
  if (a.date === null || b.date === null) return false;
  const isAlike = a.date.exactDay === b.date.exactDay;
  return isAlike && a.earliest === b.earliest && a.latest === b.latest;
}

type Ids = ReadonlyMap<string, readonly string[]>;

function isGiven(a: Event & Placed, b: Event & Placed, earlier: Ids): boolean {
  const day = a.date?.exactDay ?? null;
  const isTimed = day !== null && a.time !== null && b.time !== null;
  if (isTimed && instantOf(day, a.time) < instantOf(day, b.time)) return true;
  // The order in which a document tells what lies before one bound is no order of time.
  return (day !== null && comparePassages(a, b) < 0) || isBefore(a.id, b.id, earlier, new Set());
}

/** Whether relations say, step by step, that one comes before the other. */
function isBefore(id: string, later: string, earlier: Ids, seen: Set<string>): boolean {
  if (seen.has(later)) return false;
  seen.add(later);
  const before = earlier.get(later) ?? [];
  return before.includes(id) || before.some((other) => isBefore(id, other, earlier, seen));
}
