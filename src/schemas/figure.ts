import { z } from 'astro/zod';
import { CERTAINTIES, FIGURE, type Figure } from '../core/record/figure.ts';
import {
  citation,
  code,
  edtfDate,
  type JoinInput,
  key,
  orEmpty,
  orNull,
  pair,
  reportExtraKeys,
  words,
} from './parts.ts';

const heading = z.strictObject({ key, label: words });

const cellName = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'is not a cell; write row.column');

/** One numeric series, proof in every cell; YAML, `text` is its note. */
export const figureBase = z.strictObject({
  /** e.g. S-C03. */
  code: code(FIGURE.code),
  /** The question that the series answers. */
  title: words,
  /** What is counted. */
  unit: words,
  /** EDTF of the period covered. */
  period: edtfDate,
  columns: z.array(heading).min(1),
  rows: z.array(heading).min(1),
  /** By row key, then column key; every pair is present. */
  cells: z.record(
    key,
    z.record(
      key,
      z.strictObject({
        /** The number, or null where it is not known. */
        value: z.number().nullable(),
        /** The digits as the extraction has them. */
        seen: orNull(words),
        /** printed, reconstructed, unassignable or not-found. */
        certainty: z.enum(CERTAINTIES),
        cites: orEmpty(citation),
      }),
    ),
  ),
  checks: orEmpty(
    z.strictObject({
      kind: z.enum(['sum', 'share', 'difference']),
      /** Cells as row.column. */
      of: z.array(cellName).min(2),
      equals: cellName,
      /** Largest difference that rounding explains. */
      rounding: z.number().min(0),
    }),
  ),
});

export const figureEn = z.strictObject({
  title: words,
  unit: words,
  columns: z.record(key, words),
  rows: z.record(key, words),
});

export function joinFigure(input: JoinInput<z.output<typeof figureBase>, z.output<typeof figureEn>>): Figure {
  const { base, en, prose, place, fault } = input;
  reportExtraKeys(base.columns, en.columns, fault, 'columns');
  reportExtraKeys(base.rows, en.rows, fault, 'rows');
  const label = (list: 'columns' | 'rows') =>
    base[list].map((part) => ({
      key: part.key,
      label: pair(part.label, en[list][part.key], `${list}.${part.key}`, fault),
    }));
  return {
    ...base,
    record: 'figure',
    id: `${place.case}/${place.slug}`,
    slug: place.slug,
    case: place.case ?? '',
    file: place.file,
    title: pair(base.title, en.title, 'title', fault),
    unit: pair(base.unit, en.unit, 'unit', fault),
    columns: label('columns'),
    rows: label('rows'),
    prose,
  };
}
