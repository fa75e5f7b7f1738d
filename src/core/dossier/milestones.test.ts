import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { caseOf, eventOf } from '../../fixtures/records.ts';
import { momentAt } from '../../fixtures/values.ts';
import type { Event } from '../record/event.ts';
import { asDay, type Day, shiftDay } from '../time/day.ts';
import { asDate } from '../time/edtf.ts';
import { isOrdered, lacksRange, lagBetween, type Moment } from '../time/moment.ts';
import type { PlacedEvent } from './dossier.ts';
import { intervalsOf, sinceKnown } from './milestones.ts';
import { placeEvents } from './place.ts';

describe('lagBetween', () => {
  it.each([
    ['two days give one number twice', '2031-02-03', '2031-02-03', '2031-02-10', '2031-02-10', 7, 7],
    ['uncertain dates give a range', '2031-02-01', '2031-02-28', '2031-03-10', '2031-03-12', 10, 39],
    ['an open start leaves the most open', null, '2031-02-28', '2031-03-10', '2031-03-10', 10, null],
    ['an open end leaves the least open', '2031-02-01', '2031-02-28', null, '2031-03-10', null, 37],
    ['moments that overlap may lie in either order', '2031-02-01', '2031-02-28', '2031-02-10', '2031-02-10', -18, 9],
  ] as const)('%s', (_, fromEarliest, fromLatest, toEarliest, toLatest, atLeast, atMost) => {
    const lag = lagBetween(momentAt(fromEarliest, fromLatest), momentAt(toEarliest, toLatest));
    expect(lag).toEqual({ atLeast, atMost });
  });

  it.each(['2031-02-03?', '2031-02-03%', '2031-02~'])('counts nothing from %s on one day: it has no range', (date) => {
    const unsure = { ...on('2031-02-03'), date: asDate(date) };
    expect(lacksRange(unsure)).toBe(true);
    expect(lagBetween(unsure, on('2031-02-10'))).toEqual({ atLeast: null, atMost: null });
    expect(lagBetween(on('2031-02-01'), unsure)).toEqual({ atLeast: null, atMost: null });
  });
});

const on = (day: string): Moment => ({ ...momentAt(day), date: asDate(day) });

// Dates of every allowed form, as authors write them.
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => shiftDay(asDay('1990-01-01'), days));
const single = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
  .map(([text, length, sign]) => text.slice(0, length) + sign);
const pair = fc.tuple(day, day).map(([a, b]) => [a, b].sort() as [Day, Day]);
const edtf = fc.oneof(
  single,
  pair.map(([a, b]) => `${a}/${b}`),
  pair.map(([a, b]) => `[${a}..${b}]`),
  day.map((text) => `[..${text}]`),
  day.map((text) => `[${text}..]`),
  day.map((text) => `${text}/..`),
  day.map((text) => `XXXX${text.slice(4)}`),
);

function momentOf(date: string): Moment {
  const { earliest, latest } = asDate(date);
  return { earliest, latest, date: asDate(date) };
}

const isCertainDay = (date: string): boolean => {
  const { earliest, latest } = momentOf(date);
  return !/[~?%X]/.test(date) && earliest !== null && earliest === latest;
};

describe('an interval', () => {
  test('is one number only where both dates are one certain day', () => {
    fc.assert(
      fc.property(edtf, edtf, (from, to) => {
        const { atLeast, atMost } = lagBetween(momentOf(from), momentOf(to));
        const isOneNumber = atLeast !== null && atLeast === atMost;
        expect(isOneNumber).toBe(isCertainDay(from) && isCertainDay(to));
      }),
    );
  });

  test('holds every number of days that its dates allow, and turns round with them', () => {
    fc.assert(
      fc.property(edtf, edtf, (from, to) => {
        const there = lagBetween(momentOf(from), momentOf(to));
        const back = lagBetween(momentOf(to), momentOf(from));
        if (there.atLeast !== null && there.atMost !== null) expect(there.atLeast).toBeLessThanOrEqual(there.atMost);
        const turned = (days: number | null): number | null => (days === null ? null : 0 - days);
        expect([back.atLeast, back.atMost]).toEqual([turned(there.atMost), turned(there.atLeast)]);
      }),
    );
  });
});

describe('isOrdered', () => {
  it.each([
    [0, 4, true],
    [-4, 0, true],
    [null, -1, true],
    [2, null, true],
    [-1, 1, false],
    [-1, null, false],
    [null, 1, false],
    [null, null, false],
  ])('at least %s, at most %s: %s', (atLeast, atMost, ordered) => {
    expect(isOrdered({ atLeast, atMost })).toBe(ordered);
  });
});

const placed = (...events: Event[]): PlacedEvent[] =>
  placeEvents(events).map((event) => ({ ...event, contested: [] })) as unknown as PlacedEvent[];
const EVENTS = placed(
  eventOf({ slug: 'found', date: '2031-03-10', kind: 'incident' }),
  eventOf({ slug: 'told', date: '[2031-03-12..2031-03-14]', counts: true }),
  eventOf({ slug: 'counted', date: '2031-03-20' }),
  eventOf({ slug: 'painted', date: '2031-03-21' }),
);
const CASE = caseOf({
  milestones: { ...caseOf().milestones, happened: 'tiny/found', known: 'tiny/told', public: 'tiny/counted' },
  keyEvents: ['tiny/counted', 'tiny/found'],
});

describe('intervalsOf', () => {
  const intervals = intervalsOf(CASE, new Map(EVENTS.map((event) => [event.id, event])));
  const between = (from: string, to: string) => intervals.find((one) => one.from === from && one.to === to);

  it('goes from each milestone to each later one', () => {
    expect(intervals).toHaveLength(15);
    expect(between('happened', 'known')?.counted?.lag).toEqual({ atLeast: 2, atMost: 4 });
    expect(between('known', 'public')?.counted?.lag).toEqual({ atLeast: 6, atMost: 8 });
    expect(between('public', 'known')).toBeUndefined();
  });

  it('is empty where a milestone is not in the documents', () => {
    expect(between('happened', 'reported')).toEqual({ from: 'happened', to: 'reported', events: null, counted: null });
  });
});

describe('sinceKnown', () => {
  it('counts milestones and key events from the day of knowledge, and nothing else', () => {
    expect(
      sinceKnown(CASE, EVENTS)?.map(({ event, milestones, counted }) => [event.slug, milestones, counted?.lag]),
    ).toEqual([
      ['found', ['happened'], { atLeast: -4, atMost: -2 }],
      ['told', ['known'], undefined],
      ['counted', ['public'], { atLeast: 6, atMost: 8 }],
    ]);
  });

  it('has no day 0 where the documents show none', () => {
    expect(sinceKnown(caseOf({ keyEvents: ['tiny/found'] }), EVENTS)).toBeNull();
  });
});
