import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { plant } from '../fixtures/plant.ts';
import { mountTexts, sha256 } from './texts.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'texts-'));
  folder = join(root, 'sources');
  cpSync('src/fixtures/sources', folder, { recursive: true });
  vi.stubEnv('SOURCES_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const codes = () => mountTexts(root)?.issues.map(({ code, found }) => `${code} ${found}`);

describe('SOURCES_DIR', () => {
  test('names the folder of the texts, from the project or from anywhere', () => {
    expect([...(mountTexts(root)?.texts.keys() ?? [])]).toEqual(['tiny-01', 'tiny-02']);
    vi.stubEnv('SOURCES_DIR', 'sources');
    expect(mountTexts(root)).toMatchObject({ folder: 'sources', issues: [] });
  });

  test.each([
    ['a folder that is not there', () => 'souces', /does not exist/],
    ['an empty folder', () => basename(mkdirSync(join(root, 'empty'), { recursive: true }) ?? ''), /holds no text/],
    ['a file', () => join(folder, 'tiny-01.txt'), /holds no text/],
  ])('that names %s is a fault', (_, make, why) => {
    vi.stubEnv('SOURCES_DIR', make());
    expect(mountTexts(root)?.issues).toEqual([
      expect.objectContaining({ code: 'SOURCES-DIR', why: expect.stringMatching(why) }),
    ]);
  });

  test('that is empty, or is not set where no texts lie, mounts nothing', () => {
    vi.stubEnv('SOURCES_DIR', '');
    expect(mountTexts(root)).toBeNull();
    vi.stubEnv('SOURCES_DIR', undefined);
    expect(mountTexts(root)).toBeNull();
  });
});

describe('a text', () => {
  test('that is not UTF-8 is a fault, with the place of the first wrong byte', () => {
    writeFileSync(join(folder, 'tiny-01.txt'), Buffer.from('Zij h\uFFFDorde\nMünchen', 'latin1'));
    expect(codes()).toEqual(['FILE-ENCODING byte 5: 0xFD']);
    writeFileSync(join(folder, 'tiny-01.txt'), Buffer.concat([Buffer.from('\uFFFD'), Buffer.from('ü', 'latin1')]));
    expect(codes()).toEqual(['FILE-ENCODING byte 3: 0xFC']);
    writeFileSync(join(folder, 'tiny-01.txt'), Buffer.from('\uFEFFabc', 'utf16le'));
    expect(codes()).toEqual(['FILE-ENCODING byte 0']);
    expect([...(mountTexts(root)?.texts.keys() ?? [])]).toEqual(['tiny-02']);
  });

  test.each([
    ['a byte order mark', '\uFEFFabc\n'],
    ['other line ends', 'abc\r\n'],
    ['no line end', 'abc'],
  ])('has the hash of its bytes: %s is seen', (_, written) => {
    writeFileSync(join(folder, 'tiny-01.txt'), written);
    const mounted = mountTexts(root);
    expect(mounted?.texts.get('tiny-01')?.trimEnd()).toBe('abc');
    expect(mounted?.hashes.get('tiny-01')).not.toBe(sha256('abc\n'));
  });

  test('that cannot be read is told once, not once a citation', () => {
    const copy = plant();
    copy.write('../sources/tiny-02.txt', Buffer.from('Zij hörde', 'latin1'));
    expect(copy.verify().map(({ code }) => code)).toEqual(['FILE-ENCODING']);
  });
});

describe('withheld.yaml', () => {
  test.each([
    ['a misspelt field', 'tiny-01: { line: [[7, 7]] }', 'FIELD-UNKNOWN line'],
    ['a misspelt source', 'tiny-1: { lines: [[7, 7]] }', 'WITHHELD tiny-1'],
    ['lines beyond the text', 'tiny-01: { lines: [[7, 99]] }', 'WITHHELD 7-99'],
    ['lines in the wrong order', 'tiny-01: { lines: [[9, 7]] }', 'WITHHELD 9-7'],
    ['lines from nought', 'tiny-01: { lines: [[0, 7]] }', 'FIELD-FORM 0'],
    ['neither lines nor whole', 'tiny-01: { why: x }', 'FIELD-FORM {"why":"x"}'],
  ])('with %s is a fault', (_, written, fault) => {
    writeFileSync(join(folder, 'withheld.yaml'), written);
    expect(codes()).toEqual([fault]);
  });

  test('withholds lines, or a text as a whole', () => {
    writeFileSync(join(folder, 'withheld.yaml'), 'tiny-01: { lines: [[7, 9]], why: x }\ntiny-02: { whole: true }');
    expect(mountTexts(root)).toMatchObject({
      withheld: new Map<string, unknown>([
        ['tiny-01', [[7, 9]]],
        ['tiny-02', 'whole'],
      ]),
      issues: [],
    });
  });
});
