import { expect, test } from 'vitest';
import { printedDays } from './printed.ts';

test.each([
  ['1 januari 2031, 31 december 2031', ['2031-01-01', '2031-12-31']],
  ['14 Maart 2031', ['2031-03-14']],
  ['01-02-2031', ['2031-02-01']],
  ['1 mei', []],
  ['101 mei 2031', []],
  ['31 april 2031', []],
])('full dates in «%s» are %j', (printed, days) => expect(printedDays(printed)).toEqual(days));
