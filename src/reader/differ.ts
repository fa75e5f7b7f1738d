import { diffWords } from 'diff';
import type { Differ } from '../core/proof/comparison.ts';

/** Milliseconds that the comparison of two texts may take in all. */
const PATIENCE = 3_000;

/** A differ for one comparison that keeps Dutch words whole (`€ 100.000`) and gives up when its time is over. */
export function createDiffer(patience = PATIENCE): Differ {
  const intlSegmenter = new Intl.Segmenter('nl', { granularity: 'word' });
  const end = Date.now() + patience;
  return (before, after) => {
    const left = end - Date.now();
    if (left <= 0) return null;
    const changes = diffWords(before, after, { intlSegmenter, timeout: left });
    return (
      changes?.map(({ added, removed, value }) => ({
        kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
        text: value,
      })) ?? null
    );
  };
}
