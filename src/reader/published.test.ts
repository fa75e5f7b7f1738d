import { describe, expect, test } from 'vitest';
import { type CitationLock, EMPTY_LOCK } from '../core/proof/citation-lock.ts';
import type { AnyRecord } from '../core/record/record.ts';
import type { Retired, RetiredRecord } from '../core/record/retired.ts';
import { asDay } from '../core/time/day.ts';
import { actorOf, caseOf, eventOf, gapOf, templateOf, termOf, themeOf } from '../fixtures/records.ts';
import { both } from '../fixtures/values.ts';
import { goneIds, idsOf, sharedIn } from './published.ts';

const EVENT = eventOf({ slug: 'found' });
const lockOf = (ids: Record<string, string>): CitationLock => ({ ...EMPTY_LOCK, ids });
const gone = (records: AnyRecord[], ids: Record<string, string>, retired: Retired[] = []): string[] =>
  goneIds(records, { tiny: lockOf(ids) }, retired).map(({ field, why }) => `${field} ${why}`);
const ended = (record: RetiredRecord['record'], id: string): Retired => ({
  record,
  id,
  case: null,
  code: id,
  title: both(id),
  reason: both('x'),
  successor: null,
  on: asDay('2031-05-01'),
});

describe('a published id', () => {
  test('is locked with its kind, and one that was locked stays', () => {
    expect(idsOf([EVENT], lockOf({ 'event:tiny/lost': 'T-002' }))).toEqual([
      ['event:tiny/lost', 'T-002'],
      ['event:tiny/found', 'T-001'],
    ]);
  });

  test('that all cases share is held by one lock: the one that has it, else that of the first case', () => {
    const records = [
      caseOf(),
      caseOf({ id: 'alpha', letter: 'Z' }),
      actorOf({ slug: 'a' }),
      termOf({ slug: 'a' }),
      EVENT,
    ];
    const locks = { tiny: lockOf({ 'term:a': 'a' }) };
    expect(sharedIn('alpha', records, locks).map(({ record }) => record)).toEqual(['actor']);
    expect(sharedIn('tiny', records, locks).map(({ record }) => record)).toEqual(['term']);
  });

  test.each<[string, string]>([
    ['actor', 'archivist'],
    ['theme', 'keeping'],
    ['term', 'memo'],
    ['event', 'tiny/found'],
  ])('of an %s may only be retired', (kind, id) => {
    const ids = { [`${kind}:${id}`]: id };
    expect(gone([], ids)).toEqual([`ids.${kind}:${id} was published and is gone`]);
    expect(gone([], ids, [ended(kind as RetiredRecord['record'], id)])).toEqual([]);
    expect(gone([], ids, [ended('gap', id)])).toHaveLength(1);
  });

  test('of a template stays', () => {
    const [fault] = goneIds([], { tiny: lockOf({ 'template:counting': 'counting' }) }, []);
    expect(fault?.remedy).toBe('restore it: a template does not end');
    expect(gone([templateOf({ slug: 'counting' })], { 'template:counting': 'counting' })).toEqual([]);
  });

  test('keeps its kind and its code', () => {
    expect(gone([gapOf({ slug: 'found' })], { 'event:tiny/found': 'T-001' })).toEqual([
      'ids.event:tiny/found was published as event and is a gap now',
    ]);
    expect(gone([EVENT], { 'event:tiny/found': 'T-009' })[0]).toMatch(/is now T-001; a published code never changes/);
    expect(gone([themeOf({ slug: 'a' }), actorOf({ slug: 'a' })], { 'theme:a': 'a', 'actor:a': 'a' })).toEqual([]);
  });
});
