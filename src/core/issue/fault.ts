import type { AnyRecord } from '../record/record.ts';
import type { Lang } from '../record/text.ts';
import type { Code } from './codes.ts';
import type { Issue } from './issue.ts';

/** A fault in a record, before the reader adds the line. */
export type Finding = Omit<Issue, 'line'>;

/** What several faults of one place share. */
export type FaultPlace = { readonly code: Code; readonly file: string; readonly field: string };

/** Makes a fault; all are made here, so that none lacks its code, place, value, why or remedy. */
export function fault<Parts extends Finding>(parts: Parts): Parts {
  return parts;
}

/** File of a record in a language. */
export function fileIn(record: AnyRecord, lang: Lang): string {
  if (lang === 'nl') return record.file;
  return /\/cases\//.test(record.file)
    ? record.file.replace(/^(.*?\/?cases\/[^/]+)\//, '$1/en/')
    : record.file.replace(/^(.*)\//, '$1/en/');
}
