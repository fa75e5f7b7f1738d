import { describe, expect, it } from 'vitest';
import { isOnlyIntended, STATUSES } from '../core/record/event.ts';
import { asDay } from '../core/time/day.ts';
import { asDate } from '../core/time/edtf.ts';
import { basisOfDate, dayOfEvent, isCounted, laterInWords } from './event.ts';

const date = asDate('[2022-04-07..2022-04-21]');
const deadline = { status: 'deadline', basis: 'derived', datePrinted: 'binnen twee weken' } as const;

describe('basisOfDate', () => {
  it.each([
    ['[..2022-02-14]', 'geen dag; de grens is van ons', 'no day; the limit is ours'],
    ['[2022-02-14..]', 'geen dag; de grens is van ons', 'no day; the limit is ours'],
    ['[2022-02-14..2022-02-15]', 'geen dag; de grenzen zijn van ons', 'no day; the limits are ours'],
  ])('says whose the bounds of %s are', (edtf, nl, en) => {
    const bounded = { basis: 'bounded', date: asDate(edtf) } as const;
    expect([basisOfDate('nl', bounded), basisOfDate('en', bounded)]).toEqual([nl, en]);
  });

  it('says nothing of bounds where there is no date', () => {
    expect(basisOfDate('nl', { basis: 'bounded', date: null })).toBeNull();
  });
});

describe('dayOfEvent', () => {
  it('says beside a deadline that we counted it', () => {
    expect(dayOfEvent('nl', { date, ...deadline })).toBe('tussen 7 en 21 april 2022 (door ons geteld)');
    expect(dayOfEvent('en', { date, ...deadline })).toBe('between 7 and 21 April 2022 (counted by us)');
  });

  it.each([
    ['its document prints the day, and only the year is ours', { ...deadline, datePrinted: 'tot 29 november' }],
    ['its document prints day and month in figures', { ...deadline, datePrinted: 'Deadline: 30-11' }],
    ['its date stands in the document', { ...deadline, basis: 'explicit' as const }],
  ])('says nothing where %s', (_, event) => {
    expect(isCounted(event)).toBe(false);
  });

  it('says so of no other event', () => {
    for (const status of STATUSES) expect(isCounted({ ...deadline, status })).toBe(status === 'deadline');
  });
});

describe('laterInWords', () => {
  const of = (status: (typeof STATUSES)[number], kind: 'meeting' | 'letter' = 'letter') =>
    ({ status, kind, earliest: asDay('2021-11-30') }) as const;

  it.each([
    ['happened', 'gebeurde daarna', 'happened afterwards'],
    ['planned', 'voorgenomen, daarna', 'planned, for afterwards'],
    ['deadline', 'termijn, daarna', 'deadline, afterwards'],
  ] as const)('speaks of a later event that is %s by its status', (status, nl, en) => {
    const said = (lang: 'nl' | 'en') => laterInWords(lang, of(status), asDay('2021-11-24'));
    expect([said('nl'), said('en')]).toEqual([nl, en]);
  });

  it('tells nothing that is only intended as done', () => {
    for (const status of STATUSES.filter((one) => isOnlyIntended({ status: one }))) {
      expect(laterInWords('nl', of(status), asDay('2021-11-24'))).not.toMatch(/gebeurde/);
      expect(laterInWords('en', of(status), asDay('2021-11-24'))).not.toMatch(/happened/);
    }
  });

  it('calls a possible meeting proposed, for nobody advises it', () => {
    expect(laterInWords('nl', of('advised', 'meeting'), asDay('2021-11-24'))).toBe('voorgesteld, daarna');
  });

  it('says nothing of an event that may lie before the day, or on it', () => {
    expect(laterInWords('nl', of('happened'), asDay('2021-11-30'))).toBeNull();
    expect(laterInWords('nl', { ...of('happened'), earliest: null }, asDay('2021-11-24'))).toBeNull();
  });
});
