import { type Case, MILESTONES, type Milestone } from './case.ts';
import { type Day, daysBetween } from './date.ts';
import type { PlacedEvent } from './dossier.ts';

/** Two bounds of one moment; null where a side is open. */
export type Moment = { readonly earliest: Day | null; readonly latest: Day | null };

/** Days between two moments: at least and at most; null where a bound is open. Never one number from an uncertain date. */
export type Lag = { readonly atLeast: number | null; readonly atMost: number | null };

/** Time from one moment to another. An end before the start gives negative days: the order is not certain. */
export function lagBetween(from: Moment, to: Moment): Lag {
  return {
    atLeast: from.latest !== null && to.earliest !== null ? daysBetween(from.latest, to.earliest) : null,
    atMost: from.earliest !== null && to.latest !== null ? daysBetween(from.earliest, to.latest) : null,
  };
}

/** Time between two milestones of a case; null where one of them is not in the documents. */
export type Interval = {
  readonly from: Milestone;
  readonly to: Milestone;
  readonly events: readonly [PlacedEvent, PlacedEvent] | null;
  readonly lag: Lag | null;
};

/** Intervals from the first milestone to each other one, in the order of the milestones. */
export function intervalsOf(item: Case, events: ReadonlyMap<string, PlacedEvent>): Interval[] {
  const [first, ...rest] = MILESTONES;
  const start = first === undefined ? undefined : events.get(item.milestones[first]);
  return rest.map((to) => {
    const end = events.get(item.milestones[to]);
    const pair = start && end ? ([start, end] as const) : null;
    return { from: first ?? 'happened', to, events: pair, lag: pair && lagBetween(pair[0], pair[1]) };
  });
}
