import type { Term } from '../record/term.ts';
import { type Span, spanOfLines } from './match.ts';
import { findMarks } from './redaction.ts';
import type { Found } from './verify.ts';
import { isIn, type Withheld } from './withheld.ts';

/** A stretch of one line of a source text, as a reading room shows it. */
export type Segment = {
  readonly text: string;
  /** Id of the redaction mark that stands here. */
  readonly mark: string | null;
  /** Ids of the citations that rest on it, `<owner>#<key>`. */
  readonly cites: readonly string[];
};

/** One line; null segments where even the reading room masks it. */
export type TextLine = { readonly number: number; readonly segments: readonly Segment[] | null };

/** Lays out a source text: phrases and marks as segments, withheld lines masked. */
export function layoutText(
  source: string,
  text: string,
  found: readonly Found[],
  marks: readonly Term[],
  withheld: Withheld,
): TextLine[] {
  const hidden = withheld.get(source) ?? [];
  const cites = found
    .filter((one) => one.source === source)
    .flatMap((one) => one.spans.map((span) => ({ id: one.id, ...span })));
  const bars = findMarks(text, marks).map(({ id, start, end }) => ({ id, start, end }));
  return text.split('\n').map((_, index) => {
    const number = index + 1;
    const span = spanOfLines(text, number, number);
    return { number, segments: isIn(number, hidden) || !span ? null : segmentsOf(text, span, cites, bars) };
  });
}

type Labelled = Span & { readonly id: string };

function segmentsOf(text: string, line: Span, cites: readonly Labelled[], bars: readonly Labelled[]): Segment[] {
  const inside = (span: Span): boolean => span.start < line.end && span.end > line.start;
  const near = { cites: cites.filter(inside), bars: bars.filter(inside) };
  const edges = [...near.cites, ...near.bars].flatMap((span) => [
    Math.max(span.start, line.start),
    Math.min(span.end, line.end),
  ]);
  const cuts = [...new Set([line.start, ...edges, line.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? line.end;
    const over = (span: Span): boolean => span.start <= start && span.end >= end;
    return {
      text: text.slice(start, end),
      mark: near.bars.find(over)?.id ?? null,
      cites: near.cites.filter(over).map((span) => span.id),
    };
  });
}
