/** The two languages of the site; Dutch is the base language. */
export type Lang = 'nl' | 'en';
export const LANGS: readonly Lang[] = ['nl', 'en'];

/** The same words in both languages. */
export type Words = Readonly<Record<Lang, string>>;

/** Prose of one record in one language: HTML without addresses resolved, plain text, and the references it makes. */
export type Prose = {
  /** HTML; links to records keep the form `event:case/slug` until a view resolves them. */
  readonly html: string;
  /** Plain text, paragraphs joined by one line feed. */
  readonly text: string;
  /** References in the prose as written, e.g. `event:deloitte-notebook/memo`. */
  readonly refs: readonly string[];
};
export type ProseWords = Readonly<Record<Lang, Prose>>;

/** Folds case and accents, for comparing names and for search. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Orders by UTF-16 code unit, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
