import { parseArgs } from 'node:util';
import { compareBuilds, readBuild } from '../src/inspect/builds.ts';

// npm run compare -- <before> <after>: every difference between two built sites but the hashes in names; exit 1 if any.
//   -- --width <number>   signs shown of what went and what came, 200 unless told
//   -- --files <number>   files named for each difference, 3 unless told
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { width: { type: 'string', default: '200' }, files: { type: 'string', default: '3' } },
});
const [before, after, ...others] = positionals;
if (before === undefined || after === undefined || others.length > 0)
  throw new Error(`npm run compare takes two folders, not ${positionals.length}: write -- <before> <after>`);
const width = Number(values.width);
const clip = (text: string): string => {
  const line = text.replaceAll('\n', '\\n');
  return line.length > width ? `${line.slice(0, width)} (${line.length} signs)` : line;
};

const builds = [readBuild(before), readBuild(after)] as const;
const changes = compareBuilds(...builds);
for (const { before: gone, after: come, files } of changes) {
  const more = files.length - Number(values.files);
  const names = files.slice(0, Number(values.files)).join(', ');
  console.log(
    `\n${files.length} x  ${names}${more > 0 ? `, and ${more} more` : ''}\n  - ${clip(gone)}\n  + ${clip(come)}`,
  );
}
const touched = new Set(changes.flatMap(({ files }) => files)).size;
console.log(`\n${builds.map((build) => build.size).join(' and ')} files; ${touched} differ, in ${changes.length} ways`);
if (changes.length > 0) process.exitCode = 1;
