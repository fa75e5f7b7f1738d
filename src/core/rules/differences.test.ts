import { describe, expect, test } from 'vitest';
import { cellOf, changeOf } from '../../fixtures/parts.ts';
import { discrepancyOf, figureOf, versionOf } from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import type { Discrepancy } from '../record/discrepancy.ts';
import type { Cell, Figure } from '../record/figure.ts';
import type { AnyRecord } from '../record/record.ts';
import type { VersionChange } from '../record/version.ts';
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
