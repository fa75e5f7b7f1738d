import { FIRST_FLIGHT_EVENTS, REFERENCES } from '../src/inspect/budgets.ts';
import { listFiles } from '../src/inspect/files.ts';
import { siteOptions } from '../src/inspect/site.ts';
import { formatTable } from '../src/inspect/table.ts';
import { fileRows, flightRows, pageRows, requestRows } from '../src/inspect/weight-rows.ts';
import { hostOf } from '../src/publish/host.ts';
import { checkContent } from '../src/reader/content.ts';
import { privacyRules } from '../src/reader/names.ts';
import { contentRoot } from '../src/reader/root.ts';
import { readCommand } from './command.ts';

// npm run budget: after a build, what its pages and files weigh beside their budgets; exit 1 where a page is over.
//   -- <folder>   dist unless told
const { words } = readCommand('budget', {}, ['[folder]']);
const folder = words[0] ?? 'dist';
const { dossier, content } = checkContent(contentRoot());
const host = siteOptions(dossier, privacyRules(content), hostOf(process.env));
const measured = { folder, files: listFiles(folder), host, dossier };
const pages = pageRows(measured);
const tables: readonly Parameters<typeof formatTable>[] = [
  [
    'Heaviest page of each sort, kB under brotli 11',
    ['page', 'pages', 'html', 'css', 'js', 'total', 'text', 'ratio', 'budget', 'rule', '', 'path'],
    pages,
  ],
  [
    `First flight: the first ${FIRST_FLIGHT_EVENTS} events and their sheet`,
    ['case', 'events', 'kB', 'budget', ''],
    flightRows(measured),
  ],
  ['Requests before reading', ['page', 'requests', 'of which', 'budget'], requestRows(measured)],
  ['Files', ['what', 'kB', 'budget'], fileRows(measured)],
  ['References (design/budgets.md)', ['what', 'reference', 'budget'], REFERENCES],
];
for (const table of tables) console.log(formatTable(...table));
if (pages.some((row) => row.includes('OVER'))) process.exitCode = 1;
