import { expect, test } from 'vitest';
import { sourceOf } from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import { checkSources } from './sources.ts';

const named = (slug: string, nl: string, en = `${slug} en`) => sourceOf({ slug, short: { nl, en } });

test.each([
  ['40 characters', [named('a', 'x'.repeat(40))], []],
  ['41 characters', [named('a', 'x'.repeat(41))], ['has 41 characters, more than 40']],
  ['41 characters in English', [named('a', 'x', 'y'.repeat(41))], ['has 41 characters, more than 40']],
  ['the words of another', [named('a', 'x'), named('b', 'x')], ['is also said of b', 'is also said of a']],
])('%s', (_what, sources, whys) => expect(checkSources(sources).map(({ why }) => why)).toEqual(whys));

test('names the file of the language', () => {
  const [fault] = checkSources([sourceOf({ slug: 'a', short: { ...both('x'), en: 'y'.repeat(41) } })]);
  expect(fault?.file).toContain('/en/');
});
