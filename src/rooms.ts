import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type Arrow, type File, importsOf } from './arrows.ts';

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

const CORE = 'src/core/';
const SCHEMAS = 'src/schemas/';
const READER = 'src/reader/';
const PUBLISH = 'src/publish/';
const COLLECTIONS = 'src/collections/';
const I18N = 'src/i18n/';
const EXPORTS = 'src/exports/';
const CLIENT = 'src/client/';
const INSPECT = 'src/inspect/';
const VIEWS = 'src/views/';
const PAGES = 'src/pages/';
const STYLES = 'src/styles/';
const FIXTURES = 'src/fixtures/';
const SCRIPTS = 'scripts/';
const HOUSE = ['src/rooms.ts', 'src/arrows.ts', 'src/sizes.ts'];

/** The rooms of core from the ground up; those of one step know nothing of each other. */
const CORE_STEPS: readonly (readonly string[])[] = [
  ['time'],
  ['record'],
  ['issue'],
  ['proof'],
  ['dossier'],
  ['knowing', 'figures', 'privacy', 'search', 'session'],
  ['rules'],
];

const PURE = [CLOCK, BROWSER, MACHINE, ASTRO];

/** The table of ARCHITECTURE.md; the longest beginning of a path that fits says the room. */
const ROOMS: Readonly<Record<string, Room>> = {
  [CORE]: { rooms: [CORE], packages: [], node: false, never: PURE },
  [`${CORE}time/`]: { rooms: [`${CORE}time/`], packages: ['edtf'], node: false, never: PURE },
  [`${CORE}privacy/`]: { rooms: [CORE], packages: ['ibantools'], node: false, never: PURE },
  [SCHEMAS]: { rooms: [CORE, SCHEMAS], packages: ['astro/zod'], node: false, never: PURE },
  [READER]: {
    rooms: [CORE, SCHEMAS, READER],
    packages: ['*', 'astro', 'astro/loaders', 'astro/zod'],
    node: true,
    never: [BROWSER],
  },
  [PUBLISH]: { rooms: [CORE, SCHEMAS, PUBLISH], packages: ['*', 'astro'], node: true, never: [BROWSER] },
  [I18N]: { rooms: [CORE, I18N], packages: [], node: false, never: [BROWSER, MACHINE, ASTRO] },
  [EXPORTS]: { rooms: [CORE, SCHEMAS, I18N, EXPORTS], packages: ['*'], node: false, never: [BROWSER, MACHINE, ASTRO] },
  [COLLECTIONS]: { rooms: [CORE, READER, COLLECTIONS], packages: ['astro:content'], node: false, never: [BROWSER] },
  [CLIENT]: { rooms: [CORE, I18N, CLIENT], packages: ['idb', 'valibot'], node: false, never: [MACHINE, ASTRO] },
  [INSPECT]: { rooms: [CORE, I18N, EXPORTS, INSPECT], packages: ['*'], node: true, never: [BROWSER] },
  [VIEWS]: {
    rooms: [CORE, I18N, VIEWS, CLIENT, STYLES],
    packages: ['astro/types', 'd3-scale', 'd3-time'],
    node: false,
    never: [MACHINE],
  },
  [PAGES]: {
    rooms: [CORE, READER, I18N, EXPORTS, COLLECTIONS, CLIENT, VIEWS, PAGES, STYLES],
    packages: ['astro', 'astro/types', 'astro/runtime/server/index.js'],
    node: false,
    never: [MACHINE],
  },
  'src/content.config.ts': {
    rooms: [CORE, READER],
    packages: ['astro:content', 'astro/loaders', 'astro/zod'],
    node: false,
    never: [],
  },
  'src/rooms.ts': { rooms: HOUSE, packages: [], node: true, never: [] },
  'src/arrows.ts': { rooms: HOUSE, packages: [], node: true, never: [] },
  'src/sizes.ts': { rooms: HOUSE, packages: [], node: false, never: [] },
  'src/vitest.config.ts': { rooms: [], packages: ['*'], node: true, never: [] },
  'src/env.d.ts': { rooms: [VIEWS], packages: ['astro/client', 'astro/types'], node: false, never: [] },
  [FIXTURES]: { rooms: [CORE, READER, SCHEMAS, FIXTURES], packages: ['*'], node: true, never: [] },
  'src/e2e/': {
    rooms: [CORE, I18N, READER, PUBLISH, INSPECT, SCHEMAS, EXPORTS, CLIENT, 'src/e2e/', FIXTURES, SCRIPTS],
    packages: ['*'],
    node: true,
    never: [],
  },
  [SCRIPTS]: {
    rooms: [CORE, READER, PUBLISH, INSPECT, SCHEMAS, EXPORTS, I18N, SCRIPTS, 'src/e2e/', FIXTURES, ...HOUSE],
    packages: ['*', 'astro', 'astro/zod'],
    node: true,
    never: [],
  },
  'astro.config.mjs': { rooms: [READER, PUBLISH], packages: ['*', 'astro/config'], node: true, never: [] },
};

