import { baseOf } from '../dossier/links.ts';
import { cellOf, cellsOf, readNumber, seenOnOneLine } from '../figures/cell.ts';
import { outcomeOf } from '../figures/outcome.ts';
import { type Finding, fault } from '../issue/fault.ts';
import type { Figure, FigureCheck } from '../record/figure.ts';
import type { AnyRecord } from '../record/record.ts';

/** Numbers are the numbers that were seen, and their checks come out or are told as a discrepancy. */
export function checkFigures(records: readonly AnyRecord[]): Finding[] {
  const told = new Set(
    records.flatMap((record) =>
      record.record === 'discrepancy' && record.kind === 'number' ? record.touches.map(({ to }) => baseOf(to)) : [],
    ),
  );
  return records
    .filter((record): record is Figure => record.record === 'figure')
    .flatMap((figure) => [
      ...valueFaults(figure),
      ...figure.checks.flatMap((check, index) => checkFaults(figure, check, index, told.has(figure.id))),
    ]);
}

function valueFaults(figure: Figure): Finding[] {
  return cellsOf(figure).flatMap(({ name, cell: { value, seen, certainty } }) => {
    if (certainty !== 'printed' || value === null || seen === null || readNumber(seen) === value) return [];
    return [
      fault({
        code: 'FIGURE-VALUE',
        file: figure.file,
        field: `cells.${name}.value`,
        found: String(value),
        why: `is not the number seen, «${seenOnOneLine(seen)}»`,
        remedy: 'copy the number as printed; if the editor made it out of other digits, certainty: reconstructed',
      }),
    ];
  });
}

/** A misfit, or a sum that cannot be made, is refused until a discrepancy of kind number touches the figure. */
function checkFaults(figure: Figure, check: FigureCheck, index: number, isTold: boolean): Finding[] {
  const field = `checks.${index}`;
  const unknown = [...check.of, check.equals].filter((name) => cellOf(figure, name) === undefined);
  if (unknown.length > 0) {
    const place = { code: 'FIGURE-CHECK-CELL', file: figure.file, field } as const;
    return [
      fault({
        ...place,
        found: unknown.join(', '),
        why: 'is no cell of this figure',
        remedy: 'name cells as row.column',
      }),
    ];
  }
  const outcome = outcomeOf(figure, check);
  if (isTold || outcome.state === 'agrees') return [];
  if (outcome.state === 'open') {
    return [
      fault({
        code: 'FIGURE-CHECK-OPEN',
        file: figure.file,
        field,
        found: outcome.without.join(', '),
        why: `has no value, so the ${check.kind} cannot be computed`,
        remedy: 'take the check out, or register a discrepancy of kind number that touches this figure',
      }),
    ];
  }
  return [
    fault({
      code: 'FIGURE-CHECK',
      file: figure.file,
      field,
      found: `${check.equals} = ${outcome.equals}`,
      why: `the ${check.kind} of ${check.of.join(', ')} is ${outcome.result}`,
      remedy: 'correct a cell, or register a discrepancy of kind number that touches this figure',
    }),
  ];
}
