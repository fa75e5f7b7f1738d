import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';

const ENDINGS =
  /\.(?:html|css|js|json|csv|xml|txt|svg|woff2|png|webp|jpg|ico|webmanifest|pagefind|pf_fragment|pf_index|pf_meta|pf_filter)$/;
const OF_HOSTS = new Set(['_headers', '_nginx.conf', '_redirects']);
const SUSPECT =
  /(?:^|\/)\.|\.(?:test|spec|draft|bak|orig|old)\.|(?:^|\/)(?:node_modules|package(?:-lock)?\.json|citations\.lock\.json|drafts?|tests?|__\w+__)(?:\/|$)|~$/;

/** No file ships that no reader asks for. */
export function checkFileNames(files: readonly string[]): Issue[] {
  return files
    .filter((file) => SUSPECT.test(file) || !(ENDINGS.test(file) || OF_HOSTS.has(file)))
    .map((file) =>
      fault({
        code: 'LEFTOVER',
        file,
        line: 0,
        field: 'file name',
        found: file,
        why: 'is no file for readers',
        remedy: 'keep it out of public/ and of the build',
      }),
    );
}

const TRACES: readonly { readonly pattern: RegExp; readonly why: string; readonly remedy: string }[] = [
  { pattern: /[#@]\s*sourceMappingURL=\S+/, why: 'points at a source map', remedy: 'build without source maps' },
  {
    pattern: /(?<![\w.~:-])\/(?:work|root|home\/[\w.-]+|Users\/[\w.-]+|tmp|private\/var|var\/folders)\/[\w.@-]+/,
    why: 'is a path of a machine',
    remedy: 'write a path from the project root',
  },
  {
    pattern: /\b[A-Z]:\\(?:Users|work)\\|file:\/\/\/\w/i,
    why: 'is a path of a machine',
    remedy: 'write a path from the project root',
  },
  {
    pattern: /\sdata-draft(?=[\s=>])|\bLorem ipsum\b|\b(?:TODO|FIXME)\b/,
    why: 'is unfinished',
    remedy: 'finish it or take it out',
  },
];

/** No text that ships tells of the machine it was made on, or is unfinished. */
export function checkTraces(text: string, file: string): Issue[] {
  return TRACES.flatMap(({ pattern, why, remedy }) => {
    const found = pattern.exec(text);
    return found ? [fault({ code: 'LEFTOVER', file, line: 0, field: 'text', found: found[0], why, remedy })] : [];
  });
}

const METADATA = /Exif\0\0|<x:xmpmeta|tEXt|iTXt|zTXt|eXIf/;

/** A picture carries no notes on who made it where. */
export function checkMetadata(bytes: Buffer, file: string): Issue[] {
  const found = METADATA.exec(bytes.toString('latin1'));
  return found
    ? [
        fault({
          code: 'METADATA',
          file,
          line: 0,
          field: 'picture',
          found: found[0].replace(/\W+/g, ''),
          why: 'is metadata of the picture',
          remedy: 'save it without metadata',
        }),
      ]
    : [];
}
