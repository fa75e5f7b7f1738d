import type { Lang } from '../core/record/text.ts';
import { countChanges, type Version } from '../core/record/version.ts';
import { messagesOf } from './messages.ts';

/** How many differences a family has, and of which kinds: `3 verschillen: toegevoegd 1, verwijderd 2.` */
export function changesInWords(lang: Lang, { changes }: Version): string {
  const { count, version } = messagesOf(lang);
  const kinds = countChanges(changes).map(([kind, n]) => `${version.kind[kind]} ${n}`);
  return kinds.length === 0 ? version.noChanges : `${count.changes(changes.length)}: ${kinds.join(', ')}.`;
}
