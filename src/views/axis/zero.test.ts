import { describe, expect, it } from 'vitest';
import { zeroScale } from './zero.ts';

describe('zeroScale', () => {
  it('holds what is given between equal steps', () => {
    const { stops, place } = zeroScale([
      { atLeast: -4, atMost: 10 },
      { atLeast: 2, atMost: null },
    ]);
    expect(stops).toEqual([-7, 0, 7, 30]);
    expect([-7, 0, 7, 30].map(place)).toEqual([0, 333, 667, 1000]);
    expect(place(-4)).toBeGreaterThan(0);
    expect(place(-4)).toBeLessThan(place(0));
  });

  it('has both sides of day 0 where nothing is known', () => {
    expect(zeroScale([]).stops).toEqual([-7, 0, 7]);
  });

  it('keeps what lies beyond its last stops at the edge', () => {
    const { place } = zeroScale([{ atLeast: -9000, atMost: 9000 }]);
    expect([place(-9000), place(9000)]).toEqual([0, 1000]);
  });

  it('never turns two days round', () => {
    const { place } = zeroScale([{ atLeast: -1063, atMost: 219 }]);
    const places = Array.from({ length: 1200 }, (_, index) => place(index - 1000));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
