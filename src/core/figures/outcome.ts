import type { Figure, FigureCheck } from '../record/figure.ts';
import { cellOf } from './cell.ts';

/** What a check of a figure comes to. */
export type CheckResult =
  | {
      readonly state: 'agrees' | 'differs';
      /** What the sum, share or difference is, unrounded. */
      readonly result: number;
      /** What the figure says it is. */
      readonly equals: number;
    }
  /** A cell has no value, so nothing can be computed. */
  | { readonly state: 'open'; readonly without: readonly string[] };

/** Computes a check; a difference that rounding explains agrees. */
export function outcomeOf(figure: Figure, check: FigureCheck): CheckResult {
  const names = [...check.of, check.equals];
  const values = names.map((name) => cellOf(figure, name)?.value ?? null);
  const without = names.filter((_, index) => values[index] === null);
  const known = values.filter((value) => value !== null);
  const equals = known.at(-1);
  if (without.length > 0 || equals === undefined) return { state: 'open', without };
  const result = combine(check.kind, known.slice(0, -1));
  // A hair more than nothing: 0.1 + 0.2 is not 0.3 for a machine.
  return { state: Math.abs(result - equals) <= check.rounding + 1e-9 ? 'agrees' : 'differs', result, equals };
}

function combine(kind: FigureCheck['kind'], numbers: readonly number[]): number {
  const [first = 0, ...rest] = numbers;
  if (kind === 'sum') return numbers.reduce((sum, value) => sum + value, 0);
  if (kind === 'difference') return rest.reduce((left, value) => left - value, first);
  return (first / (rest[0] ?? 1)) * 100;
}

/** Rows that a check makes a share of others: their numbers are per cents, not counts. */
export function shareRows(figure: Figure): ReadonlySet<string> {
  return new Set(
    figure.checks.filter((check) => check.kind === 'share').map((check) => check.equals.split('.')[0] ?? ''),
  );
}
