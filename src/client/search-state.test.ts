import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../core/search/records.ts';
import { asDay } from '../core/time/day.ts';
import { createFilter, FILTERS, isFiltered, readState, type SearchState, writeState } from './search-state.ts';

const NONE = Object.fromEntries(FILTERS.map((name) => [name, ''])) as SearchState['filters'];

describe('the state in the address', () => {
  test('reads what it wrote', () => {
    const value = fc.string({ maxLength: 200 });
    const state = fc.record({
      q: value,
      sort: fc.constantFrom('relevance' as const, 'date' as const),
      filters: fc.record(Object.fromEntries(FILTERS.map((name) => [name, value]))),
    });
    fc.assert(
      fc.property(state, (asked) => {
        expect(readState(writeState(asked as SearchState))).toEqual(asked);
      }),
    );
  });

  test('is empty where nothing is asked', () => {
    expect(writeState({ q: '', sort: 'relevance', filters: NONE })).toBe('');
    expect(readState('')).toEqual({ q: '', sort: 'relevance', filters: NONE });
  });

  test('names only what is asked, by the same names in both languages', () => {
    expect(writeState({ q: 'a b', sort: 'date', filters: { ...NONE, case: 'cupboard' } })).toBe(
      '?q=a+b&case=cupboard&sort=date',
    );
  });

  test('cuts what is too long and ignores what it does not know', () => {
    expect(readState(`?q=${'x'.repeat(10_000)}&sort=__proto__&x=1`)).toEqual({
      q: 'x'.repeat(200),
      sort: 'relevance',
      filters: NONE,
    });
  });

  test('knows whether anything is filtered', () => {
    expect([isFiltered(readState('?q=x&sort=date')), isFiltered(readState('?year=2031'))]).toEqual([false, true]);
  });
});

describe('createFilter', () => {
  const base: SearchRecord = {
    kind: 'event',
    case: 'cupboard',
    path: '',
    code: '',
    title: '',
    names: [],
    date: asDay('2030-12-20'),
    lastYear: '2031',
    when: '',
    facets: { line: 'facts', status: 'planned', weight: 'key' },
    actors: ['council'],
    themes: ['keeping'],
  };
  const council: SearchRecord = {
    ...base,
    kind: 'actor',
    case: null,
    date: null,
    lastYear: null,
    facets: null,
    actors: ['council'],
    themes: [],
  };
  const archive: SearchRecord = { ...council, actors: ['archive'] };
  const keeping: SearchRecord = { ...council, kind: 'theme', actors: [], themes: ['keeping'] };
  const isMatch = createFilter([base, council, archive, keeping]);
  const passes = (filters: Partial<SearchState['filters']>): SearchRecord[] =>
    [base, council, archive, keeping].filter((record) => isMatch(record, { ...NONE, ...filters }));

  test.each([
    [{}, [base, council, archive, keeping]],
    [{ kind: 'event' }, [base]],
    [{ line: 'facts' }, [base]],
    [{ line: 'media' }, []],
    [{ status: 'planned' }, [base]],
    [{ status: 'happened' }, []],
    [{ actor: 'council' }, [base, council]],
    [{ theme: 'keeping' }, [base, keeping]],
    [{ year: '2030' }, [base]],
    [{ year: '2031' }, [base]],
    [{ year: '2032' }, []],
    [{ case: 'cupboard' }, [base, council, keeping]],
    [{ case: 'cupboard', kind: 'actor' }, [council]],
    [{ case: 'other' }, []],
  ] as [Partial<SearchState['filters']>, SearchRecord[]][])('%j', (filters, expected) => {
    expect(passes(filters)).toEqual(expected);
  });
});
