import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../core/search/records.ts';
import { asDay } from '../core/time/day.ts';
import { effortOf } from '../fixtures/effort.ts';
import { createFinder } from './search-rank.ts';

type Known = Partial<SearchRecord> & Pick<SearchRecord, 'kind' | 'title'>;

function record(known: Known): SearchRecord {
  return {
    case: null,
    path: '',
    code: '',
    names: [],
    date: null,
    lastYear: null,
    when: '',
    facets: null,
    actors: [],
    themes: [],
    ...known,
  };
}

const event = (code: string, title: string, weight: 'key' | 'background' = 'background'): SearchRecord =>
  record({
    kind: 'event',
    case: 'cupboard',
    code,
    title,
    date: asDay('2031-03-09'),
    lastYear: '2031',
    facets: { line: 'facts', status: 'happened', weight },
  });

const nl = [
  record({ kind: 'case', case: 'cupboard', title: 'De open kast' }),
  event('C-001', 'De beheerder vond het notitieboek'),
  event('C-012', 'Twee reflectiesessies werden aangekondigd', 'key'),
  event('C-013', 'De brief over de processen ging naar de raad'),
  event('C-014', 'Het einde voorbij lag in de kast', 'key'),
  record({
    kind: 'source',
    case: 'cupboard',
    title: 'Nota over de kast',
    code: 'cup-02',
    names: ['Het einde voorbij', '3288863-1020755-NC19'],
  }),
  record({ kind: 'term', title: '5.1.2.e' }),
  record({ kind: 'term', title: 'reflectiesessie' }),
  record({ kind: 'actor', title: 'Coördinator van de archieven', names: ['CvA'] }),
];
const en = [
  record({ kind: 'case', case: 'cupboard', title: 'The open cupboard' }),
  event('C-001', 'The caretaker found the notebook'),
  event('C-012', 'Two reflection sessions were announced', 'key'),
  event('C-013', 'The letter about the processes went to the council'),
  event('C-014', 'Het einde voorbij lay in the cupboard', 'key'),
  record({
    kind: 'source',
    case: 'cupboard',
    title: 'Memo about the cupboard',
    code: 'cup-02',
    names: ['Het einde voorbij', '3288863-1020755-NC19'],
  }),
  record({ kind: 'term', title: '5.1.2.e' }),
  record({ kind: 'term', title: 'reflection session' }),
  record({ kind: 'actor', title: 'Archives coordinator', names: ['CvA'] }),
];

function titlesFor(text: string, own = nl, other: SearchRecord[] = []): string[] {
  const titles = other.map(({ title }) => title);
  return createFinder(own, titles)(text).map((place) => own[place]?.title ?? '');
}

describe('createFinder', () => {
  test.each([
    ['notitieboek', 'De beheerder vond het notitieboek'],
    ['NOTITIEBOEKEN', 'De beheerder vond het notitieboek'],
    ['notitieboék', 'De beheerder vond het notitieboek'],
    ['boek', 'De beheerder vond het notitieboek'],
    ['notitieboekje', 'De beheerder vond het notitieboek'],
    ['notit', 'De beheerder vond het notitieboek'],
    ['brieven', 'De brief over de processen ging naar de raad'],
    ['beheerders', 'De beheerder vond het notitieboek'],
    ['raden', 'De brief over de processen ging naar de raad'],
    ['coordinator', 'Coördinator van de archieven'],
    ['cva', 'Coördinator van de archieven'],
    ['Het einde voorbij', 'Nota over de kast'],
    ['"het EINDE voorbij"', 'Nota over de kast'],
    ['3288863-1020755-NC19', 'Nota over de kast'],
    ['1020755NC19', 'Nota over de kast'],
    ['3288863', 'Nota over de kast'],
    ['cup02', 'Nota over de kast'],
    ['5.1.2.e', '5.1.2.e'],
    ['5.1.2E', '5.1.2.e'],
    ['C-012', 'Twee reflectiesessies werden aangekondigd'],
    ['c012', 'Twee reflectiesessies werden aangekondigd'],
    ['reflectiesessie', 'reflectiesessie'],
    ['brief 2031', 'De brief over de processen ging naar de raad'],
    ['notitieboek open kast', 'De beheerder vond het notitieboek'],
  ])('%s finds first: %s', (text, title) => {
    expect(titlesFor(text)[0]).toBe(title);
  });

  test('puts events right after an entry that is called exactly so', () => {
    expect(titlesFor('reflectiesessie')).toEqual(['reflectiesessie', 'Twee reflectiesessies werden aangekondigd']);
  });

  test('wants every word, the case and the year included', () => {
    expect(titlesFor('notitieboek raad')).toEqual([]);
    expect(titlesFor('notitieboek 2030')).toEqual([]);
  });

  test('knows the words of the other language once it has them', () => {
    expect(titlesFor('notebook')).toEqual([]);
    expect(titlesFor('notebook', nl, en)).toEqual(['De beheerder vond het notitieboek']);
    expect(titlesFor('notitieboek', en, nl)).toEqual(['The caretaker found the notebook']);
    expect(titlesFor('reflection session', nl, en)).toEqual([
      'reflectiesessie',
      'Twee reflectiesessies werden aangekondigd',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['regex signs', '.*+?^$()|[]{}\\'],
    ['markup', '<script>alert(1)</script>'],
    ['a percent sign', '%'],
    ['a bidi override', '\u202e'],
    ['10 kB of a letter', 'x'.repeat(10_000)],
    ['10 kB of brackets', '('.repeat(10_000)],
  ])('takes %s as text', (_, text) => {
    expect(effortOf(() => expect(titlesFor(text, nl, en)).toEqual([]))).toBeLessThan(200);
  });
});
