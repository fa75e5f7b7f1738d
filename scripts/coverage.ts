import { coverageOf } from '../src/core/proof/coverage.ts';
import type { Found, Texts } from '../src/core/proof/verify.ts';
import type { Source } from '../src/core/record/source.ts';

/** Prints, per source, how many sentences are cited, left out, or not explained; the last in full. */
export function printCoverage(
  sources: readonly Source[],
  texts: Texts,
  result: { readonly found: readonly Found[]; readonly passages: readonly Found[] },
): void {
  console.log('\nsource         sentences  cited  left out  unexplained');
  for (const source of sources) {
    const text = texts.get(source.id);
    if (text === undefined) {
      console.log(`${source.id.padEnd(14)} no text mounted`);
      continue;
    }
    const leftOut = new Set(
      source.passages.filter((passage) => passage.use === 'left-out').map((passage) => `${source.id}#${passage.key}`),
    );
    const coverage = coverageOf(source.id, text, result.found, result.passages, leftOut);
    const columns = [coverage.sentences, coverage.cited, coverage.leftOut, coverage.unexplained.length];
    console.log(
      `${source.id.padEnd(14)} ${columns.map((count, index) => String(count).padStart([9, 6, 9, 12][index] ?? 9)).join('')}`,
    );
    for (const sentence of coverage.unexplained)
      console.log(`    line ${sentence.line}: ${sentence.words.slice(0, 100)}`);
    for (const reason of reasonsOf(source)) console.log(`    left out: ${reason}`);
  }
}

function reasonsOf(source: Source): string[] {
  const counts = new Map<string, number>();
  for (const passage of source.passages)
    if (passage.why !== null) counts.set(passage.why, (counts.get(passage.why) ?? 0) + 1);
  return [...counts].map(([why, count]) => `${why} (${count})`);
}
