import { describe, expect, test } from 'vitest';
import { FOUND_OPEN, FOUND_OPEN_EN, KEY_LIST, LOCK, MEMO, plant, READERS } from '../fixtures/plant.ts';

const GAP = 'cases/tiny/gaps/who-had-the-key.md';
const COUNTED = 'cases/tiny/events/undated--boxes-counted.md';
const CASE = 'cases/tiny/case.mdx';

describe('ids', () => {
  test('C1 refuses a second file with the same id, and names both', () => {
    const copy = plant();
    const twin = FOUND_OPEN.replace('2031-03-14--', '2031-03-15--');
    copy.write(twin, copy.read(FOUND_OPEN));
    expect(copy.check()).toEqual([copy.fault('ID-DOUBLE', twin, 0, 'file name', 'cupboard-found-open', /^rename one/, new RegExp(`content/${FOUND_OPEN}`))]);
  });

  test('C1 refuses one id in two kinds', () => {
    const copy = plant();
    copy.rename(GAP, GAP.replace('who-had-the-key', 'boxes-counted'));
    copy.rename('cases/tiny/en/gaps/who-had-the-key.md', 'cases/tiny/en/gaps/boxes-counted.md');
    const issues = copy.check().filter(({ code }) => code === 'ID-DOUBLE');
    expect(issues).toEqual([copy.fault('ID-DOUBLE', 'cases/tiny/gaps/boxes-counted.md', 0, 'file name', 'tiny/boxes-counted', /another slug/, new RegExp(COUNTED))]);
  });

  test('C1 refuses a code that was given before', () => {
    const copy = plant();
    copy.write(LOCK, copy.read(LOCK).replace('"tiny/key-list-checked": "T-002"', '"tiny/key-list-checked": "T-004"'));
    copy.edit(KEY_LIST, 'code: T-002', 'code: T-004');
    expect(copy.check()).toEqual([copy.fault('CODE-DOUBLE', FOUND_OPEN, 'code:', 'code', 'T-004', /next free number/, new RegExp(KEY_LIST))]);
  });

  test('C1 refuses a code with the letter of another case', () => {
    const copy = plant();
    copy.write(LOCK, copy.read(LOCK).replace('"T-002"', '"D-002"'));
    copy.edit(KEY_LIST, 'code: T-002', 'code: D-002');
    expect(copy.check()).toEqual([copy.fault('CODE-LETTER', KEY_LIST, 'code:', 'code', 'D-002', /^write T-002 /)]);
  });

  test.each([
    ['letter case', 'Readers', 'R U+0052'],
    ['Unicode form', '\uFF52eaders', '\uFF52 U+FF52'],
  ])('C2 refuses an id that differs by %s alone, and names both files', (_what, slug, points) => {
    const copy = plant();
    for (const folder of ['actors', 'actors/en']) copy.write(`${folder}/${slug}.md`, copy.read(`${folder}/readers.md`));
    expect(copy.check()).toEqual([`actors/en/${slug}.md`, `actors/${slug}.md`].sort().map((path) => path.slice(0, path.lastIndexOf('/'))).flatMap((folder) => [
      copy.fault('ID-DOUBLE', `${folder}/${slug}.md`, 0, 'file name', slug, /^rename one/, new RegExp(`content/${folder}/readers\\.md`)),
      copy.fault('ID-FORM', `${folder}/${slug}.md`, 0, 'file name', slug, /^use only a to z/, new RegExp(`holds ${points.replace('+', '\\+')}`)),
    ]));
  });

  test('C2 refuses a second ending', () => {
    const copy = plant();
    copy.write('actors/readers.mdx', copy.read(READERS));
    expect(copy.check()).toEqual([copy.fault('FILE-STRAY', 'actors/readers.mdx', 0, '', 'actors/readers.mdx', /CONTRIBUTING/)]);
  });

  test.each([
    ['A9', 'decomposed letters', 'cafe\u0301', /holds \u0301 U\+0301/],
    ['E10', 'a zero-width sign', 'ca\u200Bfe', /holds \u200B U\+200B/],
    ['E10', 'a soft hyphen', 'ca\u00ADfe', /holds \u00AD U\+00AD/],
    ['C7', 'a way out', '..%2f..%2fx', /holds \. U\+002E, % U\+0025/],
    ['C7', 'an encoded way out', '%2e%2e', /U\+0025/],
    ['C7', 'a backslash', '..\\x', /holds \. U\+002E, \\ U\+005C/],
    ['C7', 'a space', 'a b', /holds {3}U\+0020/],
    ['C10', 'a letter that only looks Latin', 'c\u0430fe', /holds \u0430 U\+0430/],
    ['C10', 'the name of a prototype', '__proto__', /holds _ U\+005F/],
  ])('%s refuses %s in an id, and shows the code point', (_row, _what, slug, why) => {
    const copy = plant();
    copy.addActor(slug, 'verzonnen');
    expect(copy.check()).toEqual(['actors/en', 'actors'].sort().map((folder) => `${folder}/${slug}.md`).sort().map((path) => copy.fault('ID-FORM', path, 0, 'file name', slug, /^use only a to z, 0 to 9 and single hyphens$/, why)));
  });

  test.each(['index', '404', 'nl', 'pagefind', 'data', 'constructor', 'con', 'aux', 'lpt1'])('C8 refuses the reserved name %s', (slug) => {
    const copy = plant();
    copy.addActor(slug, 'verzonnen');
    expect(copy.check()).toEqual([`actors/${slug}.md`, `actors/en/${slug}.md`].sort().map((path) => copy.fault('ID-FORM', path, 0, 'file name', slug, /^choose another; reserved are .*constructor/, /^is a reserved name$/)));
  });

  test.each(['-x', 'x-', 'x--y-', 'x--y--z'])('C7 refuses the hyphens of %s', (slug) => {
    const copy = plant();
    copy.addActor(slug, 'verzonnen');
    const issues = copy.check();
    expect(issues).toHaveLength(2);
    for (const issue of issues) expect(issue).toMatchObject({ code: 'ID-FORM', remedy: 'write lower-case words with single hyphens between them' });
  });

  test('C7 refuses a date in an id', () => {
    const copy = plant();
    copy.addActor('kast-2031-03', 'verzonnen');
    expect(copy.check()).toEqual(['actors/en/kast-2031-03.md', 'actors/kast-2031-03.md'].map((path) => copy.fault('ID-FORM', path, 0, 'file name', 'kast-2031-03', /put the date before -- in the file name/)));
  });

  test('C9 refuses an id of over 100 bytes, and accepts 100', () => {
    const copy = plant();
    copy.addActor('x'.repeat(100), 'verzonnen');
    expect(copy.check()).toEqual([]);
    copy.addActor('y'.repeat(101), 'verzonnen');
    expect(copy.check()).toEqual(['actors/en', 'actors'].map((folder) => copy.fault('ID-FORM', `${folder}/${'y'.repeat(101)}.md`, 0, 'file name', 'y'.repeat(101), /within 100 bytes$/, /is 101 bytes long/)));
  });
});

