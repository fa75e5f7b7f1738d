import type { Lang } from '../core/record/text.ts';

const LISTS: Readonly<Record<Lang, Intl.ListFormat>> = {
  nl: new Intl.ListFormat('nl'),
  en: new Intl.ListFormat('en-GB'),
};

/** Names in a row: `a, b en c`. */
export function listInWords(lang: Lang, names: readonly string[]): string {
  return LISTS[lang].format(names);
}
