import type { Lang } from '../core/record/text.ts';
import type { EdtfDate } from '../core/time/edtf.ts';
import { dateInWords, endsInWords, isNext, partsInWords } from './date.ts';
import { messagesOf } from './messages.ts';

/** When something was, to stand in a sentence: `op 14 februari 2022`, `in 2021`, `tussen 3 en 9 maart 2022`. */
export function whenInWords(lang: Lang, date: EdtfDate): string {
  const { form, start, end } = date;
  if (form === 'unspecified') return singleInWords(lang, date, dateInWords(lang, date));
  if (form !== 'interval' && form !== 'set') return singleInWords(lang, date, partsInWords(lang, date.parts));
  if (date.ongoing && start !== null) return messagesOf(lang).when.since(dateInWords(lang, start));
  if (start === null || end === null) return dateInWords(lang, date);
  if (start.isSame(end)) return whenInWords(lang, start);
  const words = messagesOf(lang).when;
  if (form === 'interval') return words.through(...endsInWords(lang, start, end));
  if (!isNext(start, end)) return dateInWords(lang, date);
  return (start.parts.day === null ? words.in : words.on)(dateInWords(lang, date));
}

function singleInWords(lang: Lang, { approximate, uncertain, parts }: EdtfDate, date: string): string {
  const words = messagesOf(lang).when;
  const when = approximate ? words.around(date) : parts.day === null ? words.in(date) : words.on(date);
  return uncertain ? words.possibly(when) : when;
}
