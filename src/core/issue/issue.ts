import { compareText } from '../record/text.ts';
import type { Code } from './codes.ts';

/** One fault of an author, with everything needed to mend it. */
export type Issue = {
  /** Stable code, e.g. `FIELD-UNKNOWN`. */
  readonly code: Code;
  /** Path from the project root. */
  readonly file: string;
  /** 1-based line; 0 where the fault is the file as a whole. */
  readonly line: number;
  /** Path of the field, e.g. `cites[2].phrase`. */
  readonly field: string;
  /** The value as written. */
  readonly found: string;
  readonly why: string;
  /** What to write instead. */
  readonly remedy: string;
};

/** What could be made of something, and all that was wrong with it. */
export type Outcome<T> = { readonly value: T; readonly issues: readonly Issue[] };

/** A value with the faults of each step that led to it. */
export function outcome<T>(value: T, ...issues: readonly (readonly Issue[])[]): Outcome<T> {
  return { value, issues: issues.flat() };
}

const LONGEST_FOUND = 160;

/** Shows control and invisible characters by code point and keeps the value on one line. */
function showValue(value: string): string {
  const visible = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => {
    if (sign === '\n') return '\u23CE';
    return `\\u{${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
  });
  return visible.length > LONGEST_FOUND ? `${visible.slice(0, LONGEST_FOUND)}…` : visible;
}

/** `CODE file:line field - found «…» - why - remedy`, on one line. */
export function formatIssue(issue: Issue): string {
  const place = issue.line > 0 ? `${issue.file}:${issue.line}` : issue.file;
  const field = issue.field === '' ? '(file)' : issue.field;
  return `${issue.code} ${place} ${field} - found «${showValue(issue.found)}» - ${issue.why} - ${issue.remedy}`;
}

/** Sorts by file, line, field and code, and drops exact repeats. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const keyed = new Map(issues.map((issue) => [formatIssue(issue), issue]));
  return [...keyed.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || compareText(a.field, b.field) || compareText(a.code, b.code),
  );
}
