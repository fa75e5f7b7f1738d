import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOf } from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import type { PlacedEvent } from './dossier.ts';
import { establishedOf } from './established.ts';

const restingOn = (id: string, ...texts: string[][]): PlacedEvent =>
  ({ id, firmness: { texts } }) as unknown as PlacedEvent;
const shownOf = (...events: PlacedEvent[]): number => {
  const whatIsEstablished = [{ key: 'one', says: both('it was open'), events: events.map(({ id }) => id) }];
  return establishedOf(caseOf({ whatIsEstablished }), new Map(events.map((event) => [event.id, event]))).length;
};

describe('establishedOf', () => {
  it('keeps what two texts say, of one event or of two', () => {
    expect(shownOf(restingOn('a', ['tiny-01'], ['tiny-02']))).toBe(1);
    expect(shownOf(restingOn('a', ['tiny-01']), restingOn('b', ['tiny-02']))).toBe(1);
  });

  it('leaves out what one text says, however often it was copied', () => {
    expect(shownOf(restingOn('a', ['tiny-01', 'tiny-03']))).toBe(0);
    expect(shownOf(restingOn('a', ['tiny-01']), restingOn('b', ['tiny-01']))).toBe(0);
    expect(shownOf()).toBe(0);
  });

  it('never calls established what fewer than two texts carry', () => {
    const texts = fc.subarray(['tiny-01', 'tiny-02', 'tiny-03']).map((list) => list.map((id) => [id]));
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (carried) => {
        const events = carried.map((list, index) => restingOn(`e${index}`, ...list));
        expect(shownOf(...events)).toBe(new Set(carried.flat(2)).size > 1 ? 1 : 0);
      }),
    );
  });
});
