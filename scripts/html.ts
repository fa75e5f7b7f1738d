import { existsSync } from 'node:fs';
import { listFiles } from '../src/inspect/files.ts';
import { validatePages } from '../src/inspect/validity.ts';
import { readCommand, refuse } from './command.ts';

// npm run html: after a build, whether every page is sound HTML by html-validate; exit 1 where one is not.
//   -- <folder>   dist unless told
const { words } = readCommand('html', {}, ['[folder]']);
const folder = words[0] ?? 'dist';
if (!existsSync(folder)) refuse('html', `there is no site in ${folder}; run \`npm run build\` first.`);
const files = listFiles(folder);
const found = await validatePages(folder, files);
for (const { file, line, column, rule, message } of found)
  console.error(`${file}:${line}:${column} ${message} (https://html-validate.org/rules/${rule}.html)`);
console.log(`${files.filter((file) => file.endsWith('.html')).length} pages, ${found.length} faults`);
if (found.length > 0) process.exitCode = 1;
