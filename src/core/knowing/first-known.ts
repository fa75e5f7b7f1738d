import type { Statement } from '../record/knowledge.ts';
import { compareText } from '../record/text.ts';
import type { Day } from '../time/day.ts';
import { dayOf, finalState, KNOWING, type Knowing } from './state.ts';

/** The most that is ever shown of knowing, the first day of it, and the statements that tell of that day. */
export type FirstKnown = {
  readonly state: Knowing;
  /** The day by which it is known or said to be; where it only may be, the day from which. */
  readonly day: Day;
  /** One or more, in the order given. */
  readonly statements: readonly [Statement, ...Statement[]];
};

/** Who is first shown to have known, else said or inferred to have, else may have; null where no day is named. */
export function firstKnown(statements: readonly Statement[]): FirstKnown | null {
  for (const state of KNOWING) {
    const dated = statements
      .filter((statement) => finalState(statement) === state)
      .flatMap((statement) => {
        const day = dayOf(statement, state);
        return day === null ? [] : [{ statement, day }];
      });
    const [first, ...others] = dated.sort((a, b) => compareText(a.day, b.day));
    if (first === undefined) continue;
    const alike = others.filter(({ day }) => day === first.day).map(({ statement }) => statement);
    return { state, day: first.day, statements: [first.statement, ...alike] };
  }
  return null;
}
