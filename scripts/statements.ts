import { join } from 'node:path';
import { NO_STATEMENTS } from '../src/core/proof/statement-lock.ts';
import { isDay } from '../src/core/time/day.ts';
import { DERIVED_KINDS } from '../src/exports/statements/derived.ts';
import { COLUMNS, formatDerived } from '../src/exports/statements/format.ts';
import { countReadings, nextReadings, readingsOf } from '../src/exports/statements/readings.ts';
import { statementsOf } from '../src/exports/statements/statements.ts';
import { checkContent } from '../src/reader/content.ts';
import { lastDay } from '../src/reader/lock-files.ts';
import { contentRoot } from '../src/reader/root.ts';
import { writeStatementLock } from '../src/reader/statement-locks.ts';
import { sha256 } from '../src/reader/texts.ts';
import { notKnown, readCommand, refuse } from './command.ts';

// npm run statements -- <case>: prints every sentence of a case that no author wrote, with the records it follows from,
// one a line and its fields parted by tabs, for a person who holds the documents to read.
//   --unread        prints only those that nobody read as they stand
//   --kind as-of    only those of one kind
//   --read <day>    records that they were read on a day; only for one who has read each of them, in both languages,
//                   against the documents
const NAME = 'statements';
const { flags, words } = readCommand(NAME, { unread: null, kind: '<kind>', read: '<day>' }, ['<case>']);
const [name = ''] = words;
const { kind, read: day } = flags;
if (kind !== null && !(DERIVED_KINDS as readonly string[]).includes(kind))
  refuse(NAME, `--kind: ${notKnown(kind, 'kind of sentence', DERIVED_KINDS)}`);
if (day !== null && flags.unread) refuse(NAME, '--read and --unread do not go together.');
const { dossier, content } = checkContent(contentRoot());
const ids = dossier.cases.map(({ id }) => id);
const item = dossier.cases.find(({ id }) => id === name) ?? refuse(NAME, notKnown(name, 'case', ids));
const all = readingsOf(statementsOf(dossier, item), content.statements[item.id] ?? NO_STATEMENTS, sha256);
const chosen = all.filter(({ derived }) => kind === null || derived.kind === kind);

if (day === null) print();
else if (isDay(day) && day <= lastDay())
  console.log(
    `wrote ${writeStatementLock(join(contentRoot(), 'content/cases', item.id), nextReadings(all, chosen, day))}`,
  );
else refuse(NAME, `--read ${day}: write the day of the reading as 2031-03-14, today or before.`);

function print(): void {
  const shown = chosen.filter(({ reading }) => !flags.unread || reading !== 'read');
  console.log([COLUMNS.join('\t'), ...shown.map(formatDerived)].join('\n'));
  const { read, changed, unread } = countReadings(chosen);
  // Beside the list, so that it can go to a file or another program.
  console.error(`${chosen.length} sentences: ${read} read, ${changed} changed since, ${unread} not read`);
}
