import type { Lang } from '../core/record/text.ts';
import { countChanges, type Version, type VersionChange } from '../core/record/version.ts';
import { messagesOf } from './messages.ts';

/** How many differences a family has, of which kinds, comments apart: `3 verschillen: toegevoegd 1, verwijderd 2.` */
export function changesInWords(lang: Lang, { changes }: Version): string {
  const { count, version } = messagesOf(lang);
  const isComment = ({ layer }: VersionChange): boolean => layer === 'comment';
  const comments = changes.filter(isComment).length;
  const kinds = [
    ...countChanges(changes.filter((change) => !isComment(change))).map(([kind, n]) => `${version.kind[kind]} ${n}`),
    ...(comments > 0 ? [`${version.layer.comment} ${comments}`] : []),
  ];
  return kinds.length === 0 ? version.noChanges : `${count.changes(changes.length)}: ${kinds.join(', ')}.`;
}
