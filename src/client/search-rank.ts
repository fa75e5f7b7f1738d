import type { SearchRecord } from '../core/search.ts';
import { foldText } from '../core/text.ts';

type Prepared = { readonly keys: readonly string[]; readonly words: readonly string[]; readonly around: readonly string[]; readonly phrase: string };

const EXACT = 100;
const PART_OF_CODE = 90;
const PHRASE = 60;
const WORDS = 20;
/** Own language first where both fit equally well. */
const OTHER_LANGUAGE = 2;
const BONUS: Readonly<Record<SearchRecord['kind'], number>> = { case: 4, event: 1, source: 2, term: 2, theme: 1, actor: 1, discrepancy: 1, gap: 1, page: 0 };
const WEIGHT = { key: 2, supporting: 1, background: 0 };

/** Finds titles, names and codes, in lists of the same records in one or both languages; gives places, best first. */
export function createFinder(own: readonly SearchRecord[], other: readonly SearchRecord[]): (text: string) => number[] {
  const lists = [own, other].map((records) => records.map((record) => prepare(record, records)));
  return (text) => {
    const query = parseQuery(text);
    if (query.words.length === 0) return [];
    return own
      .map((record, place) => ({ place, score: scoreOf(lists.map((list) => list[place]), query, bonusOf(record)) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .map(({ place }) => place);
  };
}

type Query = { readonly key: string; readonly phrase: string; readonly words: readonly string[]; readonly isCode: boolean };

function parseQuery(text: string): Query {
  const all = wordsOf(text);
  const long = all.filter((word) => word.length > 2 || /\d/.test(word));
  const key = all.join('');
  return { key, phrase: ` ${all.join(' ')} `, words: long.length > 0 ? long : all, isCode: /\d/.test(key) && key.length > 2 };
}

function scoreOf(languages: readonly (Prepared | undefined)[], query: Query, bonus: number): number {
  const [own = 0, other = 0] = languages.map((prepared) => (prepared ? fit(prepared, query) : 0));
  const best = Math.max(own, other - OTHER_LANGUAGE);
  return best > 0 ? best + bonus : 0;
}

function fit({ keys, words, around, phrase }: Prepared, query: Query): number {
  if (keys.includes(query.key)) return EXACT;
  if (query.isCode && keys.some((key) => key.includes(query.key))) return PART_OF_CODE;
  if (phrase.includes(query.phrase)) return PHRASE;
  const fits = query.words.map((word) => Math.max(0, ...words.map((known) => likeness(word, known))));
  if (!fits.some(Boolean)) return 0;
  const all = fits.map((value, index) => value || Number(around.includes(query.words[index] ?? '')));
  return all.every(Boolean) ? WORDS + (10 * all.reduce((sum, value) => sum + value)) / all.length : 0;
}

/** 3 the same word, 2 another form or the start of it, 1 a part of a compound, 0 another word. */
function likeness(word: string, known: string): number {
  if (word === known) return 3;
  if (stem(word) === stem(known) || (word.length > 2 && known.startsWith(word))) return 2;
  return Number(word.length > 3 && known.includes(word));
}

/** Takes off the endings of Dutch and English plurals, and what spelling does before them. */
function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return word
    .replace(/s$/, '')
    .replace(/(?:en|e)$/, '')
    .replace(/y$/, 'i')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
}

function prepare(record: SearchRecord, records: readonly SearchRecord[]): Prepared {
  const names = [record.title, record.code, ...record.names];
  const words = names.map(wordsOf);
  const ofCase = records.find((other) => other.kind === 'case' && other.case === record.case)?.title ?? '';
  return {
    keys: words.map((list) => list.join('')),
    words: [...new Set(words.flat())],
    around: [...wordsOf(`${ofCase} ${record.case ?? ''}`), record.date?.slice(0, 4) ?? ''],
    phrase: ` ${words.map((list) => list.join(' ')).join(' . ')} `,
  };
}

function bonusOf(record: SearchRecord): number {
  return BONUS[record.kind] + (record.facets ? WEIGHT[record.facets.weight] : 0);
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
