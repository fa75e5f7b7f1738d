import { describe, expect, it } from 'vitest';
import { asDay } from '../core/time/day.ts';
import { asDate } from '../core/time/edtf.ts';
import { dateOf, momentAt } from '../fixtures/values.ts';
import {
  dateInWords,
  joinDate,
  lengthInWords,
  momentInWords,
  periodInWords,
  spanInWords,
  timeInWords,
} from './date.ts';

const DATES: readonly [string | null, string, string][] = [
  ['2021-11-24', '24 november 2021', '24 November 2021'],
  ['2021-11', 'november 2021', 'November 2021'],
  ['2021', '2021', '2021'],
  ['2031-02~', '± februari 2031', '± February 2031'],
  ['2020-12-16?', 'mogelijk 16 december 2020', 'possibly 16 December 2020'],
  ['2021%', 'mogelijk ± 2021', 'possibly ± 2021'],
  ['2020-03-12/2020-03-15', '12–15 maart 2020', '12–15 March 2020'],
  ['2020-03/2020-05', 'maart–mei 2020', 'March–May 2020'],
  ['2016/2019', '2016–2019', '2016–2019'],
  ['2020-03-12/2020-05-03', '12 maart – 3 mei 2020', '12 March – 3 May 2020'],
  ['2021-11-24/2022-01-02', '24 november 2021 – 2 januari 2022', '24 November 2021 – 2 January 2022'],
  ['2021-12~/2022-03', '± december 2021 – maart 2022', '± December 2021 – March 2022'],
  ['2016/..', 'vanaf 2016', 'from 2016'],
  ['[..2021-11-24]', 'uiterlijk 24 november 2021', 'on or before 24 November 2021'],
  ['[2022-10-01..]', 'op of na 1 oktober 2022', 'on or after 1 October 2022'],
  ['[2022-01-01..2022-02-14]', 'tussen 1 januari en 14 februari 2022', 'between 1 January and 14 February 2022'],
  ['[2022-03-09..2022-03-22]', 'tussen 9 en 22 maart 2022', 'between 9 and 22 March 2022'],
  ['[2022-02-15..2022-02-16]', '15 of 16 februari 2022', '15 or 16 February 2022'],
  ['[2022-01-31..2022-02-01]', '31 januari of 1 februari 2022', '31 January or 1 February 2022'],
  ['[2022-02-15..2022-02-15]', '15 februari 2022', '15 February 2022'],
  ['[2021-03..2021-06]', 'tussen maart en juni 2021', 'between March and June 2021'],
  ['[2020-12..2021-02]', 'tussen december 2020 en februari 2021', 'between December 2020 and February 2021'],
  ['[2021-03..2021-06-15]', 'tussen maart 2021 en 15 juni 2021', 'between March 2021 and 15 June 2021'],
  ['[2021-03..2021-04]', 'maart of april 2021', 'March or April 2021'],
  ['[2020-12..2021-01]', 'december 2020 of januari 2021', 'December 2020 or January 2021'],
  ['[2020..2021]', '2020 of 2021', '2020 or 2021'],
  ['[2019..2021]', 'tussen 2019 en 2021', 'between 2019 and 2021'],
  ['[2021-03..2021-03]', 'maart 2021', 'March 2021'],
  ['[2020..]', 'niet vóór 2020', 'not before 2020'],
  ['[2022-10..]', 'niet vóór oktober 2022', 'not before October 2022'],
  ['[..2021-03]', 'uiterlijk maart 2021', 'no later than March 2021'],
  ['2020-06-04/2020-06-04', '4 juni 2020', '4 June 2020'],
  ['2020-06/2020-06', 'juni 2020', 'June 2020'],
  ['XXXX-07-20', '20 juli (jaar niet vermeld)', '20 July (year not given)'],
  [null, 'geen datum', 'no date'],
];

describe('dateInWords', () => {
  it.each(DATES)('%s', (date, nl, en) => {
    expect(dateInWords('nl', dateOf(date))).toBe(nl);
    expect(dateInWords('en', dateOf(date))).toBe(en);
  });
});

