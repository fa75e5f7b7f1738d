import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { isOnlyIntended } from '../../core/record/event.ts';
import { type Certainty, certaintyOf } from '../../core/time/certainty.ts';
import { daysBetween } from '../../core/time/day.ts';

const CERTAINTY_CLASS: Readonly<Record<Certainty, string | null>> = {
  exact: null,
  period: 'span',
  uncertain: 'about',
  'on-or-before': 'until',
  'on-or-after': 'since',
  undated: 'loose',
};

/** Classes that draw an event on the spine; an exact event that happened has none. */
export function classesOf(event: PlacedEvent, isSameDate: boolean): string[] {
  return [
    CERTAINTY_CLASS[certaintyOf(event.date)],
    widthOf(event),
    isOnlyIntended(event) ? 'plan' : event.status === 'standing' ? 'state' : null,
    event.line === 'facts' ? null : event.line,
    event.weight === 'supporting' ? null : event.weight,
    event.links.partOf.length > 0 ? 'sub' : null,
    isSameDate ? 'same' : null,
  ].filter((name) => name !== null);
}

/** How long the bracket of an uncertain date is. */
function widthOf(event: PlacedEvent): string | null {
  if (event.earliest === null || event.latest === null || certaintyOf(event.date) !== 'uncertain') return null;
  const days = daysBetween(event.earliest, event.latest);
  return days > 31 ? 'wider' : days > 7 ? 'wide' : null;
}
