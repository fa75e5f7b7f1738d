import { describe, expect, test } from 'vitest';
import { cellOf } from '../../fixtures/parts.ts';
import { discrepancyOf, figureOf, touchOf } from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import type { Cell, Figure, FigureCheck } from '../record/figure.ts';
import type { AnyRecord } from '../record/record.ts';
import { checkFigures } from './figures.ts';

const faults = (...records: AnyRecord[]): string[] =>
  checkFigures(records).map(({ code, field, found }) => `${code} ${field} ${found}`);

describe('a printed value is the number that was seen', () => {
  const cell = (value: number | null, seen: string | null, certainty: Cell['certainty'] = 'printed'): string[] =>
    faults(figureOf({ slug: 'f', cells: { top: { boxes: cellOf(value, { seen, certainty }) } } }));

  test.each<[number, string, boolean]>([
    [12, '12', true],
    [12, '13', false],
    [21, '12', false],
    [0, '0', true],
    [73, '73%', true],
    [1234, '1.234', true],
    [1.234, '1.234', false],
    [12.5, '12,5', true],
    [-5, '-5', true],
    [5, '-5', false],
    [12, '12 0', false],
    [12, 'twaalf', false],
  ])('%d seen as %j: %s', (value, seen, isSound) => {
    expect(cell(value, seen)).toEqual(isSound ? [] : [`FIGURE-VALUE cells.top.boxes.value ${value}`]);
  });

  test('and says what was seen and what to do', () => {
    const [fault] = checkFigures([figureOf({ slug: 'f', cells: { top: { boxes: cellOf(13, { seen: '12' }) } } })]);
    expect(fault).toMatchObject({ file: 'content/cases/tiny/figures/f.md', why: 'is not the number seen, «12»' });
    expect(fault?.remedy).toMatch(/certainty: reconstructed/);
  });

  test('a reconstructed, unassignable or missing one is not compared', () => {
    expect(cell(14, '6814 15 15', 'reconstructed')).toEqual([]);
    expect(cell(null, '3 0 91', 'unassignable')).toEqual([]);
    expect(cell(null, null, 'not-found')).toEqual([]);
  });
});

describe('checks', () => {
  const figure = (values: Record<string, number | null>, check: Partial<FigureCheck>): Figure =>
    figureOf({
      slug: 'f',
      rows: Object.keys(values).map((key) => ({ key, label: both(key) })),
      cells: Object.fromEntries(
        Object.entries(values).map(([row, value]) => [
          row,
          {
            boxes: cellOf(
              value,
              value === null ? { certainty: 'unassignable' } : { certainty: 'reconstructed', seen: 'x' },
            ),
          },
        ]),
      ),
      checks: [{ kind: 'sum', of: ['a.boxes', 'b.boxes'], equals: 'c.boxes', rounding: 0, ...check }],
    });

  test.each<[FigureCheck['kind'], number, number, number, number, boolean]>([
    ['sum', 1, 2, 3, 0, true],
    ['sum', 1, 2, 4, 0, false],
    ['sum', 1, 2, 4, 1, true],
    ['sum', 0.1, 0.2, 0.3, 0, true],
    ['difference', 5, 2, 3, 0, true],
    ['difference', 5, 2, 7, 0, false],
    ['share', 1, 4, 25, 0, true],
    ['share', 1, 3, 33, 0.5, true],
    ['share', 1, 3, 33, 0.1, false],
  ])('%s of %d and %d is %d within %d: %s', (kind, a, b, c, rounding, isSound) => {
    expect(faults(figure({ a, b, c }, { kind, rounding }))).toEqual(
      isSound ? [] : [`FIGURE-CHECK checks.0 c.boxes = ${c}`],
    );
  });

  test('a check that cannot be computed is refused: it could never fail', () => {
    const [fault, ...more] = checkFigures([figure({ a: 1, b: null, c: 9 }, {})]);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      code: 'FIGURE-CHECK-OPEN',
      field: 'checks.0',
      found: 'b.boxes',
      why: 'has no value, so the sum cannot be computed',
    });
  });

  test('a check that names no cell is refused, discrepancy or not', () => {
    const misnamed = figure({ a: 1, b: 2, c: 3 }, { of: ['a.boxes', 'd.boxes'] });
    const expected = ['FIGURE-CHECK-CELL checks.0 d.boxes'];
    expect(faults(misnamed)).toEqual(expected);
    expect(faults(misnamed, discrepancyOf({ slug: 'd', touches: [touchOf('tiny/f')] }))).toEqual(expected);
  });

  test.each([
    ['misfit', figure({ a: 1, b: 2, c: 4 }, {})],
    ['check without a value', figure({ a: 1, b: null, c: 4 }, {})],
  ])('a %s passes once a discrepancy over a number touches the figure', (_, misfit) => {
    expect(faults(misfit, discrepancyOf({ slug: 'd', touches: [touchOf('tiny/f')] }))).toEqual([]);
    expect(
      faults(misfit, discrepancyOf({ slug: 'd', touches: [touchOf('tiny/other'), touchOf('tiny/f#c.boxes')] })),
    ).toEqual([]);
    expect(faults(misfit, discrepancyOf({ slug: 'd', touches: [touchOf('tiny/other')] }))).toHaveLength(1);
    expect(faults(misfit, discrepancyOf({ slug: 'd', kind: 'text', touches: [touchOf('tiny/f')] }))).toHaveLength(1);
  });
});
