import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nextCode } from '../src/core/record/code.ts';
import { isRetiredRecord } from '../src/core/record/retired.ts';
import { LANGS } from '../src/core/record/text.ts';
import { checkContent } from '../src/reader/content.ts';
import { isInContent, refusalOf } from '../src/reader/newcomer.ts';
import { filesOf } from '../src/reader/place.ts';
import { contentRoot } from '../src/reader/root.ts';
import { READERS } from '../src/schemas/kinds.ts';
import { skeletonOf } from '../src/schemas/skeleton.ts';
import { notKnown, readCommand, refuse } from './command.ts';

// npm run new: writes the Dutch file of a record and its English twin with every field named; npm run check then says
// what is still to fill in.
//   -- event deloitte-notebook second-letter 2021-11-24   (without a day: undated)
//   -- source deloitte-notebook deloitte-02
//   -- actor privacy-officer
const NAME = 'new';
const { words } = readCommand(NAME, {}, ['<kind>', '[case]', '[slug]', '[day]']);
const [kind = '', ...rest] = words;
const reader =
  READERS.find((one) => one.kind === kind) ??
  refuse(
    NAME,
    notKnown(
      kind,
      'kind',
      READERS.map((one) => one.kind),
    ),
  );
const isCase = kind === 'case';
const inCase = reader.folder.startsWith('cases/');
const usage = [
  ...(inCase && !isCase ? ['<case>'] : []),
  isCase ? '<case>' : '<slug>',
  ...(kind === 'event' ? ['[day]'] : []),
];
const needed = usage.filter((word) => !word.startsWith('[')).length;
if (rest.length < needed || rest.length > usage.length) refuse(NAME, `write ${[kind, ...usage].join(' ')}.`);
const [caseId, slug = '', day = null] = isCase ? [rest[0], rest[0]] : inCase ? rest : [undefined, rest[0]];

const root = contentRoot();
const checked = checkContent(root);
const { content, records, dossier } = checked;
const cases = dossier.cases.map(({ id }) => id);
if (inCase && !isCase && !cases.includes(caseId ?? '')) refuse(NAME, notKnown(caseId ?? '', 'case', cases));

const prefix = kind === 'event' ? (day ?? 'undated') : null;
const place = { reader, case: caseId ?? null, slug, prefix };
const why = refusalOf(checked, place);
if (why !== null) refuse(NAME, why);
const files = filesOf(place);
const outside = LANGS.map((lang) => files[lang]).filter((file) => !isInContent(root, file));
if (outside.length > 0) refuse(NAME, `${outside.join(' and ')} would lie outside content/; nothing was written.`);
const paths = LANGS.map((lang) => join(root, files[lang]));
const present = paths.filter((path) => existsSync(path));
if (present.length > 0) refuse(NAME, `${present.join(' and ')} exists already; nothing was written.`);
for (const [path, schema] of [
  [paths[0] ?? '', reader.base],
  [paths[1] ?? '', reader.en],
] as const) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, skeletonOf(schema, reader.ending, freeCode(reader.code)));
  console.log(`wrote ${path}`);
}

/** The first code of the kind behind all that the case ever gave: to records, retired ones, and those in its lock. */
function freeCode(code: (typeof READERS)[number]['code']): string {
  if (code === null) return '';
  const letter = dossier.cases.find((item) => item.id === caseId)?.letter ?? 'X';
  const present = records.flatMap((record) => ('code' in record ? [record.code] : []));
  const published = Object.values(content.locks[caseId ?? '']?.ids ?? {});
  return nextCode(letter, code, [
    ...present,
    ...dossier.retired.filter(isRetiredRecord).map((entry) => entry.code),
    ...published,
  ]);
}