describe('spanInWords', () => {
  it.each([
    ['2021-11', '2021-12', 'november–december 2021'],
    ['2021-11-24', '2021-11-24', '24 november 2021'],
    ['[..2021-11-24]', '2021-11-24', 'tot en met 24 november 2021'],
    ['2021-11', '[..2022-01-13]', 'november 2021 – uiterlijk 13 januari 2022'],
  ])('%s to %s', (from, to, words) => {
    expect(spanInWords('nl', asDate(from), asDate(to))).toBe(words);
  });
});

describe('timeInWords', () => {
  it.each([
    ['16:00/17:00', '16.00–17.00 uur', '16:00–17:00'],
    ['09:05', '09.05 uur', '09:05'],
    ['16:00:30', '16.00.30 uur', '16:00:30'],
    ['02:30+02:00', '02.30 uur (zomertijd)', '02:30 (summer time)'],
    [
      '02:30+02:00/02:10+01:00',
      '02.30 uur (zomertijd) – 02.10 uur (wintertijd)',
      '02:30 (summer time) – 02:10 (winter time)',
    ],
  ])('%s', (time, nl, en) => {
    expect(timeInWords('nl', time)).toBe(nl);
    expect(timeInWords('en', time)).toBe(en);
  });
});

describe('momentInWords', () => {
  it.each([
    ['2031-03-14', '2031-03-14', '14 March 2031'],
    [null, '2031-03-14', 'on or before 14 March 2031'],
    ['2031-03-14', null, 'on or after 14 March 2031'],
    [null, null, null],
  ])('%s to %s: %s', (earliest, latest, words) => {
    expect(momentInWords('en', momentAt(earliest, latest))).toBe(words);
  });

  it('makes no day of the month that a moment comes from', () => {
    expect(momentInWords('en', { ...momentAt('2031-03-01', '2031-03-31'), date: asDate('2031-03') })).toBe(
      'March 2031',
    );
  });
});

describe('joinDate', () => {
  it('leaves the words around a date free to break', () => {
    expect(joinDate('uiterlijk 24 november 2021')).toBe('uiterlijk 24\u00a0november\u00a02021');
    expect(joinDate('november – december 2021')).toBe('november – december\u00a02021');
  });
});

describe('lengthInWords', () => {
  it.each([
    ['2031-01-01', '2031-01-02', '1 dag', '1 day'],
    ['2031-01-01', '2031-01-14', '13 dagen', '13 days'],
    ['2031-01-01', '2031-02-12', '6 weken', '6 weeks'],
    ['2031-01-15', '2031-04-14', '12 weken', '12 weeks'],
    ['2031-01-15', '2031-04-15', '3 maanden', '3 months'],
    ['2031-01-15', '2032-01-15', '12 maanden', '12 months'],
    ['2031-03-01', '2033-02-28', '23 maanden', '23 months'],
    ['2031-03-01', '2033-03-01', '2 jaar', '2 years'],
    ['2031-03-01', '2034-02-28', '2 jaar en 11 maanden', '2 years and 11 months'],
  ])('%s to %s counts the calendar from day to day', (from, to, nl, en) => {
    expect(lengthInWords('nl', asDay(from), asDay(to))).toBe(nl);
    expect(lengthInWords('en', asDay(from), asDay(to))).toBe(en);
  });
});

describe('periodInWords', () => {
  it('gives years where one end is no more than a year, for the day of the other is a bound', () => {
    const period = asDate('2016/2022-12-31');
    expect([periodInWords('nl', period), periodInWords('en', period)]).toEqual(['2016–2022', '2016–2022']);
  });

  it.each(['2021-11-24/2021-12-02', '2016/..', '2021', '2020-01/2022'])('says %s', (edtf) => {
    const said = periodInWords('nl', asDate(edtf));
    expect(said).toBe(edtf === '2020-01/2022' ? '2020–2022' : dateInWords('nl', asDate(edtf)));
  });
});
