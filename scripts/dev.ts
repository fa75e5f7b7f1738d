import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { searchInDev } from '../src/build/search-dev.ts';

// npm run dev: the site while one writes, without a build; search answers from the last build.
//   -- --port <number>   4321 unless told
const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
await dev({ root: '.', server: { port: Number(values.port) }, integrations: [searchInDev('dist')] });
