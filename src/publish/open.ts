import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeBuildLock } from './build-lock.ts';
import { type Running, serveFolder } from './serve.ts';
import { foldersOf, recoverSite } from './staging.ts';

/** The last good site on a server, with a note if a broken-off build was mended; null if there is none. */
export async function openSite(
  out: string,
  base: string,
  port: number,
  host: string,
): Promise<(Running & { readonly note: string | null }) | null> {
  const folders = foldersOf(resolve(out));
  const note = describeBuildLock(resolve(out)) === null ? recoverSite(folders) : null;
  return existsSync(folders.dist) ? { ...(await serveFolder(folders.dist, base, port, host)), note } : null;
}
