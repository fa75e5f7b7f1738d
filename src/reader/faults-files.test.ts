import { describe, expect, test } from 'vitest';
import { citedParts } from '../core/record/cites.ts';
import { LOCK, plant, READERS } from '../fixtures/plant.ts';

const LISTS = ['words.yaml', 'allow.yaml', 'retired.yaml'];

test('the made-up case is sound: files in are records in two languages, lists and a lock', () => {
  const copy = plant();
  const { issues, notes, counts, locks, records } = copy.checkAll();
  const cites = records.flatMap(citedParts).flatMap((part) => part.cites);
  expect(issues).toEqual([]);
  expect(notes).toEqual([]);
  expect(counts).toEqual({ files: 2 * records.length + LISTS.length + 1, records: records.length, ignored: 0 });
  expect(records.length).toBeGreaterThan(30);
  expect(locks).toMatchObject({ locked: cites.length, changed: [], unread: [] });
  expect(copy.verify()).toEqual([]);
});

describe('bytes', () => {
  test('A7 refuses Latin-1, with the offset of the byte', () => {
    const copy = plant();
    copy.write(READERS, Buffer.from('---\ntitle: één\nkind: group\n---\ntekst\n', 'latin1'));
    expect(copy.check()).toEqual([
      copy.fault('FILE-ENCODING', READERS, 2, '', 'byte 11: 0xE9', /^save the file as UTF-8$/),
    ]);
  });

  test('A7 refuses UTF-16', () => {
    const copy = plant();
    copy.write(READERS, Buffer.from(`\uFEFF${copy.read(READERS)}`, 'utf16le'));
    expect(copy.check()).toEqual([
      copy.fault('FILE-ENCODING', READERS, 0, '', 'byte 0', /^save the file as UTF-8$/, /UTF-16/),
    ]);
  });

  test.each([
    ['a NUL', '\u0000', 'U+0000'],
    ['a control sign', '\u0007', 'U+0007'],
    ['a C1 control sign', '\u0085', 'U+0085'],
  ])('A7 refuses %s, with offset and code point', (_what, sign, found) => {
    const copy = plant();
    copy.edit(READERS, 'Wie in de leeszaal', `Wie in${sign} de leeszaal`);
    expect(copy.check()).toEqual([
      copy.fault('FILE-HIDDEN-SIGN', READERS, 'leeszaal stukken', '', found, /^delete it$/, /at offset \d+/),
    ]);
  });

  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no last line end', (text: string) => text.trimEnd()],
  ])('A8 accepts %s and reads the same from it', (_what, change) => {
    const clean = plant().checkAll();
    const copy = plant();
    for (const { path } of clean.content.files) if (path !== LOCK) copy.write(path, change(copy.read(path)));
    const { issues, dossier } = copy.checkAll();
    expect(issues).toEqual([]);
    expect(JSON.stringify(dossier)).toBe(JSON.stringify(clean.dossier));
  });

  test('A11 refuses a record of over a megabyte, with its size', () => {
    const copy = plant();
    copy.write(READERS, copy.read(READERS) + 'woord '.repeat(200_000));
    const size = Buffer.byteLength(copy.read(READERS));
    expect(copy.check()).toEqual([
      copy.fault('FILE-LARGE', READERS, 0, '', `${size} bytes`, /^split the record/, /1048576/),
    ]);
  });
});

describe('folders', () => {
  test.each([
    'cases/tiny/events/nota.docx',
    'cases/tiny/events/x.md~',
    'cases/tiny/events/.x.md.swp',
    'actors/x.yaml',
    'notes.md',
    'cases/tiny/extra/x.md',
    'cases/tiny/events/deep/x.md',
    'cases/tiny/en/en/events/x.md',
    'cases/tiny/other.mdx',
    'cases/tiny/events/x.mdx',
  ])('A12 refuses the stray file %s', (path) => {
    const copy = plant();
    copy.write(path, '---\ntitle: x\n---\nx\n');
    expect(copy.check()).toEqual([copy.fault('FILE-STRAY', path, 0, '', path, /move it out of content|CONTRIBUTING/)]);
  });

  test('A12 leaves the files of systems aside, and counts them', () => {
    const copy = plant();
    for (const name of ['.DS_Store', 'cases/Thumbs.db', 'actors/.gitkeep']) copy.write(name, '\u0000');
    const { issues, counts } = copy.checkAll();
    expect(issues).toEqual([]);
    expect(counts).toEqual({ ...plant().checkAll().counts, ignored: 3 });
  });

  test('A13 refuses a symbolic link, and names its target', () => {
    const copy = plant();
    copy.remove(READERS);
    copy.link('/etc/hostname', READERS);
    expect(copy.check()).toEqual([
      copy.fault('FILE-LINK', READERS, 0, '', '/etc/hostname', /^put the file itself here$/),
    ]);
  });

  test('A13 does not follow a linked folder', () => {
    const copy = plant();
    copy.link('../../../../sources', 'cases/tiny/figures/more');
    expect(copy.check()).toEqual([
      copy.fault('FILE-LINK', 'cases/tiny/figures/more', 0, '', '../../../../sources', /^put the file itself here$/),
    ]);
  });

  test('A14 refuses a folder without content', () => {
    const copy = plant();
    copy.remove('');
    expect(copy.check()).toEqual([copy.fault('FOLDER-MISSING', '', 0, '', '', /^run from the project root/)]);
  });

  test('A14 refuses a folder without sources, with the pattern', () => {
    const copy = plant();
    copy.remove('pages');
    expect(copy.check()).toEqual([
      copy.fault('FOLDER-EMPTY', '', 0, 'page', '0 records', /content\/pages\/\*\.mdx$/, /expected at least 1 page/),
    ]);
  });

  test('A14 refuses a case folder without a case, and offers the nearest', () => {
    const copy = plant();
    copy.write(
      'cases/tinny/gaps/what-else.md',
      copy
        .read('cases/tiny/gaps/who-had-the-key.md')
        .replace('T-G01', 'T-G02')
        .replace(/nearest:[\s\S]*?touches/, 'touches'),
    );
    copy.write(
      'cases/tinny/en/gaps/what-else.md',
      copy.read('cases/tiny/en/gaps/who-had-the-key.md').replace(/nearest:[\s\S]*?\n---/, '---'),
    );
    expect(copy.check()).toEqual([copy.fault('CASE-MISSING', 'cases/tinny', 0, '', 'tinny', /^did you mean tiny\?/)]);
  });

  test.each(LISTS)('A14 refuses content without %s, and blames nothing else', (path) => {
    const copy = plant();
    copy.remove(path);
    expect(copy.check()).toEqual([copy.fault('FILE-MISSING', path, 0, '', '', /an empty list is \[\]$/)]);
  });
});
