import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDay, isDay } from './day.ts';
import { asDate, type DateFault, type EdtfDate, isDateFault, parseDate } from './edtf.ts';

function accepted(text: string): EdtfDate {
  const parsed = parseDate(text);
  if (isDateFault(parsed)) throw new Error(`${text} ${parsed.why}`);
  return parsed;
}

function refused(text: string): DateFault {
  const parsed = parseDate(text);
  if (!isDateFault(parsed)) throw new Error(`${text} is accepted as ${parsed.earliest}..${parsed.latest}`);
  return parsed;
}

const ACCEPTED: [text: string, form: string, earliest: string | null, latest: string | null][] = [
  ['2021-11-24', 'day', '2021-11-24', '2021-11-24'],
  ['2021-11', 'month', '2021-11-01', '2021-11-30'],
  ['2021', 'year', '2021-01-01', '2021-12-31'],
  ['2020-02', 'month', '2020-02-01', '2020-02-29'],
  ['2021-02', 'month', '2021-02-01', '2021-02-28'],
  ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
  ['2021-11-24~', 'day', '2021-11-21', '2021-11-27'],
  ['2020-03-01~', 'day', '2020-02-27', '2020-03-04'],
  ['2021-12~', 'month', '2021-11-01', '2022-01-31'],
  ['2021-01~', 'month', '2020-12-01', '2021-02-28'],
  ['2021~', 'year', '2020-01-01', '2022-12-31'],
  ['2021-11-24?', 'day', '2021-11-24', '2021-11-24'],
  ['2021-11-24%', 'day', '2021-11-21', '2021-11-27'],
  ['2021-03-01/2021-04-30', 'interval', '2021-03-01', '2021-04-30'],
  ['2021-03/2021', 'interval', '2021-03-01', '2021-12-31'],
  ['2021-03~/2021-05-02~', 'interval', '2021-02-01', '2021-05-05'],
  ['2021-03-14/2021-03-14', 'interval', '2021-03-14', '2021-03-14'],
  ['2016/..', 'interval', '2016-01-01', null],
  ['[..2021-11-24]', 'set', null, '2021-11-24'],
  ['[2022-10-01..]', 'set', '2022-10-01', null],
  ['[2022-01-01..2022-02-14]', 'set', '2022-01-01', '2022-02-14'],
  ['[2022-01-01..2022-01-01]', 'set', '2022-01-01', '2022-01-01'],
  ['[2021-03..2021-06]', 'set', '2021-03-01', '2021-06-30'],
  ['[2021-03..2021-06-15]', 'set', '2021-03-01', '2021-06-15'],
  ['[2020-02..2020-02]', 'set', '2020-02-01', '2020-02-29'],
  ['[2020..]', 'set', '2020-01-01', null],
  ['[..2021-03]', 'set', null, '2021-03-31'],
  ['[2019..2021]', 'set', '2019-01-01', '2021-12-31'],
  ['XXXX-07-20', 'unspecified', null, null],
  ['XXXX-07', 'unspecified', null, null],
];

const FORMS = /^write 2019, 2019-03, 2019-03-14, 2019-03~/;

