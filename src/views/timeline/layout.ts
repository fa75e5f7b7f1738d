import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import type { Phase } from '../../core/record/case.ts';
import { type Day, daysBetween } from '../../core/time/day.ts';

/** An event on the spine, with what stands between it and the one before. */
export type Row = {
  readonly event: PlacedEvent;
  /** Days without anything in the documents; null where there is no such stretch. */
  readonly silence: number | null;
  /** Whether the date is that of the row above. */
  readonly isSameDate: boolean;
};

export type PhaseRows = { readonly phase: Phase; readonly rows: readonly Row[] };

const LONGEST_UNMARKED_SILENCE = 28;

/** Groups the events of a case by phase, in the order given; a phase without events is left out. */
export function layRows(events: readonly PlacedEvent[], phases: readonly Phase[]): PhaseRows[] {
  return phases
    .map((phase) => ({ phase, rows: rowsOf(events.filter((event) => event.phase === phase.id)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Most events in one list of the filter page: a browser lays out a list when it comes near, and as a whole. */
const CHUNK = 25;

/** Cuts the rows of a phase into lists of nearly the same length. */
export function chunkRows(rows: readonly Row[]): Row[][] {
  const lists = Math.ceil(rows.length / CHUNK);
  const size = Math.ceil(rows.length / lists);
  return Array.from({ length: lists }, (_, index) => rows.slice(index * size, (index + 1) * size));
}

function rowsOf(events: readonly PlacedEvent[]): Row[] {
  let until: Day | null = null;
  return events.map((event, index) => {
    const days =
      until === null || event.placed === 'by-relation' || event.earliest === null
        ? 0
        : daysBetween(until, event.earliest);
    const last = event.placed === 'by-date' ? event.latest : null;
    if (last !== null && (until === null || last > until)) until = last;
    const before = events[index - 1];
    return {
      event,
      silence: days > LONGEST_UNMARKED_SILENCE ? days : null,
      isSameDate: before !== undefined && before.date !== null && before.date.isSame(event.date),
    };
  });
}
