import { join } from 'node:path';
import { formatIssue, type Issue, sortIssues } from '../src/core/issue/issue.ts';
import { spanOfLines } from '../src/core/proof/match.ts';
import { dayFromDate } from '../src/core/time/day.ts';
import { summaryOf } from '../src/exports/statements/readings.ts';
import { addLine, type CheckedContent, checkContent } from '../src/reader/content.ts';
import { coverageLines } from '../src/reader/coverage.ts';
import { checkLocks } from '../src/reader/lock.ts';
import { writeLockFiles } from '../src/reader/lock-files.ts';
import { nextLocks } from '../src/reader/relock.ts';
import { contentRoot } from '../src/reader/root.ts';
import { type Mounted, mountTexts, sha256 } from '../src/reader/texts.ts';
import { verifyContent } from '../src/reader/verify.ts';
import { notKnown, readCommand, refuse } from './command.ts';

// npm run verify: looks up every citation in the mounted texts and writes the locks.
//   -- --coverage                what of each source is cited or explained
//   -- --hash svmn-05:48-50      prints the hash of a block of lines, and does nothing else
//   -- --second-reading CASE     marks all claims of a case as read by a second reader today
//   -- --accept SOURCE           takes a changed source text as the new one
//   -- --merged CASE             takes the lock of a case as a merge of two left it
//   -- --frozen                  writes nothing; fails where a lock would change
const NAME = 'verify';
const { flags } = readCommand(NAME, {
  coverage: null,
  hash: '<source>:<first>-<last>',
  'second-reading': '<case>',
  accept: '<source>',
  merged: '<case>',
  frozen: null,
});
const { hash, accept, merged, frozen: isFrozen, 'second-reading': reading } = flags;
const mounted = mountTexts('.');
if (hash !== null && (accept !== null || merged !== null || reading !== null || isFrozen || flags.coverage))
  refuse(NAME, '--hash stands alone.');
const writing = Object.entries({ accept, merged, 'second-reading': reading }).find(([, value]) => value !== null)?.[0];
if (isFrozen && writing !== undefined) refuse(NAME, `--frozen writes nothing; leave --${writing} out.`);

if (mounted && hash !== null) console.log(hashOf(hash, mounted));
else {
  const checked = checkContent(contentRoot());
  const { cases, sources } = checked.dossier;
  refuseUnknown('second-reading', reading, 'case', cases);
  refuseUnknown('merged', merged, 'case', cases);
  refuseUnknown('accept', accept, 'source', sources);
  if (mounted) verifyByText(checked, mounted);
  else verifyByLock(checked);
}

/** SHA-256 of a block of lines of a source. */
function hashOf(block: string, { texts, issues }: Mounted): string {
  if (issues.length > 0) refuse(NAME, issues.map(formatIssue).join('\n'));
  const [, source = '', first, last] = /^([a-z0-9-]+):(\d+)-(\d+)$/.exec(block) ?? [];
  const text = texts.get(source);
  if (source !== '' && text === undefined)
    refuse(NAME, `--hash: ${notKnown(source, 'mounted text', [...texts.keys()])}`);
  const span = text === undefined ? null : spanOfLines(text, Number(first), Number(last));
  return text === undefined || span === null
    ? refuse(NAME, `--hash ${block}: there are no such lines; write <source>:<first>-<last>.`)
    : sha256(text.slice(span.start, span.end));
}

/** What the site makes of records that nobody read, or that changed since; it never stops a lock. */
function printStatements({ dossier, content }: CheckedContent): void {
  const { line, changed } = summaryOf(dossier, content.statements, sha256);
  for (const one of changed) console.log(`changed after its reading: ${one}`);
  console.log(line);
}

function refuseUnknown(flag: string, value: string | null, what: string, records: readonly { id: string }[]): void {
  const known = records.map(({ id }) => id);
  if (value !== null && !known.includes(value)) refuse(NAME, `--${flag}: ${notKnown(value, what, known)}`);
}

function verifyByLock({ locks }: CheckedContent): void {
  const given = { '--hash': hash, '--accept': accept, '--merged': merged, '--second-reading': reading };
  const needing = Object.entries(given).find(([, value]) => value !== null)?.[0];
  if (needing) refuse(NAME, `${needing} needs the texts: set SOURCES_DIR to the folder that holds them.`);
  console.log('no texts are mounted: set SOURCES_DIR to the folder that holds them');
  console.log(`0 citations verified by text, ${locks.locked} by lock, ${locks.findings.length} not covered`);
  if (locks.findings.length > 0) process.exitCode = 1;
}

/** Whether a fault only says that a merge of two locks is not yet sealed. */
function isMerged({ code, file }: Issue): boolean {
  return code === 'LOCK-SEAL' && merged !== null && file.startsWith(`content/cases/${merged}/`);
}

function verifyByText(checked: CheckedContent, at: Mounted): void {
  const result = verifyContent(checked.content, at, accept);
  // A record that cannot be read would lose its place in the lock, and with it its second reading.
  const issues = sortIssues([
    ...at.issues,
    ...checked.content.issues.filter((issue) => !isMerged(issue)),
    ...result.findings.map((finding) => addLine(finding, checked.content)),
  ]);
  for (const issue of issues) console.error(formatIssue(issue));
  const changed = issues.length === 0 ? writeLocks(checked, at, result.found) : 0;
  const texts = new Set(result.found.map((one) => one.source)).size;
  if (at.withheld === null && at.issues.length === 0)
    console.log(`${at.folder} holds no withheld.yaml: no line of these texts counts as withheld`);
  console.log(
    `${result.found.length} citations verified by text in ${texts} sources, 0 by lock; ${issues.length} faults`,
  );
  if (issues.length === 0) printStatements(checked);
  if (flags.coverage) console.log(['', ...coverageLines(checked.dossier.sources, at.texts, result)].join('\n'));
  if (issues.length > 0 || (isFrozen && changed > 0)) process.exitCode = 1;
}

/** Writes every lock that is not as it has to be, or names it; gives their number. */
function writeLocks(
  checked: CheckedContent,
  { hashes }: Mounted,
  found: ReturnType<typeof verifyContent>['found'],
): number {
  const today = dayFromDate(new Date());
  const locks = nextLocks(checked, hashes, found, reading === null ? null : { case: reading, on: today });
  const changed = locks.filter(({ isNew }) => isNew);
  if (isFrozen) for (const { case: id } of changed) console.log(`the lock of ${id} is not up to date`);
  else
    for (const { case: id, lock } of locks)
      for (const file of writeLockFiles(join(contentRoot(), 'content/cases', id), lock)) console.log(`wrote ${file}`);
  const next = Object.fromEntries(locks.map(({ case: id, lock }) => [id, lock]));
  const report = checkLocks(checked.records, next, checked.content.settings.retired);
  console.log(`${report.readTwice.length} claims read by two, ${report.unread.length} by one`);
  for (const owner of report.changed) console.log(`changed after its second reading: ${owner}`);
  return changed.length;
}
