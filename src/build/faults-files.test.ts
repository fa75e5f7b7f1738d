import { describe, expect, test } from 'vitest';
import { FOUND_OPEN, FOUND_OPEN_EN, KEY_LIST, LOCK, MEMO, plant, READERS } from '../fixtures/plant.ts';

test('the made-up case is sound', () => {
  const copy = plant();
  const { issues, notes, counts, locks } = copy.checkAll();
  expect(issues).toEqual([]);
  expect(notes).toEqual([]);
  expect(counts).toEqual({ files: 68, records: 32, ignored: 0 });
  expect(locks).toMatchObject({ locked: 27, changed: [], unread: [] });
  expect(copy.verify()).toEqual([]);
});

describe('YAML', () => {
  test('A1 refuses a colon in a value, and shows the line', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'title: De huismeester vond kast 4 open', 'title: De huismeester: vond kast 4 open');
    expect(copy.check()).toEqual([copy.fault('YAML-SYNTAX', FOUND_OPEN, 'title:', '', 'title: De huismeester: vond kast 4 open', /^quote the value/, /column \d/)]);
  });

  test('A1 refuses a tab as indent', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, '  - { actor: caretaker', '\t- { actor: caretaker');
    expect(copy.check()).toEqual([copy.fault('YAML-SYNTAX', FOUND_OPEN, '\t- { actor', '', '\t- { actor: caretaker, role: by }', /indent with spaces/)]);
  });

  test('A2 refuses a key that stands twice, and names both lines', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'weight: key\n', 'weight: key\nstatus: planned\n');
    expect(copy.check()).toEqual([copy.fault('YAML-DUPLICATE', FOUND_OPEN, 'status: planned', 'status', 'status: planned', /^keep one/, /lines 8 and 13/)]);
  });

  test.each([['007', '7'], ['1.10', '1.1'], ['12e3', '12000'], ['0x1F', '31']])('A3 refuses %s without quotes, and says what YAML makes of it', (written, read) => {
    const copy = plant();
    copy.edit(MEMO, 'reference: KAST-7', `reference: ${written}`);
    expect(copy.check()).toEqual([copy.fault('FIELD-UNQUOTED', MEMO, 'reference:', 'reference', written, new RegExp(`^put quotes round it: "${written}"$`), new RegExp(`number ${read}$`))]);
  });

  test.each([
    ['no value', 'title:', 'FIELD-EMPTY', '', /^give the value/],
    ['null', 'title: null', 'FIELD-EMPTY', 'null', /^give the value/],
    ['no words', 'title: " "', 'FIELD-FORM', ' ', /^write the words/],
    ['no field', '# title', 'FIELD-MISSING', '', /^add title$/],
  ])('A4 refuses a required field with %s', (_what, written, code, found, remedy) => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'title: De huismeester vond kast 4 open', written);
    expect(copy.check()).toEqual([copy.fault(code, FOUND_OPEN, code === 'FIELD-MISSING' ? 1 : 'title:', 'title', found, remedy)]);
  });

  test('A5 refuses an unknown field, and offers the nearest name', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'basisNote:', 'basisnote:');
    expect(copy.check()).toEqual([copy.fault('FIELD-UNKNOWN', KEY_LIST, 'basisnote:', 'basisnote', 'basisnote', /^did you mean basisNote\?$/)]);
  });

  test('A5 refuses an unknown field of a part', () => {
    const copy = plant();
    copy.edit(KEY_LIST, '    phrase: In februari', '    phrases: In februari');
    expect(copy.check()).toEqual([copy.fault('FIELD-UNKNOWN', KEY_LIST, 'phrases:', 'cites.0.phrases', 'phrases', /^did you mean phrase\?$/)]);
  });

  test('A5 does not call missing what is only misspelt', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'title:', 'titel:');
    expect(copy.check()).toEqual([copy.fault('FIELD-UNKNOWN', KEY_LIST, 'titel:', 'titel', 'titel', /^did you mean title\?$/)]);
  });

  test.each([
    ['an empty file', () => '', /^is empty$/],
    ['no front matter', () => 'De kast was open.\n', /^has no front matter$/],
    ['front matter that is not closed', (text: string) => text.replace('\n---\n', '\n'), /^front matter is not closed$/],
  ])('A6 refuses %s', (_what, change, why) => {
    const copy = plant();
    copy.write(FOUND_OPEN, change(copy.read(FOUND_OPEN)));
    const found = copy.read(FOUND_OPEN).split('\n')[0] ?? '';
    expect(copy.check()).toEqual([copy.fault('FRONT-MISSING', FOUND_OPEN, 1, '', found, /the fields of a event/, why)]);
  });

  test('A6 refuses front matter without prose', () => {
    const copy = plant();
    copy.write(FOUND_OPEN_EN, copy.read(FOUND_OPEN_EN).replace(/(\n---\n)[^]*$/, '$1'));
    expect(copy.check()).toEqual([copy.fault('PROSE-MISSING', FOUND_OPEN_EN, 6, 'prose', '', /^write one to four sentences/)]);
  });

  test.each([
    ['an alias', 'actors: &who\n  - { actor: caretaker, role: by }', ['&who'], /anchors are not allowed/],
    ['a custom tag', 'actors: !!python/object\n  - { actor: caretaker, role: by }', ['tag:yaml.org,2002:python/object'], /tags are not allowed/],
    ['a merge key', 'actors:\n  - { actor: caretaker, role: by, <<: { x: 1 } }', ['<<'], /merge keys are not allowed/],
  ])('A10 refuses %s', (_what, written, found, why) => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'actors:\n  - { actor: caretaker, role: by }', written);
    expect(copy.check()).toMatchObject(found.map((value) => ({ code: 'YAML-EXPANSION', file: `content/${FOUND_OPEN}`, found: value, why: expect.stringMatching(why), remedy: 'write the value out in full' })));
  });

  test('A10 refuses an alias bomb within a second', () => {
    const copy = plant();
    const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`)].join('\n');
    copy.write(READERS, `---\n${bomb}\n---\nverzonnen\n`);
    const started = performance.now();
    const issues = copy.check();
    expect(performance.now() - started).toBeLessThan(1000);
    expect(new Set(issues.map(({ code, file }) => `${code} ${file}`))).toEqual(new Set([`YAML-EXPANSION content/${READERS}`]));
  });
});

describe('bytes', () => {
  test('A7 refuses Latin-1, with the offset of the byte', () => {
    const copy = plant();
    copy.write(READERS, Buffer.from('---\ntitle: één\nkind: group\n---\ntekst\n', 'latin1'));
    expect(copy.check()).toEqual([copy.fault('FILE-ENCODING', READERS, 2, '', 'byte 11: 0xE9', /^save the file as UTF-8$/)]);
  });

  test('A7 refuses UTF-16', () => {
    const copy = plant();
    copy.write(READERS, Buffer.from(`\uFEFF${copy.read(READERS)}`, 'utf16le'));
    expect(copy.check()).toEqual([copy.fault('FILE-ENCODING', READERS, 0, '', 'byte 0', /^save the file as UTF-8$/, /UTF-16/)]);
  });

  test.each([['a NUL', '\u0000', 'U+0000'], ['a control sign', '\u0007', 'U+0007'], ['a C1 control sign', '\u0085', 'U+0085']])('A7 refuses %s, with offset and code point', (_what, sign, found) => {
    const copy = plant();
    copy.edit(READERS, 'Wie in de leeszaal', `Wie in${sign} de leeszaal`);
    expect(copy.check()).toEqual([copy.fault('FILE-HIDDEN-SIGN', READERS, 'leeszaal stukken', '', found, /^delete it$/, /at offset \d+/)]);
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
    expect(copy.check()).toEqual([copy.fault('FILE-LARGE', READERS, 0, '', `${size} bytes`, /^split the record/, /1048576/)]);
  });
});

describe('folders', () => {
  test.each(['cases/tiny/events/nota.docx', 'cases/tiny/events/x.md~', 'cases/tiny/events/.x.md.swp', 'actors/x.yaml', 'notes.md', 'cases/tiny/extra/x.md', 'cases/tiny/events/deep/x.md', 'cases/tiny/en/en/events/x.md', 'cases/tiny/other.mdx', 'cases/tiny/events/x.mdx'])('A12 refuses the stray file %s', (path) => {
    const copy = plant();
    copy.write(path, '---\ntitle: x\n---\nx\n');
    expect(copy.check()).toEqual([copy.fault('FILE-STRAY', path, 0, '', path, /move it out of content|CONTRIBUTING/)]);
  });

  test('A12 leaves the files of systems aside, and counts them', () => {
    const copy = plant();
    for (const name of ['.DS_Store', 'cases/Thumbs.db', 'actors/.gitkeep']) copy.write(name, '\u0000');
    const { issues, counts } = copy.checkAll();
    expect(issues).toEqual([]);
    expect(counts).toEqual({ files: 68, records: 32, ignored: 3 });
  });

  test('A13 refuses a symbolic link, and names its target', () => {
    const copy = plant();
    copy.remove(READERS);
    copy.link('/etc/hostname', READERS);
    expect(copy.check()).toEqual([copy.fault('FILE-LINK', READERS, 0, '', '/etc/hostname', /^put the file itself here$/)]);
  });

  test('A13 does not follow a linked folder', () => {
    const copy = plant();
    copy.link('../../../../sources', 'cases/tiny/figures/more');
    expect(copy.check()).toEqual([copy.fault('FILE-LINK', 'cases/tiny/figures/more', 0, '', '../../../../sources', /^put the file itself here$/)]);
  });

  test('A14 refuses a folder without content', () => {
    const copy = plant();
    copy.remove('');
    expect(copy.check()).toEqual([copy.fault('FOLDER-MISSING', '', 0, '', '', /^run from the project root/)]);
  });

  test('A14 refuses a folder without sources, with the pattern', () => {
    const copy = plant();
    copy.remove('pages');
    expect(copy.check()).toEqual([copy.fault('FOLDER-EMPTY', '', 0, 'page', '0 records', /content\/pages\/\*\.mdx$/, /expected at least 1 page/)]);
  });

  test('A14 refuses a case folder without a case, and offers the nearest', () => {
    const copy = plant();
    copy.write('cases/tinny/gaps/what-else.md', copy.read('cases/tiny/gaps/who-had-the-key.md').replace('T-G01', 'T-G02').replace(/nearest:[^]*?touches/, 'touches'));
    copy.write('cases/tinny/en/gaps/what-else.md', copy.read('cases/tiny/en/gaps/who-had-the-key.md').replace(/nearest:[^]*?\n---/, '---'));
    expect(copy.check()).toEqual([copy.fault('CASE-MISSING', 'cases/tinny', 0, '', 'tinny', /^did you mean tiny\?/)]);
  });

  test.each(['words.yaml', 'allow.yaml', 'retired.yaml'])('A14 refuses content without %s, and blames nothing else', (path) => {
    const copy = plant();
    copy.remove(path);
    expect(copy.check()).toEqual([copy.fault('FILE-MISSING', path, 0, '', '', /an empty list is \[\]$/)]);
  });
});
