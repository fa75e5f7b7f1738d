import { baseOf } from '../core/dossier/links.ts';
import type { Finding } from '../core/issue/fault.ts';
import type { Issue } from '../core/issue/issue.ts';
import { KINDS } from '../core/record/kinds.ts';
import type { Content } from './reader.ts';

/** True for a finding that only follows from a file that could not be read; that file has its own fault already. */
export function isConsequence(finding: Finding, content: Content): boolean {
  const isUnread = (kind: string): boolean => content.unread.some((record) => record.kind === kind);
  const isFaulty = (file: string): boolean => content.issues.some((issue) => issue.file === file);
  switch (finding.code) {
    case 'REF':
      return content.unread.some((record) => record.id === baseOf(finding.found));
    case 'RETIRED':
      return (
        content.unread.some((record) => record.id === finding.found) ||
        (isUnread('knowledge') && /^\d+\.successor$/.test(finding.field))
      );
    case 'ID-GONE':
      return (
        content.unread.some((record) => record.id === finding.found) ||
        isFaulty('content/retired.yaml') ||
        content.issues.some(
          ({ code, file }) => code === 'FOLDER-EMPTY' || (code === 'LOCK-SEAL' && file === finding.file),
        )
      );
    case 'CITE-UNVERIFIED':
      return content.issues.some(({ file }) => file.endsWith('.lock.json') && isLockOf(file, finding.file));
    case 'KNOWLEDGE-DIFFERS':
    case 'FIGURE-CHECK':
    case 'FIGURE-CHECK-OPEN':
      return isUnread('discrepancy');
    case 'MARK-UNKNOWN':
      return isUnread('term');
    case 'NAME-UNKNOWN':
      return isFaulty('content/words.yaml');
    default:
      return false;
  }
}

/** True for numbers that differ where one language has to take some out for privacy, or its prose cannot be read. */
export function isEcho({ code, file }: Finding, others: readonly Issue[]): boolean {
  return (
    code === 'LANG-DIGITS' &&
    others.some(
      (issue) =>
        /^(?:PRIVACY|PROSE)-/.test(issue.code) && (issue.file === file || issue.file === file.replace('/en/', '/')),
    )
  );
}

/** True where a lock may hold the citations of a file: any lock those of a shared register. */
function isLockOf(lock: string, file: string): boolean {
  const folder = /^content\/cases\/[^/]+\//.exec(file)?.[0];
  return folder === undefined || lock.startsWith(folder);
}

/** Names of records that could not be read, so that they are not called unknown elsewhere. */
export function unreadNames(content: Content): string[] {
  return content.unread.flatMap(({ kind, texts }) => {
    const fields = KINDS[kind].names.map((field) => field.replace(/^.*\./, String.raw`\s+`));
    if (fields.length === 0) return [];
    const lines = new RegExp(`^(?:${fields.join('|')}):.*$`, 'gm');
    return texts.flatMap((text) => text.match(lines) ?? []);
  });
}
