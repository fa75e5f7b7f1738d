import { describe, expect, test } from 'vitest';
import { eventOf } from '../../fixtures/records.ts';
import type { PlacedEvent } from './dossier.ts';
import { placeEvents } from './place.ts';
import { eventsByYear, timelineYears } from './years.ts';

const placed = (dates: readonly (string | null)[]): PlacedEvent[] =>
  placeEvents(
    dates.map((date, index) => eventOf({ slug: `e${index}`, date, ...(date === null ? { after: ['tiny/e0'] } : {}) })),
  ) as PlacedEvent[];
const slugs = (dates: readonly (string | null)[]): Record<string, string[]> =>
  Object.fromEntries(eventsByYear(placed(dates)).map(({ year, events }) => [year, events.map(({ slug }) => slug)]));

describe('eventsByYear', () => {
  test.each<[string, (string | null)[], Record<string, string[]>]>([
    ['one with a day by its first day', ['2031-12-30/2032-01-02', '2032-01-01'], { 2031: ['e0'], 2032: ['e1'] }],
    ['one with only a last day by that', ['[..2031-05-01]'], { 2031: ['e0'] }],
    ['one without a day with the one before it', ['2031-05-01', null, '2032'], { 2031: ['e0', 'e1'], 2032: ['e2'] }],
    ['one of an earlier year that stands later where it stands', ['2032-01-01', '2031'], { 2032: ['e0', 'e1'] }],
  ])('puts %s', (_, dates, years) => {
    expect(slugs(dates)).toEqual(years);
  });
});

describe('timelineYears', () => {
  const events = placed(Array.from({ length: 1001 }, (_, index) => `${2000 + (index % 2)}-01-01`).sort());

  test('are none up to a thousand events', () => {
    expect(timelineYears(events.slice(1))).toEqual([]);
  });

  test('hold every event once above that', () => {
    const years = timelineYears(events);
    expect(years.map(({ year }) => year)).toEqual(['2000', '2001']);
    expect(years.flatMap((year) => year.events)).toEqual(events);
  });
});
