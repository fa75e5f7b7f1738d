import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, writeDay } from './as-of-state.ts';

const DAYS = ['2031-03-14', '2031-03-17', '2031-03-20'];

describe('readDay', () => {
  it.each([
    ['?op=2031-03-17', '2031-03-17'],
    ['?on=2031-03-17', '2031-03-17'],
    ['?q=x&on=2031-03-14#who', null],
    ['?q=x&on=2031-03-14', '2031-03-14'],
    ['?op=2031-03-18', null],
    ['?op=', null],
    ['?op=<b>', null],
    ['', null],
  ])('%j is %s', (query, day) => {
    expect(readDay(query, DAYS)).toBe(day);
  });
});

describe('writeDay', () => {
  it('replaces a day under either name and keeps the rest', () => {
    expect(writeDay('?on=2031-03-14&q=a+b', 'op', '2031-03-17')).toBe('?q=a+b&op=2031-03-17');
  });

  it('leaves nothing behind where no day is asked for', () => {
    expect(writeDay('?op=2031-03-14', 'op', null)).toBe('');
  });

  it('is read back as it was written, whatever else the address holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DAYS),
        fc.constantFrom('op', 'on'),
        fc.webQueryParameters({ size: 'xsmall' }),
        (day, name, rest) => {
          expect(readDay(writeDay(`?${rest}`, name, day), DAYS)).toBe(day);
        },
      ),
    );
  });
});
