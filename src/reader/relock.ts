import type { Found } from '../core/proof/verify.ts';
import type { CheckedContent } from './content.ts';
import { writeLock } from './lock.ts';
import { sharedIn } from './published.ts';
import type { Hashes } from './texts.ts';

/** The lock of a case as it has to be written. */
export type NextLock = { readonly case: string; readonly lock: ReturnType<typeof writeLock>; readonly isNew: boolean };

/** The locks of all cases by what was found in the texts; `reading` marks all claims of a case as read on a day. */
export function nextLocks(
  { dossier, records, content }: CheckedContent,
  hashes: Hashes,
  found: readonly Found[],
  reading: Parameters<typeof writeLock>[5],
): NextLock[] {
  return dossier.cases.map(({ id }) => {
    const old = content.locks[id];
    const lock = writeLock(id, records, found, hashes, old, reading, sharedIn(id, records, content.locks));
    return { case: id, lock, isNew: JSON.stringify(lock) !== JSON.stringify(old) };
  });
}
