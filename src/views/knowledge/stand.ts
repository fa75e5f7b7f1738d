import { KNOWN_STATES, type KnownState, lanesOf, stateOn, strongest } from '../../core/asof.ts';
import type { Day } from '../../core/date.ts';
import type { Knowledge, Statement } from '../../core/knowledge.ts';
import { byTelling, isUndated } from './standing.ts';

/** An actor on a day, with the statement that tells most of it; null where none says anything yet. */
export type Stand = { readonly actor: string; readonly statement: Statement | null };

/** Actors who stand alike on a day; `undated` where a document says something without a day. */
export type StandGroup = { readonly state: KnownState | 'undated'; readonly stands: readonly Stand[] };

const ORDER = [...KNOWN_STATES.slice(0, -1), 'undated', 'nothing'] as const;

/** How the actors of an item stand on a day, strongest first; groups without actors are left out. */
export function standOn(item: Knowledge, day: Day): StandGroup[] {
  const stands = lanesOf(item).map((lane) => {
    const state = strongest(lane.statements, day);
    const ordered = byTelling(lane);
    if (state !== 'nothing')
      return { state, actor: lane.actor, statement: ordered.find((one) => stateOn(one, day) === state) ?? null };
    const undated = ordered.find(isUndated);
    return { state: undated ? ('undated' as const) : state, actor: lane.actor, statement: undated ?? null };
  });
  return ORDER.map((state) => ({ state, stands: stands.filter((stand) => stand.state === state) })).filter(
    (group) => group.stands.length > 0,
  );
}

/** Whether nothing is shown of anybody. */
export function isQuiet(groups: readonly StandGroup[]): boolean {
  return groups.every((group) => group.state === 'nothing');
}