const REFUSED: [text: string, remedy: RegExp][] = [
  ...[
    '2021-02-30',
    '2021-02-29',
    '1900-02-29',
    '2100-02-29',
    '2021-04-31',
    '2021-13',
    '2021-13-01',
    '2021-00',
    '2021-01-00',
    '2021-01-32',
  ].map((text): [string, RegExp] => [text, FORMS]),
  ...[
    '2021-02-30/2021-03-01',
    '2021-02-01/2021-02-30',
    '[..2021-02-30]',
    '[2021-02-30..]',
    'XXXX-13',
    'XXXX-02-30',
  ].map((text): [string, RegExp] => [text, FORMS]),
  ...['', ' ', ' 2021', '2021 ', '21', '202', '20211', '2021-5-3', '20210503', '2021-05-12T10:00', '24:00', 'null'].map(
    (text): [string, RegExp] => [text, FORMS],
  ),
  ...[
    '12 mei 2021',
    'begin mei',
    'ca. 2021',
    'week 14',
    '2021-W14',
    'Q2',
    '2021-Q2',
    '2021-21',
    '44197',
    '-2021',
    'Y20210',
  ].map((text): [string, RegExp] => [text, FORMS]),
  ...[
    '../2021',
    '[..]',
    '..',
    '2021/',
    '[2021-01~..2021-02]',
    '[2021-13..]',
    '[2021-03..2021-06?]',
    '[2021-01-01,2021-01-02]',
    '{2021-01-01..}',
    '202X',
    '2021-XX',
    '?2021',
    '2021~?',
  ].map((text): [string, RegExp] => [text, FORMS]),
  ['9999~', FORMS],
  ['0000~', FORMS],
  ['2021-05/2021-04', /^put the earlier date first$/],
  ['[2021-02-01..2021-01-01]', /^put the earlier date first$/],
  ['[2021-06..2021-03]', /^put the earlier date first$/],
  ['[2021-06-15..2021-05]', /^put the earlier date first$/],
  ['03-04-2021', /^write 2021-04-03 or 2021-03-04$/],
  ['3/4/2021', /^write 2021-04-03 or 2021-03-04$/],
  ['3.4.2021', /^write 2021-04-03 or 2021-03-04$/],
  ['13-04-2021', /^write 2021-04-13$/],
  ['04-04-2021', /^write 2021-04-04$/],
  ['31-02-2021', FORMS],
  ['3/4/21', /^write 2021-04-03 or 2021-03-04 or 1921-04-03 or 1921-03-04$/],
  ['31-12-99', /^write 2099-12-31 or 1999-12-31$/],
];

describe('parseDate', () => {
  test.each(ACCEPTED)('reads %s as %s from %s to %s', (text, form, earliest, latest) => {
    expect(accepted(text)).toMatchObject({ edtf: text, form, earliest, latest });
  });

  test.each(REFUSED)('refuses «%s» and offers %s', (text, remedy) => {
    const fault = refused(text);
    expect(fault.remedy).toMatch(remedy);
    expect(fault.why).not.toBe('');
  });

  test('knows the last day of every month from 1896 to 2104', () => {
    for (let index = 1896 * 12; index < 2104 * 12; index++) {
      const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).toISOString().slice(0, 10);
      expect(accepted(last.slice(0, 7))).toMatchObject({ earliest: `${last.slice(0, 7)}-01`, latest: last });
      expect(isDay(last)).toBe(true);
      expect(isDay(`${last.slice(0, 8)}${Number(last.slice(8)) + 1}`)).toBe(false);
    }
  });

  test('says what is not certain in another notation', () => {
    expect(refused('3/4/2021').why).toBe('is not EDTF: order of day and month is not certain');
    expect(refused('3/4/21').why).toBe('is not EDTF: century, day and month are not certain');
  });

  test.each([
    ['2021', false, false, false],
    ['2021~', true, false, false],
    ['2021?', false, true, false],
    ['2021%', true, true, false],
    ['2021?/2022~', true, true, false],
    ['2016/..', false, false, true],
    ['[2016-01-01..]', false, false, false],
  ])('marks %s: approximate %s, uncertain %s, ongoing %s', (text, approximate, uncertain, ongoing) => {
    expect(accepted(text)).toMatchObject({ approximate, uncertain, ongoing });
  });
});

/** Days of the calendar from 1000 to 9000, made without `parseDate`. */
const days = fc
  .integer({ min: Date.UTC(1000, 0, 1) / 86_400_000, max: Date.UTC(9000, 0, 1) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const plain = days.chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4)));
const dates = fc.oneof(
  fc.tuple(plain, fc.constantFrom('', '~', '?', '%')).map(([date, sign]) => date + sign),
  fc.tuple(plain, plain).map(([a, b]) => [a, b].sort().join('/')),
  fc.tuple(days, days).map(([a, b]) => `[${[a, b].sort().join('..')}]`),
  days.map((day) => `[..${day}]`),
  days.map((day) => `${day}/..`),
);
const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));

