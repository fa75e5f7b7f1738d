import { lineAt, type Span } from './match.ts';
import type { Found } from './verify.ts';

/** A sentence of a source text, or a row of a table in it. */
export type Sentence = Span & { readonly line: number; readonly words: string; readonly isRow: boolean };

/** How much of a source stands in events or is explained. */
export type Coverage = {
  readonly source: string;
  readonly sentences: number;
  readonly cited: number;
  readonly leftOut: number;
  readonly unexplained: readonly Sentence[];
};

type Piece = { readonly text: string; readonly start: number };

/** What begins an item of a list: a bullet, a number or a letter, or the `o` that stands for a circle. */
const ITEM =
  /\n(?=[ \t]*(?:[\p{So}\p{Co}•‣⁃∙·]|[\p{Sm}*–—-][ \t]|(?:\d{1,3}|\p{L}|[ivx]{2,4})[.)][ \t]|\(\w{1,3}\)[ \t]|o[ \t]))/gu;
const SENTENCE_END = /(?<=[.!?:;]['’"”)*]{0,3})\s+(?=['‘"“(*]*\p{Lu})/gu;
/** Cells parted by a tab, a vertical bar or several spaces, or at least two numbers behind a label. */
const ROW = /\S(?:[ ]*[\t|][ \t]*|[ ]{2,})\S|\S(?:[ ]+[+-]?\d[\d.,]*%?){2,}[ ]*$/;

/** Sentences of a text, parted by blank lines, list items and full stops before a capital; a row of a table is one. */
export function sentencesOf(text: string): Sentence[] {
  const paragraphs = [...text.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/g)];
  return paragraphs
    .flatMap((paragraph) => rowsAndProse({ text: paragraph[0], start: paragraph.index }))
    .flatMap(({ isRow, ...piece }) => (isRow ? [piece] : sentencesIn(piece)).map((one) => ({ ...one, isRow })))
    .flatMap(({ isRow, ...piece }) => sentenceOf(text, piece, isRow));
}

function sentencesIn(prose: Piece): Piece[] {
  return splitKeeping(prose.text, prose.start, ITEM).flatMap((item) =>
    splitKeeping(item.text, item.start, SENTENCE_END),
  );
}

function sentenceOf(text: string, piece: Piece, isRow: boolean): Sentence[] {
  const words = piece.text.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const start = piece.start + piece.text.indexOf(words);
  const end = start + words.length;
  return [{ start, end, line: lineAt(text, start), words: words.replace(/\s+/g, ' '), isRow }];
}

/** Parts the rows of tables from what stands around them; a line with columns beside no other is prose. */
function rowsAndProse(paragraph: Piece): (Piece & { readonly isRow: boolean })[] {
  const lines = splitKeeping(paragraph.text, paragraph.start, /\n/g);
  const isColumned = lines.map((line) => ROW.test(line.text));
  const pieces: { text: string; start: number; isRow: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    const isRow = isColumned[index] === true && (isColumned[index - 1] === true || isColumned[index + 1] === true);
    const last = pieces.at(-1);
    if (isRow || last === undefined || last.isRow) pieces.push({ ...line, isRow });
    else last.text += `\n${line.text}`;
  }
  return pieces;
}

function splitKeeping(text: string, offset: number, boundary: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(boundary)) {
    pieces.push({ text: text.slice(from, match.index), start: offset + from });
    from = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(from), start: offset + from });
  return pieces;
}

/** What parts the cells of a row. */
const CELL = /[ ]*[\t|][ ]*|[ ]{2,}/;

/** What has to be cited of a row: all of it, or of a label and its value the value. */
function neededOf(text: string, { start, end }: Sentence): Span {
  const [, value, ...others] = text.slice(start, end).split(CELL);
  return value === undefined || others.length > 0 ? { start, end } : { start: end - value.length, end };
}

/** A sentence is covered by a citation or passage inside or around it; a row by one around what it needs. */
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
  const touches = (sentence: Sentence, list: readonly Span[]): boolean => {
    const { start, end } = sentence.isRow ? neededOf(text, sentence) : sentence;
    return list.some((span) =>
      sentence.isRow ? span.start <= start && span.end >= end : span.start < end && span.end > start,
    );
  };
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
