import type { Case } from '../record/case.ts';
import type { Knowledge, Statement } from '../record/knowledge.ts';
import { compareText } from '../record/text.ts';
import type { Day } from '../time/day.ts';

/** What documents show of one actor and one item on a day, strongest first. */
export const KNOWN_STATES = ['known', 'said-later', 'may-know', 'not-yet', 'nothing'] as const;
export type KnownState = (typeof KNOWN_STATES)[number];

/** True where a statement shows knowledge at the time itself: written then, sent, and more than sent to somebody. */
export function isShown(statement: Statement): boolean {
  return (
    statement.knows === 'known' &&
    statement.evidence === 'contemporaneous' &&
    statement.state === 'sent' &&
    !opensOnly(statement)
  );
}

/** Sending opens a bound; it does not make the receiver know. */
export function opensOnly(statement: Statement): boolean {
  return statement.degree === 'sent' && statement.direction === 'to';
}

/** What one statement shows on a day. */
export function stateOn(statement: Statement, day: Day): KnownState {
  if (statement.knows === 'not-yet') return statement.on !== null && day <= statement.on ? 'not-yet' : 'nothing';
  if (statement.knows !== 'known') return 'nothing';
  if (!opensOnly(statement) && statement.notAfter !== null && day >= statement.notAfter) {
    return isShown(statement) ? 'known' : 'said-later';
  }
  return statement.notBefore !== null && day >= statement.notBefore ? 'may-know' : 'nothing';
}

/** The strongest of what several statements show on a day. */
export function strongest(statements: readonly Statement[], day: Day): KnownState {
  const states = statements.map((statement) => KNOWN_STATES.indexOf(stateOn(statement, day)));
  return KNOWN_STATES[Math.min(...states, KNOWN_STATES.length - 1)] ?? 'nothing';
}

/** The days on which a statement begins to show something else. */
export function turningDays(statement: Statement): Day[] {
  return [statement.on, statement.notBefore, statement.notAfter].filter((day) => day !== null);
}

/** As-of days of a case: every turning day, less those the editors drop, plus those they add. */
export function checkpointsOf(item: Case, knowledge: readonly Knowledge[]): Day[] {
  const days = new Set(
    knowledge.filter((one) => one.case === item.id).flatMap((one) => one.statements.flatMap(turningDays)),
  );
  for (const edit of item.checkpoints.drop) days.delete(edit.day);
  for (const edit of item.checkpoints.add) days.add(edit.day);
  return [...days].sort(compareText);
}

/** One actor and what is shown of it for one item. */
export type Lane = { readonly actor: string; readonly statements: readonly Statement[] };

/** Lanes of an item: actors in the order in which they can be shown to have known. */
export function lanesOf(item: Knowledge): Lane[] {
  const actors = [...new Set(item.statements.map((statement) => statement.actor))];
  const lanes = actors.map((actor) => ({
    actor,
    statements: item.statements.filter((statement) => statement.actor === actor),
  }));
  return lanes.sort(
    (a, b) => compareText(firstDay(a) ?? '9999', firstDay(b) ?? '9999') || compareText(a.actor, b.actor),
  );
}

/** First day by which a lane shows knowledge of the time itself, else the first day said later; null where neither. */
export function firstDay(lane: Lane): Day | null {
  const days = (shown: boolean): Day[] =>
    lane.statements
      .filter((statement) => statement.knows === 'known' && !opensOnly(statement) && isShown(statement) === shown)
      .map((statement) => statement.notAfter)
      .filter((day) => day !== null)
      .sort(compareText);
  return days(true)[0] ?? days(false)[0] ?? null;
}

/** How the documents stand on an item on a day: actors known, known by a later word, and not shown. */
export function countOn(
  item: Knowledge,
  day: Day,
): { readonly known: number; readonly saidLater: number; readonly rest: number } {
  const states = lanesOf(item).map((lane) => strongest(lane.statements, day));
  const known = states.filter((state) => state === 'known').length;
  const saidLater = states.filter((state) => state === 'said-later').length;
  return { known, saidLater, rest: states.length - known - saidLater };
}
