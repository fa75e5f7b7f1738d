import { editDistance } from '../issue/nearest.ts';

/** A stretch of a text, by offset; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** At most one line break with the white space around it; a blank line is never crossed. */
const SPACE = String.raw`(?:[^\S\n]+(?:\n[^\S\n]*)?|\n[^\S\n]*)`;
const LINE_END = String.raw`[^\S\n]*\n[^\S\n]*`;
/** Hyphens that stand in the text: the usual one, that of Unicode, and the one that parts no word. */
const HYPHENS = String.raw`[-\u2010\u2011]`;
/** What breaks a word in two: a hyphen at a line end, or a soft one, which nobody sees within a line. */
const BREAK = String.raw`(?:${HYPHENS}${LINE_END}|\u00AD(?:${LINE_END})?)?`;

/** Finds every occurrence of a phrase; only white space, line-end hyphens and soft ones are repaired. */
export function findPhrase(text: string, phrase: string): Span[] {
  const words = phrase
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const pattern = new RegExp(words.map(wordPattern).join(SPACE), 'gu');
  const spans: Span[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    // Not between the halves of a surrogate pair: a Unicode pattern steps back there, and would never end.
    pattern.lastIndex = match.index + ((match[0].codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
  }
  return spans;
}

function wordPattern(word: string): string {
  const signs = [...word];
  return signs
    .map((sign, index) => {
      const escaped = sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      if (index === signs.length - 1) return escaped;
      // At a line end a hyphen of the phrase is kept, in any form; one that only breaks the word is dropped.
      return /[-\u2010\u2011]/.test(sign) ? `(?:${escaped}|${HYPHENS}${LINE_END})` : `${escaped}${BREAK}`;
    })
    .join('');
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1)) line++;
  return line;
}

/** Offsets of a range of lines, 1-based and inclusive; null where the text is shorter. */
export function spanOfLines(text: string, first: number, last: number): Span | null {
  const lines = text.split('\n');
  if (first < 1 || last < first || last > lines.length) return null;
  const before = lines.slice(0, first - 1).reduce((sum, line) => sum + line.length + 1, 0);
  return { start: before, end: before + lines.slice(first - 1, last).join('\n').length };
}

/** The words of a text most like a phrase, with the first difference in brackets; null where nothing comes near. */
export function nearestText(text: string, phrase: string): string | null {
  const wanted = phrase.trim().split(/\s+/).join(' ');
  const words = text.split(/\s+/).filter((word) => word !== '');
  const size = wanted.split(' ').length;
  let best: { readonly found: string; readonly distance: number } | null = null;
  for (let start = 0; start + 1 <= words.length; start++) {
    const found = words.slice(start, start + size).join(' ');
    if (Math.abs(found.length - wanted.length) > wanted.length / 2) continue;
    if (!sharesWord(found, wanted)) continue;
    const distance = editDistance(found, wanted);
    if (best === null || distance < best.distance) best = { found, distance };
  }
  if (best === null || best.distance > wanted.length / 2) return null;
  return markDifference(best.found, wanted);
}

function sharesWord(found: string, wanted: string): boolean {
  const words = new Set(wanted.split(' '));
  return found.split(' ').some((word) => words.has(word)) || words.size === 1;
}

function markDifference(found: string, wanted: string): string {
  let at = 0;
  while (at < found.length && found[at] === wanted[at]) at++;
  return `${found.slice(0, at)}[${found.slice(at, at + 1)}]${found.slice(at + 1)}`;
}
