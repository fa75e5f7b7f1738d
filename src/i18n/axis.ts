import type { Lang } from '../core/record/text.ts';
import { messagesOf } from './messages.ts';

/** How many events each case has in a year, those without any left out; that none has one, or one alone. */
export function yearInWords(lang: Lang, cases: readonly { readonly title: string; readonly n: number }[]): string {
  const { axis, count } = messagesOf(lang);
  const [only, other] = cases;
  if (!only) return axis.silentYear;
  if (!other) return axis.onlyCase(only.title, count.events(only.n));
  return `${cases.map(({ title, n }) => axis.ofCase(title, n)).join(' · ')}.`;
}
