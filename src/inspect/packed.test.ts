import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fragmentsOf, textsOf, unpack } from './packed.ts';

const pack = (...parts: readonly (Buffer | string | number[])[]): Buffer =>
  gzipSync(
    Buffer.concat([
      Buffer.from('pagefind_dcd'),
      ...parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
    ]),
  );

describe('the packed index', () => {
  it('is unpacked with and without its signature', () => {
    expect(unpack(pack('{}')).toString()).toBe('{}');
    expect(unpack(gzipSync(Buffer.from('{}'))).toString()).toBe('{}');
  });

  it('gives the pages of one fragment and of a group', () => {
    expect(fragmentsOf(pack('{"url":"/nl/"}'))).toEqual([{ url: '/nl/' }]);
    expect(fragmentsOf(pack('{"a":{"url":"/nl/"},"b":{"url":"/en/"}}')).map(({ url }) => url)).toEqual([
      '/nl/',
      '/en/',
    ]);
  });

  it('gives every text of nested lists, maps and tags, numbers of every length aside', () => {
    const long = 'w'.repeat(300);
    const data = pack(
      [0x84, 0x61],
      'a',
      [0xa1, 0x61],
      'b',
      [0x19, 1, 0],
      [0xc1, 0x82, 0x18, 200, 0x1a, 0, 1, 0, 0],
      [0x79, 300 >> 8, 300 & 255],
      long,
      [0x38, 5],
      [0x1b, 0, 0, 0, 0, 0, 0, 0, 1],
    );
    expect(textsOf(data)).toEqual(['a', 'b', long]);
  });

  it('refuses what it cannot read instead of skipping it', () => {
    expect(() => textsOf(pack([0x9f, 0x61], 'a', [0xff]))).toThrow('of the index is not known');
  });
});
