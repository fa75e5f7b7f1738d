import { formatIssue, sortIssues } from '../src/core/issue/issue.ts';
import { inspectSite } from '../src/inspect/inspect.ts';
import { siteOptions } from '../src/inspect/site.ts';
import { hostOf } from '../src/publish/host.ts';
import { checkContent } from '../src/reader/content.ts';
import { privacyRules } from '../src/reader/names.ts';
import { contentRoot } from '../src/reader/root.ts';
import { readCommand } from './command.ts';

// npm run check:site: every fault of a built site, with its counts and its orphans; exit 1 if there is any fault.
//   -- <folder>   dist unless told
const { words } = readCommand('check:site', {}, ['[folder]']);
const { dossier, content } = checkContent(contentRoot());
const options = siteOptions(dossier, privacyRules(content), hostOf(process.env));
const report = await inspectSite(words[0] ?? 'dist', options);
for (const issue of sortIssues(report.issues)) console.error(formatIssue(issue));
for (const path of report.orphans) console.log(`note: no link leads to ${path}`);
for (const { kind, lang, records, out, index } of report.counts)
  console.log(`${kind} ${lang}: ${records} in, ${out} out${index === null ? '' : `, ${index} in the index`}`);
console.log(
  `${report.pages} pages, ${report.files} files, ${report.orphans.length} orphans, ${report.issues.length} faults`,
);
if (report.issues.length > 0) process.exitCode = 1;
