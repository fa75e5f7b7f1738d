import type { Lang } from '../core/record/text.ts';
import { messagesOf } from './messages.ts';

const FORMS: Readonly<Record<Lang, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

/** A number as the language writes it, `1.234,5` or `1,234.5`, with a minus that is no hyphen. */
export function numberInWords(lang: Lang, value: number): string {
  return FORMS[lang].format(value).replace('-', '−');
}

/** A number of a figure: a share carries its per cent sign. */
export function amountInWords(lang: Lang, value: number, isShare: boolean): string {
  return `${numberInWords(lang, value)}${isShare ? '%' : ''}`;
}

/** Rounded to one decimal, for results of our own. */
export function roundedInWords(lang: Lang, value: number): string {
  return numberInWords(lang, Math.round(value * 10) / 10);
}

/** Size of a file: `2,4 kB`; below a kilobyte in bytes. */
export function sizeInWords(lang: Lang, bytes: number): string {
  const words = messagesOf(lang).figure;
  const [size, unit] = bytes < 1000 ? [bytes, words.bytes] : [bytes / 1000, words.kilobytes];
  return `${roundedInWords(lang, size)}\u00a0${unit}`;
}
