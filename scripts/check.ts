import { formatIssue } from '../src/core/issue/issue.ts';
import { summaryOf } from '../src/exports/statements/readings.ts';
import { type CheckedContent, checkContent } from '../src/reader/content.ts';
import { unlistedCapitals } from '../src/reader/names.ts';
import type { Memory } from '../src/reader/reader.ts';
import { contentRoot } from '../src/reader/root.ts';
import { sha256 } from '../src/reader/texts.ts';
import { watchContent } from '../src/reader/watch.ts';
import { readCommand, refuse } from './command.ts';

// npm run check: every fault of the content in one run; exit 1 if there is any.
//   -- --capitals   lists the capitalised words that no register knows, in full, for content/words.yaml
//   -- --watch      stays, and says after each change what is wrong then; notes are left out
const { flags } = readCommand('check', { capitals: null, watch: null });
if (flags.watch && flags.capitals) refuse('check', '--watch and --capitals do not go together.');
const memory: Memory = new Map();
// Before the first reading, so that no change is lost between the two.
if (flags.watch) watchContent(contentRoot(), answer);
const checked = checkContent(contentRoot(), memory);
if (flags.capitals) console.log(unlistedCapitals(checked.content).join(', '));
printFaults(checked);
if (flags.watch) console.log(`${checked.issues.length} faults; watching (stop with Ctrl+C)`);
else {
  printCounts(checked);
  if (checked.issues.length > 0) process.exitCode = 1;
}

function printFaults({ issues }: CheckedContent): void {
  for (const issue of issues) console.error(formatIssue(issue));
}

function printCounts({ notes, counts, locks, issues, dossier, content }: CheckedContent): void {
  for (const note of notes) console.log(`note: ${note}`);
  console.log(
    `${counts.files} files read, ${counts.records} records, ${counts.ignored} ignored; ${locks.locked} citations verified by lock, 0 by text`,
  );
  console.log(
    `${locks.readTwice.length} claims read by two, ${locks.changed.length} changed since, ${locks.unread.length} read by one`,
  );
  // Sentences are made of records that have no fault.
  if (issues.length === 0) console.log(summaryOf(dossier, content.statements, sha256).line);
  console.log(`${issues.length} faults`);
}

/** Reads what changed; .vscode/tasks.json knows the first and the last line of an answer. */
function answer(): void {
  const started = performance.now();
  console.log('changed');
  const now = checkContent(contentRoot(), memory);
  printFaults(now);
  console.log(`${now.issues.length} faults; ${((performance.now() - started) / 1000).toFixed(2)} s`);
}
