import { describe, expect, test } from 'vitest';
import { sourceBase } from './source.ts';

const given = {
  title: 'x',
  short: 'x',
  kind: 'memo',
  date: null,
  basis: 'explicit',
  published: 'unknown',
  quality: 'clean',
};
const block = { lines: [1, 2], hash: '0'.repeat(64) };
const pathOf = (change: object): string | undefined =>
  sourceBase.safeParse({ ...given, ...change }).error?.issues[0]?.path.join('.');
const passage = (change: object): string | undefined =>
  pathOf({ passages: [{ key: 'a', phrase: 'x', about: 'x', use: 'cited', ...change }] });

test('a source needs little', () => expect(pathOf({})).toBeUndefined());

describe('where it was published', () => {
  const published = (url: string) => ({ published: { publisher: 'x', url, decision: 'x' } });
  test('is unknown, or an https address', () => {
    expect(sourceBase.parse(given).published).toBeNull();
    expect(pathOf(published('https://archief.example/7'))).toBeUndefined();
  });
  test.each(['http://archief.example', 'ftp://archief.example', 'javascript:alert(1)', 'archief.example', ''])(
    'is not «%s»',
    (url) => expect(pathOf(published(url))).toBe('published.url'),
  );
  test('is said in full', () => expect(pathOf({ published: { publisher: 'x' } })).toMatch(/^published\b/));
});

describe('a passage', () => {
  test.each([
    ['cited', {}],
    ['left out with a reason', { use: 'left-out', why: 'noise' }],
    [
      'left out for privacy, by block alone',
      { phrase: undefined, block, about: undefined, use: 'left-out', why: 'privacy' },
    ],
  ])('may be %s', (_what, change) => expect(passage(change)).toBeUndefined());

  test.each([
    ['left out without a reason', { use: 'left-out' }, 'passages.0.why'],
    ['cited with a reason to leave it out', { why: 'noise' }, 'passages.0.why'],
    ['without a word on what it is about', { about: undefined }, 'passages.0.about'],
    [
      'left out for privacy and described',
      { phrase: undefined, block, use: 'left-out', why: 'privacy' },
      'passages.0.about',
    ],
    ['left out for privacy by a phrase', { about: undefined, use: 'left-out', why: 'privacy' }, 'passages.0.about'],
    ['without a selector', { phrase: undefined }, 'passages.0'],
  ])('may not be %s', (_what, change, path) => expect(passage(change)).toBe(path));
});
