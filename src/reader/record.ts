import { type Issue, type Outcome, outcome } from '../core/issue/issue.ts';
import type { Prose } from '../core/record/text.ts';
import type { ContentFile } from './files.ts';
import { parseFront } from './front.ts';
import { readProse } from './markdown.ts';
import { type FilePlace, isPrefix, slugFault } from './place.ts';
import { readYaml, type YamlData } from './yaml.ts';

/** What one file of a record says, as far as it could be read; `data` is null where its fields are not sound. */
export type Parsed = {
  readonly file: string;
  readonly place: FilePlace;
  readonly data: unknown;
  readonly prose: Prose;
  readonly yaml: YamlData;
  readonly body: string;
  /** Number of lines before the body. */
  readonly bodyLine: number;
};

const NO_PROSE: Prose = { html: '', text: '', refs: [] };

/** A file of which nothing but its name could be read. */
export const blank = (file: string, place: FilePlace): Parsed => ({
  file,
  place,
  data: null,
  prose: NO_PROSE,
  yaml: readYaml('', file, 0),
  body: '',
  bodyLine: 0,
});

/** Reads one file of a record. */
export function readRecord(file: ContentFile, place: FilePlace): Outcome<Parsed> {
  const names = nameFaults(file.file, place);
  const split = splitFront(file, place);
  if (split.value === null) return outcome(blank(file.file, place), names, split.issues);
  const { front: written, frontLine, body, bodyLine } = split.value;
  const yaml = readYaml(written, file.file, frontLine);
  const front = parseFront(place.reader[place.lang === 'nl' ? 'base' : 'en'], yaml, file.file);
  const read = readBody(split.value, file.file, place);
  const parsed = { file: file.file, place, data: front.data, prose: read.value, yaml, body, bodyLine };
  return outcome(parsed, names, front.issues, read.issues);
}

/** What the name of a file says of its record, and a slug or day that it cannot be. */
function nameFaults(file: string, { slug, prefix }: FilePlace): Issue[] {
  const spot = { code: 'ID-FORM', file, line: 0, field: 'file name' } as const;
  const wrong = slugFault(slug);
  const isSound = prefix === null || isPrefix(prefix);
  return [
    ...(wrong ? [{ ...spot, found: slug, ...wrong }] : []),
    ...(isSound
      ? []
      : [
          {
            ...spot,
            found: prefix,
            why: 'is no day before --',
            remedy: 'begin with the earliest day, as in 2031-03-14--, or with undated--',
          },
        ]),
  ];
}

/** The prose of a file; its lack is a fault where the kind needs one. */
function readBody({ body, bodyLine }: Split, file: string, { reader }: FilePlace): Outcome<Prose> {
  if (reader.prose === 'none') return outcome(NO_PROSE);
  const { prose, issues } = readProse(body, file, bodyLine, reader.ending === '.mdx' ? 'mdx' : 'md');
  if (reader.prose !== 'needed' || issues.length > 0 || prose.text !== '') return outcome(prose, issues);
  return outcome(prose, [
    {
      code: 'PROSE-MISSING',
      file,
      line: bodyLine,
      field: 'prose',
      found: '',
      why: 'no prose follows the front matter',
      remedy: 'write one to four sentences below the second ---',
    },
  ]);
}

type Split = { readonly front: string; readonly frontLine: number; readonly body: string; readonly bodyLine: number };

/** Parts front matter and prose; a YAML file is front matter as a whole. */
function splitFront(file: ContentFile, place: FilePlace): Outcome<Split | null> {
  if (place.reader.ending === '.yaml') return outcome({ front: file.text, frontLine: 0, body: '', bodyLine: 0 });
  const lines = file.text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] === '---' && end > 0) {
    return outcome({
      front: lines.slice(1, end).join('\n'),
      frontLine: 1,
      body: lines.slice(end + 1).join('\n'),
      bodyLine: end + 1,
    });
  }
  const why =
    file.text.trim() === '' ? 'is empty' : lines[0] === '---' ? 'front matter is not closed' : 'has no front matter';
  const missing: Issue = {
    code: 'FRONT-MISSING',
    file: file.file,
    line: 1,
    field: '',
    found: lines[0] ?? '',
    why,
    remedy: `begin with ---, the fields of a ${place.reader.kind}, and --- again; npm run new shows them`,
  };
  return outcome(null, [missing]);
}

/** 1-based line of a field by its dotted path; in prose, of the words that were found; 0 for the name of the file. */
export function lineIn(parsed: Parsed, field: string, found: string): number {
  if (field === 'file name') return 0;
  return field === 'prose' ? proseLine(parsed, found) : parsed.yaml.lineOf(toPath(field));
}

/** Line of the prose in which words stand; its first line where they are spread. */
function proseLine({ body, bodyLine }: Parsed, words: string): number {
  const index = body.toLowerCase().indexOf(words.toLowerCase());
  return bodyLine + body.slice(0, Math.max(index, 0)).split('\n').length;
}

/** A dotted path as YAML is asked for it: `cites.2.phrase` by the names and numbers of its steps. */
export function toPath(field: string): PropertyKey[] {
  return field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
