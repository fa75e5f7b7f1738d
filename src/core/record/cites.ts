import type { Citation } from './citation.ts';
import type { Part } from './kind.ts';
import { type AnyRecord, kindOf } from './record.ts';

/** A part of a record that carries citations, with its owner as the lock names it. */
export type CitedPart = Part & {
  /** `<record id>`, or `<record id>#<part key>`. */
  readonly owner: string;
};

/** Every part of a record that carries citations. */
export function citedParts(record: AnyRecord): CitedPart[] {
  const parts: CitedPart[] = [];
  kindOf(record).visitParts(record, (part) => {
    parts.push({ ...part, owner: ownerOf(record, part) });
    return part.cites;
  });
  return parts;
}

/** A copy of a record with every citation replaced by what `change` makes of it. */
export function mapCites<R extends AnyRecord>(record: R, change: (cite: Citation, owner: string) => Citation): R {
  return kindOf(record).visitParts(record, (part) => {
    const owner = ownerOf(record, part);
    return part.cites.map((cite) => change(cite, owner));
  });
}

function ownerOf(record: AnyRecord, { key }: Part): string {
  return key === '' ? record.id : `${record.id}#${key}`;
}
