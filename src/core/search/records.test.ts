import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINES, STATUSES, WEIGHTS } from '../record/event.ts';
import { asDay, yearOf } from '../time/day.ts';
import { SEARCH_KINDS } from './kinds.ts';
import { type Listed, packFacts, type SearchRecord, unpackFacts } from './records.ts';

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
    date: fc.option(fc.constantFrom(asDay('2019-03-14'), asDay('2021-11-24'))),
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
  .map(({ later, ...rest }) => ({ ...rest, lastYear: rest.date && (later ? '2022' : String(yearOf(rest.date))) }));

/** What the page says of the records. */
function list(records: readonly SearchRecord[]): Listed[] {
  return records.map((known) => ({ path: known.path, title: known.title, code: known.code }));
}

describe('packFacts', () => {
  test('loses nothing and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), (records) => {
        expect(unpackFacts(packFacts(records), list(records))).toEqual(records);
      }),
    );
  });

  test('a line end in a name cannot shift the rows', () => {
    const [first] = fc.sample(record, 1) as [SearchRecord];
    const records = [
      { ...first, names: ['one\ntwo'] },
      { ...first, names: ['three'] },
    ];
    expect(unpackFacts(packFacts(records), list(records)).map((found) => found.names)).toEqual([
      ['one two'],
      ['three'],
    ]);
  });

  test('will not go with a list of another build', () => {
    const records = fc.sample(record, 3);
    expect(() => unpackFacts(packFacts(records), list(records.slice(1)))).toThrow(RangeError);
  });
});
