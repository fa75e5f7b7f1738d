import { type Finding, fault } from '../issue/fault.ts';
import type { CitedLine, Selector } from '../record/citation.ts';
import { citedParts } from '../record/cites.ts';
import type { Figure } from '../record/figure.ts';
import type { AnyRecord } from '../record/record.ts';
import type { Source } from '../record/source.ts';
import { findPhrase, lineAt, nearestText, type Span, spanOfLines } from './match.ts';

/** Texts by source id, with LF line ends. */
export type Texts = ReadonlyMap<string, string>;

/** Lines that not even a reading room shows: ranges by source id, or the whole document. */
export type Withheld = ReadonlyMap<string, readonly (readonly [number, number])[] | 'whole'>;

/** SHA-256 of a text, in hex. */
export type Hash = (text: string) => string;

/** A citation found in its text. */
export type Found = {
  /** `<owner>#<citation key>`. */
  readonly id: string;
  readonly source: string;
  readonly spans: readonly Span[];
  readonly line: CitedLine;
};

export type Verification = { readonly found: readonly Found[]; readonly findings: readonly Finding[] };

/** Looks up every citation of every record in the mounted texts. */
export function verifyCites(records: readonly AnyRecord[], texts: Texts, withheld: Withheld, hash: Hash): Verification {
  const found: Found[] = [];
  const findings: Finding[] = [];
  for (const record of records) {
    for (const part of citedParts(record)) {
      part.cites.forEach((cite, index) => {
        const place = { file: record.file, field: `${part.field}.${index}` };
        const text = texts.get(cite.source);
        if (text === undefined) {
          findings.push(
            fault({
              code: 'SOURCE-ABSENT',
              file: place.file,
              field: `${place.field}.source`,
              found: cite.source,
              why: 'has no text among the mounted sources',
              remedy: 'mount the folder that holds it (SOURCES_DIR)',
            }),
          );
          return;
        }
        const located = locate(cite, { text, withheld: withheld.get(cite.source) ?? [] }, place, hash);
        findings.push(...located.findings);
        if (located.findings.length === 0)
          found.push({
            id: `${part.owner}#${cite.key}`,
            source: cite.source,
            spans: located.spans,
            line: located.line,
          });
      });
    }
    if (record.record === 'figure')
      findings.push(...seenFaults(record, new Map(found.map((one) => [one.id, one])), texts));
  }
  return { found, findings };
}

/** The digits of a cell stand in what the cell cites. */
function seenFaults(figure: Figure, found: ReadonlyMap<string, Found>, texts: Texts): Finding[] {
  return citedParts(figure).flatMap((part) => {
    const [, row = '', column = ''] = part.field.split('.');
    const seen = figure.cells[row]?.[column]?.seen ?? null;
    const proofs = part.cites.flatMap((cite) => found.get(`${part.owner}#${cite.key}`) ?? []);
    if (seen === null || proofs.length < part.cites.length || proofs.length === 0) return [];
    const digits = new RegExp(`(?<!\\d|\\d[.,])${seen.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?!\\d|[.,]\\d)`, 'u');
    const passages = proofs.flatMap(({ source, spans }) =>
      spans.map(({ start, end }) => (texts.get(source) ?? '').slice(start, end)),
    );
    if (passages.some((passage) => digits.test(passage))) return [];
    return [
      fault({
        code: 'FIGURE-SEEN',
        file: figure.file,
        field: `cells.${row}.${column}.seen`,
        found: seen,
        why: 'does not stand in what the cell cites',
        remedy: 'copy the digits as the text has them, or cite the place where they stand',
      }),
    ];
  });
}

/** Looks up the passages that source records name. */
export function verifyPassages(sources: readonly Source[], texts: Texts, withheld: Withheld, hash: Hash): Verification {
  const found: Found[] = [];
  const findings: Finding[] = [];
  for (const source of sources) {
    const text = texts.get(source.id);
    if (text === undefined) continue;
    source.passages.forEach((passage, index) => {
      const place = { file: source.file, field: `passages.${index}` };
      const located = locate(passage, { text, withheld: withheld.get(source.id) ?? [] }, place, hash);
      findings.push(...located.findings);
      if (located.findings.length === 0)
        found.push({ id: `${source.id}#${passage.key}`, source: source.id, spans: located.spans, line: located.line });
    });
  }
  return { found, findings };
}

type Place = { readonly file: string; readonly field: string };
type Located = { readonly spans: readonly Span[]; readonly line: CitedLine; readonly findings: readonly Finding[] };

const LONGEST_PHRASE = 12;

type Lines = readonly (readonly [number, number])[] | 'whole';
type Held = { readonly text: string; readonly withheld: Lines };

/** Finds what a selector points at; words of a withheld line are never repeated, a block of lines holds none. */
function locate(selector: Selector, held: Held, place: Place, hash: Hash): Located {
  if (selector.block) return locateBlock(selector.block, held.text, place, hash);
  const located = selector.parts
    ? locateParts(selector.parts, held, place)
    : locatePhrase(selector.phrase ?? '', selector.nth, selector.of, held, place);
  return isWithheld(located.spans, held)
    ? failed(
        fault({
          code: 'CITE-WITHHELD',
          file: place.file,
          field: place.field,
          found: '(not shown)',
          why: 'lies on a line that is withheld',
          remedy: 'cite by block, in own words, or leave it out',
        }),
      )
    : located;
}

