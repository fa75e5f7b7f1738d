import type { Figure, Heading } from '../record/figure.ts';
import { cellsOf, type PlacedCell } from './cell.ts';
import { shareRows } from './outcome.ts';

/** One cell in a drawing: a bar where it has a value, else only its word. */
export type ChartBar = {
  /** The heading that tells it from its neighbours. */
  readonly label: Heading;
  readonly placed: PlacedCell;
  /** Length from zero in percent of the width; null where the cell has no value, so that nothing is drawn. */
  readonly length: string | null;
};

/** Bars under one heading. */
export type Panel = { readonly title: Heading; readonly bars: readonly ChartBar[]; readonly isShare: boolean };

/** A figure drawn, and the headings that are left out because no cell under them has a value. */
export type Chart = { readonly panels: readonly Panel[]; readonly leftOut: readonly Heading[] };

/** Room that the longest bar leaves for its number. */
const LONGEST = 82;
const WHOLE = 100;

/** Bars from zero: a panel a row or a column, whichever are fewer; never rows of shares in one panel with counts. */
export function chartOf(figure: Figure): Chart {
  const cells = cellsOf(figure);
  const shares = shareRows(figure);
  const isFilled = (side: 'row' | 'column') => (heading: Heading) =>
    cells.some((placed) => placed[side].key === heading.key && placed.cell.value !== null);
  const rows = figure.rows.filter(isFilled('row'));
  const columns = figure.columns.filter(isFilled('column'));
  const isByRow = shares.size > 0 || rows.length <= columns.length;
  const most = Math.max(...cells.map(({ row, cell }) => (shares.has(row.key) || cell.value === null ? 0 : cell.value)));
  const barOf = (placed: PlacedCell): ChartBar => ({
    label: isByRow ? placed.column : placed.row,
    placed,
    length: lengthOf(placed.cell.value, shares.has(placed.row.key) ? WHOLE : most),
  });
  const side = isByRow ? 'row' : 'column';
  return {
    panels: (isByRow ? rows : columns).map((title) => ({
      title,
      isShare: isByRow && shares.has(title.key),
      bars: cells.filter((placed) => placed[side].key === title.key).map(barOf),
    })),
    leftOut: figure[isByRow ? 'rows' : 'columns'].filter((heading) => !isFilled(side)(heading)),
  };
}

function lengthOf(value: number | null, whole: number): string | null {
  if (value === null) return null;
  // Tenths of a percent are finer than a pixel on any screen. Below zero there is no bar; the number is still printed.
  return `${whole === 0 ? 0 : Math.max(0, Math.round((value / whole) * LONGEST * 10) / 10)}%`;
}
