import type { Lang } from '../core/record/text.ts';
import { messagesOf } from './messages.ts';

/** How many events a case has somewhere on the axis. */
export type CaseCount = { readonly title: string; readonly n: number };

/**
 * How many events of each case are known to have begun in a year, and how many the axis only sets there; cases without
 * any left out. Null is the place of those without any year.
 */
export function yearInWords(
  lang: Lang,
  year: string | null,
  began: readonly CaseCount[],
  placed: readonly CaseCount[],
): string {
  const { axis } = messagesOf(lang);
  if (year === null) return `${countsInWords(lang, placed)}.`;
  const only = placed.length > 0 ? ` ${axis.placed(countsInWords(lang, placed))}` : '';
  return `${beganInWords(lang, began)}${only}`;
}

function beganInWords(lang: Lang, cases: readonly CaseCount[]): string {
  const { axis, count } = messagesOf(lang);
  const [only, other] = cases;
  if (!only) return axis.silentYear;
  if (!other) return axis.onlyCase(only.title, count.events(only.n));
  return `${countsInWords(lang, cases)}.`;
}

function countsInWords(lang: Lang, cases: readonly CaseCount[]): string {
  const { axis } = messagesOf(lang);
  return cases.map(({ title, n }) => axis.ofCase(title, n)).join(' · ');
}
