import { type Finding, fault, fileIn } from '../issue/fault.ts';
import type { AnyRecord } from '../record/record.ts';
import type { Lang } from '../record/text.ts';

/** The same words in both languages, at their field in the English file. */
type Pair = {
  readonly field: string;
  readonly nl: string;
  readonly en: string;
  /** Whether the Dutch words are a phrase as a document has it, which may be damaged. */
  readonly isPhrase: boolean;
};

const UNITS: Readonly<Record<Lang, readonly (readonly string[])[]>> = {
  nl: [
    ['geen', 'nul'],
    ['een', 'één', 'eerste', 'eenmaal', 'eens'],
    ['twee', 'tweede', 'tweemaal', 'beide', 'beiden'],
    ['drie', 'derde', 'driemaal'],
    ['vier', 'vierde'],
    ['vijf', 'vijfde'],
    ['zes', 'zesde'],
    ['zeven', 'zevende'],
    ['acht', 'achtste'],
    ['negen', 'negende'],
    ['tien', 'tiende'],
    ['elf', 'elfde'],
    ['twaalf', 'twaalfde'],
    ['dertien', 'dertiende'],
    ['veertien', 'veertiende'],
    ['vijftien', 'vijftiende'],
    ['zestien', 'zestiende'],
    ['zeventien', 'zeventiende'],
    ['achttien', 'achttiende'],
    ['negentien', 'negentiende'],
    ['twintig', 'twintigste'],
  ],
  en: [
    ['no', 'none', 'zero', 'nought'],
    ['one', 'first', 'once', 'a', 'an'],
    ['two', 'second', 'twice', 'both'],
    ['three', 'third'],
    ['four', 'fourth'],
    ['five', 'fifth'],
    ['six', 'sixth'],
    ['seven', 'seventh'],
    ['eight', 'eighth'],
    ['nine', 'ninth'],
    ['ten', 'tenth'],
    ['eleven', 'eleventh'],
    ['twelve', 'twelfth'],
    ['thirteen', 'thirteenth'],
    ['fourteen', 'fourteenth'],
    ['fifteen', 'fifteenth'],
    ['sixteen', 'sixteenth'],
    ['seventeen', 'seventeenth'],
    ['eighteen', 'eighteenth'],
    ['nineteen', 'nineteenth'],
    ['twenty', 'twentieth'],
  ],
};
const numbersOf = (lang: Lang): ReadonlyMap<string, string> =>
  new Map(UNITS[lang].flatMap((words, number) => words.map((word) => [word, String(number)] as const)));
const NUMBERS: Readonly<Record<Lang, ReadonlyMap<string, string>>> = { nl: numbersOf('nl'), en: numbersOf('en') };

/** Numbers that stand in digits in one language stand in the other too, in digits or as a word. */
export function checkDigits(records: readonly AnyRecord[]): Finding[] {
  return records.flatMap((record) =>
    pairsOf(record, '').flatMap(({ field, nl, en, isPhrase }) => {
      const here = missing(en, nl, 'nl', isPhrase);
      const there = isPhrase ? [] : missing(nl, en, 'en', false);
      if (here.length === 0 && there.length === 0) return [];
      return [
        fault({
          code: 'LANG-DIGITS',
          file: fileIn(record, 'en'),
          field,
          found: here.map(masked).join(', '),
          why: whyOf(here, there),
          remedy: 'write the same numbers in both languages, in digits or in words',
        }),
      ];
    }),
  );
}

function whyOf(here: readonly string[], there: readonly string[]): string {
  const stands = here.length === 0 ? [] : ['stands in the English words alone'];
  const lacks = there.length === 0 ? [] : [`the Dutch words have ${there.map(masked).join(', ')} besides`];
  return [...stands, ...lacks].join('; ');
}

/** A long number may be somebody's: a log does not repeat it. */
function masked(number: string): string {
  return number.replace(/\D/g, '').length > 6 ? `${number.slice(0, 2)}…${number.slice(-1)}` : number;
}

/** Numbers in digits of a text that its twin has neither in digits nor in words; in a phrase they may be torn apart. */
function missing(text: string, twin: string, lang: Lang, isTorn: boolean): string[] {
  const mended = isTorn ? digitsIn(twin.replace(/(?<=\d) (?=\d)/g, '')) : [];
  const told = new Set([...digitsIn(twin), ...mended, ...wordsIn(twin, lang)]);
  return [...new Set(digitsIn(text))].filter((number) => !told.has(number));
}

/** Numbers in digits, each in one form: 12.35 and 12:35, 1.000 and 1,000, 4 p.m., 16 and 16.00 are alike. */
export function digitsIn(text: string): string[] {
  const clocks = text.replace(/(?<![\d.:])(\d{1,2})((?:[.:]\d{2}){0,2}) ?([ap])\.?m\b\.?/gi, inDay);
  return [...clocks.matchAll(/\d+(?:[.,:]\d+)*/g)].map(([number]) =>
    /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(number)
      ? number.replace(/[.,]/g, '')
      : number
          .replace(/[,:]/g, '.')
          .replace(/(?:\.0+)+$/, '')
          .replace(/^0+(?=\d)/, ''),
  );
}

function inDay(_: string, hour: string, rest: string, half: string): string {
  return `${(Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)}${rest}`;
}

function wordsIn(text: string, lang: Lang): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => NUMBERS[lang].get(word) ?? []);
}

/** Every place of a record where words stand in both languages, and every phrase that has an English rendering. */
function pairsOf(value: unknown, field: string): Pair[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => pairsOf(item, join(field, keyOf(item) ?? `${index}`)));
  const own = pairAt(value, field);
  if (own) return [own];
  return Object.entries(value).flatMap(([name, part]) => pairsOf(part, join(field, name)));
}

function pairAt(value: object, field: string): Pair | null {
  const { nl, en, phrase, parts, reads, phraseEn } = value as Record<string, unknown>;
  if (typeof phraseEn === 'string') {
    const original = [reads, phrase, parts].find((words) => words !== null);
    return { field: `${field}.phraseEn`, nl: [original].flat().join(' '), en: phraseEn, isPhrase: true };
  }
  const [dutch, english] = [textOf(nl), textOf(en)];
  return dutch === null || english === null ? null : { field, nl: dutch, en: english, isPhrase: false };
}

/** Words, or the plain text of prose. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const text = value !== null && typeof value === 'object' && 'text' in value ? value.text : null;
  return typeof text === 'string' ? text : null;
}

function keyOf(item: unknown): string | null {
  const key = item !== null && typeof item === 'object' && 'key' in item ? item.key : null;
  return typeof key === 'string' ? key : null;
}

function join(field: string, name: string): string {
  return field === '' ? name : `${field}.${name}`;
}
