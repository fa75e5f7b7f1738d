import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Code } from '../core/issue/codes.ts';
import { type Issue, type Outcome, outcome } from '../core/issue/issue.ts';
import { compareText } from '../core/record/text.ts';
import { decodeText } from './decode.ts';

/** A file of the content folder, as text with LF line ends and no byte order mark. */
export type ContentFile = {
  /** Path from the project root, with `/`. */
  readonly file: string;
  /** Path below the content folder. */
  readonly path: string;
  readonly text: string;
};

/** What lies in a folder: files that could be read, files left aside by name, faults of the others. */
export type Folder = {
  readonly files: readonly ContentFile[];
  readonly ignored: readonly string[];
  readonly issues: readonly Issue[];
};

/** Files that editors and systems leave behind; they are counted, never read. */
const IGNORED = new Set(['.DS_Store', 'Thumbs.db', '.gitkeep']);

const LARGEST_RECORD = 1_048_576;
/** A lock is written by a command and grows with what cites a source. */
const LARGEST_LOCK = 16 * LARGEST_RECORD;
const ENDINGS = /\.(?:md|mdx|yaml|json)$/;

/** Reads every file below `<root>/<folder>` in an order that no machine changes. */
export function readFolder(root: string, folder: string): Folder {
  const files: ContentFile[] = [];
  const ignored: string[] = [];
  const issues: Issue[] = [];
  const walk = (below: string): void => {
    const names = readdirSync(join(root, folder, below)).sort(compareText);
    for (const name of names) {
      const path = below === '' ? name : `${below}/${name}`;
      const file = `${folder}/${path}`;
      const stat = lstatSync(join(root, file));
      if (stat.isSymbolicLink()) {
        issues.push(
          fault('FILE-LINK', file, readlinkSync(join(root, file)), 'is a symbolic link', 'put the file itself here'),
        );
      } else if (stat.isDirectory()) walk(path);
      else if (IGNORED.has(name)) ignored.push(file);
      else {
        const read = readOne(root, file, path, stat.size);
        if (read.value !== null) files.push({ file, path, text: read.value });
        issues.push(...read.issues);
      }
    }
  };
  try {
    walk('');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    issues.push(
      fault('FOLDER-MISSING', folder, '', 'does not exist', 'run from the project root, with content/ in it'),
    );
  }
  return { files, ignored, issues };
}

function fault(code: Code, file: string, found: string, why: string, remedy: string, line = 0): Issue {
  return { code, file, line, field: '', found, why, remedy };
}

/** The text of a file; null where it is none that a record or a lock can be. */
function readOne(root: string, file: string, path: string, size: number): Outcome<string | null> {
  if (!ENDINGS.test(path)) {
    const remedy = 'move it out of content/; records end in .md, .mdx or .yaml';
    return outcome(null, [fault('FILE-STRAY', file, path, 'is no kind of record', remedy)]);
  }
  if (size > (path.endsWith('.lock.json') ? LARGEST_LOCK : LARGEST_RECORD)) {
    const why = `is over ${LARGEST_RECORD} bytes`;
    return outcome(null, [fault('FILE-LARGE', file, `${size} bytes`, why, 'split the record: one assertion a file')]);
  }
  const decoded = decodeText(readFileSync(join(root, file)), file);
  return typeof decoded === 'string' ? outcome(decoded, hiddenSigns(decoded, file)) : outcome(null, [decoded]);
}

/**
 * Invisible characters, as ranges of code points: control characters but tab and line feed, soft hyphen, zero width,
 * bidi, tags.
 */
const HIDDEN = [
  '0000-0008',
  '000B-001F',
  '007F-009F',
  '00AD',
  '061C',
  '180E',
  '200B-200F',
  '202A-202E',
  '2060-2069',
  'FEFF',
  'FE00-FE0F',
  'E0000-E01EF',
].map((range) => range.replace(/[0-9A-F]+/g, (point) => `\\u{${point}}`));

/** Control characters, bidi overrides and invisible characters, each with its place. */
function hiddenSigns(text: string, file: string): Issue[] {
  const hidden = new RegExp(`[${HIDDEN.join('')}]`, 'gu');
  return [...text.matchAll(hidden)].map((match) => {
    const point = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const line = text.slice(0, match.index).split('\n').length;
    return fault(
      'FILE-HIDDEN-SIGN',
      file,
      `U+${point}`,
      `at offset ${match.index} is a sign that nobody sees`,
      'delete it',
      line,
    );
  });
}
