import type { Lang } from '../core/record/text.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Messages } from './shape.ts';

const MESSAGES: Readonly<Record<Lang, Messages>> = { nl, en };

/** The words of a language. */
export function messagesOf(lang: Lang): Messages {
  return MESSAGES[lang];
}

/** Names in a row, as a language joins them: `a, b en c`. */
export function listInWords(lang: Lang, names: readonly string[]): string {
  return new Intl.ListFormat(lang).format(names);
}
