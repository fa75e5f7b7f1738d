import { describe, expect, it } from 'vitest';
import { lagBetween } from './lag.ts';

describe('lagBetween', () => {
  it.each([
    ['two days give one number twice', '2031-02-03', '2031-02-03', '2031-02-10', '2031-02-10', 7, 7],
    ['uncertain dates give a range', '2031-02-01', '2031-02-28', '2031-03-10', '2031-03-12', 10, 39],
    ['an open start leaves the most open', null, '2031-02-28', '2031-03-10', '2031-03-10', 10, null],
    ['an open end leaves the least open', '2031-02-01', '2031-02-28', null, '2031-03-10', null, 37],
    ['moments that overlap may lie in either order', '2031-02-01', '2031-02-28', '2031-02-10', '2031-02-10', -18, 9],
  ] as const)('%s', (_, fromEarliest, fromLatest, toEarliest, toLatest, atLeast, atMost) => {
    const lag = lagBetween({ earliest: fromEarliest, latest: fromLatest }, { earliest: toEarliest, latest: toLatest });
    expect(lag).toEqual({ atLeast, atMost });
  });
});
