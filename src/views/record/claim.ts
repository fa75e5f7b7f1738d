import { contestsOf } from '../../core/dossier/contests.ts';
import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { contestInWords } from '../../i18n/contest.ts';
import { timeInWords } from '../../i18n/date.ts';
import { dayOfEvent } from '../../i18n/event.ts';
import { listInWords } from '../../i18n/list.ts';
import { need } from '../frame/records.ts';
import type { View } from '../frame/view.ts';

/** When an event took place, in words, with the time of day. */
export function whenOf(view: View, event: PlacedEvent): string {
  const day = dayOfEvent(view.lang, event);
  return event.time === null ? day : `${day}, ${timeInWords(view.lang, event.time)}`;
}

/** What open differences contest of an event: `≠ S-T36 datum`. */
export function contestedIn({ lang, records }: View, event: PlacedEvent): string[] {
  return event.links.discrepancies.flatMap((id) => {
    const item = need(records.discrepancies, id);
    const contested = contestInWords(lang, contestsOf(item, event.id));
    return contested === null ? [] : [`≠ ${item.code} ${contested}`];
  });
}

/** The event that an undated one stands after or, failing that, before. */
export function anchorOfUndated(
  view: View,
  event: PlacedEvent,
): { readonly words: string; readonly event: PlacedEvent } | null {
  if (event.date !== null) return null;
  const [after] = event.links.after;
  const [before] = event.links.before;
  const id = after ?? before;
  if (id === undefined) return null;
  const { date } = view.words;
  return { words: after === undefined ? date.noneBefore : date.noneAfter, event: need(view.records.events, id) };
}

/** Whose word it is, where it is not the document's own. */
function voiceOf(view: View, event: PlacedEvent): string | null {
  if (event.voice === 'document') return null;
  const speakers = event.actors
    .filter((part) => part.role === 'speaker')
    .map((part) => need(view.records.actors, part.actor));
  if (event.voice !== 'according-to' || speakers.length === 0) return view.words.voice[event.voice];
  return view.words.voiceOf(
    listInWords(
      view.lang,
      speakers.map((actor) => view.say(actor.title)),
    ),
  );
}

/** What is out of the ordinary about a claim: its status, its voice and its line, where they are not the usual ones. */
export function exceptionsOf(view: View, event: PlacedEvent): string[] {
  return [
    event.status === 'happened' ? null : view.words.status[event.status],
    voiceOf(view, event),
    event.line === 'facts' ? null : view.words.line[event.line],
  ].filter((words) => words !== null);
}

/** Statuses under which nothing has taken place yet. */
export function isOnlyIntended(event: PlacedEvent): boolean {
  return event.status !== 'happened' && event.status !== 'standing';
}
