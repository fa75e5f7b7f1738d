import type { Actor } from '../record/actor.ts';
import { type Case, eventAt, MILESTONES, type Milestone } from '../record/case.ts';
import type { Event, EventKind } from '../record/event.ts';
import { type Counted, countDays, type Uncounted } from './counting.ts';
import type { PlacedEvent } from './dossier.ts';

/** Kinds of events by which a milestone is reached whoever is told. */
const KINDS_OF: Readonly<Partial<Record<Milestone, readonly EventKind[]>>> = {
  happened: ['incident'],
  known: ['detection', 'notification'],
  reported: ['notification'],
  public: ['publication'],
};

/** Whether an event could be a milestone, by its kind or by whom it reaches. */
export function couldBe(name: Milestone, event: Event, actors: ReadonlyMap<string, Actor>): boolean {
  if (KINDS_OF[name]?.includes(event.kind)) return true;
  return event.actors.some(
    ({ actor, role }) => role !== 'by' && role !== 'speaker' && role !== 'about' && actors.get(actor)?.reaches === name,
  );
}

/** Time between two milestones of a case; null where one of them is not in the documents. */
export type Interval = {
  readonly from: Milestone;
  readonly to: Milestone;
  readonly events: readonly [PlacedEvent, PlacedEvent] | null;
  readonly counted: Counted | null;
};

/** Intervals from each milestone to each later one, in the order of the milestones. */
export function intervalsOf(item: Case, events: ReadonlyMap<string, PlacedEvent>): Interval[] {
  return MILESTONES.flatMap((from, index) =>
    MILESTONES.slice(index + 1).map((to) => {
      const [start, end] = [from, to].map((name) => events.get(eventAt(item, name) ?? ''));
      const pair = start && end ? ([start, end] as const) : null;
      return { from, to, events: pair, counted: pair && countDays(pair[0], pair[1], from === 'known') };
    }),
  );
}

/** Each event from or to which no days are counted, with the reason, once. */
export function uncountedIn(intervals: readonly Interval[]): ReadonlyMap<PlacedEvent, Uncounted> {
  return new Map(
    intervals.flatMap(({ events, counted }) => {
      if (!events || !counted?.why || events[0] === events[1]) return [];
      return [[events[counted.of === 'start' ? 0 : 1], counted.why] as const];
    }),
  );
}

/** An event beside day 0: days after it, negative before it, or why they are not counted; null for day 0 itself. */
export type SinceKnown = {
  readonly event: PlacedEvent;
  readonly milestones: readonly Milestone[];
  readonly counted: Counted | null;
};

/**
 * Milestones and key events, in the order given, counted from the day on which the organisation can be shown to have
 * known; null where no document shows that day.
 */
export function sinceKnown(item: Case, events: readonly PlacedEvent[]): SinceKnown[] | null {
  const known = eventAt(item, 'known');
  const zero = events.find((event) => event.id === known);
  if (!zero) return null;
  const namesOf = (event: PlacedEvent): Milestone[] => MILESTONES.filter((name) => eventAt(item, name) === event.id);
  return events
    .map((event) => ({ event, milestones: namesOf(event) }))
    .filter(({ event, milestones }) => milestones.length > 0 || item.keyEvents.includes(event.id))
    .map((row) => ({ ...row, counted: row.event === zero ? null : countDays(zero, row.event, true) }));
}
