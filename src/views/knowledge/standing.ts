import { isShown, type Lane, opensOnly } from '../../core/knowing/asof.ts';
import type { Statement } from '../../core/record/knowledge.ts';
import { compareText } from '../../core/record/text.ts';
import type { Day } from '../../core/time/day.ts';

/** What a statement comes down to, most telling first; a statement said later never counts as known. */
const STANDINGS = ['known', 'said-later', 'may-know', 'not-yet', 'disputed', 'says-unknown'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a statement comes down to once all of its days have passed. */
export function standingOf(statement: Statement): Standing {
  if (statement.knows !== 'known') return statement.knows;
  if (opensOnly(statement)) return 'may-know';
  if (!isShown(statement)) return 'said-later';
  return statement.notAfter === null ? 'may-know' : 'known';
}

/** The day by which a statement shows something; null where it names none. */
export function tellingDay(statement: Statement): Day | null {
  return statement.on ?? statement.notAfter ?? statement.notBefore;
}

/** Whether a statement tells of a moment of knowing, from which days can be counted. */
export function hasMoment(statement: Statement): boolean {
  return statement.knows === 'known' && !opensOnly(statement);
}

/** The statements of a lane, the most telling one first. */
export function byTelling({ statements }: Lane): Statement[] {
  const rank = (statement: Statement): number => STANDINGS.indexOf(standingOf(statement));
  return [...statements].sort(
    (a, b) => rank(a) - rank(b) || compareText(tellingDay(a) ?? '9999', tellingDay(b) ?? '9999'),
  );
}

/** The statement that tells most of a lane: a cell of the matrix, the words beside a lane. */
export function tellingOf(lane: Lane): Statement {
  const [first] = byTelling(lane);
  if (first === undefined) throw new RangeError(`no statement about ${lane.actor}`);
  return first;
}
