import type { AnyRecord } from '../record/record.ts';
import type { Lang } from '../record/text.ts';
import type { Issue } from './issue.ts';

/** A fault in a record, before the reader adds the line. */
export type Finding = Omit<Issue, 'line'>;

/** Starts the findings of one record. */
export function at(record: { readonly file: string }, code: string, field: string) {
  return (found: string, why: string, remedy: string): Finding => ({
    code,
    file: record.file,
    field,
    found,
    why,
    remedy,
  });
}

/** File of a record in a language. */
export function fileIn(record: AnyRecord, lang: Lang): string {
  if (lang === 'nl') return record.file;
  return /\/cases\//.test(record.file)
    ? record.file.replace(/^(.*?\/?cases\/[^/]+)\//, '$1/en/')
    : record.file.replace(/^(.*)\//, '$1/en/');
}
