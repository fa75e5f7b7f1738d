import { posix } from 'node:path';

/** A file of the project as far as the doors between rooms are concerned. */
export type File = { readonly path: string; readonly text: string };

/** That one file imports another. */
export type Arrow = readonly [from: string, to: string];

const IMPORT =
  /(?:^|[;\n}>])\s*(?:import|export)\s*(?:[\w*{][^'"`;]*?\bfrom\s*)?['"]([^'"]+)['"]|\b(?:import|require|import\.meta\.glob)\(\s*\[?\s*['"`]([^'"`]+)['"`]/g;

/** Modules that a text imports, as written. */
export function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
}

/** Every arrow between two files of the project; tests are left out. */
export function arrowsOf(files: readonly File[]): Arrow[] {
  const known = new Set(files.map(({ path }) => path));
  return files
    .filter(({ path }) => !path.endsWith('.test.ts'))
    .flatMap(({ path, text }) =>
      importsOf(text)
        .filter((name) => name.startsWith('.'))
        .map((name) => [path, posix.join(posix.dirname(path), name)] as const)
        .filter(([, to]) => known.has(to)),
    );
}

/** Groups of files that import each other in a ring, types included; Tarjan's strongly connected components. */
export function cyclesOf(arrows: readonly Arrow[]): string[][] {
  const next = Map.groupBy(arrows, ([from]) => from);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const rings: string[][] = [];
  const visit = (path: string): void => {
    index.set(path, index.size);
    low.set(path, index.get(path) ?? 0);
    stack.push(path);
    for (const [, to] of next.get(path) ?? []) {
      if (!index.has(to)) visit(to);
      if (stack.includes(to)) low.set(path, Math.min(low.get(path) ?? 0, low.get(to) ?? 0));
    }
    if (low.get(path) !== index.get(path)) return;
    const ring = stack.splice(stack.indexOf(path));
    if (ring.length > 1) rings.push(ring.sort());
  };
  for (const path of next.keys()) if (!index.has(path)) visit(path);
  return rings;
}
