import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { hostOf } from '../publish/host.ts';
import { type Running, serveFolder } from '../publish/serve.ts';

/** The built site that the browser tests look at: dist, or the folder that SITE_FOLDER names. */
const SITE_FOLDER = resolve(process.env.SITE_FOLDER ?? 'dist');
/** Whether all page types, themes and widths are wanted, or a selection that covers each once. */
export const IS_FULL = process.env.TEST_MATRIX === 'full';

/** Serves the built site with the headers of the hosts, on a free port. */
export function serveSite(): Promise<Running> {
  if (!existsSync(SITE_FOLDER)) throw new Error(`There is no site in ${SITE_FOLDER}: run \`npm run build\` first.`);
  return serveFolder(SITE_FOLDER, hostOf(process.env).base, 0);
}