describe('references', () => {
  test('C3 refuses a reference to what is not there, and offers the nearest', () => {
    const copy = plant();
    copy.edit(COUNTED, 'after: [tiny/cupboard-found-open]', 'after: [tiny/cupboard-fuond-open]');
    expect(copy.check()).toEqual([copy.fault('REF', COUNTED, 'after:', 'after.0', 'tiny/cupboard-fuond-open', /^did you mean tiny\/cupboard-found-open\b/, /names no event/)]);
  });

  test('C3 refuses a theme that is not there', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'themes: [keeping]', 'themes: [keepin]');
    expect(copy.check()).toEqual([copy.fault('REF', KEY_LIST, 'themes:', 'themes.0', 'keepin', /^did you mean keeping\?$/)]);
  });

  test('C4 refuses a reference into another kind, and names both', () => {
    const copy = plant();
    copy.edit(COUNTED, 'after: [tiny/cupboard-found-open]', 'after: [tiny/cupboard-found-open, tiny/who-had-the-key]');
    expect(copy.check()).toEqual([copy.fault('REF', COUNTED, 'after:', 'after.1', 'tiny/who-had-the-key', /^name a event$/, /is a gap, expected a event/)]);
  });

  test('C5 refuses an event that points at itself', () => {
    const copy = plant();
    copy.edit(COUNTED, 'after: [tiny/cupboard-found-open]', 'after: [tiny/cupboard-found-open, tiny/boxes-counted]');
    expect(copy.check()).toEqual([copy.fault('REF', COUNTED, 'after:', 'after.1', 'tiny/boxes-counted', /^name another record$/)]);
  });

  test('C5 refuses a circle, and prints it whole', () => {
    const copy = plant();
    copy.edit(COUNTED, 'after: [tiny/cupboard-found-open]', 'after: [tiny/cupboard-found-open]\nbefore: [tiny/cupboard-found-open]');
    expect(copy.check()).toEqual([copy.fault('REF-CYCLE', FOUND_OPEN, 'after:', 'after', 'tiny/cupboard-found-open', /^drop one/, /: tiny\/cupboard-found-open -> tiny\/boxes-counted -> tiny\/cupboard-found-open$/)]);
  });

  test('C6 lists what nothing refers to, and publishes it', () => {
    const copy = plant();
    copy.addActor('cleaner', 'schoonmaker');
    const { issues, notes, dossier } = copy.checkAll();
    expect(issues).toEqual([]);
    expect(notes).toEqual(['content/actors/cleaner.md: nothing refers to it']);
    expect(dossier.actors.map(({ id }) => id)).toContain('cleaner');
  });

  test.each([
    ['../x', 'a path'], ['tiny\\x', 'a backslash'], ['%2e%2e/x', 'an encoded path'], ['/etc/passwd', 'an absolute path'], ['tiny/a/b', 'a deeper path'], ['__proto__', 'a prototype'],
  ])('C7 refuses the reference %s: %s', (written) => {
    const copy = plant();
    copy.edit(COUNTED, 'after: [tiny/cupboard-found-open]', `after: ['${written}']`);
    expect(copy.check()).toEqual([copy.fault('FIELD-FORM', COUNTED, 'after:', 'after.0', written, /^write case\/slug/)]);
  });

  test.each([['C7', '../x'], ['C10', '__proto__'], ['C10', 'tiny-\u043E1']])('%s refuses the source id %s', (_row, written) => {
    const copy = plant();
    copy.edit(KEY_LIST, 'source: tiny-01', `source: "${written}"`);
    expect(copy.check()).toEqual([copy.fault('FIELD-FORM', KEY_LIST, 'source:', 'cites.0.source', written, /^write lower-case letters/)]);
  });

  test('C12 refuses a dead link in a text, in the file and line where it stands', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN_EN, '(gap:tiny/who-had-the-key)', '(gap:tiny/who-had-a-key)');
    expect(copy.check()).toEqual([copy.fault('REF', FOUND_OPEN_EN, 'who-had-a-key', 'prose', 'tiny/who-had-a-key', /^did you mean tiny\/who-had-the-key\?$/, /names no gap/)]);
  });

  test('C12 refuses a dead link in a narrative', () => {
    const copy = plant();
    copy.edit(CASE, '(event:tiny/lock-replaced)', '(event:tiny/lock-replace)');
    expect(copy.check()).toEqual([copy.fault('REF', CASE, 'event:tiny/lock-replace)', 'prose', 'tiny/lock-replace', /^did you mean tiny\/lock-replaced\?$/)]);
  });
});

