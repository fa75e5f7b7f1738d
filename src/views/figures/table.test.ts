import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../core/figures/cell.ts';
import type { Cell, Figure } from '../../core/record/figure.ts';
import { cellOf, citeOf } from '../../fixtures/parts.ts';
import { figureOf } from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import { cellId, figureFragment, rowsOf } from './table.ts';

const loose = (seen: string, given: Partial<Cell> = {}): Cell =>
  cellOf(null, { certainty: 'unassignable', seen, ...given });
const figure = (row: Record<string, Cell>): Figure =>
  figureOf({ slug: 'f', columns: Object.keys(row).map((key) => ({ key, label: both(key) })), cells: { top: row } });
const widths = (row: Record<string, Cell>): number[] =>
  rowsOf(figure(row)).flatMap(({ stretches }) => stretches.map(({ cells }) => cells.length));

describe('cells of a row', () => {
  test('stand each for themselves, also where two numbers are equal', () => {
    expect(widths({ a: cellOf(5), b: cellOf(5), c: cellOf(6) })).toEqual([1, 1, 1]);
  });

  test('are one where the same loose digits could belong to any of them', () => {
    expect(widths({ a: loose('3 0 91'), b: loose('3 0 91'), c: cellOf(4), d: loose('3 0 91') })).toEqual([2, 1, 1]);
  });

  test('stay apart where each holds a number of its own, though it be the same: the digit stands there twice', () => {
    expect(widths({ a: loose('5'), b: loose('1'), c: loose('1'), d: loose('22') })).toEqual([1, 1, 1, 1]);
  });

  test('stay apart where the digits or their places differ', () => {
    expect(widths({ a: loose('5'), b: loose('1') })).toEqual([1, 1]);
    expect(widths({ a: loose('5 0'), b: loose('5 0', { cites: [citeOf({ source: 'tiny-02' })] }) })).toEqual([1, 1]);
  });
});

test('ids tell cells apart, and passages of a cell on the page of their source', () => {
  const of = figure({ a: cellOf(5) });
  const [placed] = cellsOf(of);
  if (!placed) throw new Error('no cell');
  expect(cellId(placed)).toBe('top_a');
  expect(figureFragment(of, placed, citeOf({ key: 'proof-2' }))).toBe('f_top_a_proof-2');
});
