import { describe, expect, test } from 'vitest';
import { citeOf } from '../../fixtures/parts.ts';
import { eventOf } from '../../fixtures/records.ts';
import { both, type Written } from '../../fixtures/values.ts';
import type { Event } from '../record/event.ts';
import { checkEventFields } from './events.ts';

const PHASES = new Map([['tiny', ['before', 'found']]]);
const faults = (given: Written<Partial<Event>>): string[] =>
  checkEventFields([eventOf({ slug: 'e', ...given })], PHASES).map(({ code, field, found }) =>
    `${code} ${field} ${found}`.trim(),
  );
const sound = (given: Written<Partial<Event>>): void => expect(faults(given)).toEqual([]);

describe('status', () => {
  test('what happened has a citation for its content', () => {
    sound({ cites: [citeOf({ supports: ['date'] }), citeOf({ supports: ['content'] })] });
    expect(faults({ cites: [citeOf({ supports: ['date', 'status'] })] })).toEqual(['CITE-SUPPORTS cites']);
  });

  test.each(['planned', 'requested', 'advised', 'conditional', 'deadline', 'standing'] as const)(
    '%s has a citation for the status',
    (status) => {
      sound({ status, cites: [citeOf({ supports: ['date'] }), citeOf({ supports: ['status'] })] });
      expect(faults({ status })).toEqual([`CITE-STATUS status ${status}`]);
    },
  );
});

describe('date', () => {
  test('A4 null needs a place in the order', () => {
    sound({ date: null, after: ['tiny/x'] });
    sound({ date: null, before: ['tiny/x'] });
    expect(faults({ date: null })).toEqual(['DATE-NULL date null']);
    const whole = (given: Written<Partial<Event>>): string[] =>
      checkEventFields(
        [eventOf({ slug: 'e', date: null, partOf: ['tiny/w'] }), eventOf({ slug: 'w', ...given })],
        PHASES,
      ).map(({ code, file }) => `${code} ${file}`);
    expect([whole({}), whole({ date: null, after: ['tiny/x'] })]).toEqual([[], []]);
    expect(whole({ date: null, partOf: ['tiny/e'] })).toHaveLength(2);
    expect(faults({ date: null, partOf: ['tiny/unknown'] })).toEqual(['DATE-NULL date null']);
    expect(faults({ date: null, after: ['tiny/x'], datePrinted: 'daarna' })).toEqual([
      'DATE-PRINTED datePrinted daarna',
    ]);
    sound({ date: null, after: ['tiny/x'], datePrinted: 'daarna', basisNote: both('x') });
  });

  test('B6 an open end is for what is standing', () => {
    sound({ date: '2031/..', status: 'standing', cites: [citeOf({ supports: ['status'] })] });
    sound({ date: '[2031-01-01..]' });
    expect(faults({ date: '2031/..' })).toEqual(['DATE-OPEN date 2031/..']);
  });

  test('B7 before 1900 is refused', () => {
    sound({ date: '1900' });
    expect(faults({ date: '[..1850-01-01]' })).toEqual(['DATE-OLD date [..1850-01-01]']);
    expect(faults({ date: '1899-12-31' })).toEqual(['DATE-OLD date 1899-12-31']);
  });

  test('B5 a time in the changed hour is refused on its day alone', () => {
    sound({ date: '2031-03-30', time: '03:00' });
    sound({ date: '2031-03-30/2031-03-31', time: '02:30' });
    expect(faults({ date: '2031-03', time: '02:30' })).toEqual(['TIME time 02:30']);
    expect(faults({ date: '2031', time: '16:00' })).toEqual(['TIME time 16:00']);
    expect(faults({ date: '2031-03-30', time: '02:30' })).toEqual(['TIME time 02:30']);
    expect(faults({ date: '2031-10-26', time: '02:30' })).toEqual(['TIME time 02:30']);
  });

  test('is narrowed inside its own bounds', () => {
    const narrow = (earliest: string | null, latest: string | null, date = '2031-03') => ({
      date,
      narrowed: { earliest, latest, why: both('x') },
    });
    sound(narrow('2031-03-02', '2031-03-30'));
    sound(narrow(null, '2031-03-01'));
    sound(narrow('2031-03-01', '2031-03-31'));
    sound(narrow(null, '2031-03-19', '[..2031-03-20]'));
    sound(narrow('2031-03-02', null, '[..2031-03-20]'));
    expect(faults(narrow('2031-02-28', null))).toEqual(['DATE-NARROWED narrowed 2031-02-28..']);
    expect(faults(narrow(null, '2031-04-01'))).toEqual(['DATE-NARROWED narrowed ..2031-04-01']);
    expect(faults(narrow('2031-03-20', '2031-03-10'))).toEqual(['DATE-NARROWED narrowed 2031-03-20..2031-03-10']);
    expect(faults(narrow('2031-03-21', null, '[..2031-03-20]'))).toEqual(['DATE-NARROWED narrowed 2031-03-21..']);
  });
});

