import type { Statement } from '../record/knowledge.ts';
import { compareText } from '../record/text.ts';
import type { Day } from '../time/day.ts';
import { dayOf, finalState, KNOWING, type Knowing, opensOnly } from './state.ts';

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

/** Whether a statement lets its actor have known: also what was sent to it, and what documents differ on. */
export function letsKnow({ knows }: Statement): boolean {
  return knows === 'known' || knows === 'disputed';
}

/**
 * Who of several actors knew first, one statement each: only where it was known before anybody else can have known, or
 * on the same exact day as the others named; empty where bounds leave that open or nobody is shown or said to know.
 */
export function firstOfAll(statements: readonly Statement[]): Statement[] {
  const knowing = statements.filter(letsKnow);
  const telling = knowing.flatMap((statement) => {
    const { knows, notAfter } = statement;
    return knows === 'known' && notAfter !== null && !opensOnly(statement) ? [{ statement, day: notAfter }] : [];
  });
  const [first] = telling.sort((a, b) => compareText(a.day, b.day));
  if (first === undefined) return [];
  const alike = telling.filter(({ day }) => day === first.day).map(({ statement }) => statement);
  const named = alike.filter(({ actor }, index) => alike.findIndex((one) => one.actor === actor) === index);
  const actors = new Set(named.map(({ actor }) => actor));
  const isFirst = knowing.every(({ actor, notBefore }) => actors.has(actor) || (notBefore ?? '') > first.day);
  const isOneDay = actors.size === 1 || named.every(({ notBefore }) => notBefore === first.day);
  return isFirst && isOneDay ? named : [];
}
