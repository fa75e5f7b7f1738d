import { describe, expect, test } from 'vitest';
import { citeOf, markOf } from '../../fixtures/parts.ts';
import { eventOf, sourceOf, termOf } from '../../fixtures/records.ts';
import { both, proseOf } from '../../fixtures/values.ts';
import type { AnyRecord } from '../record/record.ts';
import { checkMarks } from './marks.ts';

const MARK = termOf({ slug: '5-1-2-e', title: both('5.1.2.e'), kind: 'mark', mark: markOf() });
const faults = (...records: AnyRecord[]): string[] =>
  checkMarks([MARK, ...records]).map(({ code, field, found }) => `${code} ${field} ${found}`);

describe('D16 marks are a closed register', () => {
  test.each([
    'door 5.1.2.e van',
    'versie 1.2.3.4',
    'op 12.5.2031',
    'op 10.2.2031',
    'kast 4.2',
    'van 11.00-12.00 uur',
    'om 11.15 uur',
    'om 10.2 uur',
    '11.1 Aanleiding van de nota',
    'zie paragraaf 11.1 van de nota',
    'zie § 10.2 van de nota',
    'versie 11.1',
    'met 10.2%',
    'met 11.1 procent',
    'in 10,11.2 delen',
    'kast 10.3',
  ])('«%s» holds no unknown mark', (phrase) =>
    expect(faults(eventOf({ slug: 'e', cites: [citeOf({ phrase })] }))).toEqual([]),
  );

  test.each([
    ['door 5.1.2.i van', '5.1.2.i'],
    ['door 5.1.2i van', '5.1.2i'],
    ['10.2.2', '10.2.2'],
    ['door 5.1.2.E van', '5.1.2.E'],
    ['door 10.2.g van', '10.2.g'],
    ['door 10.2.e.', '10.2.e'],
    ['door 10.2e van', '10.2e'],
    ['[10.1.c]', '10.1.c'],
    ['5.1.2.e,10.2.g', '10.2.g'],
    ['ingelicht door 11.1 van het archief', '11.1'],
    ['ingelicht door 11.1.', '11.1'],
    ['Van: 11.2', '11.2'],
    ['door 10.2 De kast', '10.2'],
    ['(10)(2e) en 5.1.2.e', '(10)(2e)'],
  ])('«%s» holds %s', (phrase, mark) => {
    expect(faults(eventOf({ slug: 'e', cites: [citeOf({ phrase })] }))).toEqual([
      `MARK-UNKNOWN cites.0.phrase ${mark}`,
    ]);
  });

  test('nor in parts, titles and prose of either language', () => {
    const en = { ...proseOf(''), en: proseOf('5.1.2.i').en };
    expect(faults(eventOf({ slug: 'e', cites: [citeOf({ phrase: null, parts: ['a', '5.1.2.i'] })] }))).toEqual([
      'MARK-UNKNOWN cites.0.phrase 5.1.2.i',
    ]);
    expect(faults(eventOf({ slug: 'e', title: { nl: 'kast 11.1 door 10.2.g', en: '' } }))).toEqual([
      'MARK-UNKNOWN title 10.2.g',
    ]);
    expect(faults(eventOf({ slug: 'e', cites: [citeOf({ reads: 'door 10.2.g' })] }))).toEqual([
      'MARK-UNKNOWN cites.0.phrase 10.2.g',
    ]);
    expect(faults(eventOf({ slug: 'e', title: { nl: 'door 5.1.2.i', en: '' } }))).toEqual([
      'MARK-UNKNOWN title 5.1.2.i',
    ]);
    expect(checkMarks([MARK, eventOf({ slug: 'e', prose: en })])).toMatchObject([
      { file: 'content/cases/tiny/en/events/e.md', field: 'prose', found: '5.1.2.i' },
    ]);
  });

  test('the nearest mark is offered', () => {
    expect(checkMarks([MARK, eventOf({ slug: 'e', title: both('5.1.2.i') })])[0]?.remedy).toMatch(
      /^did you mean 5\.1\.2\.e\?/,
    );
    expect(checkMarks([MARK, eventOf({ slug: 'e', title: both('(10)(2e)') })])[0]?.remedy).toBe(
      'add it to content/glossary with kind: mark',
    );
  });

  test('a count names a term of kind mark', () => {
    const counted = (mark: string) =>
      sourceOf({ slug: 's', redactions: [{ mark, intact: 1, damaged: 0, doubtful: 0 }] });
    expect(faults(counted('5-1-2-e'))).toEqual([]);
    expect(faults(counted('gone'))).toEqual(['MARK-UNKNOWN redactions gone']);
    expect(faults(counted('reading-room'), termOf({ slug: 'reading-room' }))).toEqual([
      'MARK-UNKNOWN redactions reading-room',
    ]);
  });

  test('kind mark and the field mark go together', () => {
    expect(faults(termOf({ slug: 'a' }))).toEqual([]);
    expect(faults(termOf({ slug: 'a', kind: 'mark' }))).toEqual(['MARK-FIELDS mark mark']);
    expect(faults(termOf({ slug: 'a', mark: markOf() }))).toEqual(['MARK-FIELDS mark word']);
  });
});
