import { KNOWN_STATES, type Lane, stateOn, strongest, turningDays } from '../../core/knowing/asof.ts';
import type { Statement } from '../../core/record/knowledge.ts';
import { compareText } from '../../core/record/text.ts';
import type { Day } from '../../core/time/day.ts';
import { byTelling, type Standing, standingOf, tellingDay, tellingOf } from './standing.ts';

/** A day on which more is shown of an actor than before; null for what holds from the start. */
export type Turn = { readonly day: Day | null; readonly standing: Standing; readonly statement: Statement };

/** What a lane shows, in order of time: each day on which it shows more than it did, and all that is no knowing. */
export function turnsOf(lane: Lane): Turn[] {
  const turns = [...asidesOf(lane), ...risesOf(lane)].sort((a, b) => compareText(a.day ?? '', b.day ?? ''));
  const only = tellingOf(lane);
  return turns.length > 0 ? turns : [{ day: null, standing: standingOf(only), statement: only }];
}

/** What was not yet known, said to be unknown or disputed; a not-yet holds from the start. */
function asidesOf({ statements }: Lane): Turn[] {
  return statements
    .filter((statement) => statement.knows !== 'known')
    .map((statement) => ({
      day: statement.knows === 'not-yet' ? null : tellingDay(statement),
      standing: standingOf(statement),
      statement,
    }));
}

function risesOf(lane: Lane): Turn[] {
  const days = [...new Set(lane.statements.flatMap(turningDays))].sort();
  const ordered = byTelling(lane);
  let best = KNOWN_STATES.indexOf('not-yet');
  return days.flatMap((day): Turn[] => {
    const state = strongest(lane.statements, day);
    const statement = ordered.find((one) => stateOn(one, day) === state);
    if (statement === undefined || state === 'not-yet' || state === 'nothing') return [];
    if (KNOWN_STATES.indexOf(state) >= best) return [];
    best = KNOWN_STATES.indexOf(state);
    return [{ day, standing: state, statement }];
  });
}