describe('properties of dates', () => {
  test('a day comes back as it was written', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(accepted(day)).toMatchObject({ edtf: day, earliest: day, latest: day });
      }),
    );
  });

  test('nothing rolls over: eight digits are that day, or refused', () => {
    fc.assert(
      fc.property(digits(4), digits(2), digits(2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const there = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(there.getTime()) && there.toISOString().slice(0, 10) === text;
        const parsed = parseDate(text);
        expect(isDateFault(parsed) ? null : parsed.earliest).toBe(exists ? text : null);
        expect(isDay(text)).toBe(exists);
      }),
    );
  });

  test('earliest is never later than latest, and both are days', () => {
    fc.assert(
      fc.property(dates, (text) => {
        const { earliest, latest } = accepted(text);
        for (const day of [earliest, latest]) if (day !== null) expect(isDay(day)).toBe(true);
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      }),
    );
  });

  test('a coarser date covers the finer ones within it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('', '~'), (day, sign) => {
        const [year, month, exact] = [day.slice(0, 4), day.slice(0, 7), day].map((text) => accepted(text + sign));
        for (const [wide, narrow] of [
          [year, month],
          [month, exact],
        ] as const) {
          expect((wide?.earliest ?? '') <= (narrow?.earliest ?? '')).toBe(true);
          expect((wide?.latest ?? '') >= (narrow?.latest ?? '')).toBe(true);
        }
      }),
    );
  });

  test('any text is read or refused with a remedy, never thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/.[]XY~?% ') })), (text) => {
        const parsed = parseDate(text);
        if (isDateFault(parsed)) expect(parsed.remedy).not.toBe('');
        else expect(parsed.edtf).toBe(text);
      }),
    );
  });
});

describe('ends of a date', () => {
  test.each([
    ['2021-11', '2021-11', '2021-11'],
    ['2021-03~/2021-05-02', '2021-03~', '2021-05-02'],
    ['2016/..', '2016', null],
    ['[..2021-11-24]', null, '2021-11-24'],
    ['[2021-11-24..2021-12-01]', '2021-11-24', '2021-12-01'],
  ])('%s runs from %s to %s', (text, start, end) => {
    const date = asDate(text);
    expect([date.start?.edtf ?? null, date.end?.edtf ?? null]).toEqual([start, end]);
  });
});

describe('a date beside others', () => {
  test.each([
    ['2021-03', '2021-03-01', true],
    ['2021-03', '2021-04-01', false],
    ['2021-03-01~', '2021-03-04', true],
    ['[..2021-03-01]', '1990-01-01', true],
    ['[..2021-03-01]', '2021-03-02', false],
    ['2016/..', '2030-01-01', true],
  ])('%s covers %s: %s', (text, day, isCovered) => expect(asDate(text).covers(asDay(day))).toBe(isCovered));

  test('stands by its earliest day, then its latest; an open start first, an open end last', () => {
    const sorted = ['[..2021-01-01]', '2021', '2021/..', '2021-01-02', '2021-03-01~', '2021-03'];
    const dates = sorted.toReversed().map(asDate);
    expect(dates.sort((a, b) => a.compare(b)).map(({ edtf }) => edtf)).toEqual(sorted);
  });

  test('is the same only where it is written the same way', () => {
    expect(asDate('2021-03').isSame(asDate('2021-03'))).toBe(true);
    expect(asDate('2021-03').isSame(asDate('2021-03~'))).toBe(false);
    expect(asDate('2021-03').isSame(null)).toBe(false);
  });

  test('has an exact day only where it is one certain day', () => {
    const days = ['2021-11-24', '2021-11-24~', '2021-11-24?', '2021-11', '2021-11-24/2021-11-24'];
    expect(days.map((text) => asDate(text).exactDay)).toEqual(['2021-11-24', null, null, null, null]);
  });
});

test('a date is its text in JSON, whatever its form', () => {
  fc.assert(
    fc.property(dates, (text) => {
      expect(JSON.stringify({ date: asDate(text) })).toBe(JSON.stringify({ date: text }));
    }),
  );
});

test('a text that was never accepted is no date', () => expect(() => asDate('1-4-2019')).toThrow(TypeError));
