import type { Line, Status, Weight } from '../record/event.ts';
import type { Day } from '../time/day.ts';
import type { SearchKind } from './kinds.ts';

/** What only events are filtered by. */
type EventFacets = { readonly line: Line; readonly status: Status; readonly weight: Weight };

/** Something that search finds, in one language, with all it can be found by but its full text. */
export type SearchRecord = {
  readonly kind: SearchKind;
  readonly case: string | null;
  /** Path without the base; a section of a page with its fragment. */
  readonly path: string;
  readonly code: string;
  readonly title: string;
  /** Other names: abbreviations, the printed title, a reference. */
  readonly names: readonly string[];
  /** First day, for sorting; null where the record has no date. */
  readonly date: Day | null;
  /** Last year that the date may fall in; null without date. */
  readonly lastYear: string | null;
  /** The date in words; empty where records of the kind have none. */
  readonly when: string;
  readonly facets: EventFacets | null;
  readonly actors: readonly string[];
  readonly themes: readonly string[];
};

/** A record in the list on the search page: enough to find most by, without a request. */
export type Listed = Pick<SearchRecord, 'path' | 'title' | 'code'>;

const COLUMNS = [
  'kinds',
  'cases',
  'names',
  'dates',
  'lastYears',
  'whens',
  'lines',
  'statuses',
  'weights',
  'actors',
  'themes',
] as const;
type Column = (typeof COLUMNS)[number];

/** The rest of the facts as they are sent: a line per record in each column, since like packs best with like. */
export type SearchFacts = Readonly<Record<Column, string>>;

const BETWEEN = '|';

/** Packs what the list does not say, in the order of the records. */
export function packFacts(records: readonly SearchRecord[]): SearchFacts {
  const cells: Record<Column, (record: SearchRecord) => string> = {
    kinds: (record) => record.kind,
    cases: (record) => record.case ?? '',
    names: (record) => record.names.join(BETWEEN),
    dates: (record) => record.date ?? '',
    lastYears: (record) => record.lastYear ?? '',
    whens: (record) => record.when,
    lines: (record) => record.facets?.line ?? '',
    statuses: (record) => record.facets?.status ?? '',
    weights: (record) => record.facets?.weight ?? '',
    actors: (record) => record.actors.join(BETWEEN),
    themes: (record) => record.themes.join(BETWEEN),
  };
  const column = (name: Column): string => records.map((record) => cells[name](record).replace(/\s+/g, ' ')).join('\n');
  return Object.fromEntries(COLUMNS.map((name) => [name, column(name)])) as SearchFacts;
}

/** The records again, from the list and what it does not say; fails where the two are not of one build. */
export function unpackFacts(facts: SearchFacts, listed: readonly Listed[]): SearchRecord[] {
  const columns = COLUMNS.map((name) => facts[name].split('\n'));
  const several = (cell: string): string[] => (cell ? cell.split(BETWEEN) : []);
  if (columns[0]?.length !== listed.length) throw new RangeError(`${listed.length} listed`);
  return listed.map((known, place) => {
    const cells = columns.map((column) => column[place] ?? '');
    const [kind = '', id, names = '', date, lastYear, when = '', line, status, weight, actors = '', themes = ''] =
      cells;
    return {
      ...known,
      kind: kind as SearchKind,
      case: id || null,
      names: several(names),
      date: date ? (date as Day) : null,
      lastYear: lastYear || null,
      when,
      facets: line ? ({ line, status, weight } as EventFacets) : null,
      actors: several(actors),
      themes: several(themes),
    };
  });
}
