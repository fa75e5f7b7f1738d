import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../core/record/text.ts';

/** Every file below a folder, with `/`, in an order that no machine changes. */
export function listFiles(folder: string, below = ''): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  return entries.flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? listFiles(folder, path) : [path];
  });
}

/** The bytes of a file of the site. */
export function readBytes(folder: string, file: string): Buffer {
  return readFileSync(join(folder, file));
}
