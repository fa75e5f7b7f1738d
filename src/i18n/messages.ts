import type { Lang } from '../core/record/text.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Messages } from './shape.ts';

const MESSAGES: Readonly<Record<Lang, Messages>> = { nl, en };

/** The words of a language. */
export function messagesOf(lang: Lang): Messages {
  return MESSAGES[lang];
}
