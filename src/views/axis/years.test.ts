import { describe, expect, it } from 'vitest';
import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { dayOf } from '../../fixtures/values.ts';
import { monthsOf, yearsOf } from './years.ts';

const row = (code: string, day: string | null, name = 'a') => ({
  event: { code, case: name } as PlacedEvent,
  day: dayOf(day),
});
const ROWS = [
  row('A-1', '2029-01-02'),
  row('B-1', '2029-03-01', 'b'),
  row('A-2', '2029-03-02'),
  row('A-3', '2031-05-05'),
  row('A-4', null),
];

describe('yearsOf', () => {
  it('counts the events of each case, keeps the year without events, and lists last what has no year', () => {
    expect(yearsOf(ROWS).map(({ year, counts }) => [year, Object.fromEntries(counts)])).toEqual([
      ['2029', { a: 2, b: 1 }],
      ['2030', {}],
      ['2031', { a: 1 }],
      [null, { a: 1 }],
    ]);
  });

  it('stands on an empty site too', () => {
    expect(yearsOf([])).toEqual([]);
  });
});

describe('monthsOf', () => {
  it('names the first event of each month', () => {
    expect(
      yearsOf(ROWS)
        .slice(0, 1)
        .flatMap(monthsOf)
        .map(({ month, first }) => [month, first.code]),
    ).toEqual([
      [1, 'A-1'],
      [3, 'B-1'],
    ]);
  });
});
