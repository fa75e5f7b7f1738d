import { describe, expect, it } from 'vitest';
import type { PlacedEvent } from './dossier.ts';
import { stripOf } from './strip.ts';

const event = (earliest: string | null, latest = earliest): PlacedEvent =>
  ({ earliest, latest, placed: 'by-date' }) as PlacedEvent;
const show = (...events: PlacedEvent[]): string =>
  stripOf(events)
    .map(({ year, bars }) => `${year}:${bars.map((bar) => ` ${bar.month ?? '?'}=${bar.count}/${bar.level}`).join('')}`)
    .join('; ');

describe('stripOf', () => {
  it('counts events by month and gives the fullest month the highest bar', () => {
    const events = [event('2031-01-02'), event('2031-01-09'), event('2031-03-01'), event('2032-03-01')];
    expect(show(...events)).toBe('2031: 1=2/6 3=1/3; 2032: 3=1/3');
  });

  it('keeps a date that is wider than a month apart', () => {
    expect(show(event('2031-01-01', '2031-12-31'), event('2031-02-01'))).toBe('2031: ?=1/6 2=1/6');
  });

  it('leaves out what has no bounds', () => {
    expect(show(event(null))).toBe('');
  });
});
