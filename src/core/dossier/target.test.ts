import { describe, expect, it } from 'vitest';
import { targetOf } from './target.ts';

const caseOfSource = (id: string): string | undefined => (id === 'tiny-01' ? 'tiny' : undefined);

describe('targetOf', () => {
  it.each([
    ['event:tiny/found', { ref: { page: 'event', case: 'tiny', slug: 'found' }, fragment: null }],
    ['knowledge:tiny/open', { ref: { page: 'knowledge-item', case: 'tiny', slug: 'open' }, fragment: null }],
    ['version:tiny/letter', { ref: { page: 'version', case: 'tiny', slug: 'letter' }, fragment: null }],
    ['figure:tiny/open', { ref: { page: 'figure', case: 'tiny', slug: 'open' }, fragment: null }],
    ['gap:tiny/who', { ref: { page: 'gaps', case: 'tiny' }, fragment: 'who' }],
    ['discrepancy:tiny/day', { ref: { page: 'discrepancies', case: 'tiny' }, fragment: 'day' }],
    ['source:tiny-01', { ref: { page: 'source', case: 'tiny', slug: 'tiny-01' }, fragment: null }],
    ['actor:vws', { ref: { page: 'actor', slug: 'vws' }, fragment: null }],
    ['term:5-1-2-e', { ref: { page: 'glossary' }, fragment: '5-1-2-e' }],
    ['page:method', { ref: { page: 'method' }, fragment: null }],
    ['case:tiny', { ref: { page: 'case', case: 'tiny' }, fragment: null }],
  ])('%s', (link, target) => {
    expect(targetOf(link, caseOfSource)).toEqual(target);
  });

  it.each(['source:gone', 'page:nowhere', 'https://example.org/', 'event'])('%s has no page of its own', (link) => {
    expect(targetOf(link, caseOfSource)).toBeNull();
  });
});