const failed = (finding: Finding): Located => ({ spans: [], line: 0, findings: [finding] });

function locateBlock(
  block: { lines: readonly [number, number]; hash: string },
  text: string,
  place: Place,
  hash: Hash,
): Located {
  const [first, last] = block.lines;
  const spot = { code: 'CITE-BLOCK', file: place.file, field: `${place.field}.block` } as const;
  const span = spanOfLines(text, first, last);
  if (!span)
    return failed(
      fault({
        ...spot,
        found: `${first}-${last}`,
        why: 'lies outside the text',
        remedy: `the text has ${text.split('\n').length} lines`,
      }),
    );
  const actual = hash(text.slice(span.start, span.end));
  if (actual !== block.hash)
    return failed(
      fault({
        ...spot,
        found: block.hash,
        why: `lines ${first}-${last} have another hash`,
        remedy: `read them again; if they are the right lines, write ${actual}`,
      }),
    );
  return { spans: [span], line: [first, last], findings: [] };
}

function wordCount(words: string): number {
  return words.trim().split(/\s+/).length;
}

function locateParts(parts: readonly string[], held: Held, place: Place): Located {
  const spot = { code: 'CITE-PARTS', file: place.file, field: `${place.field}.parts` } as const;
  const count = parts.reduce((sum, part) => sum + wordCount(part), 0);
  if (count > LONGEST_PHRASE)
    return failed(
      fault({
        ...spot,
        found: parts.join(' […] '),
        why: `have ${count} words`,
        remedy: `keep to ${LONGEST_PHRASE} in all; parts are for finding, too`,
      }),
    );
  const all = parts.map((part) => locatePhrase(part, null, null, held, place));
  const findings = all.flatMap((one) => one.findings);
  const spans = all.flatMap((one) => one.spans);
  if (findings.length === 0 && spans.some((span, index) => span.start < (spans[index - 1]?.end ?? 0))) {
    return failed(
      fault({
        ...spot,
        found: parts.join(' […] '),
        why: 'stand in another order in the text',
        remedy: 'list the parts as the text has them',
      }),
    );
  }
  return { spans, line: all.map((one) => (typeof one.line === 'number' ? one.line : 0)), findings };
}

function locatePhrase(
  phrase: string,
  nth: number | null,
  of: number | null,
  { text, withheld }: Held,
  place: Place,
): Located {
  const spot = { code: 'CITE-PHRASE', file: place.file, field: `${place.field}.phrase` } as const;
  const count = wordCount(phrase);
  if (count > LONGEST_PHRASE)
    return failed(
      fault({
        ...spot,
        found: phrase,
        why: `has ${count} words`,
        remedy: `keep to ${LONGEST_PHRASE}; a phrase is for finding, not for republishing`,
      }),
    );
  const spans = findPhrase(text, phrase);
  if (spans.length === 0) {
    const near = nearestText(withoutLines(text, withheld), phrase);
    return failed(
      fault({
        ...spot,
        found: phrase,
        why: 'does not stand in the text',
        remedy: near === null ? 'copy the words from the text' : `nearest text: ${near}`,
      }),
    );
  }
  const lines = spans.map((span) => lineAt(text, span.start));
  if (nth === null && spans.length > 1) {
    return failed(
      fault({
        ...spot,
        found: phrase,
        why: `stands ${spans.length} times, on lines ${lines.join(', ')}`,
        remedy: `make it longer, or add nth and of: ${spans.length}`,
      }),
    );
  }
  if (of !== null && of !== spans.length) {
    return failed(
      fault({
        ...spot,
        found: phrase,
        why: `stands ${spans.length} times, not ${of}`,
        remedy: `write of: ${spans.length}, or drop nth and of`,
      }),
    );
  }
  const index = (nth ?? 1) - 1;
  const span = spans[index];
  return span
    ? { spans: [span], line: lines[index] ?? 0, findings: [] }
    : failed(fault({ ...spot, found: phrase, why: 'has no such occurrence', remedy: 'correct nth' }));
}

function isIn(line: number, lines: Lines): boolean {
  return lines === 'whole' || lines.some(([first, last]) => first <= line && line <= last);
}

function isWithheld(spans: readonly Span[], { text, withheld }: Held): boolean {
  return spans.some(({ start, end }) => {
    const first = lineAt(text, start);
    return Array.from({ length: lineAt(text, end) - first + 1 }, (_, index) => first + index).some((line) =>
      isIn(line, withheld),
    );
  });
}

/** The text with its withheld lines empty. */
function withoutLines(text: string, lines: Lines): string {
  return text
    .split('\n')
    .map((words, index) => (isIn(index + 1, lines) ? '' : words))
    .join('\n');
}
