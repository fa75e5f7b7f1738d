import { foldText } from '../core/record/text.ts';
import type { SearchRecord } from '../core/search/records.ts';

/** Records of one language, read once: what each is called, and in which each word stands. */
type Index = { readonly entries: readonly Entry[]; readonly words: ReadonlyMap<string, Word> };
type Entry = { readonly keys: readonly string[]; readonly around: string; readonly phrase: string };
type Word = { readonly stem: string; readonly places: Set<number> };

const EXACT = 100;
const PART_OF_CODE = 90;
const PHRASE = 60;
const WORDS = 20;
/** Own language first where both fit equally well. */
const OTHER_LANGUAGE = 2;
/** What is wanted rather, where titles fit equally well; 1 for what is not named. */
const BONUS: Readonly<Partial<Record<SearchRecord['kind'], number>>> = { case: 4, source: 3.5, term: 2, page: 0 };
const WEIGHT = { key: 2, supporting: 1, background: 0 };

/** Finds records by titles, names and codes, and by their titles in the other language; gives places, best first. */
export function createFinder(own: readonly SearchRecord[], otherTitles: readonly string[]): (text: string) => number[] {
  const others = otherTitles.map((title, place) => ({ ...(own[place] as SearchRecord), title }));
  const indexes = [own, others].map(readRecords);
  return (text) => {
    const query = parseQuery(text);
    if (query.words.length === 0) return [];
    const [first, second] = indexes.map((index) => scores(index, query));
    return own
      .map((record, place) => {
        const score = Math.max(first?.[place] ?? 0, (second?.[place] ?? 0) - OTHER_LANGUAGE);
        return { place, score: score > 0 ? score + bonusOf(record) : 0 };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .map(({ place }) => place);
  };
}

type Query = {
  readonly key: string;
  readonly phrase: string;
  readonly words: readonly string[];
  readonly isCode: boolean;
};

function parseQuery(text: string): Query {
  const all = wordsOf(text);
  const long = all.filter((word) => word.length > 2 || /\d/.test(word));
  const key = keyOf(text);
  return {
    key,
    phrase: ` ${all.join(' ')} `,
    words: long.length > 0 ? long : all,
    isCode: /\d/.test(key) && key.length > 2,
  };
}

/** How well each record of an index fits. */
function scores({ entries, words }: Index, query: Query): number[] {
  const likenesses = query.words.map((word) => likenessesTo(word, words));
  return entries.map(({ keys, around, phrase }, place) => {
    if (keys.includes(query.key)) return EXACT;
    if (query.isCode && keys.some((key) => key.includes(query.key))) return PART_OF_CODE;
    if (phrase.includes(query.phrase)) return PHRASE;
    const fits = likenesses.map((found) => found.get(place) ?? 0);
    if (!fits.some(Boolean)) return 0;
    const all = fits.map((value, index) => value || Number(around.includes(query.words[index] as string)));
    return all.every(Boolean) ? WORDS + (10 * all.reduce((sum, value) => sum + value)) / all.length : 0;
  });
}

/** By place of a record: 3 has the word, 2 another form or the start of it, 1 has it in a compound. */
function likenessesTo(word: string, words: Index['words']): Map<number, number> {
  const found = new Map<number, number>();
  const wanted = stemOf(word);
  for (const [known, { stem, places }] of words) {
    const isForm = stem === wanted || (word.length > 2 && known.startsWith(word));
    const value = known === word ? 3 : isForm ? 2 : Number(word.length > 3 && known.includes(word));
    if (value > 0) for (const place of places) found.set(place, Math.max(value, found.get(place) ?? 0));
  }
  return found;
}

/** Takes off the endings of Dutch and English plurals, and what spelling does before them. */
function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return word
    .replace(/([tp]?je)?s?$/, '')
    .replace(/(?:en|e)$/, '')
    .replace(/y$/, 'i')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
}

function readRecords(records: readonly SearchRecord[]): Index {
  const words = new Map<string, Word>();
  const ofCases = records.filter(({ kind }) => kind === 'case');
  const cases = new Map(ofCases.map((record) => [record.case, foldText(`${record.title} ${record.case}`)]));
  const entries = records.map((record, place) => {
    const names = [record.title, record.code, ...record.names].map(wordsOf);
    for (const word of names.flat()) {
      const known = words.get(word) ?? { stem: stemOf(word), places: new Set() };
      known.places.add(place);
      words.set(word, known);
    }
    return {
      keys: names.map((name) => name.join('')),
      around: `${cases.get(record.case) ?? ''} ${record.date ?? ''}`,
      phrase: ` ${names.map((name) => name.join(' ')).join(' . ')} `,
    };
  });
  return { entries, words };
}

function bonusOf(record: SearchRecord): number {
  return (BONUS[record.kind] ?? 1) + (record.facets ? WEIGHT[record.facets.weight] : 0);
}

/** A text as its letters and digits alone, without case and accents. */
export function keyOf(text: string): string {
  return wordsOf(text).join('');
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
