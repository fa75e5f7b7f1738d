import { z } from 'astro/zod';
import { CERTAINTIES, FIGURE } from '../core/record/figure.ts';
import { bareCitation, code, edtfDate, key, orEmpty, orNull, said, words } from './parts.ts';

const heading = z.strictObject({ key, label: said });

const cellName = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'is not a cell; write row.column');

/** The Dutch file of a figure. */
export const figureBase = z
  .strictObject({
    code: code(FIGURE.code).describe('e.g. S-C03.'),
    title: said.describe('The question that the series answers.'),
    unit: said.describe('What is counted.'),
    note: orNull(said).describe('A word of caution for who reads the numbers.'),
    period: edtfDate.describe('EDTF of the period covered.'),
    columns: z.array(heading).min(1),
    rows: z.array(heading).min(1),
    cells: z
      .record(
        key,
        z.record(
          key,
          z.strictObject({
            value: z.number().nullable().describe('The number, or null where it is not known.'),
            seen: orNull(words).describe('The digits as the extraction has them.'),
            certainty: z.enum(CERTAINTIES).describe('printed, reconstructed, unassignable or not-found.'),
            cites: orEmpty(bareCitation),
          }),
        ),
      )
      .describe('By row key, then column key; every pair is present.'),
    checks: orEmpty(
      z.strictObject({
        kind: z.enum(['sum', 'share', 'difference']),
        of: z.array(cellName).min(2).describe('Cells as row.column.'),
        equals: cellName,
        rounding: z.number().min(0).describe('Largest difference that rounding explains.'),
      }),
    ),
  })
  .describe('One numeric series, proof in every cell; YAML, `text` is its note.');
