import type { Records } from '../../core/dossier/records.ts';
import type { Source } from '../../core/record/source.ts';
import type { Term } from '../../core/record/term.ts';

/** A stretch of text, or a redaction mark in it. */
export type Segment = { readonly text: string; readonly mark: Term | null };

/** Cuts text at the redaction marks that its source is known to bear. */
export function splitMarks(text: string, marks: readonly Term[]): Segment[] {
  const found = marks.flatMap((term) => placesOf(text, term)).sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: Segment[] = [];
  let done = 0;
  for (const { start, end, term } of found) {
    if (start < done) continue;
    if (start > done) segments.push({ text: text.slice(done, start), mark: null });
    segments.push({ text: text.slice(start, end), mark: term });
    done = end;
  }
  if (done < text.length) segments.push({ text: text.slice(done), mark: null });
  return segments;
}

/** The redaction marks of a source. */
export function marksOf(source: Source, records: Records): Term[] {
  return source.redactions.map((count) => records.terms.get(count.mark)).filter((term) => term !== undefined);
}

function placesOf(text: string, term: Term): { start: number; end: number; term: Term }[] {
  const patterns = [...(term.mark?.intact ?? []), ...(term.mark?.damaged ?? [])];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      term,
    })),
  );
}
