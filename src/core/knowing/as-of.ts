import type { Case } from '../record/case.ts';
import type { Knowledge, Statement } from '../record/knowledge.ts';
import { compareText } from '../record/text.ts';
import { type Day, yearOf } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import { highestOf, laneOn, lanesOf, tellingOf } from './lanes.ts';
import { LADDER, type State, standingOf, turningDays } from './state.ts';

/** As-of days of a case: every turning day, less those the editors drop, plus those they add. */
export function checkpointsOf(item: Case, knowledge: readonly Knowledge[]): Day[] {
  const days = new Set(
    knowledge.filter((one) => one.case === item.id).flatMap((one) => one.statements.flatMap(turningDays)),
  );
  for (const edit of item.checkpoints.drop) days.delete(edit.day);
  for (const edit of item.checkpoints.add) days.add(edit.day);
  return [...days].sort(compareText);
}

/** An actor on a day, with the statement that says how it stands; null where there is none at all. */
export type Stand = { readonly actor: string; readonly statement: Statement | null };

/** Actors who stand alike on a day. */
export type StandGroup = { readonly state: State; readonly stands: readonly Stand[] };

/** How the actors of an item stand on a day, by the ladder; groups without actors are left out. */
export function standOn(item: Knowledge, day: Day): StandGroup[] {
  const stands = lanesOf(item).map((lane) => ({ actor: lane.actor, ...laneOn(lane, day) }));
  return LADDER.map((state) => ({ state, stands: stands.filter((stand) => stand.state === state) })).filter(
    (group) => group.stands.length > 0,
  );
}

/**
 * Whether the page of a day tells of an item: a bound of an event that it is about, or of a statement, lies in the year
 * of the day or before it. What only an open bound lets have been known years before it came about is not told.
 */
export function isToldOn(item: Knowledge, day: Day, events: ReadonlyMap<string, Moment>): boolean {
  const moments = item.about.flatMap((id) => events.get(id) ?? []);
  const bounds = [
    ...moments.flatMap(({ earliest, latest }) => [earliest, latest]),
    ...item.statements.flatMap(turningDays),
  ];
  return bounds.some((bound) => bound !== null && yearOf(bound) <= yearOf(day));
}

/** States in which nothing is said about a day. */
const QUIET: ReadonlySet<State> = new Set<State>(['first-later', 'unsaid', 'nothing']);

/** Whether nothing is said of anybody about the day. */
export function isQuiet(groups: readonly StandGroup[]): boolean {
  return groups.every(({ state }) => QUIET.has(state));
}

/** How many actors of an item stand alike. */
export type StandCount = { readonly state: State; readonly count: number };

/** How many actors of an item stand how on a day: each state that occurs, and how many are shown to know. */
export function countOn(item: Knowledge, day: Day): StandCount[] {
  return countStates(lanesOf(item).map((lane) => highestOf(lane.statements, day)));
}

/** How many actors of an item stand how once all days have passed: by what tells most of each. */
export function countInTheEnd(item: Knowledge): StandCount[] {
  return countStates(lanesOf(item).map((lane) => standingOf(tellingOf(lane))));
}

/** How many actors of an item are shown to know on a day. */
export function knownOn(item: Knowledge, day: Day): number {
  return countOn(item, day).find(({ state }) => state === 'known')?.count ?? 0;
}

function countStates(states: readonly State[]): StandCount[] {
  return LADDER.map((state) => ({ state, count: states.filter((one) => one === state).length })).filter(
    ({ state, count }) => state === 'known' || count > 0,
  );
}
