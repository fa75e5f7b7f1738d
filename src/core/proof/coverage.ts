import { lineAt, type Span } from './match.ts';
import type { Found } from './verify.ts';

/** A sentence of a source text. */
export type Sentence = Span & { readonly line: number; readonly words: string };

/** How much of a source stands in events or is explained. */
export type Coverage = {
  readonly source: string;
  readonly sentences: number;
  readonly cited: number;
  readonly leftOut: number;
  readonly unexplained: readonly Sentence[];
};

/** Sentences of a text: parted by blank lines, list items and full stops before a capital. */
export function sentencesOf(text: string): Sentence[] {
  const result: Sentence[] = [];
  for (const paragraph of text.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/g)) {
    for (const item of splitKeeping(paragraph[0], paragraph.index, /\n(?=[ \t]*(?:[-•–*]|\d+\.)[ \t])/g)) {
      for (const part of splitKeeping(item.text, item.start, /(?<=[.!?:;]['’"”)*]{0,3})\s+(?=['‘"“(*]*\p{Lu})/gu)) {
        const words = part.text.trim();
        if (!/[\p{L}\p{N}]/u.test(words)) continue;
        const start = part.start + part.text.indexOf(words);
        result.push({ start, end: start + words.length, line: lineAt(text, start), words: words.replace(/\s+/g, ' ') });
      }
    }
  }
  return result;
}

function splitKeeping(text: string, offset: number, boundary: RegExp): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(boundary)) {
    pieces.push({ text: text.slice(from, match.index), start: offset + from });
    from = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(from), start: offset + from });
  return pieces;
}

/** A sentence is covered when a citation or passage lies in it, or a block encloses it. */
export function coverageOf(
  source: string,
  text: string,
  cited: readonly Found[],
  passages: readonly Found[],
  leftOutKeys: ReadonlySet<string>,
): Coverage {
  const sentences = sentencesOf(text);
  const spans = (list: readonly Found[]): Span[] =>
    list.filter((one) => one.source === source).flatMap((one) => one.spans);
  const proof = [...spans(cited), ...spans(passages.filter((one) => !leftOutKeys.has(one.id)))];
  const left = spans(passages.filter((one) => leftOutKeys.has(one.id)));
  const touches = (sentence: Sentence, list: readonly Span[]): boolean =>
    list.some((span) => span.start < sentence.end && span.end > sentence.start);
  const citedOnes = sentences.filter((sentence) => touches(sentence, proof));
  const leftOnes = sentences.filter((sentence) => !touches(sentence, proof) && touches(sentence, left));
  return {
    source,
    sentences: sentences.length,
    cited: citedOnes.length,
    leftOut: leftOnes.length,
    unexplained: sentences.filter((sentence) => !touches(sentence, proof) && !touches(sentence, left)),
  };
}
