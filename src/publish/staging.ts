import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of a project between which a build moves; `previous` is always whole when it is there. */
export type Folders = {
  readonly dist: string;
  readonly previous: string;
  readonly staging: string;
  readonly site: string;
  /** What Astro keeps between steps of one build; never between builds. */
  readonly cache: string;
};

const DISCARDED = 'discarded-';

/** Where a project builds, and where it serves from. */
export function foldersOf(root: string): Folders {
  const staging = join(root, '.staging');
  return {
    dist: join(root, 'dist'),
    previous: join(root, '.previous'),
    staging,
    site: join(staging, 'site'),
    cache: join(staging, 'cache'),
  };
}

/**
 * Makes good what a killed build left behind: puts the last good site back if the kill fell between the two renames
 * of a swap. Returns what it did, in words; null where nothing was amiss.
 */
export function recoverSite(folders: Folders): string | null {
  if (existsSync(folders.dist) || !existsSync(folders.previous)) return null;
  renameSync(folders.previous, folders.dist);
  return 'the last build was stopped during its swap; the site before it is back in dist';
}

/** Recovers, then removes what earlier builds left in staging. */
export function prepareStaging(folders: Folders): string | null {
  const note = recoverSite(folders);
  mkdirSync(folders.staging, { recursive: true });
  discard(folders, folders.previous);
  discard(folders, folders.site);
  discard(folders, folders.cache);
  for (const name of readdirSync(folders.staging)) {
    if (name.startsWith(DISCARDED)) rmSync(join(folders.staging, name), { recursive: true, force: true });
  }
  return note;
}

/** Makes the staged site the site, by two renames. */
export function swapSite(folders: Folders): void {
  if (existsSync(folders.dist)) renameSync(folders.dist, folders.previous);
  renameSync(folders.site, folders.dist);
  discard(folders, folders.previous);
}

/** Moves a folder out of the way in one step before it is emptied, so that no half of it is ever taken for a site. */
function discard(folders: Folders, folder: string): void {
  if (!existsSync(folder)) return;
  let number = 0;
  while (existsSync(join(folders.staging, `${DISCARDED}${number}`))) number++;
  const away = join(folders.staging, `${DISCARDED}${number}`);
  renameSync(folder, away);
  rmSync(away, { recursive: true, force: true });
}
