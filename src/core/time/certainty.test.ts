import { describe, expect, it } from 'vitest';
import { certaintyOf } from './certainty.ts';
import { asDate } from './edtf.ts';

describe('certaintyOf', () => {
  it.each([
    ['2021-11-24', 'exact'],
    ['2021-11-24~', 'uncertain'],
    ['2021-11', 'uncertain'],
    ['2021-11-24/2021-11-26', 'period'],
    ['[..2021-11-24]', 'on-or-before'],
    ['[2021-11-24..]', 'on-or-after'],
    ['2016/..', 'on-or-after'],
    ['[2021-11-24..2021-12-01]', 'uncertain'],
    ['XXXX-07-20', 'undated'],
    [null, 'undated'],
  ])('%s is %s', (date, certainty) => {
    expect(certaintyOf(date === null ? null : asDate(date))).toBe(certainty);
  });
});
