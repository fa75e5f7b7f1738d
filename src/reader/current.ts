import { type CheckedContent, checkContent } from './content.ts';
import { contentRoot } from './root.ts';

type Current = { readonly root: string; readonly checked: CheckedContent };

/** Pages are bundled apart from the script that builds them, each with a copy of this module: what both see is here. */
const shared = globalThis as typeof globalThis & { [slot: symbol]: Current | undefined };
const SLOT = Symbol.for('tweespoor.content');

/** The content with its faults, read once in the life of a process however many ask for it. */
export function currentContent(): CheckedContent {
  const root = contentRoot();
  const current = shared[SLOT];
  if (current?.root === root) return current.checked;
  const checked = checkContent(root);
  shared[SLOT] = { root, checked };
  return checked;
}

/** Reads the content anew; it takes the place of the old where every file could be read. */
export function rereadContent(): CheckedContent {
  const root = contentRoot();
  const checked = checkContent(root);
  if (checked.content.issues.length === 0) shared[SLOT] = { root, checked };
  return checked;
}