describe('B4 the words of the document for a date', () => {
  test.each([
    ['14 maart 2031', '2031-03-14'],
    ['op 14-3-2031 en 15-03-2031', '2031-03-15'],
    ['14 Maart 2031', '2031-03'],
    ['14 maart 2031', '[..2031-03-14]'],
    ['14 maart 2031', '[2031-03-01..]'],
    [null, '2031-03-14'],
  ])('«%s» goes with %s', (datePrinted, date) => sound({ datePrinted, date }));

  test.each([
    ['14 maart 2031', '2031-03-15'],
    ['begin mei', '2031-05'],
    ['ca. 2031', '2031~'],
    ['week 14', '2031-04'],
    ['14 maart', '2031-03-14'],
    ['1 april 2031', '[..2031-03-14]'],
  ])('«%s» needs a note beside %s', (datePrinted, date) => {
    expect(faults({ datePrinted, date })).toEqual([`DATE-PRINTED datePrinted ${datePrinted}`]);
    sound({ datePrinted, date, basisNote: both('x') });
  });
});

describe('voice and line', () => {
  const speaker: Event['actors'] = [{ actor: 'caretaker', role: 'speaker' }];
  test.each([
    ['voice according-to', { voice: 'according-to' }, 'VOICE-SPEAKER actors'],
    ['an experience', { line: 'experiences' }, 'LINE-ROLE actors'],
  ] as const)('%s names its speaker', (_what, given, fault) => {
    sound({ ...given, actors: speaker });
    expect(faults(given)).toEqual([fault]);
  });
});

test('a decision goes with a request for one', () => {
  const decision = { addressee: 'archivist', question: both('q'), deadline: null, outcome: 'not-in-documents' };
  sound({ kind: 'decision-request', decision });
  expect(faults({ kind: 'decision-request' })).toEqual(['DECISION decision decision-request']);
  expect(faults({ decision })).toEqual(['DECISION decision detection']);
});

test('a phase is one of its case', () => {
  sound({ phase: 'before' });
  sound({ phase: 'x', case: 'unread' });
  expect(faults({ phase: 'repair' })).toEqual(['REF-PHASE phase repair']);
});

describe('the outcome', () => {
  const planned = { status: 'planned', cites: [citeOf({ key: 'plan', supports: ['content', 'status'] })] } as const;
  const notFound = { state: 'not-found', looked: ['tiny-01'] } as const;

  test.each(['planned', 'requested', 'advised', 'conditional'] as const)('may be told of what is %s', (status) =>
    sound({ ...planned, status, outcome: notFound }),
  );
  test.each([
    ['happened', 'letter'],
    ['deadline', 'deadline'],
    ['standing', 'measure'],
    ['requested', 'question'],
  ] as const)('of what is %s, a %s, is refused', (status, kind) =>
    expect(faults({ ...planned, status, kind, outcome: notFound })).toEqual(['OUTCOME outcome not-found']),
  );
  test('beside realisedBy is refused', () =>
    expect(faults({ ...planned, realisedBy: ['tiny/x'], outcome: notFound })).toEqual(['OUTCOME outcome not-found']));
  test('rests on citations of the event', () => {
    sound({ ...planned, outcome: { state: 'not-happened', cites: ['plan'] } });
    expect(faults({ ...planned, outcome: { state: 'not-happened', cites: ['plan', 'x'] } })).toEqual([
      'OUTCOME outcome x',
    ]);
  });
});

describe('bounds for counting days', () => {
  test.each(['2031-03', '[2031-03-12..2031-03-16]'])('may be those of %s', (date) => sound({ date, counts: true }));
  test('may be narrowed', () =>
    sound({
      date: '[..2031-03-16]',
      counts: true,
      narrowed: { earliest: '2031-03-12', latest: null, why: both('x') },
    }));
  test.each(['2031-03-14', '[..2031-03-14]', '[2031-03-14..]'])('are not those of %s', (date) =>
    expect(faults({ date, counts: true })).toEqual([`COUNTS counts ${date}`]),
  );
});
