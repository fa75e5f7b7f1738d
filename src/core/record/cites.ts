import type { Citation } from './citation.ts';
import type { AnyRecord } from './record.ts';

/** A claim of a record, with its owner as the lock names it and its citations. */
export type CitedPart = {
  /** `<record id>`, or `<record id>#<part key>`. */
  readonly owner: string;
  /** Field path of the citations in the Dutch file. */
  readonly field: string;
  readonly cites: readonly Citation[];
};

/** Every part of a record that carries citations. */
export function citedParts(record: AnyRecord): CitedPart[] {
  const part = (key: string, field: string, cites: readonly Citation[]): CitedPart => ({
    owner: key === '' ? record.id : `${record.id}#${key}`,
    field,
    cites,
  });
  switch (record.record) {
    case 'event':
      return [part('', 'cites', record.cites)];
    case 'knowledge':
      return record.statements.map((item, index) => part(item.key, `statements.${index}.cites`, item.cites));
    case 'discrepancy':
      return record.readings.map((item, index) => part(item.key, `readings.${index}.cites`, item.cites));
    case 'gap':
      return record.nearest ? [part('nearest', 'nearest.cites', record.nearest.cites)] : [];
    case 'theme':
      return record.states.map((item, index) => part(item.key, `states.${index}.cites`, item.cites));
    case 'template':
      return [
        ...record.steps.flatMap((step, at) =>
          step.points.map((item, index) =>
            part(`steps.${step.key}.${item.key}`, `steps.${at}.points.${index}.cites`, item.cites),
          ),
        ),
        ...record.principles.map((item, index) =>
          part(`principles.${item.key}`, `principles.${index}.cites`, item.cites),
        ),
      ];
    case 'figure':
      return Object.entries(record.cells).flatMap(([row, cells]) =>
        Object.entries(cells).map(([column, cell]) =>
          part(`${row}.${column}`, `cells.${row}.${column}.cites`, cell.cites),
        ),
      );
    case 'version':
      return record.changes.flatMap((change, index) =>
        (['before', 'after'] as const).flatMap((name) => {
          const side = change[name];
          return side ? [part(`${change.key}.${name}`, `changes.${index}.${name}.cites`, side.cites)] : [];
        }),
      );
    default:
      return [];
  }
}

/** A copy of a record with every citation replaced by what `change` makes of it. */
export function mapCites<R extends AnyRecord>(record: R, change: (cite: Citation, owner: string) => Citation): R {
  const all = (cites: readonly Citation[], key = ''): Citation[] =>
    cites.map((cite) => change(cite, key === '' ? record.id : `${record.id}#${key}`));
  return { ...record, ...mapped(record, all) };
}

type MapAll = (cites: readonly Citation[], key?: string) => Citation[];

function mapped(record: AnyRecord, all: MapAll): object {
  switch (record.record) {
    case 'event':
      return { cites: all(record.cites) };
    case 'knowledge':
      return { statements: record.statements.map((item) => ({ ...item, cites: all(item.cites, item.key) })) };
    case 'discrepancy':
      return { readings: record.readings.map((item) => ({ ...item, cites: all(item.cites, item.key) })) };
    case 'gap':
      return { nearest: record.nearest && { ...record.nearest, cites: all(record.nearest.cites, 'nearest') } };
    case 'theme':
      return { states: record.states.map((item) => ({ ...item, cites: all(item.cites, item.key) })) };
    case 'template':
      return {
        steps: record.steps.map((step) => ({
          ...step,
          points: step.points.map((item) => ({ ...item, cites: all(item.cites, `steps.${step.key}.${item.key}`) })),
        })),
        principles: record.principles.map((item) => ({ ...item, cites: all(item.cites, `principles.${item.key}`) })),
      };
    case 'figure':
      return { cells: mapCells(record.cells, all) };
    case 'version':
      return {
        changes: record.changes.map((change) => ({
          ...change,
          before: change.before && { ...change.before, cites: all(change.before.cites, `${change.key}.before`) },
          after: change.after && { ...change.after, cites: all(change.after.cites, `${change.key}.after`) },
        })),
      };
    default:
      return {};
  }
}

function mapCells(cells: Extract<AnyRecord, { record: 'figure' }>['cells'], all: MapAll): object {
  return Object.fromEntries(
    Object.entries(cells).map(([row, columns]) => [
      row,
      Object.fromEntries(
        Object.entries(columns).map(([column, cell]) => [
          column,
          { ...cell, cites: all(cell.cites, `${row}.${column}`) },
        ]),
      ),
    ]),
  );
}
