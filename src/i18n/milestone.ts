import type { Interval, SinceKnown } from '../core/dossier/milestones.ts';
import type { Lang } from '../core/record/text.ts';
import { dayOnAxis } from './day-on-axis.ts';
import { lagInWords, uncountedInWords } from './lag.ts';
import { messagesOf } from './messages.ts';

/** Time between two milestones that are in the documents; null where one is not. */
export function intervalInWords(lang: Lang, { events, counted }: Interval): string | null {
  if (events === null) return null;
  const words = messagesOf(lang).axis;
  if (events[0] === events[1]) return words.sameEvent;
  return counted?.lag ? lagInWords(lang, counted.lag, 'interval') : words.uncounted;
}

/** The place of an event on the axis of day 0, or why it has none. */
export function sinceKnownInWords(lang: Lang, { counted }: SinceKnown): string {
  return counted?.why ? uncountedInWords(lang, counted.why) : dayOnAxis(lang, counted?.lag ?? null);
}
