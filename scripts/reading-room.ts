import { join, resolve } from 'node:path';
import { build as buildAstro } from 'astro';
import { formatIssue } from '../src/core/issue/issue.ts';
import { hostOf } from '../src/publish/host.ts';
import { serveFolder } from '../src/publish/serve.ts';
import { checkContent } from '../src/reader/content.ts';
import { contentRoot } from '../src/reader/root.ts';
import { mountTexts } from '../src/reader/texts.ts';
import { readCommand } from './command.ts';

// npm run reading-room: builds and serves the local edition with the texts, in a folder of its own; never published.
//   SOURCES_DIR names the folder of the texts, with withheld.yaml in it.
readCommand('reading-room', {});
const FOLDER = '.reading-room';
const mounted = mountTexts('.');
const { issues } = checkContent(contentRoot());

if (!mounted) stop('No texts are mounted: set SOURCES_DIR to the folder that holds them.');
else if (mounted.issues.length > 0) stop(mounted.issues.map(formatIssue).join('\n'));
else if (!mounted.withheld)
  stop(`${mounted.folder} holds no withheld.yaml: without it no text is shown. Put it beside the texts.`);
else if (issues.length > 0) stop(issues.map(formatIssue).join('\n'));
else await open();

async function open(): Promise<void> {
  process.env.READING_ROOM = '1';
  const outDir = resolve(FOLDER);
  await buildAstro({ root: '.', outDir, cacheDir: join('.staging', 'reading-room-cache'), logLevel: 'warn' });
  const { address } = await serveFolder(outDir, hostOf(process.env).base, 4322, '127.0.0.1');
  console.log(`The reading room is at ${address} (stop with Ctrl+C). It holds the texts: keep it on this machine.`);
}

function stop(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
