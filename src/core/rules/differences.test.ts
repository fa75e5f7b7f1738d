import { describe, expect, test } from 'vitest';
import { both, cellOf, changeOf, discrepancyOf, figureOf, versionOf } from '../../fixtures/records.ts';
import type { Discrepancy } from '../discrepancy.ts';
import type { AnyRecord } from '../dossier.ts';
import type { Cell, Figure, FigureCheck } from '../figure.ts';
import type { VersionChange } from '../version.ts';
import { checkDifferences } from './differences.ts';

const faults = (...records: AnyRecord[]): string[] =>
  checkDifferences(records).map(({ code, field, found }) => `${code} ${field} ${found}`);

describe('readings', () => {
  const readings = (...says: string[]): Partial<Discrepancy> => ({
    readings: says.map((text, index) => ({ key: `r${index}`, says: both(text), cites: [] })),
  });

  test('differ', () => {
    expect(faults(discrepancyOf({ slug: 'd', ...readings('Eén doos.', 'Geen doos.') }))).toEqual([]);
    expect(faults(discrepancyOf({ slug: 'd', ...readings('Eén doos.', 'eén doos.') }))).toEqual([
      'READINGS-EQUAL readings eén doos.',
    ]);
  });

  test.each<[Discrepancy['status'], string | null, boolean]>([
    ['open', null, true],
    ['open', 'x', false],
    ['explained', 'x', true],
    ['explained', null, false],
    ['superseded', 'x', true],
    ['superseded', null, false],
  ])('%s with why %s: %s', (status, why, isSound) => {
    expect(faults(discrepancyOf({ slug: 'd', status, why: why === null ? null : both(why) }))).toEqual(
      isSound ? [] : [`DISCREPANCY-WHY why ${status}`],
    );
  });
});

describe('cells', () => {
  const figure = (cells: Figure['cells']): Figure => figureOf({ slug: 'f', cells });
  const cell = (value: number | null, given: Partial<Cell>): string[] =>
    faults(figure({ top: { boxes: cellOf(value, given) } }));

  test('are all there', () => {
    expect(faults(figureOf({ slug: 'f' }))).toEqual([]);
    expect(faults(figure({ top: {} }))).toEqual(['FIGURE-CELL cells.top.boxes ']);
    expect(faults(figure({}))).toEqual(['FIGURE-CELL cells.top.boxes ']);
  });

  test.each<[Cell['certainty'], number | null, boolean]>([
    ['printed', 0, true],
    ['printed', null, false],
    ['reconstructed', 3, true],
    ['reconstructed', null, false],
    ['unassignable', null, true],
    ['unassignable', 3, false],
    ['not-found', null, true],
    ['not-found', 3, false],
  ])('%s with value %s: %s', (certainty, value, isSound) => {
    expect(cell(value, { certainty })).toEqual(isSound ? [] : [`FIGURE-CELL cells.top.boxes ${value}`]);
  });

  test('have proof, unless nothing was found', () => {
    expect(cell(3, { cites: [] })).toEqual(['FIGURE-CELL cells.top.boxes 3']);
    expect(cell(3, { seen: null })).toEqual(['FIGURE-CELL cells.top.boxes 3']);
    expect(cell(null, { certainty: 'unassignable', cites: [] })).toEqual(['FIGURE-CELL cells.top.boxes null']);
    expect(cell(null, { certainty: 'not-found', cites: [], seen: null })).toEqual([]);
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
          { boxes: cellOf(value, value === null ? { certainty: 'unassignable' } : {}) },
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

  test('say nothing where a value is not known', () => expect(faults(figure({ a: 1, b: null, c: 9 }, {}))).toEqual([]));

  test('a misfit passes once a discrepancy touches the figure', () => {
    const misfit = figure({ a: 1, b: 2, c: 4 }, {});
    expect(faults(misfit, discrepancyOf({ slug: 'd', touches: ['tiny/f'] }))).toEqual([]);
    expect(faults(misfit, discrepancyOf({ slug: 'd', touches: ['tiny/other', 'tiny/f#c.boxes'] }))).toEqual([]);
    expect(faults(misfit, discrepancyOf({ slug: 'd', touches: ['tiny/other'] }))).toHaveLength(1);
  });
});

describe('changes have the sides that their kind needs', () => {
  const { before, after } = changeOf({ key: 'x' });
  test.each<[VersionChange['change'], Partial<VersionChange>, boolean]>([
    ['added', { before: null }, true],
    ['added', {}, false],
    ['removed', { after: null }, true],
    ['removed', {}, false],
    ['reworded', {}, true],
    ['reworded', { before: null }, false],
    ['number', { after: null }, false],
    ['date', { before, after }, true],
    ['redacted', { before: null, after: null }, false],
  ])('%s with %j: %s', (change, sides, isSound) => {
    const found = faults(versionOf({ slug: 'v', changes: [changeOf({ key: 'x', change, ...sides })] }));
    expect(found.map((fault) => fault.split(' ')[0])).toEqual(isSound ? [] : ['VERSION-SIDES']);
  });
});
