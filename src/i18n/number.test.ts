import { describe, expect, it } from 'vitest';
import { amountInWords, numberInWords, roundedInWords, sizeInWords } from './number.ts';

describe('a number in words of a language', () => {
  it.each([
    [66, '66', '66'],
    [0, '0', '0'],
    [1234, '1.234', '1,234'],
    [12.5, '12,5', '12.5'],
    [-5, '−5', '−5'],
  ])('%d', (value, nl, en) => {
    expect(numberInWords('nl', value)).toBe(nl);
    expect(numberInWords('en', value)).toBe(en);
  });

  it('carries a sign where it is a share, and is rounded where we computed it', () => {
    expect(amountInWords('nl', 73, true)).toBe('73%');
    expect(amountInWords('nl', 73, false)).toBe('73');
    expect(roundedInWords('nl', (62 / 84) * 100)).toBe('73,8');
  });

  it.each([
    [999, '999\u00a0bytes', '999\u00a0bytes'],
    [2449, '2,4\u00a0kB', '2.4\u00a0kB'],
    [12_000, '12\u00a0kB', '12\u00a0kB'],
  ])('%d bytes', (bytes, nl, en) => {
    expect(sizeInWords('nl', bytes)).toBe(nl);
    expect(sizeInWords('en', bytes)).toBe(en);
  });
});
