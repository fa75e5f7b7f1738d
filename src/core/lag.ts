import { type Case, MILESTONES, type Milestone } from './case.ts';
import { type Day, daysBetween, isDateFault, parseDate } from './date.ts';
import type { PlacedEvent } from './dossier.ts';

/** Two bounds of one moment; null where a side is open. `date` is the EDTF date they come from, if they come from one. */
export type Moment = { readonly earliest: Day | null; readonly latest: Day | null; readonly date?: string | null };

/** Days between two moments: at least and at most; null where a bound is open. Never one number from an uncertain date. */
export type Lag = { readonly atLeast: number | null; readonly atMost: number | null };

/** Time from one moment to another. An end before the start gives negative days: the order is not certain. */
export function lagBetween(from: Moment, to: Moment): Lag {
  const [start, end] = [boundsOf(from), boundsOf(to)];
  return {
    atLeast: start.latest !== null && end.earliest !== null ? daysBetween(start.latest, end.earliest) : null,
    atMost: start.earliest !== null && end.latest !== null ? daysBetween(start.earliest, end.latest) : null,
  };
}

/** True for a date that is marked as uncertain or approximate and yet has bounds of one day: it has no range to count from. */
export function lacksRange({ earliest, latest, date = null }: Moment): boolean {
  if (date === null || earliest === null || earliest !== latest) return false;
  const parsed = parseDate(date);
  return !isDateFault(parsed) && (parsed.uncertain || parsed.approximate);
}

/** True where the second moment cannot lie before the first, or cannot lie after it. */
export function isOrdered({ atLeast, atMost }: Lag): boolean {
  return (atLeast !== null && atLeast >= 0) || (atMost !== null && atMost <= 0);
}

/** Time between two milestones of a case; null where one of them is not in the documents. */
export type Interval = {
  readonly from: Milestone;
  readonly to: Milestone;
  readonly events: readonly [PlacedEvent, PlacedEvent] | null;
  readonly lag: Lag | null;
};

/** Intervals from each milestone to each later one, in the order of the milestones. */
export function intervalsOf(item: Case, events: ReadonlyMap<string, PlacedEvent>): Interval[] {
  return MILESTONES.flatMap((from, index) =>
    MILESTONES.slice(index + 1).map((to) => {
      const [start, end] = [events.get(item.milestones[from]), events.get(item.milestones[to])];
      const pair = start && end ? ([start, end] as const) : null;
      return { from, to, events: pair, lag: pair && lagBetween(pair[0], pair[1]) };
    }),
  );
}

/** An event beside day 0: how many days after it, negative before it; null for day 0 itself. */
export type SinceKnown = {
  readonly event: PlacedEvent;
  readonly milestones: readonly Milestone[];
  readonly lag: Lag | null;
};

/** Milestones and key events counted from the day on which the organisation can be shown to have known, in the order given; null where no document shows that day. */
export function sinceKnown(item: Case, events: readonly PlacedEvent[]): SinceKnown[] | null {
  const zero = events.find((event) => event.id === item.milestones.known);
  if (!zero) return null;
  const namesOf = (event: PlacedEvent): Milestone[] => MILESTONES.filter((name) => item.milestones[name] === event.id);
  return events
    .map((event) => ({ event, milestones: namesOf(event) }))
    .filter(({ event, milestones }) => milestones.length > 0 || item.keyEvents.includes(event.id))
    .map((row) => ({ ...row, lag: row.event === zero ? null : lagBetween(zero, row.event) }));
}

/** The bounds that days may be counted from: a date without the range it needs has none. */
function boundsOf(moment: Moment): Moment {
  return lacksRange(moment) ? { earliest: null, latest: null } : moment;
}
