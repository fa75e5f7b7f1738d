import { formatIssue } from '../src/core/issue/issue.ts';
import { checkContent } from '../src/reader/content.ts';
import { unlistedCapitals } from '../src/reader/names.ts';
import { contentRoot } from '../src/reader/root.ts';
import { readCommand } from './command.ts';

// npm run check: every fault of the content in one run; exit 1 if there is any.
//   -- --capitals   lists the capitalised words that no register knows, in full, for content/words.yaml
const { flags } = readCommand('check', { capitals: null });
const checked = checkContent(contentRoot());
if (flags.capitals) console.log(unlistedCapitals(checked.content).join(', '));
for (const issue of checked.issues) console.error(formatIssue(issue));
for (const note of checked.notes) console.log(`note: ${note}`);
const { files, records, ignored } = checked.counts;
console.log(
  `${files} files read, ${records} records, ${ignored} ignored; ${checked.locks.locked} citations verified by lock, 0 by text`,
);
console.log(
  `${checked.locks.readTwice.length} claims read by two, ${checked.locks.changed.length} changed since, ${checked.locks.unread.length} read by one`,
);
console.log(`${checked.issues.length} faults`);
if (checked.issues.length > 0) process.exitCode = 1;
