import { describe, expect, it } from 'vitest';
import { asDay } from '../core/time/day.ts';
import { csvPathOf, langOfPath, pathOf } from './routes.ts';

describe('pathOf', () => {
  it('translates segments and keeps ids', () => {
    const ref = { page: 'event', case: 'tiny', slug: 'found' } as const;
    expect(pathOf('nl', ref)).toBe('/nl/zaken/tiny/gebeurtenis/found/');
    expect(pathOf('en', ref)).toBe('/en/cases/tiny/event/found/');
  });

  it.each([
    ['all-timelines', '/nl/alle-tijdlijnen/', '/en/all-timelines/'],
    ['all-discrepancies', '/nl/tegenspraken/', '/en/discrepancies/'],
    ['all-gaps', '/nl/onbekend/', '/en/unknown/'],
  ] as const)('puts %s beside the cases', (page, dutch, english) => {
    expect([pathOf('nl', { page }), pathOf('en', { page })]).toEqual([dutch, english]);
  });

  it('gives the account of a case a page of its own', () => {
    expect(pathOf('nl', { page: 'coverage', case: 'tiny' })).toBe('/nl/zaken/tiny/dekking/');
    expect(pathOf('en', { page: 'coverage', case: 'tiny' })).toBe('/en/cases/tiny/coverage/');
  });

  it('puts the filter under the timeline that it filters', () => {
    expect(pathOf('nl', { page: 'filter', case: 'tiny' })).toBe('/nl/zaken/tiny/tijdlijn/filteren/');
    expect(pathOf('en', { page: 'filter', case: 'tiny' })).toBe('/en/cases/tiny/timeline/filter/');
  });

  it('puts what was known under one page of the case', () => {
    expect(pathOf('nl', { page: 'knowledge-item', case: 'tiny', slug: 'open' })).toBe(
      '/nl/zaken/tiny/wie-wist-wat/open/',
    );
    expect(pathOf('en', { page: 'as-of', case: 'tiny', day: asDay('2031-03-14') })).toBe(
      '/en/cases/tiny/who-knew/as-of/2031-03-14/',
    );
  });
});

describe('the pages of versions', () => {
  it('lie under one page of the case', () => {
    expect(pathOf('nl', { page: 'versions', case: 'tiny' })).toBe('/nl/zaken/tiny/versies/');
    expect(pathOf('en', { page: 'version', case: 'tiny', slug: 'letter' })).toBe('/en/cases/tiny/versions/letter/');
  });
});

describe('figures', () => {
  it('stand under one page of the case, and each in a file of its own', () => {
    expect(pathOf('nl', { page: 'figure', case: 'tiny', slug: 'boxes' })).toBe('/nl/zaken/tiny/cijfers/boxes/');
    expect(pathOf('en', { page: 'figures', case: 'tiny' })).toBe('/en/cases/tiny/figures/');
    expect(csvPathOf('tiny/boxes')).toBe('/data/figures/tiny-boxes.csv');
  });
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
