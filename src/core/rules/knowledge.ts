import { type Finding, fault } from '../issue/fault.ts';
import type { Knowledge, Statement } from '../record/knowledge.ts';
import type { AnyRecord } from '../record/record.ts';

/** Bounds of knowledge are possible, drafts never count as knowledge of their time, disagreement is registered. */
export function checkKnowledge(records: readonly AnyRecord[]): Finding[] {
  const touched = new Set(
    records.flatMap((record) => (record.record === 'discrepancy' ? record.touches.map(({ to }) => to) : [])),
  );
  const drafts = new Set(
    records.flatMap((record) =>
      record.record === 'version'
        ? record.family.filter(({ state }) => state === 'draft').map(({ source }) => source)
        : [],
    ),
  );
  return records.flatMap((record) =>
    record.record === 'knowledge'
      ? [
          ...record.statements.flatMap((item, index) => statementFaults(record, item, index)),
          ...record.statements.flatMap((item, index) => draftFaults(record, item, index, drafts)),
          ...disagreements(record, touched),
        ]
      : [],
  );
}

function statementFaults(item: Knowledge, statement: Statement, index: number): Finding[] {
  const place = { code: 'KNOWLEDGE', file: item.file, field: `statements.${index}` } as const;
  return [
    ...boundFaults(statement, place),
    ...notYetFaults(statement, place),
    ...evidenceFaults(statement, place),
    ...unknownFaults(statement, { ...place, code: 'KNOWLEDGE-UNKNOWN' }),
    ...saidFaults(statement, place),
  ];
}

type Place = { readonly code: 'KNOWLEDGE' | 'KNOWLEDGE-UNKNOWN'; readonly file: string; readonly field: string };

function boundFaults({ notBefore, notAfter }: Statement, place: Place): Finding[] {
  if (notBefore === null || notAfter === null || notBefore <= notAfter) return [];
  const found = `${notBefore}..${notAfter}`;
  return [fault({ ...place, found, why: 'bounds are impossible', remedy: 'put the earlier day in notBefore' })];
}

function notYetFaults({ knows, on }: Statement, place: Place): Finding[] {
  if ((knows === 'not-yet') === (on !== null)) return [];
  const why = 'not-yet and the field on go together';
  return [fault({ ...place, found: knows, why, remedy: 'give the day of the documented not-yet, or drop on' })];
}

function evidenceFaults(statement: Statement, place: Place): Finding[] {
  if (statement.evidence !== 'contemporaneous' || isOfItsTime(statement)) return [];
  return [
    fault({
      ...place,
      found: statement.state,
      why: 'is no contemporaneous evidence: a draft that was not sent never is, a prepared text only of what its writer knew that day',
      remedy: 'set evidence: later-statement or inferred',
    }),
  ];
}

function unknownFaults(statement: Statement, place: Place): Finding[] {
  if (statement.knows === 'says-unknown' && !isOwnWord(statement))
    return [
      fault({
        ...place,
        found: statement.knows,
        why: 'has no passage in which the actor says so',
        remedy: 'cite the own words (direction: by, supports: [content]), or set knows: not-shown with a note',
      }),
    ];
  if (statement.knows !== 'not-shown' || statement.note !== null) return [];
  return [
    fault({
      ...place,
      found: statement.knows,
      why: 'is our inference and has no note',
      remedy: 'say in note what the document says and what follows from it',
    }),
  ];
}

function saidFaults({ saidOn, notAfter, on }: Statement, place: Place): Finding[] {
  const { latest, edtf: found } = saidOn;
  return Object.entries({ notAfter, on }).flatMap(([field, day]) =>
    day === null || latest === null || latest >= day
      ? []
      : [
          fault({
            ...place,
            found,
            why: `was said before ${day}`,
            remedy: `${field} cannot be later than the evidence`,
          }),
        ],
  );
}

/** What was prepared tells what its writer knew on the day of writing; not what was said, nor what others knew. */
function isOfItsTime({ state, direction, saidOn, notAfter }: Statement): boolean {
  if (state !== 'prepared') return state === 'sent';
  return direction === 'by' && (notAfter === null || saidOn.covers(notAfter));
}

function isOwnWord({ direction, cites }: Statement): boolean {
  return direction === 'by' && cites.some(({ supports }) => supports.includes('content'));
}

/** What stands in drafts alone was not known by it at the time, even where the statement is called sent. */
function draftFaults(item: Knowledge, statement: Statement, index: number, drafts: ReadonlySet<string>): Finding[] {
  const sources = [...new Set(statement.cites.map(({ source }) => source))];
  if (statement.evidence !== 'contemporaneous' || statement.state !== 'sent') return [];
  if (sources.length === 0 || !sources.every((source) => drafts.has(source))) return [];
  return [
    fault({
      code: 'KNOWLEDGE-DRAFT',
      file: item.file,
      field: `statements.${index}`,
      found: sources.join(', '),
      why: 'is all that proves it, and is a draft by its version family',
      remedy: 'cite what was sent as well, or set evidence: later-statement or inferred',
    }),
  ];
}

/** Statements of one actor that cannot both hold, or tell one step differently, need a discrepancy. */
function disagreements(item: Knowledge, touched: ReadonlySet<string>): Finding[] {
  const pairs = item.statements.flatMap((first, index) =>
    item.statements.slice(index + 1).map((second) => [first, second] as const),
  );
  return pairs
    .filter(([first, second]) => first.actor === second.actor && disagree(first, second))
    .filter(([first, second]) => ![first, second].every((part) => touched.has(`${item.id}#${part.key}`)))
    .map(([first, second]) =>
      fault({
        code: 'KNOWLEDGE-DIFFERS',
        file: item.file,
        field: 'statements',
        found: `${first.key}, ${second.key}`,
        why: 'do not agree and no discrepancy names both',
        remedy: 'register a discrepancy whose touches name both statements',
      }),
    );
}

function disagree(first: Statement, second: Statement): boolean {
  if (first.sameStep !== null && first.sameStep === second.sameStep) {
    if (first.degree !== second.degree || first.direction !== second.direction || apart(first, second)) return true;
  }
  const [known, notYet] = first.knows === 'known' ? [first, second] : [second, first];
  return (
    known.knows === 'known' &&
    notYet.knows === 'not-yet' &&
    known.notAfter !== null &&
    notYet.on !== null &&
    known.notAfter < notYet.on
  );
}

function apart(first: Statement, second: Statement): boolean {
  const ends = (a: Statement, b: Statement): boolean =>
    a.notAfter !== null && b.notBefore !== null && a.notAfter < b.notBefore;
  return ends(first, second) || ends(second, first);
}
