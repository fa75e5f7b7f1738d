import { describe, expect, test } from 'vitest';
import { citeOf } from '../../fixtures/parts.ts';
import { eventOf, sourceOf } from '../../fixtures/records.ts';
import { placeEvents } from '../dossier/place.ts';
import type { Event } from '../record/event.ts';
import { checkChronology } from './chronology.ts';

const SOURCES = [
  sourceOf({ slug: 'tiny-01', date: '2031-03-20' }),
  sourceOf({ slug: 'tiny-02', date: '2031-04~' }),
  sourceOf({ slug: 'tiny-03', date: null }),
];
const faults = (...events: Event[]): string[] =>
  checkChronology(placeEvents(events), SOURCES).map(({ code, file, field, found }) =>
    [code, file.split('/').at(-1), field, found].join(' '),
  );
const on = (slug: string, date: string | null, given: Partial<Event> = {}): Event => eventOf({ slug, date, ...given });

describe('relations agree with dates', () => {
  test.each([
    ['2031-03-14', '2031-03-15'],
    ['2031-03-14', '2031-03-14'],
    ['2031-03', '2031-03-01'],
    ['[..2031-03-14]', '2031-01-01'],
    ['2031-03-14', null],
  ])('%s may come before %s', (first, second) => {
    expect(faults(on('a', first), on('b', second, { after: ['tiny/a'] }))).toEqual([]);
    expect(
      faults(on('a', first, { before: ['tiny/b'] }), on('b', second, { after: second === null ? ['tiny/a'] : [] })),
    ).toEqual([]);
  });

  test.each([
    ['2031-03-15', '2031-03-14'],
    ['2031-03-15', '[..2031-03-14]'],
    ['2031-03', '2031-02-28'],
  ])('%s cannot come before %s', (first, second) => {
    expect(faults(on('a', first), on('b', second, { after: ['tiny/a'] }))).toEqual(['DATE-ORDER b.md after tiny/a']);
    expect(faults(on('a', first, { before: ['tiny/b'] }), on('b', second))).toEqual(['DATE-ORDER a.md before tiny/b']);
  });

  test.each([
    ['answers', { answers: ['tiny/a'] }],
    ['corrects', { corrects: ['tiny/a'] }],
  ] as const)('%s is later than what it is about', (field, given) => {
    expect(faults(on('a', '2031-03-15'), on('b', '2031-03-15', given))).toEqual([]);
    expect(faults(on('a', '2031-03-15'), on('b', '2031-03-14', given))).toEqual([`DATE-ORDER b.md ${field} tiny/a`]);
  });

  test('clock times count, with their offsets', () => {
    const after = (first: string, second: string, day = '2031-03-15') =>
      faults(on('a', day, { time: first }), on('b', day, { time: second, after: ['tiny/a'] }));
    expect(after('09:00', '10:00')).toEqual([]);
    expect(after('09:00', '08:00/09:30')).toEqual([]);
    expect(after('10:00', '09:00')).toEqual(['DATE-ORDER b.md after tiny/a']);
    expect(after('02:30+02:00', '02:15+01:00', '2030-10-27')).toEqual([]);
    expect(after('02:15+01:00', '02:30+02:00', '2030-10-27')).toEqual(['DATE-ORDER b.md after tiny/a']);
  });

  test('what was asked is not done before it was asked', () => {
    const asked = (status: Event['status']) =>
      faults(on('a', '2031-03-15', { status, realisedBy: ['tiny/b'] }), on('b', '2031-03-14'));
    expect(asked('requested')).toEqual(['DATE-ORDER a.md realisedBy tiny/b']);
    expect(asked('planned')).toEqual([]);
  });

  test('the message names both events and their days', () => {
    const [fault] = checkChronology(
      placeEvents([on('a', '2031-03-15'), on('b', '2031-03-14', { after: ['tiny/a'] })]),
      [],
    );
    expect(fault?.why).toBe('tiny/b ends 2031-03-14, before tiny/a begins 2031-03-15');
  });

  test('a relation to what is not there is left to the references', () =>
    expect(
      faults(
        on('b', '2031', { after: ['tiny/gone'], before: ['tiny/gone'], realisedBy: ['tiny/gone'], status: 'planned' }),
      ),
    ).toEqual([]));
});

describe('a plan is realised by what happened', () => {
  const plan = (given: Partial<Event>): Event =>
    on('plan', '2031-03-10', { status: 'planned', realisedBy: ['tiny/done'], ...given });

  test('and by nothing else', () => {
    expect(faults(plan({}), on('done', '2031-03-12'))).toEqual([]);
    expect(faults(plan({}), on('done', '2031-03-12', { status: 'advised' }))).toEqual([
      'STATUS-REALISED plan.md realisedBy tiny/done',
    ]);
  });

  test('and what happened is not realised again', () => {
    expect(faults(plan({ status: 'happened' }), on('done', '2031-03-12'))).toEqual([
      'STATUS-REALISED plan.md realisedBy happened',
    ]);
  });
});

describe('B7 what happened is not later than the document that tells of it', () => {
  const told = (date: string | null, given: Partial<Event> = {}): string[] => faults(on('a', date, given));

  test.each(['2031-03-20', '2031-03', '[..2031-05-01]', '[2031-03-20..]', null])('%s in a memo of 20 March', (date) =>
    expect(told(date)).toEqual([]),
  );
  test.each(['2031-03-21', '2031-04', '[2031-03-21..]'])('not %s', (date) =>
    expect(told(date)).toEqual([`DATE-AFTER-DOCUMENT a.md date ${date}`]),
  );

  test('a plan may be later', () => expect(told('2031-05-01', { status: 'planned' })).toEqual([]));
  test('the oldest document counts', () =>
    expect(told('2031-03-21', { cites: [citeOf({ source: 'tiny-02' }), citeOf()] })).toHaveLength(1));
  test('a document that supports the date alone does not', () =>
    expect(told('2031-03-21', { cites: [citeOf({ source: 'tiny-02' }), citeOf({ supports: ['date'] })] })).toEqual([]));
  test('an approximate document counts with its last possible day', () => {
    expect(told('2031-05-31', { cites: [citeOf({ source: 'tiny-02' })] })).toEqual([]);
    expect(told('2031-06-01', { cites: [citeOf({ source: 'tiny-02' })] })).toHaveLength(1);
  });
  test('a document without date cannot tell', () =>
    expect(told('2031-05-01', { cites: [citeOf({ source: 'tiny-03' })] })).toEqual([]));
});
