import { compareText } from './text.ts';

/**
 * How the public codes of a kind look after the letter of the case: `D-K07` has the kind letter K and at least 2
 * digits.
 */
export type CodeForm = { readonly sign: string; readonly digits: number };

/** Letter of a case: one capital, or two or three where the alphabet runs out. */
export const CASE_LETTER = /^[A-Z]{1,3}$/;

/** Codes of a form, e.g. `S-042` and `S-1042`; a number never bears more noughts than its digits ask. */
export function codePattern({ sign, digits }: CodeForm): RegExp {
  return new RegExp(`^[A-Z]{1,3}-${sign}(?:\\d{${digits}}|[1-9]\\d{${digits},})$`);
}

/** The code of a number within a case. */
export function formatCode(letter: string, { sign, digits }: CodeForm, number: number): string {
  return `${letter}-${sign}${String(number).padStart(digits, '0')}`;
}

/** The number in a code; 0 where it holds none. */
function numberOf(code: string): number {
  return Number(/\d+$/.exec(code)?.[0] ?? 0);
}

/** The first code after all that were ever given in a case; sources and registers have no numbers to give. */
export function nextCode(letter: string, form: CodeForm, given: Iterable<string>): string {
  const start = `${letter}-${form.sign}`;
  const isOwn = (code: string): boolean => code.startsWith(start) && codePattern(form).test(code);
  return formatCode(letter, form, Math.max(0, ...[...given].filter(isOwn).map(numberOf)) + 1);
}

/** Orders codes by case and kind letter, then by number: `S-999` before `S-1000`. */
export function compareCodes(a: string, b: string): number {
  const stem = (code: string): string => code.replace(/\d+$/, '');
  return compareText(stem(a), stem(b)) || numberOf(a) - numberOf(b) || compareText(a, b);
}

/** Records in the order of their codes. */
export function byCode<T extends { readonly code: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => compareCodes(a.code, b.code));
}
