import type { Member } from '../record/version.ts';
import type { TextLine } from './layout.ts';

/** A stretch of a comparison word by word. */
export type DiffPart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Compares two stretches word by word; null where that takes too long. */
export type Differ = (before: string, after: string) => readonly DiffPart[] | null;

/** A place of which a text shows nothing: a redaction mark as printed, or a line that is masked (`mark` null). */
export type Bar = { readonly mark: string | null; readonly text: string };

/** What a comparison shows, in order; at a stop no words of either text, only bars that stand nowhere else. */
export type ComparisonPart =
  | DiffPart
  | { readonly kind: 'stop'; readonly before: readonly Bar[]; readonly after: readonly Bar[] }
  | { readonly kind: 'too-long' };

/** Two texts of a family laid side by side. */
export type Comparison = {
  readonly before: Member;
  readonly after: Member;
  readonly parts: readonly ComparisonPart[];
};

/**
 * Only so many words in a row, found once in each text, let a comparison begin again behind a mark: fewer may stand
 * alike by chance in what is open here and black there, and would lay the one beside the other.
 */
const SAFE_WORDS = 8;

/**
 * Compares two texts; where either has a mark or a masked line, both are left out up to the next sure place.
 * As an extraction may move a mark out of its place, in marked texts a difference is told only inside a paragraph.
 */
export function compareTexts(before: readonly TextLine[], after: readonly TextLine[], diff: Differ): ComparisonPart[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const isMarked = [...a, ...b].some(isBar);
  const parts: ComparisonPart[] = [];
  let [fromA, fromB] = [0, 0];
  for (const run of [...findRuns(a, b), { a: a.length, b: b.length, length: 0 }]) {
    const stretch = { before: a.slice(fromA, run.a), after: b.slice(fromB, run.b) };
    const isInside = fromA > 0 && run.length > 0 && !breaks(a, fromA, run.a) && !breaks(b, fromB, run.b);
    if (!isMarked || isInside) parts.push(...compareStretch(stretch, diff));
    else {
      const ends = { before: endOf(a, fromA, run.a), after: endOf(b, fromB, run.b) };
      const [head, rest] = fromA > 0 ? splitHead(stretch, ends) : [NOTHING, stretch];
      parts.push(...compareStretch(head, diff), ...compareStretch(rest, null));
    }
    if (run.length > 0) parts.push({ kind: 'same', text: textOf(b.slice(run.b, run.b + run.length)) });
    [fromA, fromB] = [run.a + run.length, run.b + run.length];
  }
  return joinSame(parts);
}

type Word = { readonly word: string; readonly gap: string };
type Token = Word | Bar;
type Run = { readonly a: number; readonly b: number; readonly length: number };

const isBar = (token: Token): token is Bar => 'mark' in token;
const wordOf = (token: Token | undefined): string | null => (token === undefined || isBar(token) ? null : token.word);
const textOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => (isBar(token) ? '' : token.gap + token.word)).join('');

type Stretch = { readonly before: readonly Token[]; readonly after: readonly Token[] };
const NOTHING: Stretch = { before: [], after: [] };

/** Words of both sides compared; a stop where either has a bar, or where no differ is given. */
function compareStretch({ before, after }: Stretch, diff: Differ | null): readonly ComparisonPart[] {
  if (before.length === 0 && after.length === 0) return [];
  const bars = { before: before.filter(isBar), after: after.filter(isBar) };
  if (diff === null || bars.before.length + bars.after.length > 0) return [{ kind: 'stop', ...bars }];
  return diff(textOf(before), textOf(after)) ?? [{ kind: 'too-long' }];
}

/** The end of the paragraph in which a stretch begins, where both sides end it with the same word, and what follows. */
function splitHead({ before, after }: Stretch, ends: { before: number; after: number }): readonly [Stretch, Stretch] {
  const head = { before: before.slice(0, ends.before), after: after.slice(0, ends.after) };
  const last = wordOf(head.before.at(-1));
  if (last === null || last !== wordOf(head.after.at(-1))) return [NOTHING, { before, after }];
  return [head, { before: before.slice(ends.before), after: after.slice(ends.after) }];
}

