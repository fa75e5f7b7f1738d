import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { isRetiredRecord } from '../core/record/retired.ts';
import type { CheckedContent } from './content.ts';
import { type FilePlace, idOf, isPrefix, slugFault } from './place.ts';

/** Where a new record is to lie. */
export type NewPlace = Omit<FilePlace, 'lang'>;

/** Why a record cannot begin at a place, in words for who asked for it; null where it can. */
export function refusalOf(checked: CheckedContent, place: NewPlace): string | null {
  const { slug, prefix } = place;
  const fault = slugFault(slug);
  if (fault) return `slug «${slug}» ${fault.why}: ${fault.remedy}.`;
  if (prefix !== null && !isPrefix(prefix))
    return `«${prefix}» is no day before --: write 2021-11-24, 2021-11 or 2021, or leave it out.`;
  return takenBy(checked, place);
}

/** Who bears the id of a place already, or bore it: addresses are given once, also to what ended. */
function takenBy({ records, content, dossier }: CheckedContent, place: NewPlace): string | null {
  const id = idOf(place);
  const isSpace = (kind: string): boolean => place.reader.id === 'case/slug' || kind === place.reader.kind;
  const record = records.find((one) => one.id === id && isSpace(one.record));
  if (record) return `${id} is the id of ${record.file} already; choose another slug.`;
  if (content.unread.some((one) => one.id === id && isSpace(one.kind)))
    return `${id} is the id of a file that cannot be read; run npm run check.`;
  const ended = dossier.retired.filter(isRetiredRecord).find((one) => one.id === id && isSpace(one.record));
  if (ended) return `${id} (${ended.code}) ended on ${ended.on} and its address stays; choose another slug.`;
  return null;
}

/** Whether a file would lie below `<root>/content`, links on its way followed. */
export function isInContent(root: string, file: string): boolean {
  let folder = dirname(join(root, file));
  while (!existsSync(folder)) folder = dirname(folder);
  return `${realpathSync(folder)}${sep}`.startsWith(`${realpathSync(join(root, 'content'))}${sep}`);
}
