import { describe, expect, test } from 'vitest';
import { cellOf as cell } from '../../fixtures/parts.ts';
import { figureOf } from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import { cellOf, cellsOf, readNumber, seenOnOneLine } from './cell.ts';

describe('a printed number', () => {
  test.each<[string, number | null]>([
    ['66', 66],
    ['0', 0],
    [' 66 ', 66],
    ['73%', 73],
    ['47 %', 47],
    ['1.234', 1234],
    ['1.234.567', 1_234_567],
    ['12 345', 12_345],
    ['12,5', 12.5],
    ['1.234,50', 1234.5],
    ['€ 3.500,-', 3500],
    ['-5', -5],
    ['−5', -5],
    // Not a thousand and not Dutch: nobody can tell what it says.
    ['1.23', null],
    ['1,234.5', null],
    ['12.3456', null],
    ['6814 15 15', null],
    ['3 0', null],
    ['drie', null],
    ['ruim 30', null],
    ['30-40', null],
    ['', null],
  ])('%j is %j', (printed, value) => expect(readNumber(printed)).toBe(value));
});

describe('the cells of a figure', () => {
  const figure = figureOf({
    slug: 'f',
    rows: ['b', 'a'].map((key) => ({ key, label: both(key) })),
    columns: ['y', 'x'].map((key) => ({ key, label: both(key) })),
    cells: { a: { x: cell(1), y: cell(2) }, b: { x: cell(3), y: cell(4) } },
  });

  test('stand in the order of rows and columns, whatever that of the file', () => {
    expect(cellsOf(figure).map(({ name, cell: { value } }) => `${name} ${value}`)).toEqual([
      'b.y 4',
      'b.x 3',
      'a.y 2',
      'a.x 1',
    ]);
  });

  test('are found by name, and nothing else is', () => {
    expect(cellOf(figure, 'a.y')?.value).toBe(2);
    expect(cellOf(figure, 'a.z')).toBeUndefined();
    expect(cellOf(figure, 'a')).toBeUndefined();
  });
});

test('digits on several lines are told on one', () => expect(seenOnOneLine('0\n7\n\n0 1\n')).toBe('0 7 0 1'));
