import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf } from '../../fixtures/values.ts';
import { countPlaced, countYears, monthsOf, yearsOf } from './axis-years.ts';
import type { PlacedEvent } from './dossier.ts';

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

const eventRow = (date: string | null, given: Partial<PlacedEvent> = {}) => {
  const value = dateOf(date);
  const bounds = { earliest: value?.earliest ?? null, latest: value?.latest ?? null };
  const own = { case: 'a', date: value, ...bounds, basis: 'explicit', status: 'happened', ...given };
  return { event: own as PlacedEvent, day: bounds.earliest ?? bounds.latest };
};

describe('countYears', () => {
  const event = eventRow;
  const countsOf = (...rows: ReturnType<typeof event>[]) =>
    countYears(yearsOf(rows)).map(({ year, counts }) => [year, counts.get('a') ?? 0]);

  it.each<[string, ReturnType<typeof event>, string | null]>([
    ['a day', event('2031-03-14'), '2031'],
    ['a month', event('2031-03'), '2031'],
    ['days between two of one year', event('[2031-03-01..2031-03-14]'), '2031'],
    ['what lasts from a day on', event('2031-03-14/..'), '2031'],
    ['what began in one year and ended in another', event('2031-12/2032-02'), '2031'],
    ['a request in a document of that day', event('2031-03-14', { basis: 'document', status: 'requested' }), '2031'],
    ['only a last day', event('[..2031-03-14]'), null],
    ['days of two years', event('[2030-12-01..2031-03-14]'), null],
    [
      'a state that a document of that day describes',
      event('2031-03-14', { basis: 'document', status: 'standing' }),
      null,
    ],
    ['no date', event(null), null],
  ])('%s', (_, row, year) => {
    expect(countsOf(row).filter(([, count]) => count !== 0)).toEqual([[year, 1]]);
  });

  it('counts every event once, under a year that its bounds do not leave', () => {
    const dates = ['2031-03-14', '2031', '2030/2032', '[..2031-03-14]', '[2030-12-01..2031-03-14]', '2031-03~', null];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...dates), { maxLength: 8 }), (list) => {
        const counts = countsOf(...list.map((date) => event(date)));
        expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(list.length);
        const sure = list.filter((date) => date !== null && /^(2031|2031-03)/.test(date)).length;
        expect(counts.find(([year]) => year === '2031')?.[1] ?? 0).toBe(sure);
      }),
      { numRuns: 50 },
    );
  });
});

describe('countPlaced', () => {
  it('counts all that stands under a year and did not certainly begin in it: with those that did, all', () => {
    const dates = [
      '2031-03-14',
      '2031',
      '2030/2032',
      '[..2031-03-14]',
      '[2030-12-01..2031-03-14]',
      '[2031-01-01..]',
      null,
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...dates), { maxLength: 8 }), (list) => {
        const rows = list.map((date) => eventRow(date));
        const years = yearsOf(rows);
        for (const one of years) {
          const placed = countPlaced(one).get('a') ?? 0;
          const began =
            countYears(years)
              .find(({ year }) => year !== null && year === one.year)
              ?.counts.get('a') ?? 0;
          expect(placed + began).toBe(one.rows.length);
        }
        const unknown =
          countYears(years)
            .find(({ year }) => year === null)
            ?.counts.get('a') ?? 0;
        expect(years.reduce((sum, one) => sum + (countPlaced(one).get('a') ?? 0), 0)).toBe(unknown);
      }),
      { numRuns: 50 },
    );
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
