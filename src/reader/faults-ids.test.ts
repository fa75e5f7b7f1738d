import { describe, expect, test } from 'vitest';
import { FOUND_OPEN, KEY_LIST, plant, READERS } from '../fixtures/plant.ts';

const GAP = 'cases/tiny/gaps/who-had-the-key.md';
const COUNTED = 'cases/tiny/events/undated--boxes-counted.md';

describe('ids', () => {
  test('C1 refuses a second file with the same id, and names both', () => {
    const copy = plant();
    const twin = FOUND_OPEN.replace('2031-03-14--', '2031-03-15--');
    copy.write(twin, copy.read(FOUND_OPEN));
    expect(copy.check()).toEqual([
      copy.fault(
        'ID-DOUBLE',
        twin,
        0,
        'file name',
        'cupboard-found-open',
        /^rename one/,
        new RegExp(`content/${FOUND_OPEN}`),
      ),
    ]);
  });

  test('C1 refuses one id in two kinds', () => {
    const copy = plant();
    copy.rename(GAP, GAP.replace('who-had-the-key', 'boxes-counted'));
    copy.rename('cases/tiny/en/gaps/who-had-the-key.md', 'cases/tiny/en/gaps/boxes-counted.md');
    const issues = copy.check().filter(({ code }) => code === 'ID-DOUBLE');
    expect(issues).toEqual([
      copy.fault(
        'ID-DOUBLE',
        'cases/tiny/gaps/boxes-counted.md',
        0,
        'file name',
        'tiny/boxes-counted',
        /another slug/,
        new RegExp(COUNTED),
      ),
    ]);
  });

  test('C1 refuses a code that was given before', () => {
    const copy = plant();
    copy.editLock('"event:tiny/key-list-checked": "T-002"', '"event:tiny/key-list-checked": "T-004"');
    copy.edit(KEY_LIST, 'code: T-002', 'code: T-004');
    expect(copy.check()).toEqual([
      copy.fault('CODE-DOUBLE', FOUND_OPEN, 'code:', 'code', 'T-004', /next free number/, new RegExp(KEY_LIST)),
    ]);
  });

  test('C1 refuses a code with the letter of another case', () => {
    const copy = plant();
    copy.editLock('"T-002"', '"D-002"');
    copy.edit(KEY_LIST, 'code: T-002', 'code: D-002');
    expect(copy.check()).toEqual([copy.fault('CODE-LETTER', KEY_LIST, 'code:', 'code', 'D-002', /^write T-002 /)]);
  });

  test.each([
    ['letter case', 'Readers', 'R U+0052'],
    ['Unicode form', '\uFF52eaders', '\uFF52 U+FF52'],
  ])('C2 refuses an id that differs by %s alone, and names both files', (_what, slug, points) => {
    const copy = plant();
    for (const folder of ['actors', 'actors/en']) copy.write(`${folder}/${slug}.md`, copy.read(`${folder}/readers.md`));
    expect(copy.check()).toEqual(
      [`actors/en/${slug}.md`, `actors/${slug}.md`]
        .sort()
        .map((path) => path.slice(0, path.lastIndexOf('/')))
        .flatMap((folder) => [
          copy.fault(
            'ID-DOUBLE',
            `${folder}/${slug}.md`,
            0,
            'file name',
            slug,
            /^rename one/,
            new RegExp(`content/${folder}/readers\\.md`),
          ),
          copy.fault(
            'ID-FORM',
            `${folder}/${slug}.md`,
            0,
            'file name',
            slug,
            /^use only a to z/,
            new RegExp(`holds ${points.replace('+', '\\+')}`),
          ),
        ]),
    );
  });

  test('C2 refuses a second ending', () => {
    const copy = plant();
    copy.write('actors/readers.mdx', copy.read(READERS));
    expect(copy.check()).toEqual([
      copy.fault('FILE-STRAY', 'actors/readers.mdx', 0, '', 'actors/readers.mdx', /CONTRIBUTING/),
    ]);
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
    expect(copy.check()).toEqual(
      ['actors/en', 'actors']
        .sort()
        .map((folder) => `${folder}/${slug}.md`)
        .sort()
        .map((path) =>
          copy.fault('ID-FORM', path, 0, 'file name', slug, /^use only a to z, 0 to 9 and single hyphens$/, why),
        ),
    );
  });

  test.each(['index', '404', 'nl', 'pagefind', 'data', 'constructor', 'con', 'aux', 'lpt1'])(
    'C8 refuses the reserved name %s',
    (slug) => {
      const copy = plant();
      copy.addActor(slug, 'verzonnen');
      expect(copy.check()).toEqual(
        [`actors/${slug}.md`, `actors/en/${slug}.md`]
          .sort()
          .map((path) =>
            copy.fault(
              'ID-FORM',
              path,
              0,
              'file name',
              slug,
              /^choose another; reserved are .*constructor/,
              /^is a reserved name$/,
            ),
          ),
      );
    },
  );

  test.each(['-x', 'x-', '2031--y-', '2031--y--z'])('C7 refuses the hyphens of %s', (slug) => {
    const copy = plant();
    copy.addActor(slug, 'verzonnen');
    const issues = copy.check();
    expect(issues).toHaveLength(2);
    for (const issue of issues)
      expect(issue).toMatchObject({
        code: 'ID-FORM',
        remedy: 'write lower-case words with single hyphens between them',
      });
  });

  test.each(['2031-03~', '14-03-2031', 'later', ''])('a file name may not begin with «%s--»', (prefix) => {
    const copy = plant();
    const [nl, en] = ['cases/tiny/events/', 'cases/tiny/en/events/'].map(
      (folder) => `${folder}${prefix}--key-list-checked.md`,
    ) as [string, string];
    copy.rename(KEY_LIST, nl);
    copy.rename(KEY_LIST.replace('tiny/', 'tiny/en/'), en);
    expect(copy.check()).toEqual(
      [en, nl].map((path) => copy.fault('ID-FORM', path, 0, 'file name', prefix, /^begin with the earliest day/)),
    );
  });

  test('C7 refuses a date in an id', () => {
    const copy = plant();
    copy.addActor('kast-2031-03', 'verzonnen');
    expect(copy.check()).toEqual(
      ['actors/en/kast-2031-03.md', 'actors/kast-2031-03.md'].map((path) =>
        copy.fault('ID-FORM', path, 0, 'file name', 'kast-2031-03', /put the date before -- in the file name/),
      ),
    );
  });

  test('C9 refuses an id of over 100 bytes, and accepts 100', () => {
    const copy = plant();
    copy.addActor('x'.repeat(100), 'verzonnen');
    expect(copy.check()).toEqual([]);
    copy.addActor('y'.repeat(101), 'verzonnen');
    expect(copy.check()).toEqual(
      ['actors/en', 'actors'].map((folder) =>
        copy.fault(
          'ID-FORM',
          `${folder}/${'y'.repeat(101)}.md`,
          0,
          'file name',
          'y'.repeat(101),
          /within 100 bytes$/,
          /is 101 bytes long/,
        ),
      ),
    );
  });
});
