import { arrowsOf, cyclesOf } from '../src/arrows.ts';
import { arrowsUp, closedDoors, readCode, readSource, roomName } from '../src/rooms.ts';
import { linesOf, longFiles, wideLines } from '../src/sizes.ts';
import { readCommand } from './command.ts';

// npm run rooms: how the house stands: files and lines a room, arrows inside it, rings and shut doors that are used.
readCommand('rooms', {});
const code = readCode();
const arrows = arrowsOf(code);
const isTest = (path: string): boolean => path.endsWith('.test.ts');
const groups = Map.groupBy(
  code.filter(({ path }) => !isTest(path)),
  ({ path }) => roomName(path),
);

console.log('room              files   lines  median  longest  arrows inside');
for (const [room, files] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const lines = files.map(linesOf).sort((a, b) => a - b);
  const inside = arrows.filter(([from, to]) => roomName(from) === room && roomName(to) === room).length;
  const sum = lines.reduce((total, count) => total + count, 0);
  const columns = [files.length, sum, lines[Math.floor(lines.length / 2)] ?? 0, lines.at(-1) ?? 0, inside];
  console.log(
    `${room.padEnd(16)}${columns.map((n, index) => String(n).padStart([7, 8, 8, 9, 15][index] ?? 8)).join('')}`,
  );
}
const list = (words: string, found: readonly string[], nothing = 'none'): void =>
  console.log([`${words}: ${found.length === 0 ? nothing : found.length}`, ...found].join('\n  '));
list(
  'rings of files, types included',
  cyclesOf(arrows).map((ring) => ring.join(', ')),
);
list('arrows up inside core', arrowsUp(arrows));
list('shut doors that are used', closedDoors(code));
list('lines over 120 columns', wideLines(readSource()));
list('code files over 250 lines', longFiles(code), 'dictionaries only');
