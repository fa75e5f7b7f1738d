import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readCommand, readPort } from './command.ts';

// npm start: always builds, then serves; it never serves a site that is older than its content.
//   -- --port <number> --host <address>   as for serve
const { flags } = readCommand('start', { port: '<number>', host: '<address>' });
readPort('start', flags.port);
const built = spawnSync(process.execPath, [join(import.meta.dirname, 'run.mjs'), 'build'], { stdio: 'inherit' });
if (built.status === 0) await import('./serve.ts');
else process.exitCode = 1;
