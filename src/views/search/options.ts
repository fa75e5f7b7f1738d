import type { Dossier } from '../../core/dossier/dossier.ts';
import type { Actor } from '../../core/record/actor.ts';
import { yearOf } from '../../core/time/day.ts';
import type { View } from '../frame/view.ts';

/** Actors that events or documents name, by their name in the language of the page. */
export function namedActors({ dossier, lang, say }: View): Actor[] {
  const named = new Set([
    ...dossier.events.flatMap((event) => event.actors.map((part) => part.actor)),
    ...dossier.sources.flatMap((source) => [...source.from, ...source.to]),
  ]);
  const { compare } = new Intl.Collator(lang);
  return dossier.actors.filter((actor) => named.has(actor.id)).sort((a, b) => compare(say(a.title), say(b.title)));
}

/** Years in which events may have fallen, first to last. */
export function yearsOf({ events }: Dossier): string[] {
  const years = events.flatMap(({ earliest, latest }) => {
    const [from, to] = [earliest ?? latest, latest ?? earliest];
    if (from === null || to === null) return [];
    return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  });
  return [...new Set(years)].sort((a, b) => a - b).map(String);
}
