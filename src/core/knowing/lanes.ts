import type { Knowledge, Statement } from '../record/knowledge.ts';
import { compareText } from '../record/text.ts';
import { BEGINNING_OF_TIME, type Day, END_OF_TIME } from '../time/day.ts';
import { firstKnown } from './first-known.ts';
import {
  isKnowing,
  LADDER,
  rankOf,
  type Standing,
  type State,
  standingOf,
  stateOf,
  tellingDay,
  turningDays,
} from './state.ts';

/** One actor and what is said of it for one item. */
export type Lane = { readonly actor: string; readonly statements: readonly Statement[] };

/** Lanes of an item: actors in the order in which they can be shown, or are said, to have known. */
export function lanesOf(item: Knowledge): Lane[] {
  const byActor = Map.groupBy(item.statements, ({ actor }) => actor);
  const lanes = [...byActor].map(([actor, statements]) => ({ actor, statements }));
  const dayOf = (lane: Lane): Day => knownDay(lane) ?? END_OF_TIME;
  return lanes.sort((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.actor, b.actor));
}

/** First day by which a lane shows knowledge of the time itself, else the first said later or inferred; else null. */
export function knownDay({ statements }: Lane): Day | null {
  const first = firstKnown(statements);
  return first === null || first.state === 'may-know' ? null : first.day;
}

/** The statements of a lane, the most telling one first: what shows knowing before what shows none. */
export function byTelling({ statements }: Lane): Statement[] {
  const shows = (statement: Statement): number => rankOf(standingOf(statement));
  const step = (statement: Statement): number => LADDER.indexOf(standingOf(statement));
  return [...statements].sort(
    (a, b) =>
      shows(a) - shows(b) ||
      step(a) - step(b) ||
      compareText(tellingDay(a) ?? END_OF_TIME, tellingDay(b) ?? END_OF_TIME),
  );
}

/** The statement that tells most of a lane: a cell of the matrix, the words beside a lane. */
export function tellingOf(lane: Lane): Statement {
  const [first] = byTelling(lane);
  if (first === undefined) throw new RangeError(`no statement about ${lane.actor}`);
  return first;
}

/** What several statements together say of a day: the first state of the ladder that one of them reaches. */
export function highestOf(statements: readonly Statement[], day: Day): State {
  return statements
    .map((statement) => stateOf(statement, day))
    .reduce((best, state) => (LADDER.indexOf(state) < LADDER.indexOf(best) ? state : best), 'nothing');
}

/** Where a lane stands on a day, and the statement that says so; null where there is no statement at all. */
export function laneOn(lane: Lane, day: Day): { readonly state: State; readonly statement: Statement | null } {
  const state = highestOf(lane.statements, day);
  return { state, statement: byTelling(lane).find((one) => stateOf(one, day) === state) ?? null };
}

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
  const days = [null, ...[...new Set(lane.statements.flatMap(turningDays))].sort()];
  let best = rankOf('nothing');
  return days.flatMap((day): Turn[] => {
    const { state, statement } = laneOn(lane, day ?? BEGINNING_OF_TIME);
    if (statement === null || !isKnowing(state) || rankOf(state) >= best) return [];
    best = rankOf(state);
    // What is told without any day holds from the start, as what it is.
    const standing = tellingDay(statement) === null ? standingOf(statement) : state;
    return [{ day, standing, statement }];
  });
}
