import { hostOf } from '../src/publish/host.ts';
import { openSite } from '../src/publish/open.ts';
import { readCommand, readPort } from './command.ts';

// npm run serve: the site in dist, with the headers of the hosts.
//   -- --port <number>   4321 unless told; a free one if it is taken
//   -- --host <address>  127.0.0.1 unless told; 0.0.0.0 serves to the network
//   -- --out <folder>    serves <folder>/dist
const { flags } = readCommand('serve', { port: '<number>', host: '<address>', out: '<folder>' });
const port = readPort('serve', flags.port);
const out = flags.out ?? '.';
const site = await openSite(out, hostOf(process.env).base, port, flags.host ?? '127.0.0.1');
if (site?.note) console.log(`note: ${site.note}`);
if (site) console.log(`Tweespoor is at ${site.address} (stop with Ctrl+C)`);
else {
  console.error(`There is no site in ${out}: run \`npm run build\`, or \`npm start\` to build and serve.`);
  process.exitCode = 1;
}
