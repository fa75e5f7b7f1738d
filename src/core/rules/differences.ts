import { type Finding, fault } from '../issue/fault.ts';
import type { Discrepancy } from '../record/discrepancy.ts';
import type { Figure } from '../record/figure.ts';
import type { AnyRecord } from '../record/record.ts';
import type { Version } from '../record/version.ts';

/** Discrepancies, figures and versions hold together. */
export function checkDifferences(records: readonly AnyRecord[]): Finding[] {
  const figures = records.filter((record): record is Figure => record.record === 'figure');
  const versions = records.filter((record): record is Version => record.record === 'version');
  return [
    ...records.flatMap((record) =>
      record.record === 'discrepancy' ? [...readingFaults(record), ...whyFaults(record)] : [],
    ),
    ...figures.flatMap(cellFaults),
    ...familyFaults(versions),
    ...versions.flatMap(redactedFaults),
  ];
}

function readingFaults({ file, readings }: Discrepancy): Finding[] {
  const said = readings.map((reading) => reading.says.nl.toLowerCase());
  if (new Set(said).size === said.length) return [];
  return [
    fault({
      code: 'READINGS-EQUAL',
      file,
      field: 'readings',
      found: said[0] ?? '',
      why: 'two readings say the same',
      remedy: 'merge them, or say where they differ',
    }),
  ];
}

function whyFaults({ file, status, why }: Discrepancy): Finding[] {
  if ((status === 'open') === (why === null)) return [];
  return [
    fault({
      code: 'DISCREPANCY-WHY',
      file,
      field: 'why',
      found: status,
      why: 'why goes with explained or superseded',
      remedy: 'give why, or set status: open',
    }),
  ];
}

function cellFaults(figure: Figure): Finding[] {
  return figure.rows.flatMap((row) =>
    figure.columns.flatMap((column) => {
      const field = `cells.${row.key}.${column.key}`;
      const cell = figure.cells[row.key]?.[column.key];
      const place = { code: 'FIGURE-CELL', file: figure.file, field } as const;
      if (!cell)
        return [
          fault({
            ...place,
            found: '',
            why: 'is missing',
            remedy: 'add the cell; where nothing was found: certainty: not-found',
          }),
        ];
      const known = cell.certainty === 'printed' || cell.certainty === 'reconstructed';
      if (known !== (cell.value !== null))
        return [
          fault({
            ...place,
            found: String(cell.value),
            why: `does not go with certainty ${cell.certainty}`,
            remedy: 'give a value for printed and reconstructed cells only',
          }),
        ];
      if (cell.certainty !== 'not-found' && (cell.cites.length === 0 || cell.seen === null)) {
        return [fault({ ...place, found: String(cell.value), why: 'has no proof', remedy: 'add seen and a citation' })];
      }
      return [];
    }),
  );
}

function familyFaults(versions: readonly Version[]): Finding[] {
  return versions.flatMap((version) =>
    version.changes.flatMap((change, index) => {
      const field = `changes.${index}`;
      const sides = Number(change.before !== null) + Number(change.after !== null);
      const needed = change.change === 'added' || change.change === 'removed' ? 1 : 2;
      if (sides === needed) return [];
      return [
        fault({
          code: 'VERSION-SIDES',
          file: version.file,
          field,
          found: `${sides} sides`,
          why: `a change of kind ${change.change} has ${needed}`,
          remedy: 'give before and after as the kind of change needs',
        }),
      ];
    }),
  );
}

/** A passage that one text leaves open and the other redacts is not quoted. */
function redactedFaults(version: Version): Finding[] {
  return version.changes.flatMap((change, index) =>
    (['before', 'after'] as const).flatMap((place) =>
      (change.change === 'redacted' ? (change[place]?.cites ?? []) : []).flatMap((cite, number) =>
        cite.block
          ? []
          : [
              fault({
                code: 'VERSION-REDACTED',
                file: version.file,
                field: `changes.${index}.${place}.cites.${number}`,
                found: '(not shown)',
                why: 'quotes a passage that is open in one text and redacted in the other',
                remedy: 'cite by block, and say no more than that it is redacted',
              }),
            ],
      ),
    ),
  );
}
