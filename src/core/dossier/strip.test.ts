import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../fixtures/values.ts';
import type { PlacedEvent } from './dossier.ts';
import { stripOf } from './strip.ts';

const event = (edtf: string | null, given: Partial<PlacedEvent> = {}): PlacedEvent => {
  const date = dateOf(edtf);
  const bounds = { earliest: date?.earliest ?? null, latest: date?.latest ?? null };
  return { date, ...bounds, basis: 'explicit', status: 'happened', placed: 'by-date', ...given } as PlacedEvent;
};
const show = (...events: PlacedEvent[]): string =>
  stripOf(events)
    .map(
      ({ year, bars }) =>
        `${year ?? '?'}:${bars.map(({ month, count, level }) => ` ${month ?? '?'}=${count}/${level}`).join('')}`,
    )
    .join('; ');

describe('stripOf', () => {
  it('counts events by month and gives the fullest month the highest bar', () => {
    const events = [event('2031-01-02'), event('2031-01-09'), event('2031-03-01'), event('2032-03-01')];
    expect(show(...events)).toBe('2031: 1=2/6 3=1/3; 2032: 3=1/3');
  });

  it.each([
    ['a month', '2031-03', '2031: 3=1/6'],
    ['days between two of one month', '[2031-03-02..2031-03-14]', '2031: 3=1/6'],
    ['what began in a month and lasted', '2031-03-14/2031-06-01', '2031: 3=1/6'],
    ['what lasts from a day on', '2031-03-14/..', '2031: 3=1/6'],
    ['a year', '2031', '2031: ?=1/6'],
    ['days between two of one year', '[2031-03-02..2031-04-14]', '2031: ?=1/6'],
    ['days of two years', '[2030-12-02..2031-01-14]', '?: ?=1/6'],
    ['only a last day', '[..2031-03-07]', '?: ?=1/6'],
    ['only a first day', '[2031-10-01..]', '?: ?=1/6'],
    ['no date', null, '?: ?=1/6'],
  ])('places %s', (_, date, said) => {
    expect(show(event(date))).toBe(said);
  });

  it('gives a state that a document of a day describes neither month nor year', () => {
    expect(show(event('2031-03-14', { basis: 'document', status: 'standing' }))).toBe('?: ?=1/6');
  });

  it('counts every event once, years in order and those without one last', () => {
    const dates = ['2031-03-02', '2031', '2030-12', '[..2031-03-07]', '[2030-12-02..2031-01-14]', '2029/2031', null];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...dates)), (list) => {
        const years = stripOf(list.map((date) => event(date)));
        const counts = years.flatMap(({ bars }) => bars.map(({ count }) => count));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(list.length);
        const names = years.map(({ year }) => year ?? '9999');
        expect(names).toEqual([...new Set(names)].sort());
      }),
    );
  });
});
