import { isRetiredRecord, type Retired } from '../record/retired.ts';
import type { PageRef } from './page-ref.ts';
import { type Target, targetOf, targetOfId } from './target.ts';

/** The address that something had until it ended; null: none. */
export function endedTarget(entry: Retired): Target | null {
  if (isRetiredRecord(entry)) return targetOfId(entry.record, entry.id, entry.case);
  return { ref: { page: entry.page, case: entry.case, day: entry.day }, fragment: null };
}

/** Where a reader of what ended goes instead; null where nothing took its place. */
export function successorTarget(entry: Retired, caseOfSource: (id: string) => string | undefined): Target | null {
  if (isRetiredRecord(entry))
    return entry.successor === null ? null : targetOf(`${entry.record}:${entry.successor}`, caseOfSource);
  const { case: owner, successor } = entry;
  const ref: PageRef =
    successor === 'knowledge' ? { page: 'knowledge', case: owner } : { page: 'as-of', case: owner, day: successor };
  return { ref, fragment: null };
}
