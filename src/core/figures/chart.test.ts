import { describe, expect, test } from 'vitest';
import { cellOf } from '../../fixtures/parts.ts';
import { figureOf } from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import { checkContent } from '../../reader/content.ts';
import type { Cell, Figure, FigureCheck } from '../record/figure.ts';
import { chartOf } from './chart.ts';

const unassignable = cellOf(null, { certainty: 'unassignable', seen: '3' });
const notFound = cellOf(null, { certainty: 'not-found', seen: null, cites: [] });
const figure = (table: Record<string, Record<string, Cell>>, checks: readonly FigureCheck[] = []): Figure =>
  figureOf({
    slug: 'f',
    rows: Object.keys(table).map((key) => ({ key, label: both(key) })),
    columns: Object.keys(Object.values(table)[0] ?? {}).map((key) => ({ key, label: both(key) })),
    cells: table,
    checks,
  });
/** `title: label length, …` of every panel. */
const drawn = (of: Figure): string[] =>
  chartOf(of).panels.map(
    ({ title, bars }) => `${title.key}: ${bars.map(({ label, length }) => `${label.key} ${length}`).join(', ')}`,
  );

describe('bars', () => {
  test('begin at zero, and the largest leaves room for its number', () => {
    expect(drawn(figure({ r: { a: cellOf(84), b: cellOf(42), c: cellOf(0) } }))).toEqual(['r: a 82%, b 41%, c 0%']);
  });

  test('have one scale in every panel', () => {
    expect(drawn(figure({ r: { a: cellOf(100), b: cellOf(50) }, s: { a: cellOf(10), b: cellOf(5) } }))).toEqual([
      'r: a 82%, b 41%',
      's: a 8.2%, b 4.1%',
    ]);
  });

  test('stand by row or by column, whichever makes fewer panels', () => {
    const row = { a: cellOf(1), b: cellOf(2) };
    expect(chartOf(figure({ r: row, s: row, t: row })).panels.map(({ title }) => title.key)).toEqual(['a', 'b']);
    expect(chartOf(figure({ r: row })).panels.map(({ title }) => title.key)).toEqual(['r']);
  });

  test('of shares are measured against the whole and never beside counts', () => {
    const share: FigureCheck = { kind: 'share', of: ['r.a', 'r.a'], equals: 's.a', rounding: 0 };
    const of = figure({ r: { a: cellOf(1000) }, s: { a: cellOf(50) }, t: { a: cellOf(500) } }, [share]);
    expect(drawn(of)).toEqual(['r: a 82%', 's: a 41%', 't: a 41%']);
    expect(chartOf(of).panels.map(({ isShare }) => isShare)).toEqual([false, true, false]);
  });
});

describe('what is not known', () => {
  test('has no bar, and keeps its place among those that have', () => {
    expect(drawn(figure({ r: { a: cellOf(4), b: notFound, c: unassignable } }))).toEqual(['r: a 82%, b null, c null']);
  });

  test('is left out and named where nothing beside it is known either', () => {
    const chart = chartOf(figure({ r: { a: cellOf(4), b: cellOf(2) }, s: { a: unassignable, b: notFound } }));
    expect(chart.panels.map(({ title }) => title.key)).toEqual(['r']);
    expect(chart.leftOut.map(({ key }) => key)).toEqual(['s']);
  });

  test('is never drawn: loose digits make no panel at all', () => {
    expect(chartOf(figure({ r: { a: unassignable, b: unassignable } })).panels).toEqual([]);
  });
});

describe('the real figures', () => {
  const { dossier } = checkContent('.');

  test.each(dossier.figures.map((item) => [item.slug, item] as const))(
    '%s: a bar for every value, and for nothing else',
    (_, item) => {
      const bars = chartOf(item).panels.flatMap((panel) => panel.bars);
      const values = Object.values(item.cells)
        .flatMap((row) => Object.values(row))
        .filter(({ value }) => value !== null);
      expect(bars.filter(({ length }) => length !== null)).toHaveLength(values.length);
      for (const { placed, length } of bars) expect(length === null).toBe(placed.cell.value === null);
    },
  );
});
