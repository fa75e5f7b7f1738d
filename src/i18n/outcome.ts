import type { Unrealised } from '../core/record/event.ts';
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

/** What an author says of a plan that no event realises: that it did not take place, or where that was looked for in vain. */
export function unrealisedInWords(lang: Lang, outcome: Unrealised): string {
  const { event, count } = messagesOf(lang);
  return outcome.state === 'not-happened' ? event.notHappened : event.notFound(count.sources(outcome.looked.length));
}
