import type { Lang } from '../core/record/text.ts';
import type { Lag } from '../core/time/moment.ts';
import { messagesOf } from './messages.ts';

/** How far one moment lies from another: `hoogstens 3 dagen later`; null where nothing can be said. */
export function distanceInWords(lang: Lang, { atLeast, atMost }: Lag): string | null {
  const { clock, count } = messagesOf(lang);
  const words = clock.lag;
  const days = (n: number): string => count.days(Math.abs(n));
  if (atLeast === null && atMost === null) return null;
  if (atLeast === null) return upTo(atMost ?? 0);
  if (atMost === null)
    return atLeast > 0 ? words.afterAtLeast(days(atLeast)) : atLeast === 0 ? words.sameDayOrLater : null;
  if (atLeast === atMost)
    return atMost === 0 ? words.sameDay : atMost > 0 ? words.after(days(atMost)) : words.before(days(atMost));
  if (atLeast >= 0) return atLeast === 0 ? upTo(atMost) : words.afterRange(days(atLeast), days(atMost));
  if (atMost > 0) return words.unordered(days(atLeast), days(atMost));
  return atMost === 0 ? words.beforeAtMost(days(atLeast)) : words.beforeRange(days(atMost), days(atLeast));

  function upTo(most: number): string {
    if (most === 0) return words.sameDayOrEarlier;
    return most > 0 ? words.afterAtMost(days(most)) : words.beforeAtLeast(days(most));
  }
}
