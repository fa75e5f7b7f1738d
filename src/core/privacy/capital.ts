import { type AnyRecord, kindOf } from '../record/record.ts';
import { LANGS } from '../record/text.ts';

/** A capitalised word that no register knows, at its place in the text. */
export type UnknownWord = { readonly word: string; readonly index: number };

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"']{1,2000}|@?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:nl|eu|be|de|com|org|net|info)(?![\p{L}\p{N}])/giu;
/** What a text with an address holds; an end of a sentence seldom is one. */
const ADDRESS_GATE = /\.(?:nl|eu|be|de|com|org|net|info)(?![\p{L}\p{N}])|https?:\/\/|www\./iu;
const ROMAN = /^[IVX]+$/;
const CODE_LETTERS = 3;

/** Words with a capital, compounds by part, without single letters, codes, Roman numbers and addresses. */
export function capitalWords(text: string): UnknownWord[] {
  const found: UnknownWord[] = [];
  for (const match of withoutAddresses(text).matchAll(WORD)) {
    const letters = match[0].replace(/\p{N}+/gu, '');
    if (!/\p{Lu}/u.test(letters) || [...letters].length < 2 || ROMAN.test(letters)) continue;
    if (letters !== match[0] && letters.length <= CODE_LETTERS) continue;
    found.push({ word: letters.normalize('NFC'), index: match.index });
  }
  return found;
}

/** The capitalised words of a text that are not known. */
export function unknownCapitals(text: string, known: ReadonlySet<string>): UnknownWord[] {
  return capitalWords(text).filter(({ word }) => !isKnown(word, known));
}

/** The capitalised words of many texts, with and without accents, as a set of known ones. */
export function knownWords(texts: Iterable<string>): Set<string> {
  const known = new Set<string>();
  for (const text of texts) for (const { word } of capitalWords(text)) known.add(word).add(withoutAccents(word));
  return known;
}

/** Words of the fields in which a capitalised word may stand, in both languages. */
export function registerTexts(records: readonly AnyRecord[]): string[] {
  return records.flatMap((record) => kindOf(record).names.flatMap((field) => textsIn(valueAt(record, field))));
}

/** What a field holds, by its dotted path. */
function valueAt(record: AnyRecord, field: string): unknown {
  return field.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], record);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(textsIn);
}

/** Printed names of the office-holders that may be named. */
export function officeNames(records: readonly AnyRecord[]): string[] {
  return records.flatMap((record) =>
    record.record === 'actor' && record.kind === 'office-holder'
      ? [...LANGS.map((lang) => record.title[lang]), ...record.names]
      : [],
  );
}

function withoutAddresses(text: string): string {
  if (!ADDRESS_GATE.test(text)) return text;
  return text.replace(ADDRESS, (address) => ' '.repeat(address.length));
}

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  return spellings(word).some((form) => known.has(form));
}

/** The word as written, without accents, and for a word in capitals alone also as a name is written. */
function spellings(word: string): string[] {
  const forms = word === word.toUpperCase() ? [word, ...titleCase(word)] : [word];
  return forms.flatMap((form) => [form, withoutAccents(form)]);
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}+/gu, '');
}

function titleCase(word: string): string[] {
  const lower = word.toLowerCase();
  const title = `${word.slice(0, 1)}${lower.slice(1)}`;
  return word.startsWith('IJ') ? [title, `IJ${lower.slice(2)}`] : [title];
}
