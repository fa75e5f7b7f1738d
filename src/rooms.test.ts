import { globSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A file of the project as far as the doors between rooms are concerned. */
type File = { readonly path: string; readonly text: string };

/** What the code of a room may import; rooms, or a module of a room, by the beginning of their path. */
type Room = {
  readonly rooms: readonly string[];
  /** Packages by name; `*` for any that is not Astro. */
  readonly packages: readonly string[];
  readonly node: boolean;
  /** What its code may not touch although nothing has to be imported for it. */
  readonly never: readonly RegExp[];
};

const CLOCK = /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b|\bMath\.random\b/;
const BROWSER =
  /(?<![.\w-])(?:document\.(?:querySelector|getElement|create|body|head|title|cookie|location|addEventListener)|(?:window|navigator|localStorage|sessionStorage)\.|fetch\()/;
const MACHINE = /(?<![.\w-])(?:process|Buffer|__dirname)(?=[.([])|\bimport\.meta\.(?:filename|dirname)\b/;
const ASTRO = /(?<![.\w-])Astro\.|\bimport\.meta\.(?:env|glob)\b/;

/** Modules of `collections` that know Astro's content; the rest are schemas. */
const DOOR = 'src/collections/dossier.ts';
const CORE = 'src/core/';
const I18N = 'src/i18n/';
const SCHEMAS = 'src/collections/';
const BUILD = 'src/build/';
const VIEWS = 'src/views/';
const CLIENT = 'src/client/';
const EXPORTS = 'src/exports/';

/** The table of architecture.md; the longest beginning of a path that fits says the room. */
const ROOMS: Readonly<Record<string, Room>> = {
  [CORE]: { rooms: [CORE], packages: ['edtf'], node: false, never: [CLOCK, BROWSER, MACHINE, ASTRO] },
  [BUILD]: {
    rooms: [CORE, BUILD, SCHEMAS],
    packages: ['*', 'astro', 'astro/loaders', 'astro/zod'],
    node: true,
    never: [BROWSER],
  },
  [I18N]: { rooms: [CORE, I18N], packages: [], node: false, never: [BROWSER, MACHINE, ASTRO] },
  [EXPORTS]: { rooms: [CORE, I18N, EXPORTS], packages: ['*'], node: false, never: [BROWSER, MACHINE, ASTRO] },
  [SCHEMAS]: {
    rooms: [CORE, BUILD, SCHEMAS, DOOR],
    packages: ['astro:content', 'astro/zod'],
    node: false,
    never: [BROWSER],
  },
  [CLIENT]: { rooms: [CORE, I18N, CLIENT], packages: [], node: false, never: [MACHINE, ASTRO] },
  [VIEWS]: {
    rooms: [CORE, I18N, VIEWS, CLIENT, 'src/styles/'],
    packages: ['astro/types'],
    node: false,
    never: [MACHINE],
  },
  'src/pages/': {
    rooms: [CORE, BUILD, I18N, EXPORTS, SCHEMAS, DOOR, CLIENT, VIEWS, 'src/pages/', 'src/styles/'],
    packages: ['astro', 'astro/types'],
    node: false,
    never: [MACHINE],
  },
  'src/content.config.ts': {
    rooms: [CORE, BUILD, SCHEMAS],
    packages: ['astro:content', 'astro/loaders', 'astro/zod'],
    node: false,
    never: [],
  },
  'src/vitest.config.ts': { rooms: [], packages: ['*'], node: true, never: [] },
  'src/env.d.ts': { rooms: [VIEWS], packages: ['astro/client', 'astro/types'], node: false, never: [] },
  'src/fixtures/': { rooms: [CORE, BUILD, SCHEMAS, 'src/fixtures/'], packages: ['*'], node: true, never: [] },
  'src/e2e/': {
    rooms: [CORE, I18N, BUILD, SCHEMAS, EXPORTS, CLIENT, 'src/e2e/', 'src/fixtures/', 'scripts/'],
    packages: ['*'],
    node: true,
    never: [],
  },
  'scripts/': {
    rooms: [CORE, BUILD, SCHEMAS, EXPORTS, I18N, 'scripts/'],
    packages: ['*', 'astro', 'astro/zod'],
    node: true,
    never: [],
  },
  'astro.config.mjs': { rooms: [BUILD], packages: ['*', 'astro/config'], node: true, never: [] },
};

/** A test may also use the fixtures, what reads them, Node and any library for tests; it may touch anything. */
const FOR_TESTS: Room = {
  rooms: [CORE, BUILD, SCHEMAS, EXPORTS, I18N, 'src/fixtures/', 'scripts/'],
  packages: ['*', 'astro', 'astro/zod'],
  node: true,
  never: [],
};

const IMPORT =
  /(?:^|[;\n}>])\s*(?:import|export)\s*(?:[\w*{][^'"`;]*?\bfrom\s*)?['"]([^'"]+)['"]|\b(?:import|require|import\.meta\.glob)\(\s*\[?\s*['"`]([^'"`]+)['"`]/g;

/** Every door that is used and shut: one line a fault. */
function closedDoors(files: readonly File[]): string[] {
  return files.flatMap(({ path, text }) => {
    if (path.startsWith('content/'))
      return /^(?:import|export)\s/m.test(text) ? [`${path} imports or exports; content is handed its components`] : [];
    const room = roomOf(path);
    if (!room) return [`${path} stands in no room`];
    const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
    const code = withoutWords(text);
    return [
      ...imports.filter((name) => !isOpen(name, path, room)).map((name) => `${path} imports ${name}`),
      ...room.never.flatMap((pattern) => pattern.exec(code)?.[0] ?? []).map((found) => `${path} touches ${found}`),
    ];
  });
}

function roomOf(path: string): Room | null {
  const name = Object.keys(ROOMS)
    .filter((start) => path.startsWith(start))
    .sort((a, b) => b.length - a.length)[0];
  const room = name === undefined ? undefined : ROOMS[name];
  if (/\.test\.ts$/.test(path)) return { ...FOR_TESTS, rooms: [...FOR_TESTS.rooms, ...(room?.rooms ?? [])] };
  return room ?? null;
}

function isOpen(name: string, path: string, room: Room): boolean {
  if (name.startsWith('.')) {
    const target = posix.join(posix.dirname(path), name);
    return room.rooms.some((start) => target.startsWith(start)) && (target !== DOOR || room.rooms.includes(DOOR));
  }
  if (name.startsWith('node:') || ['fs', 'path', 'url'].includes(name)) return room.node;
  const isAstro = /^astro(?::|\/|$)/.test(name);
  return room.packages.includes(name) || (!isAstro && room.packages.includes('*'));
}

/** Code without comments and strings. */
function withoutWords(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, "''");
}

const TOP = new Set([
  'src',
  'content',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
]);

/** Entries of the project folder that do not belong there; what git ignores is no part of the project. */
function strayEntries(entries: readonly string[], ignore: string): string[] {
  const patterns = ignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const isIgnored = (entry: string): boolean =>
    patterns.some((line) => posix.matchesGlob(entry, line.replace(/^\/|\/$/g, '')));
  return entries.filter((entry) => !TOP.has(entry) && !entry.startsWith('.') && !isIgnored(entry));
}

/** All code but this file, which holds examples of what is refused. */
const CODE = globSync(['src/**/*.{ts,mjs,astro}', 'scripts/**/*.{ts,mjs}', 'astro.config.mjs', 'content/**/*.mdx'])
  .filter((path) => path !== 'src/rooms.test.ts')
  .sort();

describe('the house', () => {
  it('keeps its doors shut', () => {
    expect(closedDoors(CODE.map((path) => ({ path, text: readFileSync(path, 'utf8') })))).toEqual([]);
  });

  it('has nothing lying about', () => {
    expect(strayEntries(readdirSync('.'), readFileSync('.gitignore', 'utf8'))).toEqual([]);
  });
});

describe('closedDoors', () => {
  const fault = (path: string, text: string): string[] => closedDoors([{ path, text }]);

  it.each([
    ['src/core/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/core/x.ts', "import { z } from 'astro/zod';"],
    ['src/core/x.ts', "import type { Root } from 'mdast';"],
    ['src/core/x.ts', "import {\n  a,\n  b,\n} from '../i18n/nl.ts';"],
    ['src/core/rules/x.ts', "export * from '../../i18n/nl.ts';"],
    ['src/core/x.ts', "const x = await import('../build/reader.ts');"],
    ['src/core/x.ts', "import '../build/reader.ts';"],
    ['src/core/x.ts', 'const now = Date.now();'],
    ['src/core/x.ts', 'const now = new Date();'],
    ['src/core/x.ts', 'document.title;'],
    ['src/core/x.ts', 'process.exit(1);'],
    ['src/core/x.ts', "const code = require('node:fs');"],
    ['src/build/x.ts', "document.querySelector('p');"],
    ['src/build/x.ts', "import Page from '../views/site/HomePage.astro';"],
    ['src/build/x.ts', "import { getDossier } from '../collections/dossier.ts';"],
    ['src/build/x.ts', "import { getCollection } from 'astro:content';"],
    ['src/i18n/x.ts', "import { getDossier } from '../collections/dossier.ts';"],
    ['src/exports/x.ts', "import { getCollection } from 'astro:content';"],
    ['src/exports/x.ts', "import { join } from 'node:path';"],
    ['src/collections/x.ts', "import Prose from '../views/prose/Prose.astro';"],
    ['src/client/x.ts', "import { getDossier } from '../collections/dossier.ts';"],
    ['src/client/x.ts', "import { Buffer } from 'node:buffer';"],
    ['src/client/x.ts', "import x from 'lit';"],
    ['src/views/x/X.astro', "---\nimport { getDossier } from '../../collections/dossier.ts';\n---\n<p />"],
    ['src/views/x/X.astro', "---\nimport { getCollection } from 'astro:content';\n---\n<p />"],
    ['src/views/x/X.astro', "---\nimport { dataOf } from '../../exports/json.ts';\n---\n<p />"],
    ['src/views/x/X.astro', "---\n---\n<script>import '../../build/reader.ts';</script>"],
    ['src/pages/x.astro', "---\nimport { readFileSync } from 'node:fs';\n---\n"],
    ['src/pages/x.ts', "import { checkSite } from '../../scripts/check-site.ts';"],
    ['scripts/x.ts', "import X from '../src/views/site/HomePage.astro';"],
    ['scripts/x.ts', "import { getPaths } from '../src/pages/_paths.ts';"],
    ['scripts/checks/x.ts', "import { getDossier } from '../../src/collections/dossier.ts';"],
    ['content/pages/about.mdx', "---\ntitle: x\n---\nimport X from '../../src/views/X.astro'\n"],
    ['src/utils/x.ts', 'export const x = 1;'],
  ])('refuses in %s %j', (path, text) => {
    expect(fault(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/core/x.ts', "import edtf from 'edtf';\nimport { type Day } from './date.ts';\nconst day = new Date(0);"],
    ['src/core/x.ts', "// Date.now() is for scripts\nconst voice = 'document.x'; const at = { document: 1 };"],
    [
      'src/core/x.test.ts',
      "import fc from 'fast-check';\nimport { readFileSync } from 'node:fs';\nimport { tiny } from '../fixtures/records.ts';",
    ],
    [
      'src/build/x.ts',
      "import { unified } from 'unified';\nimport type { Loader } from 'astro/loaders';\nimport { KINDS } from '../collections/kinds.ts';",
    ],
    ['src/exports/x.ts', "import Papa from 'papaparse';\nimport { pathOf } from '../i18n/routes.ts';"],
    [
      'src/views/x/X.astro',
      "---\nimport '../../styles/base.css';\nimport X from './Y.astro';\n---\n<script>import '../../client/search.ts';</script>",
    ],
    [
      'src/pages/x.astro',
      "---\nimport { getDossier } from '../collections/dossier.ts';\nimport X from '../views/x/X.astro';\n---\n",
    ],
    ['scripts/x.ts', "import { checkContent } from '../src/build/content.ts';\nimport { build } from 'astro';"],
    ['content/pages/about.mdx', '---\ntitle: x\n---\nDe site importeert niets.\n'],
  ])('lets pass in %s %j', (path, text) => {
    expect(fault(path, text)).toEqual([]);
  });
});

describe('strayEntries', () => {
  const ignore = '# made by tools\nnode_modules/\ndist/\n*.log\n';

  it('names what does not belong', () => {
    expect(strayEntries(['src', 'notes.txt', 'lib', 'README.md', 'vitest.config.ts'], ignore)).toEqual([
      'notes.txt',
      'lib',
      'vitest.config.ts',
    ]);
  });

  it('leaves dotfiles and what git ignores alone', () => {
    expect(
      strayEntries(['.gitignore', 'node_modules', 'dist', 'npm-debug.log', 'content', 'public', 'scripts'], ignore),
    ).toEqual([]);
  });
});
