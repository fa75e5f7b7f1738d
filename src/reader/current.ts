import { type CheckedContent, checkContent } from './content.ts';
import type { Memory } from './reader.ts';
import { contentRoot } from './root.ts';

type Current = { readonly root: string; readonly checked: CheckedContent; readonly memory: Memory };

/** Pages are bundled apart from the script that builds them, each with a copy of this module: what both see is here. */
const shared = globalThis as typeof globalThis & { [slot: symbol]: Current | undefined };
const SLOT = Symbol.for('tweespoor.content');

/** The content with its faults, read once in the life of a process however many ask for it. */
export function currentContent(): CheckedContent {
  const root = contentRoot();
  const current = shared[SLOT];
  if (current?.root === root) return current.checked;
  const memory: Memory = new Map();
  const checked = checkContent(root, memory);
  shared[SLOT] = { root, checked, memory };
  return checked;
}

/** Reads what changed in the content; it takes the place of the old where every file could be read. */
export function rereadContent(): CheckedContent {
  const root = contentRoot();
  const current = shared[SLOT];
  const memory: Memory = current?.root === root ? current.memory : new Map();
  const checked = checkContent(root, memory);
  if (checked.content.issues.length === 0) shared[SLOT] = { root, checked, memory };
  return checked;
}
