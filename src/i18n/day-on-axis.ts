import type { Lang } from '../core/record/text.ts';
import { isOrdered, type Lag } from '../core/time/moment.ts';
import { messagesOf } from './messages.ts';

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
