import { baseOf } from '../core/dossier/links.ts';
import type { CitationLock } from '../core/proof/citation-lock.ts';
import { parsePublished } from '../core/proof/published.ts';
import { compareText } from '../core/record/text.ts';
import { sha256 } from './texts.ts';

type Lists = Pick<CitationLock, 'sources' | 'citations' | 'claims' | 'ids'>;

/** SHA-256 of all that a lock holds of each record or text, by id: shows an edit by hand, not a merge of others. */
export function sealsOf({ sources, citations, claims, ids }: Lists): Record<string, string> {
  const held = [
    ...entriesOf('sources', sources, (id) => id),
    ...entriesOf('citations', citations, baseOf),
    ...entriesOf('claims', claims, baseOf),
    ...entriesOf('ids', ids, (key) => parsePublished(key).id),
  ];
  const seals = [...Map.groupBy(held, ({ owner }) => owner)].map(([owner, entries]) => {
    const lines = entries.map(({ entry }) => JSON.stringify(entry)).sort(compareText);
    return [owner, sha256(lines.join('\n'))] as const;
  });
  return Object.fromEntries(seals.sort(([a], [b]) => compareText(a, b)));
}

/** Ids of what was changed by hand since `npm run verify` wrote the lock. */
export function brokenSeals(lock: CitationLock): string[] {
  const now = sealsOf(lock);
  return [...new Set([...Object.keys(now), ...Object.keys(lock.seals)])].filter((id) => now[id] !== lock.seals[id]);
}

function entriesOf(list: string, held: Readonly<Record<string, unknown>>, ownerOf: (id: string) => string) {
  return Object.entries(held).map(([id, value]) => ({ owner: ownerOf(id), entry: [list, id, value] }));
}
