import type { Day } from './date.ts';
import { LINES, type Line, STATUSES, type Status, WEIGHTS, type Weight } from './event.ts';

/** Kinds of what search finds, in the order in which equal finds are shown. */
export const SEARCH_KINDS = [
  'case',
  'event',
  'knowledge',
  'source',
  'theme',
  'actor',
  'term',
  'discrepancy',
  'gap',
  'page',
] as const;
type SearchKind = (typeof SEARCH_KINDS)[number];

/** What only events are filtered by. */
type EventFacets = { readonly line: Line; readonly status: Status; readonly weight: Weight };

/** Something that search finds, in one language, with all it can be found by but its full text. */
export type SearchRecord = {
  readonly kind: SearchKind;
  readonly case: string | null;
  /** Path without the base; a section of a page with its anchor. */
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

/** Records of one kind and case, whose paths differ in one place only; each column holds a line per record. */
type Group = {
  readonly kind: SearchKind;
  readonly case: string | null;
  readonly before: string;
  readonly after: string;
  readonly slugs: string;
} & { readonly [C in (typeof COLUMNS)[number]]?: string };

const COLUMNS = ['titles', 'codes', 'names', 'dates', 'whens', 'facets', 'actors', 'themes'] as const;

/** The records of one language as they are sent to the reader: by column, since like packs best with like. */
export type PackedRecords = {
  /** What the numbers in the columns stand for. */
  readonly lines: readonly Line[];
  readonly statuses: readonly Status[];
  readonly weights: readonly Weight[];
  readonly actors: readonly string[];
  readonly themes: readonly string[];
  readonly groups: readonly Group[];
};

const BETWEEN_NAMES = '|';

/** Packs records; their order is kept, so that the same place means the same record in both languages. */
export function packRecords(records: readonly SearchRecord[]): PackedRecords {
  const actors = [...new Set(records.flatMap((record) => record.actors))];
  const themes = [...new Set(records.flatMap((record) => record.themes))];
  const rows = records.map((record) => ({ record, ...splitPath(record.path) }));
  const groups: (typeof rows)[] = [];
  for (const row of rows) {
    const first = groups.at(-1)?.[0];
    const isSame = first && first.record.kind === row.record.kind && first.record.case === row.record.case;
    if (isSame && first.before === row.before && first.after === row.after) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  const numbers = (ids: readonly string[], all: readonly string[]): string =>
    ids.map((id) => all.indexOf(id)).join(',');
  const columns: Record<(typeof COLUMNS)[number], (record: SearchRecord) => string> = {
    titles: (record) => record.title,
    codes: (record) => record.code,
    names: (record) => record.names.join(BETWEEN_NAMES),
    dates: (record) => packDate(record),
    whens: (record) => record.when,
    facets: (record) => packFacets(record.facets),
    actors: (record) => numbers(record.actors, actors),
    themes: (record) => numbers(record.themes, themes),
  };
  return {
    lines: LINES,
    statuses: STATUSES,
    weights: WEIGHTS,
    actors,
    themes,
    groups: groups.map((group) => {
      const { record, before, after } = group[0] as (typeof rows)[number];
      const filled = COLUMNS.map(
        (name) => [name, group.map((row) => oneLine(columns[name](row.record))).join('\n')] as const,
      );
      return {
        kind: record.kind,
        case: record.case,
        before,
        after,
        slugs: group.map((row) => row.slug).join('\n'),
        ...Object.fromEntries(filled.filter(([, column]) => /[^\n]/.test(column))),
      };
    }),
  };
}

/** The records again, in the order in which they were packed. */
export function unpackRecords(packed: PackedRecords): SearchRecord[] {
  const named = (cell: string, all: readonly string[]): string[] =>
    cell ? cell.split(',').map((number) => all[Number(number)] ?? '') : [];
  return packed.groups.flatMap((group) => {
    const columns = COLUMNS.map((name) => group[name]?.split('\n') ?? []);
    return group.slugs.split('\n').map((slug, row) => {
      const [title, code, names, date, when, facets, actors, themes] = columns.map((column) => column[row] ?? '') as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      return {
        kind: group.kind,
        case: group.case,
        path: group.before + slug + group.after,
        code,
        title,
        names: names ? names.split(BETWEEN_NAMES) : [],
        ...unpackDate(date),
        when,
        facets: unpackFacets(facets, packed),
        actors: named(actors, packed.actors),
        themes: named(themes, packed.themes),
      };
    });
  });
}

/** `/nl/zaken/x/gebeurtenis/y/` and `/nl/begrippen/#y` both differ within their group in `y` only. */
function splitPath(path: string): { before: string; slug: string; after: string } {
  const [, before = '', slug = '', after = ''] =
    /^(.*[/#])([^/#]*)(\/?)$/.exec(path.endsWith('/') ? path.slice(0, -1) : path) ?? [];
  return { before, slug, after: path.endsWith('/') ? '/' : after };
}

function packDate({ date, lastYear }: SearchRecord): string {
  if (date === null) return '';
  return lastYear === date.slice(0, 4) ? date : `${date}/${lastYear}`;
}

function unpackDate(cell: string): Pick<SearchRecord, 'date' | 'lastYear'> {
  const [date = '', lastYear = date.slice(0, 4)] = cell.split('/');
  return date === '' ? { date: null, lastYear: null } : { date, lastYear };
}

function packFacets(facets: EventFacets | null): string {
  return facets
    ? `${LINES.indexOf(facets.line)}${STATUSES.indexOf(facets.status)}${WEIGHTS.indexOf(facets.weight)}`
    : '';
}

function unpackFacets(cell: string, { lines, statuses, weights }: PackedRecords): EventFacets | null {
  const [line, status, weight] = [lines[Number(cell[0])], statuses[Number(cell[1])], weights[Number(cell[2])]];
  return line && status && weight ? { line, status, weight } : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
