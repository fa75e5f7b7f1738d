import { describe, expect, it } from 'vitest';
import { citeOf } from '../../fixtures/parts.ts';
import { eventOf } from '../../fixtures/records.ts';
import type { PlacedEvent } from '../dossier/dossier.ts';
import { placeEvents } from '../dossier/place.ts';
import type { Event } from '../record/event.ts';
import { facetValues } from './facets.ts';

const place = (events: readonly Event[]) => placeEvents(events) as PlacedEvent[];
const valuesOf = (events: readonly Event[], facet: 'actor' | 'theme' | 'year' | 'certainty' | 'source') =>
  Object.fromEntries((facetValues(place(events)).get(facet) ?? []).map(({ value, places }) => [value, places]));

describe('facetValues', () => {
  it('names an event once under an actor with two roles and a source cited twice', () => {
    const events = [
      eventOf({
        slug: 'a',
        actors: [
          { actor: 'caretaker', role: 'by' },
          { actor: 'caretaker', role: 'speaker' },
        ],
        cites: [citeOf(), citeOf({ key: 'again' })],
      }),
      eventOf({ slug: 'b', themes: ['keeping'], cites: [citeOf({ source: 'tiny-02' }), citeOf()] }),
    ];
    expect(valuesOf(events, 'actor')).toEqual({ caretaker: [0, 1] });
    expect(valuesOf(events, 'source')).toEqual({ 'tiny-01': [0, 1], 'tiny-02': [1] });
    expect(valuesOf(events, 'theme')).toEqual({ keeping: [1] });
  });

  it('has an event in every year in which it may fall, an open side to the end of the list', () => {
    const dates = ['2030-12-01', '[2030-12-20..2032-01-05]', '[2031-05-01..]', '[..2031-05-01]', '2033', null];
    const events = dates.map((date, index) => eventOf({ slug: `e${index}`, date }));
    expect(valuesOf(events, 'year')).toEqual({
      2030: [0, 1, 3, 5],
      2031: [1, 2, 3, 5],
      2032: [1, 2, 5],
      2033: [2, 4, 5],
    });
  });

  it('an undated event behind another falls in no earlier year', () => {
    const events = [
      eventOf({ slug: 'first', date: '2030-01-01' }),
      eventOf({ slug: 'anchor', date: '2031-03-14' }),
      eventOf({ slug: 'loose', date: null, after: ['tiny/anchor'] }),
    ];
    expect(valuesOf(events, 'year')).toEqual({ 2030: [0], 2031: [1, 2] });
    expect(valuesOf(events, 'certainty')).toEqual({ exact: [0, 1], undated: [2] });
  });

  it('knows no values of no events', () => {
    expect(facetValues([]).get('year')).toEqual([]);
  });
});
