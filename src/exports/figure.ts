import type { Dossier } from '../core/dossier/dossier.ts';
import { cellsOf, type PlacedCell, seenOnOneLine } from '../core/figures/cell.ts';
import type { Citation, Locator } from '../core/record/citation.ts';
import type { Figure } from '../core/record/figure.ts';
import { linesInWords } from '../i18n/locator.ts';
import { type CsvValue, formatCsv } from './csv.ts';

/** Names of the columns; a row is a cell, and where it has several proofs they stand in order with ` | ` between. */
const HEAD = [
  'figure',
  'question_nl',
  'question_en',
  'unit_nl',
  'unit_en',
  'period',
  'row',
  'row_nl',
  'row_en',
  'column',
  'column_nl',
  'column_en',
  'value',
  'seen',
  'certainty',
  'source',
  'locator',
  'phrase',
  'line',
];
const BETWEEN = ' | ';

/** A file for readers: its text and its length in bytes. */
export type TextFile = { readonly text: string; readonly size: number };

/** The figures as files of CSV, by id. */
export function figureFiles({ figures }: Pick<Dossier, 'figures'>): ReadonlyMap<string, TextFile> {
  return new Map(
    figures.map((figure) => {
      const text = figureCsv(figure);
      return [figure.id, { text, size: new TextEncoder().encode(text).length }];
    }),
  );
}

/** One figure as CSV, a row a cell. */
export function figureCsv(figure: Figure): string {
  return formatCsv([HEAD, ...cellsOf(figure).map((cell) => rowOf(figure, cell))]);
}

function rowOf(figure: Figure, { row, column, cell }: PlacedCell): CsvValue[] {
  const each = (tell: (cite: Citation) => string): string => {
    const told = cell.cites.map(tell);
    return told.every((words) => words === '') ? '' : told.join(BETWEEN);
  };
  return [
    figure.code,
    ...wordsOf(figure.title),
    ...wordsOf(figure.unit),
    figure.period.edtf,
    row.key,
    ...wordsOf(row.label),
    column.key,
    ...wordsOf(column.label),
    cell.value,
    cell.seen === null ? null : seenOnOneLine(cell.seen),
    cell.certainty,
    each(({ source }) => source),
    each(({ at }) => locatorOf(at)),
    each(({ phrase, parts }) => phrase ?? parts?.join(' [...] ') ?? ''),
    each((cite) => (cite.line === null ? '' : linesInWords(cite, cite.line))),
  ];
}

function wordsOf({ nl, en }: { readonly nl: string; readonly en: string }): string[] {
  return [nl, en];
}

/** `section 2, item 1`: the names of open data. */
function locatorOf(at: Locator): string {
  return Object.entries(at)
    .filter(([, place]) => place !== null)
    .map(([name, place]) => `${name} ${place}`)
    .join(', ');
}
