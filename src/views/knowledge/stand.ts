import { KNOWN_STATES, type KnownState, type Lane, lanesOf, stateOn, strongest } from '../../core/knowing/asof.ts';
import type { Knowledge, Statement } from '../../core/record/knowledge.ts';
import type { Day } from '../../core/time/day.ts';
import { byTelling, tellingDay } from './standing.ts';

/** An actor on a day, with the statement that tells most of it; null where none says anything yet. */
export type Stand = { readonly actor: string; readonly statement: Statement | null };

/** A state of knowing, or what is said short of it: disputed, said to be unknown, or told without a day. */
export type StandState = KnownState | 'disputed' | 'says-unknown' | 'undated';

/** Actors who stand alike on a day. */
export type StandGroup = { readonly state: StandState; readonly stands: readonly Stand[] };

const ORDER: readonly StandState[] = [...KNOWN_STATES.slice(0, -1), 'disputed', 'says-unknown', 'undated', 'nothing'];

/** How the actors of an item stand on a day, strongest first; groups without actors are left out. */
export function standOn(item: Knowledge, day: Day): StandGroup[] {
  const stands = lanesOf(item).map((lane) => ({ actor: lane.actor, ...laneOn(lane, day) }));
  return ORDER.map((state) => ({ state, stands: stands.filter((stand) => stand.state === state) })).filter(
    (group) => group.stands.length > 0,
  );
}

function laneOn(lane: Lane, day: Day): { readonly state: StandState; readonly statement: Statement | null } {
  const state = strongest(lane.statements, day);
  const ordered = byTelling(lane);
  if (state !== 'nothing') return { state, statement: ordered.find((one) => stateOn(one, day) === state) ?? null };
  // What a document says is no silence, even where it shows no knowing.
  for (const one of ordered) {
    const told = tellingDay(one);
    if (told === null) return { state: 'undated', statement: one };
    if ((one.knows === 'disputed' || one.knows === 'says-unknown') && told <= day)
      return { state: one.knows, statement: one };
  }
  return { state, statement: null };
}

/** Whether nothing is shown of anybody. */
export function isQuiet(groups: readonly StandGroup[]): boolean {
  return groups.every((group) => group.state === 'nothing');
}
