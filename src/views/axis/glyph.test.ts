import { describe, expect, it } from 'vitest';
import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { momentOf } from '../../core/time/moment.ts';
import { dateOf } from '../../fixtures/values.ts';
import { glyphsOf, lookOf, percent } from './glyph.ts';

const event = (text: string | null, given: Partial<PlacedEvent> = {}): PlacedEvent => {
  const date = dateOf(text);
  return { date, ...momentOf(date), status: 'happened', ...given } as PlacedEvent;
};
const place = (day: string): number => Number(day.slice(8)) * 10;

describe('glyphsOf', () => {
  it('joins key events too close to draw apart, and keeps the others', () => {
    const days = ['2031-01-20', '2031-01-01', '2031-01-03', '2031-01-05', '2031-01-23'];
    expect(
      glyphsOf(
        days.map((day) => event(day)),
        place,
      ).map(({ events, from, to }) => [events.length, from, to]),
    ).toEqual([
      [3, 10, 50],
      [1, 200, 200],
      [1, 230, 230],
    ]);
  });

  it('leaves out what has no day', () => {
    expect(glyphsOf([event(null)], place)).toEqual([]);
  });
});

describe('lookOf', () => {
  it.each([
    ['2031-01-01', 'happened', 'exact'],
    ['2031-01', 'happened', 'about'],
    ['[..2031-01-01]', 'happened', 'about'],
    ['2031-01-01', 'planned', 'plan'],
    ['2031-01-01', 'standing', 'exact'],
  ] as const)('%s %s: %s', (date, status, look) => {
    expect(lookOf(event(date, { status }))).toBe(look);
  });
});

it('percent turns a place into part of a width', () => {
  expect([0, 125, 1000].map(percent)).toEqual(['0%', '12.5%', '100%']);
});
