import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Issue, type Outcome, outcome } from '../core/issue/issue.ts';
import { NO_STATEMENTS, type StatementLock } from '../core/proof/statement-lock.ts';
import { compareText } from '../core/record/text.ts';
import type { Day } from '../core/time/day.ts';
import { statementLock } from '../schemas/statement-lock.ts';
import type { ContentFile } from './files.ts';
import { lastDay } from './lock-files.ts';

const NAME = 'statements.lock.json';
const PATH = /^cases\/([^/]+)\/statements\.lock\.json$/;

/** The case whose readings of derived sentences lie at a path below `content/`; null for any other file. */
export function caseOfStatementLock(path: string): string | null {
  return PATH.exec(path)?.[1] ?? null;
}

/** The readings of derived sentences by case; a file that holds none counts as empty and is a fault. */
export function readStatementLocks(files: readonly ContentFile[]): Outcome<Record<string, StatementLock>> {
  const read = files.map((file) => [caseOfStatementLock(file.path) ?? '', readOne(file)] as const);
  const locks = Object.fromEntries(read.map(([name, { value }]) => [name, value]));
  return outcome(locks, ...read.map(([, { issues }]) => issues));
}

function readOne(file: ContentFile): Outcome<StatementLock> {
  const data = parse(file.text);
  const result = statementLock.safeParse(data);
  if (result.success) return outcome(result.data, daysAhead(file, result.data));
  const [first] = result.error.issues;
  const field = (first?.path ?? []).map(String).join('.');
  return outcome(NO_STATEMENTS, [lockFault(file, field, first?.message ?? 'is no lock')]);
}

/** Readings of a day that has not begun anywhere on Earth. */
function daysAhead(file: ContentFile, { statements }: StatementLock): Issue[] {
  const last = lastDay();
  return Object.entries(statements)
    .filter(([, day]) => day > last)
    .map(([key, day]) => ({
      ...lockFault(file, `statements.${key}`, 'lies ahead: nobody has read it that day'),
      found: day,
    }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function lockFault(file: ContentFile, field: string, why: string): Issue {
  const remedy = 'restore it from the history, or read the sentences and run npm run statements -- <case> --read <day>';
  return { code: 'LOCK-READ', file: file.file, line: 1, field, found: file.text.slice(0, 40), why, remedy };
}

/** Writes the readings of a case into its folder, sorted by key; without any the file goes. Gives its path. */
export function writeStatementLock(folder: string, statements: ReadonlyMap<string, Day>): string {
  const file = join(folder, NAME);
  const sorted = Object.fromEntries([...statements].sort(([a], [b]) => compareText(a, b)));
  const text = `${JSON.stringify({ ...NO_STATEMENTS, statements: sorted }, null, 1)}\n`;
  if (statements.size === 0) rmSync(file, { force: true });
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}
