import { measureSteps } from '../src/e2e/as-of-latency.ts';
import { launchBrowser } from '../src/e2e/browser.ts';
import { pathOf } from '../src/i18n/routes.ts';
import { formatTable } from '../src/inspect/table.ts';
import { hostOf } from '../src/publish/host.ts';
import { serveFolder } from '../src/publish/serve.ts';
import { checkContent } from '../src/reader/content.ts';
import { contentRoot } from '../src/reader/root.ts';
import { readCommand, readNumber } from './command.ts';

// npm run bench:as-of: after a build, what a step through the as-of days costs on a page of many statements, made from
// the markup of the longest real one. The time of the main thread is that of its processor, so that a busy machine does
// not show in it; the wait is what a reader would have noticed here and now.
//   -- --statements <number>   1000 unless told
//   -- --site <folder>         dist unless told
const NAME = 'bench:as-of';
const { flags } = readCommand(NAME, { statements: '<number>', site: '<folder>' });
const statements = readNumber(NAME, '--statements', flags.statements, 1000);
/** As many days as the sheet has rules for. */
const SIZE = { statements, days: 40, lanes: 60 };
const HEAD = 'screen,control,statements,main thread,style,layout,script,wait median,wait worst'.split(',');

const { dossier } = checkContent(contentRoot());
const item = dossier.knowledge.reduce((most, one) => (one.statements.length > most.statements.length ? one : most));
const site = await serveFolder(flags.site ?? 'dist', hostOf(process.env).base, 0);
const browser = await launchBrowser();
try {
  const path = pathOf('nl', { page: 'knowledge-item', case: item.case, slug: item.slug });
  const rows = await measureSteps(browser, site.address + path.slice(1), SIZE);
  const title = `As-of step, ${SIZE.days} days, ${SIZE.lanes} lanes: ms of a processor 4 times slower (budget on a phone: 100)`;
  console.log(formatTable(title, HEAD, rows));
} finally {
  await browser.close();
  site.server.close();
}
