import { lineAt, type Span } from './match.ts';

/** Lines that not even a reading room shows: ranges by source id, or the whole document. */
export type Withheld = ReadonlyMap<string, Lines>;

/** Ranges of lines of one text, first and last included. */
export type Lines = readonly (readonly [number, number])[] | 'whole';

/** Whether a line, counted from 1, is one of those withheld. */
export function isIn(line: number, lines: Lines): boolean {
  return lines === 'whole' || lines.some(([first, last]) => first <= line && line <= last);
}

/** Whether any line that one of the spans touches is withheld. */
export function touchesWithheld(spans: readonly Span[], text: string, lines: Lines): boolean {
  return spans.some(({ start, end }) => {
    const first = lineAt(text, start);
    return Array.from({ length: lineAt(text, end) - first + 1 }, (_, index) => first + index).some((line) =>
      isIn(line, lines),
    );
  });
}

/** The text with its withheld lines empty. */
export function withoutLines(text: string, lines: Lines): string {
  return text
    .split('\n')
    .map((words, index) => (isIn(index + 1, lines) ? '' : words))
    .join('\n');
}
