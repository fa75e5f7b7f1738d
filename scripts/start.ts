import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// npm start: always builds, then serves; it never serves a site that is older than its content.
//   -- --port <number> --host <address>   as for serve
const built = spawnSync(process.execPath, [join(import.meta.dirname, 'run.mjs'), 'build'], { stdio: 'inherit' });
if (built.status === 0) await import('./serve.ts');
else process.exitCode = 1;
