import type { Source } from '../core/record/source.ts';
import { draftsOf } from '../core/record/version.ts';
import type { Teller } from './teller.ts';

/** What a document is, a draft where a family of versions calls it so: `brief`, `concept van een brief`. */
export function kindOfSource({ words, records }: Pick<Teller, 'words' | 'records'>, { id, kind }: Source): string {
  const isDraft = draftsOf(records.versionsOfSource.get(id)).has(id);
  return isDraft ? words.sourceDraft[kind] : words.sourceKind[kind];
}
