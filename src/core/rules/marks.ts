import { type FaultPlace, type Finding, fault, fileIn } from '../issue/fault.ts';
import { nearestNames } from '../issue/nearest.ts';
import { citedParts } from '../record/cites.ts';
import type { AnyRecord } from '../record/record.ts';
import type { Term } from '../record/term.ts';
import { LANGS } from '../record/text.ts';

const LETTER = String.raw`\.?[A-Za-z](?!\p{L})`;
/**
 * What looks like the code of a redaction: `5.1.2.e`, `5.1.5`, `10.2.g`, `(10)(2e)`; the articles are those of Woo and
 * Wob.
 */
const MARK_LIKE = new RegExp(
  [
    String.raw`(?<![\d.])(?:5|10|11)\.\d\.\d(?:${LETTER})?(?![\d.]\d)`,
    String.raw`(?<![\d.])(?:5\.[12]|10\.[127]|11\.[12])${LETTER}`,
    String.raw`\(\d{1,2}\)\(\d{1,2}[a-z]?\)`,
  ].join('|'),
  'gu',
);

/** A number of a section, a heading, a version or an amount, and no article. */
const NUMBERED = String.raw`(?:[Pp]aragraaf|[Hh]oofdstuk|[Bb]ijlage|[Pp]unt|[Vv]ersie|[Nn]r\.|§|€) ?`;
const HEADING = String.raw`(?<=^\s*)[\d.]+ \p{Lu}`;
const AMOUNT = String.raw`[.,:]?\d|%| (?:procent|miljoen|mln|uur)`;
/** Articles without a letter, in phrases alone: in our own words `11.1` may be anything; `11.10` is a time. */
const ARTICLE_LIKE = new RegExp(
  String.raw`(?<![\d.,:]|${NUMBERED})(?!${HEADING})(?:10\.[127]|11\.[12])(?!\.?\p{L}|${AMOUNT})`,
  'gu',
);

/** Marks are a closed register: each one in phrases, prose and records of sources stands in the glossary. */
export function checkMarks(records: readonly AnyRecord[]): Finding[] {
  const terms = records.filter((record): record is Term => record.record === 'term');
  const marks = terms.filter((term) => term.mark !== null);
  const known: Known = {
    titles: marks.map((term) => term.title.nl),
    patterns: marks
      .flatMap((term) => [...(term.mark?.intact ?? []), ...(term.mark?.damaged ?? [])])
      .map((text) => new RegExp(`^(?:${text})$`)),
  };
  return [
    ...terms.flatMap(markFields),
    ...records.flatMap((record) =>
      texts(record).flatMap(({ file, field, text, forms }) =>
        unknownMarks(marksLike(text, forms), known, { code: 'MARK-UNKNOWN', file, field }),
      ),
    ),
    ...records.flatMap((record) =>
      record.record === 'source'
        ? countedMarks(record.redactions, marks, { code: 'MARK-UNKNOWN', file: record.file, field: 'redactions' })
        : [],
    ),
  ];
}

function markFields(term: Term): Finding[] {
  if ((term.kind === 'mark') === (term.mark !== null)) return [];
  return [
    fault({
      code: 'MARK-FIELDS',
      file: term.file,
      field: 'mark',
      found: term.kind,
      why: 'kind mark and the field mark go together',
      remedy: 'give both or neither',
    }),
  ];
}

/** Marks as the register names them, and the forms in which they are printed. */
type Known = { readonly titles: readonly string[]; readonly patterns: readonly RegExp[] };

function marksLike(text: string, forms: readonly RegExp[]): string[] {
  return [...new Set(forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[0])))];
}

function unknownMarks(found: readonly string[], known: Known, place: FaultPlace): Finding[] {
  return found
    .filter((mark) => !known.titles.includes(mark) && !known.patterns.some((pattern) => pattern.test(mark)))
    .map((mark) => {
      const near = nearestNames(mark, known.titles)[0];
      return fault({
        ...place,
        found: mark,
        why: 'is no redaction mark of the register',
        remedy: near
          ? `did you mean ${near}? Else add it to content/glossary`
          : 'add it to content/glossary with kind: mark',
      });
    });
}

function countedMarks(counts: readonly { mark: string }[], marks: readonly Term[], place: FaultPlace): Finding[] {
  const ids = new Set(marks.map((term) => term.id));
  return counts
    .filter((count) => !ids.has(count.mark))
    .map((count) =>
      fault({
        ...place,
        found: count.mark,
        why: 'is no term of kind mark',
        remedy: `use one of: ${[...ids].join(', ')}`,
      }),
    );
}

type Text = { readonly file: string; readonly field: string; readonly text: string; readonly forms: readonly RegExp[] };

function texts(record: AnyRecord): Text[] {
  const phrases = citedParts(record).flatMap((part) =>
    part.cites.flatMap((cite, index) => {
      const words = [cite.phrase, cite.reads, ...(cite.parts ?? [])].filter((text) => text !== null);
      const place = { file: record.file, field: `${part.field}.${index}.phrase` };
      return words.map((text) => ({ ...place, text, forms: [MARK_LIKE, ARTICLE_LIKE] }));
    }),
  );
  const prose = LANGS.flatMap((lang) => [
    { file: fileIn(record, lang), field: 'title', text: record.title[lang], forms: [MARK_LIKE] },
    { file: fileIn(record, lang), field: 'prose', text: record.prose[lang].text, forms: [MARK_LIKE] },
  ]);
  return [...phrases, ...prose];
}
