import type { Citation } from './citation.ts';
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
  /** EDTF of the period covered. */
  readonly period: string;
  readonly columns: readonly Heading[];
  readonly rows: readonly Heading[];
  /** By row key, then column key. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  readonly checks: readonly FigureCheck[];
  readonly prose: ProseWords;
};
