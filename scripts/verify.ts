import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue, sortIssues } from '../src/core/issue/issue.ts';
import { spanOfLines } from '../src/core/proof/match.ts';
import { addLine, checkContent } from '../src/reader/content.ts';
import { checkLocks, writeLock } from '../src/reader/lock.ts';
import { contentRoot } from '../src/reader/root.ts';
import { mountTexts, sha256 } from '../src/reader/texts.ts';
import { verifyContent } from '../src/reader/verify.ts';
import { printCoverage } from './coverage.ts';

// npm run verify: looks up every citation in the mounted texts and writes the locks.
//   -- --coverage                what of each source is cited or explained
//   -- --hash svmn-05:48-50      hash of a block of lines
//   -- --second-reading CASE     marks all claims of a case as read by a second reader today
//   -- --accept SOURCE           takes a changed source text as the new one
//   -- --frozen                  writes nothing; fails where a lock would change
const words = process.argv.slice(2);
const wordAfter = (flag: string): string | null =>
  words.includes(flag) ? (words[words.indexOf(flag) + 1] ?? '') : null;
const mounted = mountTexts('.');
const asked = wordAfter('--hash');

if (!mounted) {
  const { locks } = checkContent(contentRoot());
  console.log('no texts are mounted: set SOURCES_DIR to the folder that holds them');
  console.log(`0 citations verified by text, ${locks.locked} by lock, ${locks.findings.length} not covered`);
  if (locks.findings.length > 0 || asked !== null) process.exitCode = 1;
} else if (asked !== null) printHash(asked, mounted.texts);
else run(mounted);

function printHash(block: string, texts: ReadonlyMap<string, string>): void {
  const match = /^([a-z0-9-]+):(\d+)-(\d+)$/.exec(block);
  const text = texts.get(match?.[1] ?? '');
  const span = text === undefined ? null : spanOfLines(text, Number(match?.[2]), Number(match?.[3]));
  if (text === undefined || span === null) {
    console.error(`--hash ${block}: no such lines; write <source>:<first>-<last>`);
    process.exitCode = 1;
  } else console.log(sha256(text.slice(span.start, span.end)));
}

function run(at: NonNullable<ReturnType<typeof mountTexts>>): void {
  const checked = checkContent(contentRoot());
  const result = verifyContent(checked.content, at, wordAfter('--accept'));
  // A record that cannot be read would lose its place in the lock, and with it its second reading.
  const issues = sortIssues([
    ...checked.content.issues,
    ...result.findings.map((finding) => addLine(finding, checked.content)),
  ]);
  for (const issue of issues) console.error(formatIssue(issue));
  const changed = issues.length === 0 ? writeLocks(checked, at.texts, result.found) : [];
  const texts = new Set(result.found.map((one) => one.source)).size;
  console.log(
    `${result.found.length} citations verified by text in ${texts} sources, 0 by lock; ${issues.length} faults`,
  );
  if (words.includes('--coverage')) printCoverage(checked.dossier.sources, at.texts, result);
  if (issues.length > 0 || (words.includes('--frozen') && changed.length > 0)) process.exitCode = 1;
}

function writeLocks(
  checked: ReturnType<typeof checkContent>,
  texts: ReadonlyMap<string, string>,
  found: ReturnType<typeof verifyContent>['found'],
): string[] {
  const reading = wordAfter('--second-reading');
  const today = new Date().toISOString().slice(0, 10);
  const next: Record<string, ReturnType<typeof writeLock>> = {};
  const changed: string[] = [];
  for (const item of checked.dossier.cases) {
    const old = checked.content.locks[item.id];
    const lock = writeLock(
      item.id,
      checked.records,
      found,
      texts,
      old,
      reading === null ? null : { case: reading, on: today },
    );
    next[item.id] = lock;
    if (JSON.stringify(lock) === JSON.stringify(old)) continue;
    changed.push(item.id);
    const path = join(contentRoot(), 'content/cases', item.id, 'citations.lock.json');
    if (!words.includes('--frozen')) writeFileSync(path, `${JSON.stringify(lock, null, 1)}\n`);
    console.log(words.includes('--frozen') ? `the lock of ${item.id} is not up to date` : `wrote ${path}`);
  }
  const report = checkLocks(checked.records, next, checked.content.settings.retired);
  console.log(`${report.readTwice.length} claims read by two, ${report.unread.length} by one`);
  for (const owner of report.changed) console.log(`changed after its second reading: ${owner}`);
  return changed;
}
