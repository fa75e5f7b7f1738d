import type { Phase } from '../record/case.ts';
import { type Day, daysBetween, END_OF_TIME } from '../time/day.ts';
import type { PlacedEvent } from './dossier.ts';

/** An event on the spine, with what stands between it and the one before. */
export type Row = {
  readonly event: PlacedEvent;
  /** The days between which no event stands; null where there is no such stretch. */
  readonly silence: Silence | null;
  /** Whether the date is that of the row above. */
  readonly isSameDate: boolean;
};

/** The last day that an event may have had, and the first that the next may have. */
export type Silence = { readonly from: Day; readonly to: Day };

export type PhaseRows = { readonly phase: Phase; readonly rows: readonly Row[] };

const LONGEST_UNMARKED_SILENCE = 28;

/** Groups the events of a case by phase, in the order given; a phase without events is left out. */
export function layRows(events: readonly PlacedEvent[], phases: readonly Phase[]): PhaseRows[] {
  return phases
    .map((phase) => ({
      phase,
      rows: rowsOf(
        events.filter((event) => event.phase === phase.id),
        events,
      ),
    }))
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

function rowsOf(events: readonly PlacedEvent[], all: readonly PlacedEvent[]): Row[] {
  let until: Day | null = null;
  return events.map((event, index) => {
    const silence = silenceBefore(event, until);
    const last = event.placed === 'by-date' ? event.latest : null;
    if (last !== null && (until === null || last > until)) until = last;
    return {
      event,
      silence: silence && !all.some((other) => mayBegin(other, silence)) ? silence : null,
      isSameDate: event.date?.isSame(events[index - 1]?.date) ?? false,
    };
  });
}

function silenceBefore({ placed, earliest }: PlacedEvent, until: Day | null): Silence | null {
  if (until === null || placed === 'by-relation' || earliest === null) return null;
  return daysBetween(until, earliest) > LONGEST_UNMARKED_SILENCE ? { from: until, to: earliest } : null;
}

/** Whether an event with a date may have begun between the days of a silence, by its first day if it lasted. */
function mayBegin({ date, placed, earliest, latest }: PlacedEvent, { from, to }: Silence): boolean {
  if (date === null || placed === 'by-relation') return false;
  const last = date.ongoing ? earliest : (latest ?? END_OF_TIME);
  return (earliest === null || earliest < to) && last !== null && last > from;
}
