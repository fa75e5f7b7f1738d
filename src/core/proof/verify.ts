import { type Finding, fault } from '../issue/fault.ts';
import type { CitedLine } from '../record/citation.ts';
import { citedParts } from '../record/cites.ts';
import type { Figure } from '../record/figure.ts';
import type { AnyRecord } from '../record/record.ts';
import type { Source } from '../record/source.ts';
import { type Hash, locate } from './locate.ts';
import type { Span } from './match.ts';
import type { Withheld } from './withheld.ts';

/** Texts by source id, with LF line ends. */
export type Texts = ReadonlyMap<string, string>;

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
