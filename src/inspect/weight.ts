import { brotliCompressSync, constants } from 'node:zlib';
import { aimOf, fileOf, type Host } from './address.ts';
import { readBytes } from './files.ts';
import { named, type Page } from './page.ts';
import { pureText } from './text.ts';

/** Bytes under brotli at a quality; 11 is what budgets mean, less is quicker and gives more. */
export function brotliSize(bytes: Buffer | string, quality = 11): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/** Files that a page fetches before a reader does anything. */
export type Fetched = {
  readonly sheets: readonly string[];
  readonly scripts: readonly string[];
  readonly fonts: readonly string[];
};

/** Sheets, scripts and fonts that a page asks for itself. */
export function fetchedBy(page: Page, host: Host): Fetched {
  const files = (values: readonly (string | undefined)[]): string[] =>
    values.flatMap((value) => {
      const aim = value === undefined ? null : aimOf(value, page.path, host);
      return aim?.kind === 'inside' ? [fileOf(aim.path)] : [];
    });
  const links = (rel: string) =>
    named(page, 'link').filter(({ attrs }) => attrs.get('rel')?.split(/\s+/).includes(rel));
  const href = (elements: ReturnType<typeof links>) => elements.map(({ attrs }) => attrs.get('href'));
  return {
    sheets: files(href(links('stylesheet'))),
    scripts: files([...named(page, 'script').map(({ attrs }) => attrs.get('src')), ...href(links('modulepreload'))]),
    fonts: files(href(links('preload').filter(({ attrs }) => attrs.get('as') === 'font'))),
  };
}

/** Compressed bytes of a page and of what it fetches, by part. */
export type Weight = { readonly html: number; readonly css: number; readonly js: number; readonly total: number };

/** Weighs the pages of one folder; files that pages share are compressed once. */
export function createScales(folder: string, files: ReadonlySet<string>, host: Host) {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const known = sizes.get(file) ?? (files.has(file) ? brotliSize(readBytes(folder, file)) : 0);
    sizes.set(file, known);
    return known;
  };
  const lengths = new Map<string, number>();
  const lengthOf = (file: string): number => {
    const known = lengths.get(file) ?? (files.has(file) ? readBytes(folder, file).length : 0);
    lengths.set(file, known);
    return known;
  };
  const sum = (list: readonly string[]): number => list.reduce((total, file) => total + sizeOf(file), 0);
  return {
    /** Weight of a page whose bytes are given. */
    weigh(page: Page, html: Buffer, quality = 11): Weight {
      const fetched = fetchedBy(page, host);
      const parts = { html: brotliSize(html, quality), css: sum(fetched.sheets), js: sum(fetched.scripts) };
      return { ...parts, total: parts.html + parts.css + parts.js };
    },
    /** Bytes of fonts as they are; a font is compressed already. */
    fontBytes: (page: Page): number => fetchedBy(page, host).fonts.reduce((total, file) => total + lengthOf(file), 0),
    /** Weight of a page as pure text. */
    textBytes: (page: Page, quality = 11): number => brotliSize(pureText(page), quality),
  };
}

export type Scales = ReturnType<typeof createScales>;
