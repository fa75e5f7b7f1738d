import { existsSync, readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { formatIssue } from '../src/core/issue/issue.ts';
import { writeCorpus } from '../src/fixtures/synthesize/write.ts';
import { readCommand, readNumber, refuse } from './command.ts';

// npm run synthesize -- --events 10000 --cases 8 --out <folder>: a made-up corpus with its texts, to measure growth.
//   -- --events <number>   events in all
//   -- --cases <number>    cases that share them
//   -- --seed <number>     another number makes another corpus, 1 unless told
//   -- --out <folder>      a folder outside the project that is empty or not there
// CONTENT_ROOT=<folder> SOURCES_DIR=<folder>/sources then serves for every command.
const NAME = 'synthesize';
const { flags } = readCommand(NAME, { events: '<number>', cases: '<number>', seed: '<number>', out: '<folder>' });
if (flags.events === null || flags.cases === null || flags.out === null)
  refuse(NAME, 'write --events <number> --cases <number> --out <folder>.');
const size = {
  events: readNumber(NAME, '--events', flags.events, 1),
  cases: readNumber(NAME, '--cases', flags.cases, 1),
  seed: readNumber(NAME, '--seed', flags.seed, 1),
};
const out = resolve(flags.out);
if (!relative(resolve('.'), out).startsWith('..')) refuse(NAME, `--out ${flags.out}: lies inside the project.`);
if (existsSync(out) && readdirSync(out).length > 0) refuse(NAME, `--out ${flags.out}: is not empty.`);

const { issues, counts, locks } = writeCorpus(out, size);
for (const issue of issues) console.error(formatIssue(issue));
console.log(`${counts.files} files, ${counts.records} records, ${locks.locked} citations; ${issues.length} faults`);
if (issues.length > 0) process.exitCode = 1;
