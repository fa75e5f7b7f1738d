import { describe, expect, test } from 'vitest';
import type { Code } from '../core/issue/codes.ts';
import type { Issue } from '../core/issue/issue.ts';
import { effortOf } from '../fixtures/effort.ts';
import { FOUND_OPEN, FOUND_OPEN_EN, KEY_LIST, MEMO, plant, READERS } from '../fixtures/plant.ts';

describe('YAML', () => {
  test('A1 refuses a colon in a value, and shows the line', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'title: De huismeester vond kast 4 open', 'title: De huismeester: vond kast 4 open');
    expect(copy.check()).toEqual([
      copy.fault(
        'YAML-SYNTAX',
        FOUND_OPEN,
        'title:',
        '',
        'title: De huismeester: vond kast 4 open',
        /^quote the value/,
        /column \d/,
      ),
    ]);
  });

  test('A1 refuses a tab as indent', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, '  - { actor: caretaker', '\t- { actor: caretaker');
    expect(copy.check()).toEqual([
      copy.fault(
        'YAML-SYNTAX',
        FOUND_OPEN,
        '\t- { actor',
        '',
        '\t- { actor: caretaker, role: by }',
        /indent with spaces/,
      ),
    ]);
  });

  test('A2 refuses a key that stands twice, and names both lines', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'weight: key\n', 'weight: key\nstatus: planned\n');
    expect(copy.check()).toEqual([
      copy.fault(
        'YAML-DUPLICATE',
        FOUND_OPEN,
        'status: planned',
        'status',
        'status: planned',
        /^keep one/,
        /lines 8 and 13/,
      ),
    ]);
  });

  test.each([
    ['007', '7'],
    ['1.10', '1.1'],
    ['12e3', '12000'],
    ['0x1F', '31'],
  ])('A3 refuses %s without quotes, and says what YAML makes of it', (written, read) => {
    const copy = plant();
    copy.edit(MEMO, 'reference: KAST-7', `reference: ${written}`);
    expect(copy.check()).toEqual([
      copy.fault(
        'FIELD-UNQUOTED',
        MEMO,
        'reference:',
        'reference',
        written,
        new RegExp(`^put quotes round it: "${written}"$`),
        new RegExp(`number ${read}$`),
      ),
    ]);
  });

  test.each([
    ['no value', 'title:', 'FIELD-EMPTY', '', /^give the value/],
    ['null', 'title: null', 'FIELD-EMPTY', 'null', /^give the value/],
    ['no words', 'title: " "', 'FIELD-FORM', ' ', /^write the words/],
    ['no field', '# title', 'FIELD-MISSING', '', /^add title$/],
  ])('A4 refuses a required field with %s', (_what, written, code, found, remedy) => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'title: De huismeester vond kast 4 open', written);
    expect(copy.check()).toEqual([
      copy.fault(code as Code, FOUND_OPEN, code === 'FIELD-MISSING' ? 1 : 'title:', 'title', found, remedy),
    ]);
  });

  test('A5 refuses an unknown field, and offers the nearest name', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'basisNote:', 'basisnote:');
    expect(copy.check()).toEqual([
      copy.fault('FIELD-UNKNOWN', KEY_LIST, 'basisnote:', 'basisnote', 'basisnote', /^did you mean basisNote\?$/),
    ]);
  });

  test('A5 refuses an unknown field of a part', () => {
    const copy = plant();
    copy.edit(KEY_LIST, '    phrase: In februari', '    phrases: In februari');
    expect(copy.check()).toEqual([
      copy.fault('FIELD-UNKNOWN', KEY_LIST, 'phrases:', 'cites.0.phrases', 'phrases', /^did you mean phrase\?$/),
    ]);
  });

  test('A5 does not call missing what is only misspelt', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'title:', 'titel:');
    expect(copy.check()).toEqual([
      copy.fault('FIELD-UNKNOWN', KEY_LIST, 'titel:', 'titel', 'titel', /^did you mean title\?$/),
    ]);
  });

  test.each([
    ['an empty file', () => '', /^is empty$/],
    ['no front matter', () => 'De kast was open.\n', /^has no front matter$/],
    [
      'front matter that is not closed',
      (text: string) => text.replace('\n---\n', '\n'),
      /^front matter is not closed$/,
    ],
  ])('A6 refuses %s', (_what, change, why) => {
    const copy = plant();
    copy.write(FOUND_OPEN, change(copy.read(FOUND_OPEN)));
    const found = copy.read(FOUND_OPEN).split('\n')[0] ?? '';
    expect(copy.check()).toEqual([copy.fault('FRONT-MISSING', FOUND_OPEN, 1, '', found, /the fields of a event/, why)]);
  });

  test('A6 refuses front matter without prose', () => {
    const copy = plant();
    copy.write(FOUND_OPEN_EN, copy.read(FOUND_OPEN_EN).replace(/(\n---\n)[\s\S]*$/, '$1'));
    expect(copy.check()).toEqual([
      copy.fault('PROSE-MISSING', FOUND_OPEN_EN, 6, 'prose', '', /^write one to four sentences/),
    ]);
  });

  test.each([
    ['an alias', 'actors: &who\n  - { actor: caretaker, role: by }', ['&who'], /anchors are not allowed/],
    [
      'a custom tag',
      'actors: !!python/object\n  - { actor: caretaker, role: by }',
      ['tag:yaml.org,2002:python/object'],
      /tags are not allowed/,
    ],
    ['a merge key', 'actors:\n  - { actor: caretaker, role: by, <<: { x: 1 } }', ['<<'], /merge keys are not allowed/],
  ])('A10 refuses %s', (_what, written, found, why) => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'actors:\n  - { actor: caretaker, role: by }', written);
    expect(copy.check()).toMatchObject(
      found.map((value) => ({
        code: 'YAML-EXPANSION',
        file: `content/${FOUND_OPEN}`,
        found: value,
        why: expect.stringMatching(why),
        remedy: 'write the value out in full',
      })),
    );
  });

  test('A10 refuses an alias bomb within a second', () => {
    const copy = plant();
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from(
        { length: 40 },
        (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`,
      ),
    ].join('\n');
    copy.write(READERS, `---\n${bomb}\n---\nverzonnen\n`);
    let issues: readonly Issue[] = [];
    expect(effortOf(() => (issues = copy.check()))).toBeLessThan(1000);
    expect(new Set(issues.map(({ code, file }) => `${code} ${file}`))).toEqual(
      new Set([`YAML-EXPANSION content/${READERS}`]),
    );
  });
});
