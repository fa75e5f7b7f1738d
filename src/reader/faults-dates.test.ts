import { describe, expect, test } from 'vitest';
import { FOUND_OPEN, FOUND_OPEN_EN, KEY_LIST, plant } from '../fixtures/plant.ts';

const REPLACED = 'cases/tiny/events/2031-04-03--lock-replaced.md';
const PLANNED = 'cases/tiny/events/2031-04-01--lock-replacement-planned.md';
const TOLD = 'cases/tiny/events/2031-03-20--readers-told.md';
const KNOWN = 'cases/tiny/knowledge/cupboard-was-open.md';
const FORMS = /^write 2019, 2019-03, 2019-03-14/;

describe('dates', () => {
  test.each([
    ['B1', '30 February', '2031-02-30'],
    ['B1', '29 February 1900', '1900-02-29'],
    ['B1', '29 February 2100', '2100-02-29'],
    ['B1', 'month 13', '2031-13'],
    ['B1', 'day 0', '2031-03-00'],
    ['B1', 'the hour 24:00 in a date', '2031-03-14T24:00'],
    ['B3', 'a serial number', '44197'],
    ['B4', 'words for a date', '14 maart 2031'],
    ['B4', 'part of a month in words', 'begin mei'],
    ['B4', 'about', 'ca. 2031'],
    ['B4', 'a week', 'week 14'],
    ['B4', 'a quarter', 'Q2'],
  ])('%s refuses %s: %s', (_row, _what, written) => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'date: "2031-03-14"', `date: "${written}"`);
    expect(copy.check()).toEqual([
      copy.fault('FIELD-FORM', FOUND_OPEN, 'date:', 'date', written, FORMS, /is not a date of the calendar/),
    ]);
  });

  test('B1 accepts 29 February 2000 and 2032', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'date: "2031-02"', 'date: "2000-02-29"');
    copy.edit(PLANNED, 'date: "2031-04-01"', 'date: "2028-02-29"');
    copy.edit(PLANNED, 'datePrinted: 1 april 2031\n', '');
    expect(copy.check()).toEqual([]);
  });

  test.each([
    ['03-04-2031', /^write 2031-04-03 or 2031-03-04$/],
    ['3/4/31', /^write 2031-04-03 or 2031-03-04 or 1931-04-03 or 1931-03-04$/],
    ['14-03-2031', /^write 2031-03-14$/],
  ])('B3 refuses %s and offers every reading', (written, remedy) => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'date: "2031-03-14"', `date: "${written}"`);
    expect(copy.check()).toEqual([
      copy.fault('FIELD-FORM', FOUND_OPEN, 'date:', 'date', written, remedy, /is not EDTF/),
    ]);
  });

  test.each([
    ['2031', '2031'],
    ['44197', '44197'],
  ])('B3 refuses %s without quotes', (written, found) => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'date: "2031-03-14"', `date: ${written}`);
    expect(copy.check()).toEqual([
      copy.fault('FIELD-UNQUOTED', FOUND_OPEN, 'date:', 'date', found, /^put quotes round it/),
    ]);
  });

  test('B2 keeps a month as a month, with its own bounds', () => {
    const event = plant()
      .checkAll()
      .dossier.events.find(({ slug }) => slug === 'key-list-checked');
    expect(event).toMatchObject({
      date: { edtf: '2031-02' },
      earliest: '2031-02-01',
      latest: '2031-02-28',
      placed: 'by-date',
    });
  });

  test('B2 keeps a year as a year', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'date: "2031-02"', 'date: "2030"');
    const { issues, dossier } = copy.checkAll();
    expect(issues).toEqual([]);
    expect(dossier.events[0]).toMatchObject({ slug: 'key-list-checked', earliest: '2030-01-01', latest: '2030-12-31' });
  });

  test('B4 keeps the words of the document beside the date that an author gives', () => {
    const event = plant()
      .checkAll()
      .dossier.events.find(({ slug }) => slug === 'cupboard-in-use');
    expect(event).toMatchObject({
      date: { edtf: '2031-01~' },
      datePrinted: 'Begin 2031',
      earliest: '2030-12-01',
      latest: '2031-02-28',
    });
  });

  test('B4 refuses words without a note on how they were read', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'basisNote: De nota noemt alleen de maand.\n', '');
    copy.edit(
      'cases/tiny/en/events/2031-02-01--key-list-checked.md',
      'basisNote: The memo names the month alone.\n',
      '',
    );
    expect(copy.check()).toEqual([
      copy.fault('DATE-PRINTED', KEY_LIST, 'datePrinted:', 'datePrinted', 'februari 2031', /^say in basisNote/),
    ]);
  });

  test('B4 refuses a printed date that is not the date', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'datePrinted: 14 maart 2031', 'datePrinted: 15 maart 2031');
    expect(copy.check()).toEqual([
      copy.fault(
        'DATE-PRINTED',
        FOUND_OPEN,
        'datePrinted:',
        'datePrinted',
        '15 maart 2031',
        /^correct one of the two/,
        /date 2031-03-14/,
      ),
    ]);
  });
});

