import { type Dossier, linkDossier } from '../core/dossier/dossier.ts';
import type { Finding } from '../core/issue/fault.ts';
import { type Issue, sortIssues } from '../core/issue/issue.ts';
import type { AnyRecord } from '../core/record/record.ts';
import { checkDossier, findOrphans } from '../core/rules/index.ts';
import { doubtfulWords } from '../core/rules/wording.ts';
import { judge, type Suspect } from './allow.ts';
import { isConsequence, isEcho, unreadNames } from './consequence.ts';
import { checkLocks, type LockReport } from './lock.ts';
import { scanContent } from './names.ts';
import { type Content, type Memory, readContent } from './reader.ts';
import { sha256 } from './texts.ts';

/** The content as one whole: what is in it, what is wrong with it, what deserves a look. */
export type CheckedContent = {
  readonly content: Content;
  readonly records: readonly AnyRecord[];
  readonly dossier: Dossier;
  readonly locks: LockReport;
  /** Faults: any of them stops the build. */
  readonly issues: readonly Issue[];
  /** Notes for people: doubtful words, orphans, claims changed after their reading, exceptions made. */
  readonly notes: readonly string[];
  /** Files in = records out + settings + locks + ignored. */
  readonly counts: { readonly files: number; readonly records: number; readonly ignored: number };
};

/** Reads and checks everything below `<root>/content`; `memory` spares the files that are as they were last time. */
export function checkContent(root: string, memory?: Memory): CheckedContent {
  const content = readContent(root, memory);
  const dossier = linkDossier(content.records, content.locks, content.settings.retired, sha256);
  const locks = checkLocks(content.records, content.locks, content.settings.retired);
  const names = scanNames(content);
  const others = [...content.issues, ...names.map(({ issue }) => issue)];
  const found = [
    ...content.issues,
    ...[...checkDossier(content.records, dossier, content.settings.words), ...locks.findings]
      .filter((finding) => !isConsequence(finding, content) && !isEcho(finding, others))
      .map((finding) => addLine(finding, content)),
  ];
  const suspects = [...found.map((issue) => ({ issue, value: issue.found })), ...names];
  const { standing, excepted, faults } = judge(suspects, content.settings.allow, content.files);
  // Where a file could not be read, what an exception is about may not have been looked at.
  const issues = sortIssues([...standing, ...(content.unread.length > 0 ? [] : faults)]);
  return {
    content,
    records: content.records,
    dossier,
    locks,
    issues,
    notes: notesOf(content, dossier, locks, excepted),
    counts: { files: content.files.length, records: content.records.length, ignored: content.ignored.length },
  };
}

/** Gives a finding the line of its field. */
export function addLine(finding: Finding, content: Content): Issue {
  return { ...finding, line: content.lineOf(finding.file, finding.field, finding.found) };
}

/** Traces of persons; invisible characters are left out here, for the reader of files has named them. */
function scanNames(content: Content): Suspect[] {
  const { settings } = content;
  const capitals = [...settings.words.capitals, ...unreadNames(content)];
  const hits = scanContent({ ...content, settings: { ...settings, words: { ...settings.words, capitals } } });
  return hits.filter(({ issue }) => !issue.code.startsWith('TEXT-') && !isConsequence(issue, content));
}

function notesOf(content: Content, dossier: Dossier, locks: LockReport, excepted: readonly Issue[]): string[] {
  const doubtful = doubtfulWords(content.records, content.settings.words).map(
    (finding) => `${finding.file} ${finding.field}: «${finding.found}» ${finding.why}`,
  );
  return [
    ...doubtful,
    ...findOrphans(dossier).map((file) => `${file}: nothing refers to it`),
    ...locks.changed.map((owner) => `${owner}: changed after its second reading`),
    ...excepted.map((issue) => `allowed by content/allow.yaml: ${issue.code} ${issue.file}:${issue.line}`),
  ];
}
