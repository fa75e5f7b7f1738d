import type { SearchRecord } from '../core/search/records.ts';
import { yearOf } from '../core/time/day.ts';

export const FILTERS = ['case', 'kind', 'line', 'status', 'actor', 'theme', 'year'] as const;
export type Filter = (typeof FILTERS)[number];

/** What the reader asks for; it lives in the address, so that a view of the results can be sent and gone back to. */
export type SearchState = {
  readonly q: string;
  readonly sort: 'relevance' | 'date';
  readonly filters: Readonly<Record<Filter, string>>;
};

/** Longer than any title; what comes after it finds nothing more. */
const LONGEST = 200;

/** Reads the state from a query string, from whoever wrote it. */
export function readState(query: string): SearchState {
  const given = new URLSearchParams(query);
  const textOf = (name: string): string => (given.get(name) ?? '').slice(0, LONGEST);
  return {
    q: textOf('q'),
    sort: given.get('sort') === 'date' ? 'date' : 'relevance',
    filters: Object.fromEntries(FILTERS.map((name) => [name, textOf(name)])) as Record<Filter, string>,
  };
}

/** The state as a query string, `?` included; empty where nothing is asked for. */
export function writeState(state: SearchState): string {
  const pairs = Object.entries({ q: state.q, ...state.filters, sort: state.sort === 'date' ? 'date' : '' });
  const query = new URLSearchParams(pairs.filter(([, value]) => value !== '')).toString();
  return query === '' ? '' : `?${query}`;
}

export function isFiltered(state: SearchState): boolean {
  return FILTERS.some((name) => state.filters[name] !== '');
}

/** A test for records; actors and themes belong to every case whose events name them. */
export function createFilter(
  records: readonly SearchRecord[],
): (record: SearchRecord, filters: SearchState['filters']) => boolean {
  const named = new Set<string>();
  for (const { kind, case: id, actors, themes } of records)
    if (kind === 'event') for (const name of [...actors, ...themes]) named.add(`${id} ${name}`);
  const isOfCase = (record: SearchRecord, id: string): boolean =>
    record.case === id || (record.case === null && named.has(`${id} ${record.actors[0] ?? record.themes[0]}`));
  const tests: Record<Filter, (record: SearchRecord, value: string) => boolean> = {
    case: isOfCase,
    kind: (record, value) => record.kind === value,
    line: (record, value) => record.facets?.line === value,
    status: (record, value) => record.facets?.status === value,
    actor: (record, value) => record.actors.includes(value),
    theme: (record, value) => record.themes.includes(value),
    year: (record, value) =>
      record.date !== null && yearOf(record.date) <= Number(value) && Number(value) <= Number(record.lastYear),
  };
  return (record, filters) => FILTERS.every((name) => filters[name] === '' || tests[name](record, filters[name]));
}
