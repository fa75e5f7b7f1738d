import { COLUMNS, formatDerived } from '../src/exports/statements/format.ts';
import { statementsOf } from '../src/exports/statements/statements.ts';
import { checkContent } from '../src/reader/content.ts';
import { contentRoot } from '../src/reader/root.ts';
import { notKnown, readCommand, refuse } from './command.ts';

// npm run statements -- <case>: prints every sentence of a case that no author wrote, with the records it follows from,
// one a line and its fields parted by tabs, for a person who holds the documents to read.
const NAME = 'statements';
const { words } = readCommand(NAME, {}, ['<case>']);
const [name = ''] = words;
const { dossier } = checkContent(contentRoot());
const item = dossier.cases.find(({ id }) => id === name) ?? refuseCase();
console.log([COLUMNS.join('\t'), ...statementsOf(dossier, item).map(formatDerived)].join('\n'));

function refuseCase(): never {
  return refuse(
    NAME,
    notKnown(
      name,
      'case',
      dossier.cases.map(({ id }) => id),
    ),
  );
}
