import { describe, expect, test } from 'vitest';
import { statementOf } from '../../fixtures/parts.ts';
import { actorOf, caseOf, eventOf, knowledgeOf } from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import type { AnyRecord } from '../record/record.ts';
import type { Retired, RetiredDay, RetiredRecord } from '../record/retired.ts';
import { asDay } from '../time/day.ts';
import { checkRetired } from './retired.ts';

const entry = (given: Partial<RetiredRecord> = {}): Retired => ({
  record: 'event',
  id: 'tiny/old',
  case: 'tiny',
  code: 'T-001',
  title: both('old'),
  reason: both('double'),
  successor: null,
  on: asDay('2031-05-01'),
  ...given,
});
const CASE = caseOf();
const EVENT = eventOf({ slug: 'found', code: 'T-002' });
const faults = (retired: Retired[], ...records: AnyRecord[]): string[] =>
  checkRetired([CASE, EVENT, ...records], retired).map(
    ({ code, file, field, found }) => `${code} ${file} ${field} ${found}`,
  );

describe('C11 a record that ended', () => {
  test('is gone', () => {
    expect(faults([entry()])).toEqual([]);
    expect(faults([entry({ id: 'tiny/found' })])).toEqual(['RETIRED content/retired.yaml 0 tiny/found']);
    expect(
      faults([entry({ record: 'actor', id: 'archive', case: null, code: 'archive' })], actorOf({ slug: 'archive' })),
    ).toHaveLength(1);
  });

  test('has a successor of its own kind, or one that ended in its turn, or none', () => {
    expect(faults([entry({ successor: 'tiny/found' })])).toEqual([]);
    expect(faults([entry({ successor: 'tiny/newer' }), entry({ id: 'tiny/newer', code: 'T-003' })])).toEqual([]);
    expect(faults([entry(), entry({ id: 'tiny/newer', code: 'T-003', successor: 'tiny/fuond' })])).toEqual([
      'RETIRED content/retired.yaml 1 tiny/fuond',
    ]);
    expect(faults([entry({ record: 'gap', successor: 'tiny/found' })])).toHaveLength(1);
    expect(faults([entry({ successor: 'tiny/old' })])).toHaveLength(1);
  });

  test('offers the nearest successor', () => {
    expect(checkRetired([CASE, EVENT], [entry({ successor: 'tiny/fuond' })])[0]?.remedy).toBe(
      'did you mean tiny/found?',
    );
    expect(checkRetired([CASE, EVENT], [entry({ successor: 'elsewhere/quite-another' })])[0]?.remedy).toMatch(
      /^correct the successor/,
    );
  });

  test('belonged to a case that is there, or its page has no place', () => {
    const source = entry({ record: 'source', id: 'old-01', code: 'old-01' });
    expect(faults([source])).toEqual([]);
    expect(checkRetired([CASE], [{ ...source, case: 'tinny' }])).toMatchObject([
      { code: 'RETIRED', field: '0', found: 'tinny', remedy: 'did you mean tiny?' },
    ]);
  });

  test('keeps its code', () => {
    expect(faults([entry({ code: 'T-002' })])).toEqual(['CODE-DOUBLE content/cases/tiny/events/found.md code T-002']);
  });
});

describe('C11 the page of a day that ended', () => {
  const KNOWN = knowledgeOf({
    slug: 'was-open',
    statements: [statementOf({ key: 'a', notBefore: '2031-03-14', notAfter: '2031-03-17' })],
  });
  const dayOf = (given: Partial<RetiredDay>): Retired => ({
    page: 'as-of',
    case: 'tiny',
    day: asDay('2031-03-15'),
    reason: both('ours'),
    successor: 'knowledge',
    on: asDay('2031-05-01'),
    ...given,
  });
  const told = (...retired: Retired[]): string[] =>
    checkRetired([CASE, KNOWN], retired).map(({ field, found, remedy }) => `${field} ${found}: ${remedy}`);

  test.each<[string, Retired, string[]]>([
    ['is no day that the case still has', dayOf({}), []],
    [
      'is refused while its day still has a page',
      dayOf({ day: asDay('2031-03-14') }),
      ['0.day 2031-03-14: delete this entry, or drop the day in checkpoints of the case'],
    ],
    ['may lead to the page of another day', dayOf({ successor: asDay('2031-03-14') }), []],
    [
      'leads to no day without a page',
      dayOf({ successor: asDay('2031-03-16') }),
      ['0.successor 2031-03-16: did you mean 2031-03-14?'],
    ],
    [
      'leads not to itself',
      dayOf({ successor: asDay('2031-03-15') }),
      ['0.successor 2031-03-15: did you mean 2031-03-14?'],
    ],
    ['belongs to a case that is there', dayOf({ case: 'tinny' }), ['0.case tinny: did you mean tiny?']],
  ])('%s', (_, retired, faults) => {
    expect(told(retired)).toEqual(faults);
  });

  test('stays while the day that took its place ends in its turn', () => {
    expect(told(dayOf({ successor: asDay('2031-03-16') }), dayOf({ day: asDay('2031-03-16') }))).toEqual([]);
  });

  test('stands once', () => {
    expect(told(dayOf({}), dayOf({}))).toEqual(['1.day 2031-03-15: delete one of the two']);
  });

  test('leads to who knew what only where the case tells of it', () => {
    expect(checkRetired([CASE], [dayOf({})])).toMatchObject([{ field: '0.successor', found: 'knowledge' }]);
  });
});
