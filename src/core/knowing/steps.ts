import type { Case } from '../record/case.ts';
import type { Knowledge } from '../record/knowledge.ts';
import type { Day } from '../time/day.ts';
import { checkpointsOf } from './as-of.ts';

/** As many steps as the sheet has rules for (`.k2` and on in `styles/knowledge.css`). */
const MOST_STEPS = 40;

/** The as-of days of an item, and the class of what becomes known on a day. */
export type Steps = {
  readonly days: readonly Day[];
  /** `k3` for what the third step brings in; undefined for what is there from the start. */
  readonly classOf: (day: Day | null) => string | undefined;
};

/** The steps of the as-of control of one item. */
export function stepsOf(item: Case, knowledge: Knowledge): Steps {
  const days = checkpointsOf(item, [knowledge]);
  if (days.length > MOST_STEPS) {
    throw new RangeError(
      `${knowledge.id} has ${days.length} as-of days, at most ${MOST_STEPS}: drop some in checkpoints of ${item.file}`,
    );
  }
  return {
    days,
    classOf: (day) => {
      if (day === null || days.length === 0) return undefined;
      const found = days.findIndex((step) => step >= day);
      const step = found === -1 ? days.length : found + 1;
      return step > 1 ? `k${step}` : undefined;
    },
  };
}

/** The earlier of several first days; null as soon as one of them is there from the start. */
export function firstOf(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length < days.length ? null : (known.sort()[0] ?? null);
}
