import type { Lang } from '../core/record/text.ts';
import { isOrdered, type Lag } from '../core/time/moment.ts';
import { messagesOf } from './messages.ts';

/** Time between two moments in words: a number of days only where both are certain, else a range; says so where the order is not certain. */
export function intervalInWords(lang: Lang, lag: Lag): string {
  const words = messagesOf(lang).axis;
  const span = spanInWords(lang, lag);
  return isOrdered(lag) ? span : `${span}; ${words.unordered}`;
}

function spanInWords(lang: Lang, { atLeast, atMost }: Lag): string {
  const { axis: words, count } = messagesOf(lang);
  const days = (n: number): string => count.days(Math.abs(n));
  if (atLeast === null && atMost === null) return words.unknown;
  if (atMost === null) return openEnd(atLeast ?? 0);
  if (atLeast === null) return openStart(atMost);
  if (atLeast === atMost)
    return atMost === 0 ? words.sameDay : (atMost > 0 ? words.exactly : words.exactlyBefore)(days(atMost));
  if (atLeast > 0) return words.between(days(atLeast), days(atMost));
  if (atMost < 0) return words.betweenBefore(days(atMost), days(atLeast));
  if (atLeast === 0) return words.sameOrLater(days(atMost));
  return atMost === 0 ? words.sameOrEarlier(days(atLeast)) : words.either(days(atLeast), days(atMost));

  function openEnd(least: number): string {
    if (least === 0) return words.sameDayOrLater;
    return least > 0 ? words.atLeast(days(least)) : words.atMostBefore(days(least));
  }
  function openStart(most: number): string {
    if (most === 0) return words.sameDayOrEarlier;
    return most > 0 ? words.atMost(days(most)) : words.atLeastBefore(days(most));
  }
}

/** The place of a moment on the axis of day 0: `dag 0`, `dag +12`, `dag +12 tot +18`; null for day 0 itself. */
export function dayOnAxis(lang: Lang, lag: Lag | null): string {
  const words = messagesOf(lang).axis;
  if (lag === null) return words.day('0');
  const { atLeast, atMost } = lag;
  const place = atLeast === null && atMost === null ? words.unknown : rangeOnAxis(lang, lag);
  return isOrdered(lag) ? place : `${place}; ${words.unordered}`;
}

function rangeOnAxis(lang: Lang, { atLeast, atMost }: Lag): string {
  const words = messagesOf(lang).axis;
  if (atMost === null) return words.dayOrLater(signed(atLeast ?? 0));
  if (atLeast === null) return words.dayOrEarlier(signed(atMost));
  return atLeast === atMost ? words.day(signed(atMost)) : words.dayRange(signed(atLeast), signed(atMost));
}

function signed(days: number): string {
  return days === 0 ? '0' : `${days > 0 ? '+' : '−'}${Math.abs(days)}`;
}
