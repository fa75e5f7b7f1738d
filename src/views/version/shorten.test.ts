import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

const words = (n: number): string => Array.from({ length: n }, (_, index) => ` w${index}`).join('');

test('a short stretch stays whole, white space included', () => {
  expect(shorten('\n\na b ')).toEqual({ head: '\n\na b ', left: 0, tail: '' });
  expect(shorten(words(60)).left).toBe(0);
});

test('of a long one both ends stay and the middle is counted', () => {
  const { head, left, tail } = shorten(`${words(100)}\n\n`);
  expect(head).toBe(words(20));
  expect(left).toBe(60);
  expect(tail).toBe(`${words(100).split(' w80')[1] ? words(100).slice(words(80).length) : ''}\n\n`);
});
