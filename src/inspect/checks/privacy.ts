import type { Issue } from '../../core/issue/issue.ts';
import { type Piece, type PrivacyRules, scanPrivacy } from '../../core/privacy/scan.ts';
import { parseCsv } from '../../exports/csv.ts';
import { fragmentsOf, textsOf } from '../packed.ts';
import type { Page } from '../page.ts';
import { blocksOf, dataBlocks, visitAttributes } from '../text.ts';

/** Texts of a site, each once, with the first place of each; words are held against the registers, the rest is not. */
export type Gathered = { readonly words: Map<string, string>; readonly rest: Map<string, string> };

/** The start of a scan. */
export function nothingGathered(): Gathered {
  return { words: new Map(), rest: new Map() };
}

/** Patterns by which marks are counted: no words. */
const PATTERN_FIELDS = new Set(['intact', 'damaged', 'doubtful', 'hash']);

/** Adds what a page shows, holds in attributes, and carries as data. */
export function gatherPage(page: Page, gathered: Gathered): void {
  for (const text of blocksOf(page)) add(gathered.words, text, page.file, 'text');
  visitAttributes(page, ({ element, attribute, value, isShown }) => {
    const texts = isShown ? gathered.words : gathered.rest;
    if (!texts.has(value)) add(texts, value, page.file, `${element} ${attribute}`);
  });
  for (const json of dataBlocks(page)) gatherJson(json, page.file, gathered);
}

/** Adds the strings of a JSON file; those of its schema are words of the code. */
export function gatherJson(json: string, file: string, gathered: Gathered): void {
  const isSchema = file.endsWith('schema.json');
  const walk = (value: unknown, field: string): void => {
    if (typeof value === 'string')
      add(isSchema || PATTERN_FIELDS.has(field) ? gathered.rest : gathered.words, value, file, field);
    else if (typeof value === 'number') add(gathered.rest, String(value), file, field);
    else if (Array.isArray(value)) for (const item of value) walk(item, field);
    else if (value !== null && typeof value === 'object') {
      for (const [name, item] of Object.entries(value)) {
        add(gathered.rest, name, file, field);
        walk(item, name);
      }
    }
  };
  walk(parseOr(json), '');
}

/** Adds every field of a CSV file, read as a spreadsheet reads it; a file that is none is one field. */
export function gatherCsv(text: string, file: string, gathered: Gathered): void {
  const rows = rowsOr(text);
  if (rows === null) add(gathered.words, text, file, '');
  const [head = [], ...body] = rows ?? [];
  // A heading has no name but itself, and what may point to a person is never repeated.
  for (const name of head) add(gathered.words, name, file, '');
  for (const row of body)
    for (const [index, field] of row.entries()) add(gathered.words, field, file, head[index] ?? '');
}

/** Adds a file of the search index, unpacked. */
export function gatherPacked(bytes: Buffer, file: string, gathered: Gathered): void {
  if (file.endsWith('.pf_fragment'))
    for (const fragment of fragmentsOf(bytes)) gatherJson(JSON.stringify(fragment), file, gathered);
  else
    for (const text of textsOf(bytes))
      add(file.endsWith('.pf_filter') ? gathered.words : gathered.rest, text, file, 'index');
}

/** Adds a text that is no page: sitemap, headers, code; and any file name. */
export function gatherText(text: string, file: string, gathered: Gathered): void {
  add(gathered.rest, text, file, '');
}

/** Every trace of a person in what was gathered. */
export function checkPrivacy(gathered: Gathered, rules: PrivacyRules): Issue[] {
  const hits = [
    ...scanPrivacy(piecesOf(gathered.words), rules),
    ...scanPrivacy(piecesOf(gathered.rest), { ...rules, known: null }),
  ];
  return hits.map(({ code, where, found, why, remedy }) => {
    const [file = '', field = ''] = where.split('\n');
    return { code, file, line: 0, field, found, why, remedy };
  });
}

function add(texts: Map<string, string>, text: string, file: string, field: string): void {
  if (!texts.has(text)) texts.set(text, `${file}\n${field}`);
}

function piecesOf(texts: ReadonlyMap<string, string>): Piece[] {
  return [...texts].map(([text, where]) => ({ text, where }));
}

function rowsOr(csv: string): string[][] | null {
  try {
    return parseCsv(csv);
  } catch {
    return null;
  }
}

function parseOr(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
