import type { Citation } from '../record/citation.ts';
import { citedParts } from '../record/cites.ts';
import type { Heading } from '../record/figure.ts';
import type { AnyRecord } from '../record/record.ts';

/** Something that a reader can hold against its source. */
export type Claim = {
  /** As the lock names it: `<record id>` or `<record id>#<part key>`. */
  readonly owner: string;
  /** All its fields but ids, codes and citations, both languages, as stable JSON. */
  readonly text: string;
};

const NOT_CLAIMED = new Set([
  'record',
  'id',
  'slug',
  'code',
  'case',
  'file',
  'cites',
  'key',
  'html',
  'refs',
  'weight',
  'phase',
]);

/** The claims of a record: an event as a whole, else each part that carries citations. */
export function claimsOf(record: AnyRecord): Claim[] {
  if (record.record === 'event') return [{ owner: record.id, text: stable(record) }];
  return citedParts(record).map((part) => ({
    owner: part.owner,
    text: stable([record.title, partOf(record, part.owner)]),
  }));
}

/** What a citation says as written, for its hash; our English rendering and the line found are no part of it. */
export function citationText(cite: Citation): string {
  return stable({ ...cite, phraseEn: undefined, line: undefined });
}

function partOf(record: AnyRecord, owner: string): unknown {
  const key = owner.slice(record.id.length + 1);
  switch (record.record) {
    case 'knowledge':
      return record.statements.find((item) => item.key === key);
    case 'discrepancy':
      return record.readings.find((item) => item.key === key);
    case 'gap':
      return record.nearest;
    case 'theme':
      return record.states.find((item) => item.key === key);
    case 'template': {
      const [list, first, second] = key.split('.');
      if (list === 'principles') return record.principles.find((item) => item.key === first);
      const step = record.steps.find((item) => item.key === first);
      return [step?.title, step?.aim, step?.points.find((item) => item.key === second)];
    }
    case 'version':
      return record.changes.find((item) => key.startsWith(`${item.key}.`));
    case 'figure': {
      const [row = '', column = ''] = key.split('.');
      const labelOf = (list: readonly Heading[], name: string) => list.find((item) => item.key === name)?.label;
      return [record.unit, labelOf(record.rows, row), labelOf(record.columns, column), record.cells[row]?.[column]];
    }
    default:
      return null;
  }
}

/** JSON with sorted keys, without the fields that are no part of a claim. */
function stable(value: unknown): string {
  return JSON.stringify(value, (name, field: unknown) => {
    if (NOT_CLAIMED.has(name)) return undefined;
    if (field === null || typeof field !== 'object' || Array.isArray(field)) return field;
    return Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
