import { countChanges, type Version } from '../../core/record/version.ts';
import type { View } from '../frame/view.ts';

/** How many differences a family has, and of which kinds: `3 verschillen: toegevoegd 1, verwijderd 2.` */
export function countsInWords(view: View, { changes }: Version): string {
  const kinds = countChanges(changes).map(([kind, count]) => `${view.words.version.kind[kind]} ${count}`);
  return kinds.length === 0
    ? view.words.version.noChanges
    : `${view.words.count.changes(changes.length)}: ${kinds.join(', ')}.`;
}
