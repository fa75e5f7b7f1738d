import type { Statement } from '../record/knowledge.ts';
import { type Day, END_OF_TIME } from '../time/day.ts';

/**
 * The one ladder of knowing: what documents say of an actor, a proposition and a day. Of several statements the first
 * state of this list holds.
 * - known: shown by then, in what was written at the time
 * - not-yet: documents say that it was not yet known
 * - said-later: a later word says that it was known by then
 * - inferred: nobody says so; we infer it from a document
 * - may-know: a bound reaches over the day, or there is no first bound, or no day at all
 * - disputed, says-unknown, not-shown: what a statement says instead of knowing
 * - first-later: the first bound of what is shown lies after the day, so nothing is said about this day
 * - unsaid: what is said ends before the day, or begins after it
 * - nothing: no statement about this actor at all, on any day; it never follows from a date
 */
export const LADDER = [
  'known',
  'not-yet',
  'said-later',
  'inferred',
  'may-know',
  'disputed',
  'says-unknown',
  'not-shown',
  'first-later',
  'unsaid',
  'nothing',
] as const;
export type State = (typeof LADDER)[number];

/** What a statement comes down to once all of its days have passed. */
export type Standing = Exclude<State, 'first-later' | 'unsaid' | 'nothing'>;

/** States in which an actor is shown, said, inferred, or may be held, to know. */
export const KNOWING = ['known', 'said-later', 'inferred', 'may-know'] as const satisfies State[];
export type Knowing = (typeof KNOWING)[number];

export function isKnowing(state: State): state is Knowing {
  return (KNOWING as readonly State[]).includes(state);
}

/** Sending opens a bound; it does not make the receiver know. */
export function opensOnly({ degree, direction }: Statement): boolean {
  return degree === 'sent' && direction === 'to';
}

/** True for what was written at the time: sent, or prepared by who knew; never for a later or an unsent word. */
export function isOfTheTime({ evidence, state }: Statement): boolean {
  return evidence === 'contemporaneous' && state !== 'draft-not-sent';
}

/** What a statement comes down to once all of its days have passed. */
export function standingOf(statement: Statement): Standing {
  if (statement.knows !== 'known') return statement.knows;
  if (opensOnly(statement)) return 'may-know';
  if (statement.evidence === 'inferred') return 'inferred';
  if (!isOfTheTime(statement)) return 'said-later';
  return statement.notAfter === null ? 'may-know' : 'known';
}

/** What a statement shows on a day. */
export function stateOf(statement: Statement, day: Day): State {
  const { knows, on, notBefore, notAfter } = statement;
  if (knows === 'not-yet') return on !== null && day <= on ? 'not-yet' : 'unsaid';
  if (knows !== 'known') return isReached(tellingDay(statement), day) ? knows : before(statement, day);
  if (!opensOnly(statement) && notAfter !== null && notAfter <= day) return standingOf(statement);
  return isReached(notBefore, day) ? 'may-know' : 'first-later';
}

/** What holds before a statement says something else than knowing: where documents differ, its first bound counts. */
function before({ knows, notBefore }: Statement, day: Day): State {
  return knows === 'disputed' && isReached(notBefore, day) ? 'may-know' : 'unsaid';
}

/** True from a bound on; always true where there is none. */
function isReached(bound: Day | null, day: Day): boolean {
  return bound === null || bound <= day;
}

/** What a statement shows in the end; of a not-yet that its day has passed. */
export function finalState(statement: Statement): State {
  return stateOf(statement, END_OF_TIME);
}

/** How much of knowing a state shows, 0 the most; all that shows none is alike. */
export function rankOf(state: State): number {
  return isKnowing(state) ? KNOWING.indexOf(state) : KNOWING.length;
}

/** The day by which a statement shows something; null where it names none. */
export function tellingDay({ on, notBefore, notAfter }: Statement): Day | null {
  return on ?? notAfter ?? notBefore;
}

/** The day from which a statement holds: its last bound, or the first if it only opens one; null for a not-yet. */
export function holdsFrom(statement: Statement): Day | null {
  if (statement.on !== null) return null;
  return opensOnly(statement) ? statement.notBefore : (statement.notAfter ?? statement.notBefore);
}

/** Whether a statement tells of a moment of knowing, from which days can be counted. */
export function hasMoment(statement: Statement): boolean {
  return statement.knows === 'known' && !opensOnly(statement);
}

/** The day on which a statement comes to a state of knowing; null where it names none. */
export function dayOf({ notBefore, notAfter }: Statement, state: Knowing): Day | null {
  return state === 'may-know' ? notBefore : notAfter;
}

/** What a statement begins to show on a day; null where it only goes on, or shows no knowing. */
export function beginsOn(statement: Statement, day: Day): Knowing | 'not-yet' | null {
  if (statement.knows === 'not-yet') return statement.on === day ? 'not-yet' : null;
  const state = stateOf(statement, day);
  return isKnowing(state) && dayOf(statement, state) === day ? state : null;
}

/** The days on which a statement begins to show something else. */
export function turningDays({ on, notBefore, notAfter }: Statement): Day[] {
  return [on, notBefore, notAfter].filter((day) => day !== null);
}
