import { describe, expect, test } from 'vitest';
import { citation, clock, day, edtfDate, key, orEmpty, orNull, reference, words } from './parts.ts';

describe.each([
  [
    'key',
    key,
    ['a', 'a-b', '5-1-2-e', 'tiny-01'],
    ['', 'A', 'a_b', '-a', 'a-', 'a--b', 'a/b', 'a b', 'é', '__proto__'],
  ],
  [
    'reference',
    reference,
    ['tiny/found', 'keeping', 'tiny/k#first', 'tiny/f#top-boxes'],
    ['', 'Tiny/x', 'a/b/c', '/a', 'a/', 'a#', '#a', '../a', 'a#b#c', 'a b'],
  ],
  ['words', words, ['x', ' x '], ['', '  ', '\n']],
  ['day', day, ['2031-03-14', '2000-02-29'], ['2031', '2031-02-30', '2031-3-4', '14-03-2031', '2031-03-14~']],
  ['edtfDate', edtfDate, ['2031', '2031-03~', '[..2031-03-14]'], ['', 'x', '2031-02-30', '3/4/31']],
  ['clock', clock, ['16:00', '16:00/17:00'], ['24:00', '9:00', '17:00/16:00', '16.00']],
])('%s', (_name, schema, accepted, refused) => {
  test.each(accepted)('accepts «%s»', (text) => expect(schema.safeParse(text).success).toBe(true));
  test.each(refused)('refuses «%s» with a remedy', (text) => {
    const { error } = schema.safeParse(text);
    expect(error?.issues[0]?.message).toMatch(/; \S/);
  });
  test('refuses what is no text', () =>
    expect([1, true, null, undefined, {}].map((value) => schema.safeParse(value).success)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]));
});

test('words lose the blanks around them', () => expect(words.parse(' x y ')).toBe('x y'));

test('what is left out of an optional field is null or empty, and null is no value', () => {
  expect([orNull(words).parse(undefined), orEmpty(words).parse(undefined)]).toEqual([null, []]);
  expect([orNull(words).safeParse(null).success, orEmpty(words).safeParse(null).success]).toEqual([false, false]);
});

describe('a citation', () => {
  const given = { key: 'a', source: 'tiny-01', at: {}, supports: ['content'] };
  const block = { lines: [1, 2], hash: '0'.repeat(64) };

  test.each([
    ['a phrase', { phrase: 'x' }],
    ['an occurrence', { phrase: 'x', nth: 2, of: 2 }],
    ['parts', { parts: ['a', 'b'] }],
    ['a block', { block }],
  ])('may point with %s', (_what, selector) =>
    expect(citation.safeParse({ ...given, ...selector }).success).toBe(true),
  );

  test.each([
    ['nothing', {}, ''],
    ['a phrase and a block', { phrase: 'x', block }, ''],
    ['nth alone', { phrase: 'x', nth: 1 }, 'nth'],
    ['of alone', { phrase: 'x', of: 2 }, 'nth'],
    ['nth beyond of', { phrase: 'x', nth: 3, of: 2 }, 'nth'],
    ['nth 0', { phrase: 'x', nth: 0, of: 2 }, 'nth'],
    ['one of one', { phrase: 'x', nth: 1, of: 1 }, 'of'],
    ['one part', { parts: ['a'] }, 'parts'],
    ['four parts', { parts: ['a', 'b', 'c', 'd'] }, 'parts'],
    ['an empty phrase', { phrase: '' }, 'phrase'],
    ['a short hash', { block: { ...block, hash: '0' } }, 'block.hash'],
    ['line 0', { block: { ...block, lines: [0, 2] } }, 'block.lines.0'],
    ['a page as a number', { phrase: 'x', at: { page: 2 } }, 'at.page'],
    ['no support', { phrase: 'x', supports: [] }, 'supports'],
  ])('may not point with %s', (_what, change, path) => {
    expect(citation.safeParse({ ...given, ...change }).error?.issues[0]?.path.join('.')).toBe(path);
  });
});
