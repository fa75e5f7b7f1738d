import type { PlacedEvent } from '../core/dossier/dossier.ts';
import type { Interval, SinceKnown } from '../core/dossier/milestones.ts';
import type { Lang } from '../core/record/text.ts';
import { accordingTo, contestedIn } from './claim.ts';
import { dayOnAxis } from './day-on-axis.ts';
import { dayOfEvent } from './event.ts';
import { lagInWords, uncountedInWords } from './lag.ts';
import { messagesOf } from './messages.ts';
import type { Teller } from './teller.ts';

/** When a milestone was, by whose word where it is not the document's own, and what is contested of it. */
export function stepInWords(teller: Teller, event: PlacedEvent): string {
  const said = [dayOfEvent(teller.lang, event), accordingTo(teller, event)].filter((part) => part !== null).join(', ');
  const contested = contestedIn(teller, event);
  return contested.length === 0 ? said : `${said} (${contested.join(', ')})`;
}

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
