import { compareBuilds, readBuild } from '../src/inspect/builds.ts';
import { readCommand, readNumber } from './command.ts';

// npm run compare -- <before> <after>: every difference between two built sites but the hashes in names; exit 1 if any.
//   -- --width <number>   characters shown of what went and what came, 200 unless told
//   -- --files <number>   files named for each difference, 3 unless told
const NAME = 'compare';
const { flags, words } = readCommand(NAME, { width: '<number>', files: '<number>' }, ['<before>', '<after>']);
const [before = '', after = ''] = words;
const width = readNumber(NAME, '--width', flags.width, 200);
const most = readNumber(NAME, '--files', flags.files, 3);
const clip = (text: string): string => {
  const line = text.replaceAll('\n', '\\n');
  return line.length > width ? `${line.slice(0, width)} (${line.length} signs)` : line;
};

const builds = [readBuild(before), readBuild(after)] as const;
const changes = compareBuilds(...builds);
for (const { before: gone, after: come, files } of changes) {
  const more = files.length - most;
  const names = files.slice(0, most).join(', ');
  console.log(
    `\n${files.length} x  ${names}${more > 0 ? `, and ${more} more` : ''}\n  - ${clip(gone)}\n  + ${clip(come)}`,
  );
}
const touched = new Set(changes.flatMap(({ files }) => files)).size;
console.log(`\n${builds.map((build) => build.size).join(' and ')} files; ${touched} differ, in ${changes.length} ways`);
if (changes.length > 0) process.exitCode = 1;
