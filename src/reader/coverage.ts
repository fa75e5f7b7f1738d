import { type Coverage, coverageOf } from '../core/proof/coverage.ts';
import type { Texts } from '../core/proof/verify.ts';
import type { Source } from '../core/record/source.ts';
import type { TextReport } from './verify.ts';

/** Per source, how many sentences are cited, left out with a reason, or not explained; the last in full. */
export function coverageLines(sources: readonly Source[], texts: Texts, report: TextReport): string[] {
  const rows = sources.flatMap((source) => {
    const text = texts.get(source.id);
    if (text === undefined) return [`${source.id.padEnd(14)} no text mounted`];
    const leftOut = new Set(
      source.passages.filter((passage) => passage.use === 'left-out').map((passage) => `${source.id}#${passage.key}`),
    );
    return rowsOf(source, coverageOf(source.id, text, report.found, report.passages, leftOut));
  });
  return ['source         sentences  cited  left out  unexplained', ...rows];
}

function rowsOf(source: Source, { sentences, cited, leftOut, unexplained }: Coverage): string[] {
  const counts = [sentences, cited, leftOut, unexplained.length];
  const columns = counts.map((count, index) => String(count).padStart([9, 6, 9, 12][index] ?? 9));
  return [
    `${source.id.padEnd(14)} ${columns.join('')}`,
    ...unexplained.map(({ line, words }) => `    line ${line}: ${words.slice(0, 100)}`),
    ...reasonsOf(source).map((reason) => `    left out: ${reason}`),
  ];
}

/** Why passages are left out, each reason with its number. */
function reasonsOf({ passages }: Source): string[] {
  const reasons = passages.flatMap(({ why }) => (why === null ? [] : [why]));
  return [...Map.groupBy(reasons, (why) => why)].map(([why, all]) => `${why} (${all.length})`);
}
