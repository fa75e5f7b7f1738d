import type { EdtfDate } from '../time/edtf.ts';
import type { Citation } from './citation.ts';
import type { Kind, Visit } from './kind.ts';
import type { ProseWords, Words } from './text.ts';

export const CERTAINTIES = ['printed', 'reconstructed', 'unassignable', 'not-found'] as const;
export type CellCertainty = (typeof CERTAINTIES)[number];

export type Heading = { readonly key: string; readonly label: Words };

export type Cell = {
  readonly value: number | null;
  /** The digits as the extraction has them. */
  readonly seen: string | null;
  readonly certainty: CellCertainty;
  readonly cites: readonly Citation[];
};

/** A sum, share or difference that should hold between cells named `row.column`. */
export type FigureCheck = {
  readonly kind: 'sum' | 'share' | 'difference';
  readonly of: readonly string[];
  readonly equals: string;
  /** Largest difference that rounding explains, in units of the figure. */
  readonly rounding: number;
};

/** One numeric series, proof in every cell. */
export type Figure = {
  readonly record: 'figure';
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly case: string;
  readonly file: string;
  /** The question the series answers. */
  readonly title: Words;
  readonly unit: Words;
  /** The period covered. */
  readonly period: EdtfDate;
  readonly columns: readonly Heading[];
  readonly rows: readonly Heading[];
  /** By row key, then column key. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  readonly checks: readonly FigureCheck[];
  /** A word of caution; null where none is needed. */
  readonly note: Words | null;
  readonly prose: ProseWords;
};

/** Name, without `.csv`, of the file in which a figure stands as a table; ids hold one slash. */
export function csvNameOf(id: string): string {
  return id.replace('/', '-');
}

/** The kind `figure`. */
export const FIGURE = {
  plural: 'figures',
  folder: 'cases/*/figures',
  ending: '.yaml',
  prose: 'none',
  id: 'case/slug',
  code: { sign: 'C', digits: 2 },
  shown: { as: 'page', page: 'figure' },
  searchRank: null,
  isOpenData: true,
  retires: true,
  isNeeded: false,
  names: [],
  visitParts: (figure, visit) => ({
    ...figure,
    cells: mapValues(figure.cells, (cells, row) =>
      mapValues(cells, (cell, column) => visitCell(figure, row, column, cell, visit)),
    ),
  }),
  keyedLists: (figure) => [
    ['rows', figure.rows],
    ['columns', figure.columns],
  ],
  references: () => [],
} as const satisfies Kind<Figure>;

function visitCell(figure: Figure, row: string, column: string, cell: Cell, visit: Visit): Cell {
  const labelOf = (list: readonly Heading[], key: string) => list.find((heading) => heading.key === key)?.label;
  const claim = [figure.unit, labelOf(figure.rows, row), labelOf(figure.columns, column), cell];
  return {
    ...cell,
    cites: visit({ key: `${row}.${column}`, field: `cells.${row}.${column}.cites`, cites: cell.cites, claim }),
  };
}

function mapValues<T>(fields: Readonly<Record<string, T>>, map: (value: T, name: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, map(value, name)]));
}
