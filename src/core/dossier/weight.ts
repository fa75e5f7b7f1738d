import { compareCodes } from '../record/code.ts';
import { WEIGHTS, type Weight } from '../record/event.ts';

/** What an editor weighs for an overview. */
type Weighed = { readonly weight: Weight; readonly order: number | null; readonly code: string };

/** The order of an overview: by weight, then the author's order; what nobody ordered last, by code. */
export function byWeight<T extends Weighed>(list: readonly T[]): T[] {
  return [...list].sort(
    (a, b) =>
      WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) ||
      (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) ||
      compareCodes(a.code, b.code),
  );
}
