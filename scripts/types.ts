import { spawnSync } from 'node:child_process';
import { readCommand } from './command.ts';

// npm run types: types of all code, components included; nothing is sent to the makers of Astro.
readCommand('types', {});
process.exitCode = spawnSync('astro', ['check'], { stdio: 'inherit' }).status ?? 1;
