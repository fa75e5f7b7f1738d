import type { Statement } from '../core/record/knowledge.ts';
import type { Lang } from '../core/record/text.ts';
import { dayInWords, momentInWords } from './date.ts';
import { listInWords, messagesOf } from './messages.ts';
import { whenInWords } from './when.ts';

/** A proposition as a title: its first letter a capital. */
export function asSentence(lang: Lang, proposition: string): string {
  return proposition.charAt(0).toLocaleUpperCase(lang) + proposition.slice(1);
}

/** When a statement lets something be known: `uiterlijk …`, `tussen … en …`; the day of a not-yet as `op …`. */
export function boundsInWords(lang: Lang, { on, notBefore, notAfter }: Statement): string {
  const words = messagesOf(lang).knowledge;
  if (on !== null) return words.notYetOn(dayInWords(lang, on));
  return momentInWords(lang, { earliest: notBefore, latest: notAfter }) ?? words.noDay;
}

/** From which day a statement lets something be possible, or by which day it shows it: one end of its bounds. */
export function turnInWords(lang: Lang, { on, notBefore, notAfter }: Statement, isPossible: boolean): string {
  const words = messagesOf(lang);
  if (on !== null) return words.knowledge.notYetOn(dayInWords(lang, on));
  if (isPossible && notBefore !== null) return `${words.date.from} ${dayInWords(lang, notBefore)}`;
  if (notAfter === null) return words.knowledge.noDay;
  if (isPossible) return words.knowledge.noFirstDay;
  return notBefore === notAfter ? dayInWords(lang, notAfter) : `${words.date.onOrBefore} ${dayInWords(lang, notAfter)}`;
}

/** How a statement shows that something was known: `ontving het`, `schreef erover`; null where it shows no such thing. */
export function howInWords(lang: Lang, { knows, degree, direction }: Statement): string | null {
  return knows === 'known' ? messagesOf(lang).knowledge.degree[`${degree}-${direction}`] : null;
}

/** When and how the evidence itself was written, and that it was not sent where it was not. */
export function evidenceInWords(lang: Lang, { evidence, state, saidOn }: Statement): string {
  const words = messagesOf(lang).knowledge;
  const written = words.evidence[evidence](whenInWords(lang, saidOn));
  return state === 'sent' ? written : `${written}; ${words.state[state]}`;
}

/** What is said of an actor without a statement: nothing, unless a part, a member or a whole of it has spoken. */
export function silenceInWords(lang: Lang, beside: readonly string[]): string {
  const words = messagesOf(lang).knowledge;
  return beside.length === 0 ? words.nothingShort : words.silentBeside(listInWords(lang, beside));
}
