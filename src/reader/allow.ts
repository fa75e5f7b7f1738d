import type { Issue } from '../core/issue/issue.ts';
import type { ContentFile } from './files.ts';
import type { Allowed } from './settings.ts';
import { sha256 } from './texts.ts';

/** A fault and the value that an exception has to name; what is found may be masked. */
export type Suspect = { readonly issue: Issue; readonly value: string };

/** Faults that stand, those that an exception takes away, and what is wrong with the exceptions themselves. */
export type Judged = {
  readonly standing: readonly Issue[];
  readonly excepted: readonly Issue[];
  readonly faults: readonly Issue[];
};

/**
 * Holds faults against the exceptions; one holds for its code, value and file as long as the line is as it was judged.
 */
export function judge(
  suspects: readonly Suspect[],
  allowed: readonly Allowed[],
  files: readonly ContentFile[],
): Judged {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const holds = (entry: Allowed, { issue }: Suspect): boolean =>
    entry.line === hashOfLine(texts.get(issue.file), issue);
  const isExcepted = (suspect: Suspect): boolean =>
    allowed.some((entry) => isAbout(entry, suspect) && holds(entry, suspect));
  return {
    standing: suspects.filter((suspect) => !isExcepted(suspect)).map(({ issue }) => issue),
    excepted: suspects.filter(isExcepted).map(({ issue }) => issue),
    faults: allowed.flatMap((entry, index) => {
      const about = suspects.filter((suspect) => isAbout(entry, suspect));
      if (about.some((suspect) => holds(entry, suspect))) return [];
      const [first] = about;
      return [first ? changedLine(index, first.issue, texts.get(entry.file)) : unused(index, entry)];
    }),
  };
}

function isAbout({ code, file, found }: Allowed, { issue, value }: Suspect): boolean {
  return code === issue.code && file === issue.file && found === value;
}

/** SHA-256 of the line of a fault without the white space around it, of the whole text where the fault has no line. */
function hashOfLine(text = '', { line }: Issue): string {
  return sha256((line === 0 ? text : (text.split('\n')[line - 1] ?? '')).trim());
}

const AT = { code: 'ALLOW', file: 'content/allow.yaml', line: 0 } as const;

function changedLine(index: number, issue: Issue, text: string | undefined): Issue {
  return {
    ...AT,
    field: `${index}.line`,
    found: `${issue.file}:${issue.line}`,
    why: 'is not the line that was judged',
    remedy: `read it again; if the exception still holds, write line: ${hashOfLine(text, issue)}`,
  };
}

function unused(index: number, { code, file }: Allowed): Issue {
  return {
    ...AT,
    field: `${index}`,
    found: `${code} ${file}`,
    why: 'excepts nothing',
    remedy: 'take the entry out, or correct file and found',
  };
}
