import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementOf } from '../../fixtures/parts.ts';
import { eventOf } from '../../fixtures/records.ts';
import { dateOf } from '../../fixtures/values.ts';
import { CONTESTED } from '../record/discrepancy.ts';
import { BASES, EVENT_KINDS, type Event, STATUSES, VOICES } from '../record/event.ts';
import type { Statement } from '../record/knowledge.ts';
import { asDate } from '../time/edtf.ts';
import { countDays, countToKnowing } from './counting.ts';
import type { PlacedEvent } from './dossier.ts';

const placed = (given: Partial<Omit<Event, 'date'>> & { date?: string | null } = {}, contested = [] as string[]) => {
  const { date = '2031-03-14', ...rest } = given;
  const value = dateOf(date);
  const { earliest = null, latest = null } = value ?? {};
  return {
    ...eventOf({ slug: 'e', kind: 'letter' }),
    ...rest,
    date: value,
    earliest,
    latest,
    contested,
  } as unknown as PlacedEvent;
};
const later = placed({ date: '2031-03-20' });

describe('countDays', () => {
  it.each<[string, PlacedEvent, PlacedEvent, string]>([
    ['a month is no day', placed({ date: '2031-01' }), later, 'no-day of start'],
    ['a bound is no day', later, placed({ date: '[..2031-03-27]' }), 'no-day of end'],
    ['an uncertain day is no day', placed({ date: '2031-03-14?' }), later, 'no-day of start'],
    ['nothing dates it', later, placed({ date: null }), 'no-day of end'],
    ['a saying about the past', placed({ kind: 'statement' }), later, 'said-later of start'],
    ['a later word of another', placed({ voice: 'according-to' }), later, 'said-later of start'],
    ['a month that one party names', placed({ date: '2031-01', voice: 'according-to' }), later, 'no-day of start'],
    ['a prepared text', placed({ voice: 'prepared' }), later, 'prepared of start'],
    ['a draft', later, placed({ voice: 'draft' }), 'prepared of end'],
    ['a state of affairs', placed({ status: 'standing' }), later, 'standing of start'],
    ['a discovery is no beginning', placed({ kind: 'detection' }), later, 'discovery of start'],
    ['the day of the document alone', placed({ basis: 'document' }), later, 'letterhead of start'],
    ['documents differ on its date', placed({}, ['date']), later, 'contested of start'],
    ['a plan', placed(), placed({ status: 'planned' }), 'not-happened of end'],
    [
      'marked as meant for counting, and still a saying',
      placed({ kind: 'statement', counts: true }),
      later,
      'said-later of start',
    ],
  ])('not: %s', (_, from, to, why) => {
    const counted = countDays(from, to);
    expect(counted.why === null ? counted.lag : `${counted.why} of ${counted.of}`).toBe(why);
  });

  it.each<[string, PlacedEvent, PlacedEvent, number, number]>([
    ['two days', placed(), later, 6, 6],
    ['to a discovery', placed(), placed({ date: '2031-03-15', kind: 'detection' }), 1, 1],
    ['to something said on a day', placed(), placed({ date: '2031-03-15', kind: 'statement' }), 1, 1],
    [
      'bounds that an author means for counting',
      placed({ date: '[2031-03-01..2031-03-14]', counts: true }),
      later,
      6,
      19,
    ],
  ])('yes: %s', (_, from, to, atLeast, atMost) => {
    expect(countDays(from, to)).toEqual({ lag: { atLeast, atMost }, why: null });
  });

  it('counts from a discovery where the step is that of knowing', () => {
    expect(countDays(placed({ kind: 'detection' }), later, true).lag).toEqual({ atLeast: 6, atMost: 6 });
  });

  it('counts nothing but from happening to happening, each with a day of its own that nobody contests, or bounds meant for it', () => {
    const dates = ['2031-03-14', '2031-03', '2031', '2031-03-14~', '[..2031-03-14]', '2031-03-01/2031-03-14', null];
    const event = fc.record({
      date: fc.constantFrom(...dates),
      status: fc.constantFrom(...STATUSES),
      voice: fc.constantFrom(...VOICES),
      kind: fc.constantFrom(...EVENT_KINDS),
      basis: fc.constantFrom(...BASES),
      counts: fc.boolean(),
    });
    const contested = fc.subarray([...CONTESTED]);
    fc.assert(
      fc.property(event, contested, event, (start, differs, end) => {
        const { lag } = countDays(placed(start, differs), placed(end));
        if (lag === null) return;
        for (const one of [start, end]) {
          expect(one.status).toBe('happened');
          expect(['document', 'minutes', 'draft-minutes']).toContain(one.voice);
          expect(one.counts || (one.date === '2031-03-14' && one.basis !== 'document')).toBe(true);
        }
        expect(['statement', 'detection']).not.toContain(start.kind);
        expect(differs).not.toContain('date');
        expect(differs).not.toContain('order');
      }),
    );
  });
});

describe('countToKnowing', () => {
  const told = (given: Partial<Statement>): Statement => ({
    ...statementOf({ key: 'told', notBefore: '2031-03-17', notAfter: '2031-03-17' }),
    ...given,
  });

  it('counts to a day that was written down at the time', () => {
    expect(countToKnowing(placed(), told({})).lag).toEqual({ atLeast: 3, atMost: 3 });
  });

  it.each<[string, Statement, string]>([
    ['only a last day', told({ notBefore: null }), 'no-day'],
    ['said afterwards', told({ evidence: 'later-statement' }), 'said-later'],
    ['our inference', told({ evidence: 'inferred' }), 'inferred'],
    ['never sent', told({ state: 'draft-not-sent' }), 'prepared'],
    ['not yet known', told({ knows: 'not-yet' }), 'not-happened'],
  ])('not: %s', (_, statement, why) => {
    expect(countToKnowing(placed(), statement)).toEqual({ lag: null, why, of: 'end' });
  });

  it('derives no day from a date that is none', () => {
    expect(asDate('2031-01').exactDay).toBeNull();
    expect(countToKnowing(placed({ date: '2031-01' }), told({})).why).toBe('no-day');
  });
});