/** Tokens from a place to the end of its paragraph; 0 where that does not lie before another place. */
function endOf(tokens: readonly Token[], from: number, to: number): number {
  return Math.max(
    0,
    tokens.slice(from, to + 1).findIndex((token) => breaks([token], 0, 0)),
  );
}

/** Whether a paragraph ends between two places, both included. */
function breaks(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some((token) => !isBar(token) && token.gap.includes('\n'));
}

/** Words and bars of a text; a word broken at a line end is made whole, a blank line is kept as one. */
function tokensOf(lines: readonly TextLine[]): Token[] {
  return chunksOf(lines).flatMap((chunk): Token[] =>
    typeof chunk === 'string'
      ? [...mendWords(chunk).matchAll(/(\s*)(\S+)/g)].map(([, space = '', word = '']) => ({ word, gap: gapOf(space) }))
      : [chunk],
  );
}

/** The text between bars, whole, and the bars. */
function chunksOf(lines: readonly TextLine[]): (string | Bar)[] {
  const chunks: (string | Bar)[] = [];
  const add = (text: string): void => {
    const last = chunks.at(-1);
    if (typeof last === 'string') chunks[chunks.length - 1] = last + text;
    else chunks.push(text);
  };
  for (const { segments } of lines) {
    if (segments === null) chunks.push({ mark: null, text: '' });
    for (const { mark, text } of segments ?? []) {
      if (mark === null) add(text);
      else chunks.push({ mark, text });
    }
    add('\n');
  }
  return chunks;
}

/** Drops the hyphen of a word that a line end breaks; `jeugd- en` keeps it. */
function mendWords(text: string): string {
  return text.replace(/(\p{Ll})-[^\S\n]*\n[^\S\n]*(?!(?:en|of)\b)(?=\p{Ll})/gu, '$1');
}

function gapOf(space: string): string {
  return /\n\s*\n/.test(space) ? '\n\n' : space === '' ? '' : ' ';
}

/** Stretches that stand in both texts, in the order of both, as long as they go. */
function findRuns(a: readonly Token[], b: readonly Token[]): Run[] {
  const alike = (i: number, j: number): boolean => wordOf(a[i]) !== null && wordOf(a[i]) === wordOf(b[j]);
  const runs: Run[] = [];
  let [endA, endB] = [0, 0];
  for (const [i, j] of longestRise(sharedPlaces(a, b))) {
    if (i < endA || j < endB) continue;
    let [start, length] = [0, SAFE_WORDS];
    while (i - start > endA && j - start > endB && alike(i - start - 1, j - start - 1)) start++;
    while (alike(i + length, j + length)) length++;
    runs.push({ a: i - start, b: j - start, length: start + length });
    [endA, endB] = [i + length, j + length];
  }
  return runs;
}

/** Where words stand in a row that each text has once, in the order of the first. */
function sharedPlaces(a: readonly Token[], b: readonly Token[]): (readonly [number, number])[] {
  const inB = placesOfRows(b);
  return [...placesOfRows(a)].flatMap(([row, i]) => {
    const j = inB.get(row);
    return i === null || j === null || j === undefined ? [] : [[i, j] as const];
  });
}

/** Place of every row of words without a bar between them; null where the text has the row more than once. */
function placesOfRows(tokens: readonly Token[]): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (let start = 0; start + SAFE_WORDS <= tokens.length; start++) {
    const words = tokens.slice(start, start + SAFE_WORDS).map(wordOf);
    if (words.includes(null)) continue;
    const row = words.join(' ');
    places.set(row, places.has(row) ? null : start);
  }
  return places;
}

/** The most pairs of which both places rise. */
function longestRise(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, j], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = index;
  });
  const rise: (readonly [number, number])[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rise.unshift(pair);
  }
  return rise;
}

function joinSame(parts: readonly ComparisonPart[]): ComparisonPart[] {
  const joined: ComparisonPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'same' && last?.kind === 'same')
      joined[joined.length - 1] = { kind: 'same', text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
