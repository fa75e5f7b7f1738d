import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrowsOf, cyclesOf } from './arrows.ts';
import { arrowsUp, closedDoors, readCode, readSource, strayCore, strayEntries } from './rooms.ts';
import { longFiles, wideLines } from './sizes.ts';

/** All code but this file, which holds examples of what is refused. */
const CODE = readCode();

describe('the house', () => {
  it('keeps its doors shut', () => {
    expect(closedDoors(CODE)).toEqual([]);
  });

  it('has core in rooms, each a step above the last', () => {
    expect(strayCore(CODE.map(({ path }) => path))).toEqual([]);
    expect(arrowsUp(arrowsOf(CODE))).toEqual([]);
  });

  it('has no ring of files, of values or of types', () => {
    expect(cyclesOf(arrowsOf(CODE))).toEqual([]);
  });

  it('is read without scrolling: no line is wider than 120 columns', () => {
    expect(wideLines(readSource())).toEqual([]);
  });

  it('has no file over 250 lines but dictionaries and tests', () => {
    expect(longFiles(CODE)).toEqual([]);
  });

  it('has nothing lying about', () => {
    expect(strayEntries(readdirSync('.'), readFileSync('.gitignore', 'utf8'))).toEqual([]);
  });
});

describe('arrowsUp', () => {
  it.each([
    ['src/core/time/day.ts', 'src/core/record/text.ts'],
    ['src/core/knowing/band.ts', 'src/core/search/filter.ts'],
    ['src/core/proof/claim.ts', 'src/core/rules/index.ts'],
  ])('refuses %s to %s', (from, to) => {
    expect(arrowsUp([[from, to]])).toHaveLength(1);
  });

  it.each([
    ['src/core/record/text.ts', 'src/core/time/day.ts'],
    ['src/core/knowing/band.ts', 'src/core/knowing/lanes.ts'],
    ['src/views/x/X.astro', 'src/core/rules/index.ts'],
  ])('lets pass %s to %s', (from, to) => {
    expect(arrowsUp([[from, to]])).toEqual([]);
  });
});

describe('cyclesOf', () => {
  it('finds each ring once', () => {
    const arrows = ['ab', 'bc', 'ca', 'cd', 'de', 'ed', 'ef'].map(([from = '', to = '']) => [from, to] as const);
    expect(cyclesOf(arrows)).toEqual([
      ['d', 'e'],
      ['a', 'b', 'c'],
    ]);
  });
});

describe('wideLines', () => {
  const wide = (path: string, line: string): string[] => wideLines([{ path, text: `---\n${line}` }]);
  const long = 'x'.repeat(115);

  it.each([
    ['src/views/x/X.astro', `<p>${long}</p>`],
    ['src/views/x/X.astro', `const a = '${long}';`],
    ['src/views/x/x.ts', `/** ${long} */`],
    ['src/views/x/x.ts', `  // says '${long}'`],
    ['src/views/x/x.test.ts', ` * ${long}xxx`],
    ['src/views/x/x.ts', `const a = 'a'; // ${long}`],
    ['src/styles/x.css', `/* ${long} */`],
  ])('names in %s the line %s', (path, line) => {
    expect(wide(path, line)).toEqual([`${path}:2`]);
  });

  it.each([
    ['src/views/x/X.astro', 'x'.repeat(120)],
    ['src/views/x/x.ts', `// ${long}`],
    ['src/views/x/x.ts', `  lead: '${long}',`],
    ['src/views/x/x.ts', `  it('says it''s ${long}', () => {`],
    ['src/views/x/x.ts', `  /(?:${long})/gu;`],
  ])('lets pass in %s the line %s', (path, line) => {
    expect(wide(path, line)).toEqual([]);
  });
});

describe('longFiles', () => {
  const long = (path: string, lines: number): string[] => longFiles([{ path, text: 'x\n'.repeat(lines) }]);

  it('names a file of over 250 lines', () => {
    expect(long('src/core/time/x.ts', 251)).toEqual(['src/core/time/x.ts (251)']);
  });

  it('lets pass one of 250, a dictionary and a test', () => {
    const passed = [long('src/core/time/x.ts', 250), long('src/i18n/nl.ts', 999), long('src/core/time/x.test.ts', 999)];
    expect(passed.flat()).toEqual([]);
  });
});

describe('closedDoors', () => {
  const fault = (path: string, text: string): string[] => closedDoors([{ path, text }]);

  it.each([
    ['src/core/time/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/core/time/x.ts', "import { z } from 'astro/zod';"],
    ['src/core/time/x.ts', "import type { Root } from 'mdast';"],
    ['src/core/time/x.ts', "import {\n  a,\n  b,\n} from '../../i18n/nl.ts';"],
    ['src/core/rules/x.ts', "export * from '../../i18n/nl.ts';"],
    ['src/core/time/x.ts', "const x = await import('../reader/reader.ts');"],
    ['src/core/time/x.ts', "import '../reader/reader.ts';"],
    ['src/core/time/x.ts', 'const now = Date.now();'],
    ['src/core/time/x.ts', 'const now = new Date();'],
    ['src/core/time/x.ts', 'document.title;'],
    ['src/core/time/x.ts', 'process.exit(1);'],
    ['src/core/time/x.ts', "const code = require('node:fs');"],
    ['src/reader/x.ts', "document.querySelector('p');"],
    ['src/reader/x.ts', "import Page from '../views/site/HomePage.astro';"],
    ['src/reader/x.ts', "import { getDossier } from '../collections/dossier.ts';"],
    ['src/reader/x.ts', "import { getCollection } from 'astro:content';"],
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
    ['src/views/x/X.astro', "---\n---\n<script>import '../../reader/reader.ts';</script>"],
    ['src/pages/x.astro', "---\nimport { readFileSync } from 'node:fs';\n---\n"],
    ['src/pages/x.ts', "import { checkSite } from '../../scripts/check.ts';"],
    ['scripts/x.ts', "import X from '../src/views/site/HomePage.astro';"],
    ['scripts/x.ts', "import { getPaths } from '../src/pages/_paths.ts';"],
    ['scripts/checks/x.ts', "import { getDossier } from '../../src/collections/dossier.ts';"],
    ['content/pages/about.mdx', "---\ntitle: x\n---\nimport X from '../../src/views/X.astro'\n"],
    ['src/utils/x.ts', 'export const x = 1;'],
  ])('refuses in %s %j', (path, text) => {
    expect(fault(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/core/time/x.ts', "import edtf from 'edtf';\nimport { type Day } from './day.ts';\nconst day = new Date(0);"],
    ['src/core/time/x.ts', "// Date.now() is for scripts\nconst voice = 'document.x'; const at = { document: 1 };"],
    [
      'src/core/time/x.test.ts',
      "import fc from 'fast-check';\nimport { readFileSync } from 'node:fs';\nimport { tiny } from '../fixtures/records.ts';",
    ],
    [
      'src/reader/x.ts',
      "import { unified } from 'unified';\nimport type { Loader } from 'astro/loaders';\nimport { KINDS } from '../schemas/kinds.ts';",
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
    ['scripts/x.ts', "import { checkContent } from '../src/reader/content.ts';\nimport { build } from 'astro';"],
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
