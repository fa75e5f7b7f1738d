import { KINDS } from './kinds.ts';
import { KIND_NAMES, type RecordKind } from './record.ts';

/** A link to a record as authors write it, `event:case/slug`. */
export type Link = { readonly kind: RecordKind; readonly id: string };

/** Kinds that prose may link to: those that a reader can find. */
const LINKED = KIND_NAMES.filter((kind) => KINDS[kind].shown !== null);
const LINK = new RegExp(`^(${LINKED.join('|')}):([a-z0-9-]+(?:/[a-z0-9-]+)?)$`);

/** Reads a link; null where it names no record that a reader can find. */
export function parseLink(link: string): Link | null {
  const [, kind, id] = LINK.exec(link) ?? [];
  return kind === undefined || id === undefined ? null : { kind: kind as RecordKind, id };
}
