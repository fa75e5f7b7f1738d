import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeLock } from '../src/publish/build-lock.ts';
import { hostOf } from '../src/publish/host.ts';
import { serveFolder } from '../src/publish/serve.ts';
import { foldersOf, recoverSite } from '../src/publish/staging.ts';

// node scripts/run.mjs serve: the site in dist, with the headers of the hosts.
//   -- --port <number>   4321 unless told; a free one if it is taken
//   -- --host <address>  127.0.0.1 unless told; 0.0.0.0 serves to the network
//   -- --out <folder>    serves <folder>/dist
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: '127.0.0.1' },
    out: { type: 'string', default: '.' },
  },
});
const out = resolve(values.out);
const folders = foldersOf(out);
const note = describeLock(out) === null ? recoverSite(folders) : null;
if (note !== null) console.log(`note: ${note}`);
if (existsSync(folders.dist)) {
  const { address } = await serveFolder(folders.dist, hostOf(process.env).base, Number(values.port), values.host);
  console.log(`Tweespoor is at ${address} (stop with Ctrl+C)`);
} else {
  console.error(`There is no site in ${folders.dist}: run \`npm run build\`, or \`npm start\` to build and serve.`);
  process.exitCode = 1;
}