describe('times', () => {
  test.each(['24:00', '9:00', '16.00', '16:60'])('B1 refuses the time %s', (written) => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'time: "16:00"', `time: "${written}"`);
    expect(copy.check()).toEqual([
      copy.fault('FIELD-FORM', FOUND_OPEN, 'time:', 'time', written, /24:00 is 00:00 of the next day/),
    ]);
  });

  test.each([
    ['the hour that the clock skips', '2031-03-30', /^correct the time or the date$/],
    [
      'the hour that the clock doubles, and asks which',
      '2030-10-27',
      /02:30\+02:00 \(first\) or 02:30\+01:00 \(second\)/,
    ],
  ])('B5 refuses %s', (_what, day, remedy) => {
    const copy = plant();
    copy.edit(PLANNED, 'date: "2031-04-01"', `date: "${day}"\ntime: "02:30"`);
    copy.edit(PLANNED, 'datePrinted: 1 april 2031\n', '');
    expect(copy.check()).toEqual([copy.fault('TIME', PLANNED, 'time:', 'time', '02:30', remedy)]);
  });

  test('B6 refuses a range of hours that runs backwards', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'time: "16:00"', 'time: "16:00/15:00"');
    expect(copy.check()).toEqual([
      copy.fault('FIELD-FORM', FOUND_OPEN, 'time:', 'time', '16:00/15:00', /^put the earlier time first$/),
    ]);
  });
});

describe('spans and relations', () => {
  test.each(['2031-03-15/2031-03-14', '[2031-03-15..2031-03-14]'])(
    'B6 refuses %s, which ends before it begins',
    (written) => {
      const copy = plant();
      copy.edit(FOUND_OPEN, 'date: "2031-03-14"', `date: "${written}"`);
      expect(copy.check()).toEqual([
        copy.fault('FIELD-FORM', FOUND_OPEN, 'date:', 'date', written, /^put the earlier date first$/),
      ]);
    },
  );

  test('B6 refuses an open end of what is not standing', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'date: "2031-02"', 'date: "2031-02/.."');
    expect(copy.check()).toEqual([
      copy.fault('DATE-OPEN', KEY_LIST, 'date:', 'date', '2031-02/..', /status: standing/),
    ]);
  });

  test('B6 refuses an order that the dates contradict', () => {
    const copy = plant();
    copy.edit(TOLD, 'themes: [telling]\n', 'themes: [telling]\nafter: [tiny/lock-replaced]\n');
    expect(copy.check()).toEqual([
      copy.fault(
        'DATE-ORDER',
        TOLD,
        'after:',
        'after',
        'tiny/lock-replaced',
        /^correct a date or the relation$/,
        /ends 2031-03-20, before tiny\/lock-replaced begins 2031-04-03/,
      ),
    ]);
  });

  test('B7 refuses what happened after the document that tells of it', () => {
    const copy = plant();
    copy.edit(REPLACED, 'date: "2031-04-03"', 'date: "2031-04-11"');
    expect(copy.check()).toEqual([
      copy.fault(
        'DATE-AFTER-DOCUMENT',
        REPLACED,
        'date:',
        'date',
        '2031-04-11',
        /correct the date or the status/,
        /2031-04-10/,
      ),
    ]);
  });

  test('B7 refuses a date before 1900', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'date: "2031-02"', 'date: "1031-02"');
    expect(copy.check()).toEqual([copy.fault('DATE-OLD', KEY_LIST, 'date:', 'date', '1031-02', /^correct the year$/)]);
  });

  test('B8 refuses two statements of one actor that cannot both hold, until a discrepancy names both', () => {
    const copy = plant();
    copy.edit(
      KNOWN,
      '    notBefore: "2031-03-17"\n    notAfter: "2031-03-17"',
      '    notBefore: "2031-03-12"\n    notAfter: "2031-03-12"',
    );
    expect(copy.check()).toEqual([
      copy.fault(
        'KNOWLEDGE-DIFFERS',
        KNOWN,
        'statements:',
        'statements',
        'archivist-not-yet, archivist-heard',
        /^register a discrepancy/,
      ),
    ]);
    copy.edit(
      'cases/tiny/discrepancies/missing-boxes.md',
      '  - tiny/boxes-per-shelf\n',
      '  - tiny/boxes-per-shelf\n  - tiny/cupboard-was-open#archivist-not-yet\n  - tiny/cupboard-was-open#archivist-heard\n',
    );
    expect(copy.check()).toEqual([]);
  });

  test('B9 keeps one order, whatever the files are called and however they lie', () => {
    const order = [
      'cupboard-in-use',
      'key-list-checked',
      'cupboard-still-closed',
      'cupboard-found-open',
      'boxes-counted',
      'archivist-told',
      'readers-told',
      'consent-asked',
      'lock-replacement-planned',
      'lock-replaced',
    ];
    const copy = plant();
    copy.rename(FOUND_OPEN, FOUND_OPEN.replace('2031-03-14--', '2039-01-01--'));
    copy.rename(FOUND_OPEN_EN, FOUND_OPEN_EN.replace('2031-03-14--', ''));
    const { issues, dossier } = copy.checkAll();
    expect(issues).toEqual([]);
    expect(dossier.events.map((event) => event.slug)).toEqual(order);
  });
});
