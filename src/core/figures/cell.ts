import type { Cell, Figure, Heading } from '../record/figure.ts';

/** A cell with its headings; `name` is `row.column`, as checks write it. */
export type PlacedCell = {
  readonly name: string;
  readonly row: Heading;
  readonly column: Heading;
  readonly cell: Cell;
};

/** Every cell of a figure, row by row, as the table shows them. */
export function cellsOf(figure: Figure): PlacedCell[] {
  return figure.rows.flatMap((row) =>
    figure.columns.flatMap((column) => {
      const cell = figure.cells[row.key]?.[column.key];
      return cell ? [{ name: `${row.key}.${column.key}`, row, column, cell }] : [];
    }),
  );
}

/** The cell of a name; undefined where the figure has none. */
export function cellOf(figure: Figure, name: string): Cell | undefined {
  const [row = '', column = ''] = name.split('.');
  return figure.cells[row]?.[column];
}

/**
 * A number in Dutch print: points between thousands, a decimal comma; a currency symbol or per cent sign may stand
 * beside it.
 */
const PRINTED = /^(?:€ ?)?(?<sign>[-−])? ?(?<whole>\d{1,3}(?:[.\u00a0 ]\d{3})+|\d+)(?:,(?<part>\d+|-))? ?%?$/u;

/** The value of one number as a document prints it; null where it is not exactly one. */
export function readNumber(printed: string): number | null {
  const found = PRINTED.exec(printed.trim())?.groups;
  if (!found) return null;
  const part = found.part === undefined || found.part === '-' ? '' : `.${found.part}`;
  return Number(`${found.sign === undefined ? '' : '-'}${(found.whole ?? '').replace(/\D/g, '')}${part}`);
}

/** Digits as the extraction has them, on one line. */
export function seenOnOneLine(seen: string): string {
  return seen.trim().replace(/\s+/g, ' ');
}
