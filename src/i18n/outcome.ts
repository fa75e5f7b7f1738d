import type { Lang } from '../core/record/text.ts';
import type { EdtfDate } from '../core/time/edtf.ts';
import { messagesOf } from './messages.ts';
import { whenInWords } from './when.ts';

/** That what was intended took place, and when: `gebeurd tussen 3 en 9 maart 2022`. */
export function realisedInWords(lang: Lang, date: EdtfDate | null): string {
  const words = messagesOf(lang).event;
  if (date === null) return words.realisedUndated;
  const when = whenInWords(lang, date);
  return date.uncertain ? words.realisedPerhaps(when) : words.realised(when);
}
