import type { Citation } from '../record/citation.ts';
import type { Event } from '../record/event.ts';
import { compareText } from '../record/text.ts';
import { END_OF_TIME } from '../time/day.ts';
import type { Placed } from './place.ts';

type Ids = ReadonlyMap<string, readonly string[]>;

/**
 * Sorts events of one instant. Relations come first; then the order within one same document, where it contradicts no
 * relation; what is left open goes by latest day, then id. Dated events stand before those placed by relation alone.
 */
export function sortRun<E extends Event & Placed>(run: readonly E[], earlier: Ids): E[] {
  const waiting = new Set(run.map((event) => event.id));
  const left = [...run].sort(compareOpen);
  const done: E[] = [];
  while (left.length > 0) {
    const free = left.filter((event) => !(earlier.get(event.id) ?? []).some((id) => waiting.has(id)));
    // A circle of relations is refused by the checks; here it only must not hang.
    const next = firstInDocument(free.length > 0 ? free : left, left);
    left.splice(left.indexOf(next), 1);
    waiting.delete(next.id);
    done.push(next);
  }
  return done;
}

/** The first event before which nothing of its own document waits; else the one that its document tells first. */
function firstInDocument<E extends Event & Placed>(free: readonly E[], left: readonly E[]): E {
  const isFirst = (event: E): boolean => !left.some((other) => comparePassages(other, event) < 0);
  const found = free.find(isFirst) ?? free.toSorted((a, b) => comparePassages(a, b) || compareOpen(a, b))[0];
  return found as E;
}

/** Order in which one document tells of two events; 0 where they rest on different documents, or on one place. */
export function comparePassages(a: Event & Placed, b: Event & Placed): number {
  const [one, other] = [passageOf(a), passageOf(b)];
  if (one === null || other === null || one.source !== other.source || a.placed !== b.placed) return 0;
  return one.line - other.line;
}

/** The place in the text of the first citation that proves what an event says; null where the lock does not know it. */
function passageOf({ cites }: Event): { readonly source: string; readonly line: number } | null {
  const cite = cites.find(({ supports }) => supports.includes('content')) ?? cites[0];
  const line = cite === undefined ? null : firstLine(cite);
  return cite === undefined || line === null ? null : { source: cite.source, line };
}

function firstLine({ line }: Citation): number | null {
  if (line === null || typeof line === 'number') return line;
  return line[0] ?? null;
}

function compareOpen(a: Event & Placed, b: Event & Placed): number {
  const byRelation = Number(a.placed === 'by-relation') - Number(b.placed === 'by-relation');
  return byRelation || compareText(a.latest ?? END_OF_TIME, b.latest ?? END_OF_TIME) || compareText(a.id, b.id);
}
