import { type Finding, fault } from '../issue/fault.ts';
import type { CitedLine, Selector } from '../record/citation.ts';
import { findPhrase, lineAt, nearestText, type Span, spanOfLines } from './match.ts';
import { type Lines, touchesWithheld, withoutLines } from './withheld.ts';

/** SHA-256 of a text, in hex. */
export type Hash = (text: string) => string;

/** Where a selector is written: what its faults name. */
type Place = { readonly file: string; readonly field: string };
/** Where a selector points, with the first line of each span; no spans where it has faults. */
type Located = { readonly spans: readonly Span[]; readonly line: CitedLine; readonly findings: readonly Finding[] };

const LONGEST_PHRASE = 12;

/** A text, and its lines that are withheld. */
type Held = { readonly text: string; readonly withheld: Lines };

/** Finds what a selector points at; words of a withheld line are never repeated, a block of lines holds none. */
export function locate(selector: Selector, held: Held, place: Place, hash: Hash): Located {
  if (selector.block) return locateBlock(selector.block, held.text, place, hash);
  const located = selector.parts
    ? locateParts(selector.parts, held, place)
    : locatePhrase(selector.phrase ?? '', selector.nth, selector.of, held, place);
  return touchesWithheld(located.spans, held.text, held.withheld)
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
