import type { Case, Established } from '../record/case.ts';
import type { PlacedEvent } from './dossier.ts';

/** What a case says is established, as far as it rests on two texts or more that are no copy or version of each other. */
export function establishedOf(item: Case, events: ReadonlyMap<string, PlacedEvent>): Established[] {
  return item.whatIsEstablished.filter(({ events: ids }) => {
    const texts = ids.flatMap((id) => events.get(id)?.firmness.texts ?? []);
    return new Set(texts.map(([first]) => first)).size > 1;
  });
}