/** A test may also use the fixtures, what reads them, Node and any library for tests; it may touch anything. */
const FOR_TESTS: Room = {
  rooms: [CORE, READER, PUBLISH, INSPECT, SCHEMAS, EXPORTS, I18N, FIXTURES, SCRIPTS, ...HOUSE],
  packages: ['*', 'astro', 'astro/zod'],
  node: true,
  never: [],
};

/** Every door that is used and shut: one line a fault. */
export function closedDoors(files: readonly File[]): string[] {
  return files.flatMap(({ path, text }) => {
    if (path.startsWith('content/'))
      return /^(?:import|export)\s/m.test(text) ? [`${path} imports or exports; content is handed its components`] : [];
    const room = roomOf(path);
    if (!room) return [`${path} stands in no room`];
    const imports = importsOf(text);
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
    return room.rooms.some((start) => target.startsWith(start));
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
  'LICENSE',
]);

/** Entries of the project folder that do not belong there; what git ignores is no part of the project. */
export function strayEntries(entries: readonly string[], ignore: string): string[] {
  const patterns = ignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const isIgnored = (entry: string): boolean =>
    patterns.some((line) => posix.matchesGlob(entry, line.replace(/^\/|\/$/g, '')));
  return entries.filter((entry) => !TOP.has(entry) && !entry.startsWith('.') && !isIgnored(entry));
}

/** Arrows inside core that lead up, or sideways to another room of the same step. */
export function arrowsUp(arrows: readonly Arrow[]): string[] {
  const stepOf = (path: string): number => CORE_STEPS.findIndex((step) => step.includes(coreRoom(path)));
  return arrows
    .filter(([from, to]) => from.startsWith(CORE) && to.startsWith(CORE))
    .filter(([from, to]) => coreRoom(from) !== coreRoom(to) && stepOf(to) >= stepOf(from))
    .map(([from, to]) => `${from} imports ${to}`);
}

/** Files of core that stand in no known room of it. */
export function strayCore(paths: readonly string[]): string[] {
  const rooms = new Set(CORE_STEPS.flat());
  return paths.filter((path) => path.startsWith(CORE) && !rooms.has(coreRoom(path)));
}

function coreRoom(path: string): string {
  return path.slice(CORE.length).split('/')[0] ?? '';
}

/** Name of the room of a file, for a table: a room of core, a folder below `src`, or `scripts`. */
export function roomName(path: string): string {
  const [top = '', room = '', inner = ''] = path.split('/');
  if (top !== 'src') return top;
  return room === 'core' ? `core/${inner}` : room.includes('.') ? 'src' : room;
}

/** All code of the project, as far as its rooms are concerned. */
export function readCode(): File[] {
  return readFiles(['src/**/*.{ts,mjs,astro}', 'scripts/**/*.{ts,mjs}', 'astro.config.mjs', 'content/**/*.mdx']).filter(
    ({ path }) => path !== 'src/rooms.test.ts',
  );
}

/** Every file that a person writes code in, tests and sheets included. */
export function readSource(): File[] {
  return readFiles(['src/**/*.{ts,mjs,astro,css}', 'scripts/**/*.{ts,mjs}', 'astro.config.mjs']);
}

function readFiles(patterns: readonly string[]): File[] {
  return globSync(patterns)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
