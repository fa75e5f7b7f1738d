import type { File } from './arrows.ts';

const MOST_LINES = 250;
const DICTIONARIES: readonly string[] = ['src/i18n/nl.ts', 'src/i18n/en.ts'];

/** Lines of a file, without blank ones at its end. */
export function linesOf({ text }: Pick<File, 'text'>): number {
  return text.trimEnd().split('\n').length;
}

/** Files that are too long to be about one thing, with their lines; tests and dictionaries may be longer. */
export function longFiles(files: readonly File[]): string[] {
  return files
    .filter((file) => linesOf(file) > MOST_LINES)
    .filter(({ path }) => !path.endsWith('.test.ts') && !DICTIONARIES.includes(path))
    .map((file) => `${file.path} (${linesOf(file)})`);
}

/** The widest that a line of code may be. */
const COLUMNS = 120;

/** A string, template or regular expression: one word, which no formatter breaks. */
const LITERAL = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|^\s*\/(?![/*]).*\/[a-z]*(?=[;,)])/g;
const COMMENT = /^\s*(?:\/\/|\/?\*)/;

/** Lines that are too wide, as file and 1-based line; outside components what a literal alone makes wide may pass. */
export function wideLines(files: readonly File[]): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (isWide(line, path.endsWith('.astro')) ? [`${path}:${index + 1}`] : [])),
  );
}

function isWide(line: string, isComponent: boolean): boolean {
  if (line.length <= COLUMNS) return false;
  return isComponent || COMMENT.test(line) || line.replace(LITERAL, "''").length > COLUMNS;
}
