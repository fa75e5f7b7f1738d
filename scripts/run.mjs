// `node scripts/run.mjs <script> [arguments]`: the first thing every script does. It must parse on an old Node,
// so it uses old syntax only and loads the script itself last.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkInstall } from './install.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const name = process.argv[2];

const fault = checkInstall(process.versions.node, (path) => readFileSync(join(here, '..', path), 'utf8'));
if (fault !== null) {
  console.error(fault);
  process.exit(1);
} else if (!existsSync(join(here, `${name}.ts`))) {
  const known = readdirSync(here).filter((file) => /^[a-z-]+\.ts$/.test(file));
  console.error(`scripts/${name}.ts is not there. Known: ${known.map((file) => file.slice(0, -3)).join(', ')}.`);
  process.exit(1);
} else {
  // Nothing leaves this machine, and nothing in the output may hang on where and when it is built.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.argv.splice(1, 2, join(here, `${name}.ts`));
  import(pathToFileURL(process.argv[1]).href).catch((error) => {
    console.error(error);
    process.exit(1);
  });
}