describe('what was published', () => {
  const dropKeyList = (copy: ReturnType<typeof plant>): void => {
    copy.remove(KEY_LIST);
    copy.remove('cases/tiny/en/events/2031-02-01--key-list-checked.md');
  };

  test('C11 refuses a record that is gone', () => {
    const copy = plant();
    dropKeyList(copy);
    expect(copy.check()).toEqual([copy.fault('ID-GONE', LOCK, 0, 'ids.tiny/key-list-checked', 'tiny/key-list-checked', /content\/retired\.yaml with reason and successor$/)]);
  });

  test('C11 accepts it with a reason', () => {
    const copy = plant();
    dropKeyList(copy);
    copy.edit('retired.yaml', '[]', '- { record: event, id: tiny/key-list-checked, code: T-002, title: { nl: lijst, en: list }, reason: { nl: dubbel, en: double }, successor: tiny/cupboard-in-use, on: "2031-05-01" }');
    expect(copy.check()).toEqual([]);
  });

  test('C11 refuses another code', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'code: T-002', 'code: T-020');
    expect(copy.check()).toEqual([copy.fault('ID-GONE', LOCK, 0, 'ids.tiny/key-list-checked', 'T-002', /its code T-002 back$/, /is now T-020/)]);
  });
});

describe('languages', () => {
  test('C14 refuses a record without English words', () => {
    const copy = plant();
    copy.remove(FOUND_OPEN_EN);
    expect(copy.check()).toEqual([copy.fault('LANG-MISSING', FOUND_OPEN, 0, 'en', '', new RegExp(`^write content/${FOUND_OPEN_EN}$`))]);
  });

  test('C14 refuses English words of no record, and offers the nearest', () => {
    const copy = plant();
    copy.write('actors/en/reader.md', copy.read('actors/en/readers.md'));
    expect(copy.check()).toEqual([copy.fault('LANG-ORPHAN', 'actors/en/reader.md', 0, 'file name', 'reader', /^rename it to match readers, or delete it$/)]);
  });

  test('C14 refuses a part without English words', () => {
    const copy = plant();
    copy.edit('cases/tiny/en/sources/tiny-01.md', 'missing:\n  key-list: The list of keys\n', '');
    expect(copy.check()).toEqual([copy.fault('LANG-PART', 'cases/tiny/en/sources/tiny-01.md', 1, 'missing.key-list', '', /^add missing\.key-list to the file in en\/$/)]);
  });

  test('C14 refuses English words of a part that is not there', () => {
    const copy = plant();
    copy.edit(MEMO, '  - key: heading-4', '  - key: heading-5');
    const issues = copy.check();
    expect(issues).toEqual([
      copy.fault('LANG-PART', 'cases/tiny/en/sources/tiny-01.md', 'passages:', 'passages.heading-5', '', /^add passages\.heading-5/),
      copy.fault('LANG-PART', 'cases/tiny/en/sources/tiny-01.md', 'heading-4:', 'passages.heading-4', 'heading-4', /^use one of: head, /),
    ]);
  });

  test.each([['date', '"2031-03-15"'], ['status', 'planned'], ['weight', 'key'], ['code', 'T-004']])('C15 refuses the fact %s in an English file', (field, value) => {
    const copy = plant();
    copy.edit(FOUND_OPEN_EN, 'title:', `${field}: ${value}\ntitle:`);
    expect(copy.check()).toEqual([copy.fault('FIELD-UNKNOWN', FOUND_OPEN_EN, `${field}:`, field, field, /^(?:use one of|did you mean)/)]);
  });

  test('C15 refuses another phrase in an English file', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN_EN, '{ phraseEn: the caretaker found cupboard 4 open }', '{ phrase: vond de kast, phraseEn: found the cupboard }');
    expect(copy.check()).toEqual([copy.fault('FIELD-UNKNOWN', FOUND_OPEN_EN, 'phrase: vond', 'cites.found.phrase', 'phrase', /^did you mean phraseEn\?$/)]);
  });
});
