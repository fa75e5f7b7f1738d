import { describe, expect, it } from 'vitest';
import { langOfPath, pathOf, targetOf } from './routes.ts';

describe('pathOf', () => {
  it('translates segments and keeps ids', () => {
    const ref = { page: 'event', case: 'tiny', slug: 'found' } as const;
    expect(pathOf('nl', ref)).toBe('/nl/zaken/tiny/gebeurtenis/found/');
    expect(pathOf('en', ref)).toBe('/en/cases/tiny/event/found/');
  });

  it('puts the filter under the timeline that it filters', () => {
    expect(pathOf('nl', { page: 'filter', case: 'tiny' })).toBe('/nl/zaken/tiny/tijdlijn/filteren/');
    expect(pathOf('en', { page: 'filter', case: 'tiny' })).toBe('/en/cases/tiny/timeline/filter/');
  });

  it('puts what was known under one page of the case', () => {
    expect(pathOf('nl', { page: 'knowledge-item', case: 'tiny', slug: 'open' })).toBe(
      '/nl/zaken/tiny/wie-wist-wat/open/',
    );
    expect(pathOf('en', { page: 'as-of', case: 'tiny', day: '2031-03-14' })).toBe(
      '/en/cases/tiny/who-knew/as-of/2031-03-14/',
    );
  });
});

const caseOfSource = (id: string): string | undefined => (id === 'tiny-01' ? 'tiny' : undefined);

describe('targetOf', () => {
  it.each([
    ['event:tiny/found', { ref: { page: 'event', case: 'tiny', slug: 'found' }, anchor: null }],
    ['knowledge:tiny/open', { ref: { page: 'knowledge-item', case: 'tiny', slug: 'open' }, anchor: null }],
    ['gap:tiny/who', { ref: { page: 'gaps', case: 'tiny' }, anchor: 'who' }],
    ['discrepancy:tiny/day', { ref: { page: 'discrepancies', case: 'tiny' }, anchor: 'day' }],
    ['source:tiny-01', { ref: { page: 'source', case: 'tiny', slug: 'tiny-01' }, anchor: null }],
    ['actor:vws', { ref: { page: 'actor', slug: 'vws' }, anchor: null }],
    ['term:5-1-2-e', { ref: { page: 'glossary' }, anchor: '5-1-2-e' }],
    ['page:method', { ref: { page: 'method' }, anchor: null }],
    ['case:tiny', { ref: { page: 'case', case: 'tiny' }, anchor: null }],
  ])('%s', (link, target) => {
    expect(targetOf(link, caseOfSource)).toEqual(target);
  });

  it.each(['figure:tiny/open', 'source:gone', 'page:nowhere', 'https://example.org/', 'event'])(
    '%s has no page of its own',
    (link) => {
      expect(targetOf(link, caseOfSource)).toBeNull();
    },
  );
});

describe('langOfPath', () => {
  it.each([
    ['/en/cases/', 'en'],
    ['/nl/zaken/', 'nl'],
    ['/', 'nl'],
  ])('%s is %s', (path, lang) => {
    expect(langOfPath(path)).toBe(lang);
  });
});
