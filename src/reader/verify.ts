import { type Finding, fault } from '../core/issue/fault.ts';
import { countMarks } from '../core/proof/redaction.ts';
import { type Found, verifyCites, verifyPassages } from '../core/proof/verify.ts';
import type { Source } from '../core/record/source.ts';
import type { Term } from '../core/record/term.ts';
import type { Content } from './reader.ts';
import { type Mounted, sha256 } from './texts.ts';

/** What the mounted texts prove. */
export type TextReport = {
  readonly found: readonly Found[];
  readonly passages: readonly Found[];
  readonly findings: readonly Finding[];
};

/** Holds all content against the mounted texts; `accepted` names a source whose text may have changed. */
export function verifyContent(content: Content, mounted: Mounted, accepted: string | null): TextReport {
  const sources = content.records.filter((record): record is Source => record.record === 'source');
  const marks = content.records.filter((record): record is Term => record.record === 'term' && record.mark !== null);
  const cites = verifyCites(content.records, mounted.texts, mounted.withheld ?? new Map(), sha256);
  const passages = verifyPassages(sources, mounted.texts, mounted.withheld ?? new Map(), sha256);
  return {
    found: cites.found,
    passages: passages.found,
    findings: [
      ...cites.findings.filter((finding) => !isUnread(finding, mounted)),
      ...passages.findings,
      ...changedTexts(content, mounted, sources, accepted),
      ...sources.flatMap((source) => markFaults(source, mounted.texts.get(source.id), marks)),
    ],
  };
}

/** Whether a text is absent only because it, or the whole folder, could not be read. */
function isUnread({ code, found }: Finding, { texts, hashes }: Mounted): boolean {
  return code === 'SOURCE-ABSENT' && (texts.size === 0 || hashes.has(found));
}

/** Source texts whose bytes are not those that were verified. */
function changedTexts(
  content: Content,
  mounted: Mounted,
  sources: readonly Source[],
  accepted: string | null,
): Finding[] {
  return sources.flatMap((source) => {
    const now = mounted.hashes.get(source.id);
    const old = content.locks[source.case]?.sources[source.id];
    const isRead = mounted.texts.has(source.id);
    if (!isRead || now === undefined || old === undefined || accepted === source.id || old === now) return [];
    return [
      fault({
        code: 'SOURCE-CHANGED',
        file: source.file,
        field: 'text',
        found: now,
        why: `was ${old} when it was verified`,
        remedy: `read its citations again, then run npm run verify -- --accept ${source.id}`,
      }),
    ];
  });
}

/** The counts of a source record are those of its text. */
function markFaults(source: Source, text: string | undefined, marks: readonly Term[]): Finding[] {
  if (text === undefined) return [];
  const counted = countMarks(text, marks);
  return marks.flatMap((term) => {
    const now = counted.get(term.id) ?? { intact: 0, damaged: 0, doubtful: 0 };
    const index = source.redactions.findIndex((count) => count.mark === term.id);
    const said = source.redactions[index] ?? { intact: 0, damaged: 0, doubtful: 0 };
    if (said.intact === now.intact && said.damaged === now.damaged && said.doubtful === now.doubtful) return [];
    const show = (count: { intact: number; damaged: number; doubtful: number }): string =>
      `${count.intact} intact, ${count.damaged} damaged, ${count.doubtful} doubtful`;
    return [
      fault({
        code: 'MARK-COUNT',
        file: source.file,
        field: `redactions.${Math.max(index, 0)}`,
        found: `${term.id}: ${show(said)}`,
        why: `the text holds ${show(now)}`,
        remedy: 'correct the counts, or the patterns of the mark',
      }),
    ];
  });
}
