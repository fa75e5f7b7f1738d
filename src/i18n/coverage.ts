import type { Account, SourceAccount } from '../core/dossier/use.ts';
import type { Lang } from '../core/record/text.ts';
import { messagesOf } from './messages.ts';

/** What of a document is left out and why, what it mentions that is not there, and how well its text can be read. */
export function accountInWords(lang: Lang, { source, leftOut }: SourceAccount): string {
  const { firmness, leftOut: reasons, quality } = messagesOf(lang);
  const left = leftOut.map(({ why, count }) => `${reasons[why]} (${count})`).join(', ');
  return [
    left === '' ? '' : firmness.leftOut(left),
    source.missing.length > 0 ? firmness.missing(source.missing.length) : '',
    firmness.quality(quality[source.quality]),
  ]
    .filter((line) => line !== '')
    .join(' ');
}

/** How many citations cannot give the words of a document as they stand, by what they do instead. */
export function insteadInWords(lang: Lang, { instead }: Account): string[] {
  const words = messagesOf(lang).firmness;
  return (['blocks', 'parts', 'readings'] as const)
    .filter((form) => instead[form] > 0)
    .map((form) => words[form](instead[form]));
}
