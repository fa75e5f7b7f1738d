import { dev } from 'astro';
import { readCommand, readPort } from './command.ts';

// npm run dev: the site while one writes, without a build. The full text is indexed from built pages, so search knows
// titles, names and codes only here, and says so; `npm start` has all of it.
//   -- --port <number>   4321 unless told
const { flags } = readCommand('dev', { port: '<number>' });
await dev({ root: '.', server: { port: readPort('dev', flags.port) } });
