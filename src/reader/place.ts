import type { Lang } from '../core/record/text.ts';
import { isDateFault, parseDate } from '../core/time/edtf.ts';
import { type KindReader, READERS } from '../schemas/kinds.ts';

/** What the path of a content file says: which kind of record, whose, in which language. */
export type FilePlace = {
  readonly reader: KindReader;
  readonly case: string | null;
  readonly slug: string;
  readonly lang: Lang;
  /** What stands before `--` in the file name; null where nothing does. */
  readonly prefix: string | null;
};

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_SLUG = 100;

/** Names that routes, the index or an operating system keep for themselves. */
export const RESERVED = new Set([
  ...[
    'index',
    '404',
    'nl',
    'en',
    'pagefind',
    '_astro',
    'data',
    'all',
    'schema',
    'search',
    'fonts',
    'constructor',
    'prototype',
  ],
  ...['con', 'prn', 'aux', 'nul', 'com1', 'com2', 'com3', 'com4', 'lpt1', 'lpt2', 'lpt3', 'lpt4'],
]);

/** Reads the place of a file from its path below `content/`; null where no kind of record lies there. */
export function placeOf(path: string): FilePlace | null {
  const parts = path.split('/');
  const english = parts.indexOf('en');
  const lang: Lang = english >= 0 ? 'en' : 'nl';
  const base = english >= 0 ? parts.filter((_, index) => index !== english) : parts;
  const name = base.at(-1) ?? '';
  const inCase = base[0] === 'cases' ? (base[1] ?? null) : null;
  if (english >= 0 && english !== (inCase === null ? 1 : 2)) return null;
  const folder = base
    .slice(0, -1)
    .map((part, index) => (inCase !== null && index === 1 ? '*' : part))
    .join('/');
  const reader = READERS.find(
    (kind) => kind.folder === folder && name.endsWith(kind.ending) && !(kind.ending === '.md' && name.endsWith('.mdx')),
  );
  if (!reader) return null;
  const stem = name.slice(0, -reader.ending.length);
  if (reader.kind === 'case')
    return stem === 'case' ? { reader, case: inCase, slug: inCase ?? '', lang, prefix: null } : null;
  const split = /^(.*?)--(.*)$/.exec(stem);
  return { reader, case: inCase, slug: split?.[2] ?? stem, lang, prefix: split?.[1] ?? null };
}

/** Why a slug cannot be an address, and the cure; null where it can. */
export function slugFault(slug: string): { readonly why: string; readonly remedy: string } | null {
  const odd = [...slug].filter((sign) => !/[a-z0-9-]/.test(sign));
  if (odd.length > 0) {
    const points = [...new Set(odd)].map(
      (sign) => `${sign} U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    return { why: `holds ${points.join(', ')}`, remedy: 'use only a to z, 0 to 9 and single hyphens' };
  }
  if (Buffer.byteLength(slug) > LONGEST_SLUG)
    return { why: `is ${Buffer.byteLength(slug)} bytes long`, remedy: `keep it within ${LONGEST_SLUG} bytes` };
  if (RESERVED.has(slug))
    return { why: 'is a reserved name', remedy: `choose another; reserved are ${[...RESERVED].join(', ')}` };
  if (!SLUG.test(slug))
    return {
      why: 'is empty or has hyphens at an end or in a row',
      remedy: 'write lower-case words with single hyphens between them',
    };
  if (/(?:^|-)(?:19|20)\d{2}(?:-\d{2}){1,2}(?:-|$)/.test(slug))
    return {
      why: 'holds a date; dates get corrected, addresses must not',
      remedy: 'put the date before -- in the file name',
    };
  return null;
}

/** Whether what stands before `--` in a file name is a day, month or year of the calendar, or `undated`. */
export function isPrefix(prefix: string): boolean {
  return prefix === 'undated' || (/^\d{4}(?:-\d{2}){0,2}$/.test(prefix) && !isDateFault(parseDate(prefix)));
}

/** The id of the record at a place. */
export function idOf({ reader, case: caseId, slug }: Pick<FilePlace, 'reader' | 'case' | 'slug'>): string {
  return reader.id === 'slug' ? slug : `${caseId}/${slug}`;
}

/** Where the two files of a record lie, from the project root: the way back of `placeOf`. */
export function filesOf(place: Omit<FilePlace, 'lang'>): Readonly<Record<Lang, string>> {
  const { reader, case: caseId, slug, prefix } = place;
  const stem = reader.kind === 'case' ? 'case' : prefix === null ? slug : `${prefix}--${slug}`;
  const parts = ['content', ...reader.folder.split('/'), `${stem}${reader.ending}`];
  const at = parts.map((part) => (part === '*' ? (caseId ?? '') : part));
  const english = at.toSpliced(reader.folder.includes('*') ? 3 : 2, 0, 'en');
  return { nl: at.join('/'), en: english.join('/') };
}
