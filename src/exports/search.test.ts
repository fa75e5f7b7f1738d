import { describe, expect, test } from 'vitest';
import { recordsOf } from '../core/dossier/dossier.ts';
import { isSearched } from '../core/search/kinds.ts';
import { unpackFacts } from '../core/search/records.ts';
import { TINY } from '../fixtures/tiny.ts';
import { dateInWords } from '../i18n/date.ts';
import { searchEntries, searchFacts, searchTitles } from './search.ts';

const { dossier } = TINY;
const nl = searchEntries(dossier, 'nl');
const en = searchEntries(dossier, 'en');

describe('searchEntries', () => {
  test('lists every record that has an address, the same in the same place in both languages', () => {
    const searched = recordsOf(dossier).filter(({ record }) => isSearched(record));
    expect(nl.map(({ record }) => record.kind).sort()).toEqual(searched.map(({ record }) => record).sort());
    expect(en.map(({ record }) => [record.kind, record.code, record.date])).toEqual(
      nl.map(({ record }) => [record.kind, record.code, record.date]),
    );
    expect(new Set([...nl, ...en].map(({ record }) => record.path)).size).toBe(nl.length * 2);
  });

  test('says of an event what it is found and filtered by', () => {
    const event = dossier.events.find(({ slug }) => slug === 'lock-replacement-planned');
    expect(en.find(({ record }) => record.path.endsWith('/lock-replacement-planned/'))).toEqual({
      text: null,
      record: {
        kind: 'event',
        case: 'tiny',
        path: '/en/cases/tiny/event/lock-replacement-planned/',
        code: event?.code,
        title: event?.title.en,
        names: [],
        date: event?.earliest,
        lastYear: event?.latest?.slice(0, 4),
        when: dateInWords('en', event?.date ?? null),
        facets: { line: 'facts', status: 'planned', weight: event?.weight },
        actors: event?.actors.map(({ actor }) => actor),
        themes: event?.themes,
      },
    });
  });

  test('knows the last year that an event may fall in', () => {
    const years = dossier.events.map(({ earliest, latest }) => (latest ?? earliest)?.slice(0, 4) ?? null);
    expect(nl.filter(({ record }) => record.kind === 'event').map(({ record }) => record.lastYear)).toEqual(years);
    expect(dossier.events.some(({ earliest, latest }) => earliest?.slice(0, 4) !== latest?.slice(0, 4))).toBe(true);
  });

  test('finds a source by its printed title and its reference', () => {
    expect(nl.find(({ record }) => record.code === 'tiny-01')?.record).toMatchObject({
      kind: 'source',
      names: ['kast 4 stond open', 'KAST-7'],
      date: '2031-03-20',
      when: '20 maart 2031',
      actors: ['archive', 'archivist'],
    });
  });

  test('gives sections of a page their text, in the right language, at their fragment', () => {
    const gap = dossier.gaps[0];
    expect(nl.find(({ record }) => record.kind === 'gap')).toMatchObject({
      record: { path: `/nl/zaken/tiny/onbekend/#${gap?.slug}` },
      text: expect.stringContaining(gap?.title.nl ?? '?'),
    });
    expect(en.find(({ record }) => record.kind === 'gap')?.text).toContain(gap?.prose.en.text);
    expect(
      nl
        .filter(({ text }) => text !== null)
        .map(({ record }) => record.kind)
        .sort(),
    ).toEqual([...dossier.discrepancies, ...dossier.gaps, ...dossier.terms].map(({ record }) => record));
  });
});

test('facts and titles say the rest of what the list does not', () => {
  const records = nl.map(({ record }) => record);
  expect(unpackFacts(searchFacts(dossier, 'nl'), records)).toEqual(records);
  expect(searchTitles(dossier, 'en')).toEqual(en.map(({ record }) => record.title));
});
