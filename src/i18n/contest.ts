import type { Contested } from '../core/record/discrepancy.ts';
import type { Lang } from '../core/record/text.ts';
import { listInWords } from './list.ts';
import { messagesOf } from './messages.ts';

/** What is contested of an event, beside the code of the difference: `datum en volgorde`; null where nothing is. */
export function contestInWords(lang: Lang, contested: readonly Contested[]): string | null {
  if (contested.length === 0) return null;
  const words = messagesOf(lang).contested;
  return listInWords(
    lang,
    contested.map((what) => words[what]),
  );
}
