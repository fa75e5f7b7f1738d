import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { READERS } from '../schemas/kinds.ts';
import { parseFront } from './front.ts';
import { readYaml } from './yaml.ts';

const GUIDE = '.github/CONTRIBUTING.md';
const EVENT = READERS.find(({ kind }) => kind === 'event');
const [dutch, english, ...others] = [...readFileSync(GUIDE, 'utf8').matchAll(/^```md\n---\n(.*?)\n---\n(.*?)```$/gms)];

test.each([
  ['Dutch file', EVENT?.base, dutch],
  ['English file', EVENT?.en, english],
] as const)('the example event of CONTRIBUTING is sound: its %s', (_, schema, example) => {
  const yaml = readYaml(example?.[1] ?? '', GUIDE, 0);
  expect(schema && parseFront(schema, yaml, GUIDE)).toMatchObject({ data: expect.anything(), issues: [] });
  expect(example?.[2]?.trim()).not.toBe('');
});

test('CONTRIBUTING has no other example in front matter', () => {
  expect(others).toEqual([]);
});

test.each([GUIDE, 'README.md', '.github/ARCHITECTURE.md', '.github/CHANGELOG.md'])(
  '%s names files and commands that are there',
  (path) => {
    const guide = readFileSync(path, 'utf8');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const commands = [...guide.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const files = [...guide.matchAll(/`((?:src|scripts|\.github|\.vscode)\/[\w/.-]+)`/g)].map(([, name = '']) => name);
    expect(files.filter((name) => !existsSync(name))).toEqual([]);
  },
);
