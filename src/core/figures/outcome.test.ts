import { describe, expect, test } from 'vitest';
import { cellOf } from '../../fixtures/parts.ts';
import { figureOf } from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import type { Figure, FigureCheck } from '../record/figure.ts';
import { outcomeOf, shareRows } from './outcome.ts';

const figure = (values: Record<string, number | null>, checks: readonly FigureCheck[] = []): Figure =>
  figureOf({
    slug: 'f',
    rows: Object.keys(values).map((key) => ({ key, label: both(key) })),
    cells: Object.fromEntries(Object.entries(values).map(([row, value]) => [row, { boxes: cellOf(value) }])),
    checks,
  });
const check = (given: Partial<FigureCheck>): FigureCheck => ({
  kind: 'sum',
  of: ['a.boxes', 'b.boxes'],
  equals: 'c.boxes',
  rounding: 0,
  ...given,
});

describe('a check comes to', () => {
  test.each<[FigureCheck['kind'], number, number, number, number, string, number]>([
    ['sum', 1, 2, 3, 0, 'agrees', 3],
    ['sum', 1, 2, 4, 0, 'differs', 3],
    ['sum', 1, 2, 4, 1, 'agrees', 3],
    ['difference', 84, 64, 20, 0, 'agrees', 20],
    ['share', 62, 84, 74, 0.5, 'agrees', 73.8],
    ['share', 62, 84, 73, 0.5, 'differs', 73.8],
  ])('%s of %d and %d against %d within %d: %s, %d', (kind, a, b, c, rounding, state, result) => {
    const outcome = outcomeOf(figure({ a, b, c }), check({ kind, rounding }));
    expect(outcome).toMatchObject({ state, equals: c });
    expect(outcome.state === 'open' ? null : Math.round(outcome.result * 10) / 10).toBe(result);
  });

  test('nothing, where a cell has no value or is not there', () => {
    expect(outcomeOf(figure({ a: 1, b: null, c: 3 }), check({}))).toEqual({ state: 'open', without: ['b.boxes'] });
    expect(outcomeOf(figure({ a: 1, b: 2, c: null }), check({}))).toEqual({ state: 'open', without: ['c.boxes'] });
    expect(outcomeOf(figure({ a: 1, c: 3 }), check({}))).toEqual({ state: 'open', without: ['b.boxes'] });
  });
});

test('rows of shares are those that a check computes as a share', () => {
  const checks = [check({}), check({ kind: 'share', equals: 'd.boxes' })];
  expect([...shareRows(figure({ a: 1, b: 2, c: 3, d: 50 }, checks))]).toEqual(['d']);
});
