import { type FaultPlace, type Finding, fault, fileIn } from '../issue/fault.ts';
import { nearestNames } from '../issue/nearest.ts';
import { citedParts } from '../record/cites.ts';
import type { AnyRecord } from '../record/record.ts';
import type { Term } from '../record/term.ts';
import { LANGS } from '../record/text.ts';

/** What looks like the code of a redaction: `5.1.2.e`, `5.1.5`, `(10)(2e)`; the articles are those of Woo and Wob. */
const MARK_LIKE = /(?<![\d.])(?:5|10|11)\.\d\.\d(?:\.?[a-z](?![a-z]))?(?![\d.]\d)|\(\d{1,2}\)\(\d{1,2}[a-z]?\)/g;

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
      texts(record).flatMap(({ file, field, text }) =>
        unknownMarks(text, known, { code: 'MARK-UNKNOWN', file, field }),
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

function unknownMarks(text: string, known: Known, place: FaultPlace): Finding[] {
  const found = new Set([...text.matchAll(MARK_LIKE)].map((match) => match[0]));
  return [...found]
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

function texts(record: AnyRecord): { file: string; field: string; text: string }[] {
  const phrases = citedParts(record).flatMap((part) =>
    part.cites.flatMap((cite, index) => {
      const words = [cite.phrase, ...(cite.parts ?? [])].filter((text) => text !== null);
      return words.map((text) => ({ file: record.file, field: `${part.field}.${index}.phrase`, text }));
    }),
  );
  const prose = LANGS.flatMap((lang) => [
    { file: fileIn(record, lang), field: 'title', text: record.title[lang] },
    { file: fileIn(record, lang), field: 'prose', text: record.prose[lang].text },
  ]);
  return [...phrases, ...prose];
}
