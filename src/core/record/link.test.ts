import { expect, test } from 'vitest';
import { parseLink } from './link.ts';

test.each([
  ['event:tiny/found', { kind: 'event', id: 'tiny/found' }],
  ['figure:tiny/boxes', { kind: 'figure', id: 'tiny/boxes' }],
  ['version:tiny/letter', { kind: 'version', id: 'tiny/letter' }],
  ['source:tiny-01', { kind: 'source', id: 'tiny-01' }],
  ['term:5-1-2-e', { kind: 'term', id: '5-1-2-e' }],
  ['page:home', { kind: 'page', id: 'home' }],
])('%s is a link to a record', (link, read) => expect(parseLink(link)).toEqual(read));

test.each([
  'template:counting',
  'https://example.org/',
  'event',
  'event:',
  'event:Tiny/x',
  'event:a/b/c',
  'toString:x',
])('%s is none', (link) => expect(parseLink(link)).toBeNull());
