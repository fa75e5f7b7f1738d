import { parseArgs } from 'node:util';
import { dev } from 'astro';

// npm run dev: the site while one writes, without a build. The full text is indexed from built pages, so search knows
// titles, names and codes only here, and says so; `npm start` has all of it.
//   -- --port <number>   4321 unless told
const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
await dev({ root: '.', server: { port: Number(values.port) } });
