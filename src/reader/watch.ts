import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds in which an editor, or git, writes all files of one change. */
export const BURST = 50;

/**
 * Tells of every burst of changes below `<root>/content`, once it is over. Each folder is watched by itself, and anew
 * after each burst: watched as a tree, Node loses sight of what an editor, or git, puts in the place of the old.
 */
export function watchContent(root: string, tell: () => void): void {
  const top = join(root, 'content');
  let watchers: FSWatcher[] = [];
  let waiting: NodeJS.Timeout | undefined;
  const notice = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      watchAll();
      tell();
    }, BURST);
  };
  const watchAll = (): void => {
    for (const watcher of watchers) watcher.close();
    watchers = foldersBelow(top).map((folder) => watch(folder, notice).on('error', notice));
  };
  watchAll();
}

function foldersBelow(top: string): string[] {
  const entries = readdirSync(top, { recursive: true, withFileTypes: true });
  return [top, ...entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))];
}
