import { cellsOf, type PlacedCell, readNumber } from '../../core/figures/cell.ts';
import type { Citation } from '../../core/record/citation.ts';
import type { Figure, Heading } from '../../core/record/figure.ts';

/** Neighbouring cells of a row shown as one: a run of loose digits, of which any may belong to each. */
export type Stretch = { readonly first: PlacedCell; readonly cells: readonly PlacedCell[] };

/** The rows of a figure, with cells that cannot be told apart drawn together. */
export function rowsOf(figure: Figure): { readonly row: Heading; readonly stretches: readonly Stretch[] }[] {
  const cells = cellsOf(figure);
  return figure.rows.map((row) => ({
    row,
    stretches: stretchesOf(cells.filter((placed) => placed.row.key === row.key)),
  }));
}

/** Neighbouring cells with the same digits and the same proof, of a list in the order of the table. */
export function stretchesOf(cells: readonly PlacedCell[]): Stretch[] {
  const stretches: { first: PlacedCell; cells: PlacedCell[] }[] = [];
  for (const placed of cells) {
    const last = stretches.at(-1);
    if (last && last.first.row.key === placed.row.key && isOneMass(last.first, placed)) last.cells.push(placed);
    else stretches.push({ first: placed, cells: [placed] });
  }
  return stretches;
}

/** Id of the proof of a cell on the page of its figure. */
export function cellId({ row, column }: PlacedCell): string {
  return `${row.key}_${column.key}`;
}

/** Id of a passage that a cell cites, on the page of its source. */
export function figureFragment(figure: Figure, placed: PlacedCell, cite: Citation): string {
  return `${figure.slug}_${cellId(placed)}_${cite.key}`;
}

function isOneMass(a: PlacedCell, b: PlacedCell): boolean {
  return (
    a.cell.certainty === 'unassignable' &&
    b.cell.certainty === 'unassignable' &&
    a.cell.seen !== null &&
    a.cell.seen === b.cell.seen &&
    // One number that stands twice is two numbers.
    readNumber(a.cell.seen) === null &&
    JSON.stringify(a.cell.cites.map(placeOf)) === JSON.stringify(b.cell.cites.map(placeOf))
  );
}

function placeOf({ source, phrase, parts, block, nth }: Citation): unknown[] {
  return [source, phrase, parts, block?.lines, nth];
}
