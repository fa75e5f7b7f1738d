import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINES, STATUSES, WEIGHTS } from './event.ts';
import { packRecords, SEARCH_KINDS, type SearchRecord, unpackRecords } from './search.ts';

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const line = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/[\s|]+/g, ' ').trim());
const path = fc.oneof(
  slug.map((name) => `/nl/zaken/x/gebeurtenis/${name}/`),
  slug.map((name) => `/nl/begrippen/#${name}`),
  slug.map((name) => `/nl/${name}/`),
);
const record: fc.Arbitrary<SearchRecord> = fc
  .record({
    kind: fc.constantFrom(...SEARCH_KINDS),
    case: fc.option(slug),
    path,
    code: fc.constantFrom('', 'D-001', 'nsob-02'),
    title: line,
    names: fc.array(line.filter(Boolean), { maxLength: 3 }),
    date: fc.option(fc.constantFrom('2019-03-14', '2021-11-24')),
    when: line,
    facets: fc.option(
      fc.record({
        line: fc.constantFrom(...LINES),
        status: fc.constantFrom(...STATUSES),
        weight: fc.constantFrom(...WEIGHTS),
      }),
    ),
    actors: fc.uniqueArray(slug, { maxLength: 3 }),
    themes: fc.uniqueArray(slug, { maxLength: 2 }),
    later: fc.boolean(),
  })
  .map(({ later, ...rest }) => ({ ...rest, lastYear: rest.date && (later ? '2022' : rest.date.slice(0, 4)) }));

describe('packRecords', () => {
  test('loses nothing and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(record), (records) => {
        expect(unpackRecords(packRecords(records))).toEqual(records);
      }),
    );
  });

  test('puts records of one kind and case in one group, without the columns that none of them fills', () => {
    const event = (name: string): SearchRecord => ({
      kind: 'event',
      case: 'x',
      path: `/nl/zaken/x/gebeurtenis/${name}/`,
      code: '',
      title: name.toUpperCase(),
      names: [],
      date: null,
      lastYear: null,
      when: '',
      facets: null,
      actors: [],
      themes: [],
    });
    expect(packRecords([event('a'), event('b')]).groups).toEqual([
      { kind: 'event', case: 'x', before: '/nl/zaken/x/gebeurtenis/', after: '/', slugs: 'a\nb', titles: 'A\nB' },
    ]);
  });

  test('a line end in a title cannot shift the rows', () => {
    const [first] = fc.sample(record, 1) as [SearchRecord];
    const packed = packRecords([
      { ...first, title: 'one\ntwo' },
      { ...first, title: 'three' },
    ]);
    expect(unpackRecords(packed).map((found) => found.title)).toEqual(['one two', 'three']);
  });
});
