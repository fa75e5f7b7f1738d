import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementOf } from '../../fixtures/parts.ts';
import type { Written } from '../../fixtures/values.ts';
import { STATES, type Statement } from '../record/knowledge.ts';
import { asDay } from '../time/day.ts';
import { beginsOn, finalState, holdsFrom, LADDER, rankOf, standingOf, stateOf } from './state.ts';

const base = statementOf({
  key: 'a',
  actor: 'archive',
  notBefore: '2031-02-03',
  notAfter: '2031-02-10',
  direction: 'by',
});
const with_ = (change: Written<Partial<Statement>>): Statement => statementOf({ ...base, ...change });

describe('stateOf', () => {
  it.each([
    ['before the first possible day nothing is said of it', base, '2031-02-02', 'first-later'],
    [
      'without a first bound it may have been known on any day before',
      with_({ notBefore: null }),
      '2000-01-01',
      'may-know',
    ],
    ['may have known between the bounds', base, '2031-02-03', 'may-know'],
    ['known from the last bound on', base, '2031-02-10', 'known'],
    ['a later word never counts as known then', with_({ evidence: 'later-statement' }), '2031-03-01', 'said-later'],
    ['an unsent draft never counts as known then', with_({ state: 'draft-not-sent' }), '2031-03-01', 'said-later'],
    ['what we infer is nobody’s later word', with_({ evidence: 'inferred' }), '2031-03-01', 'inferred'],
    [
      'what we infer from a draft is inferred',
      with_({ evidence: 'inferred', state: 'draft-not-sent' }),
      '2031-03-01',
      'inferred',
    ],
    ['what we infer may have been so between the bounds', with_({ evidence: 'inferred' }), '2031-02-05', 'may-know'],
    ['sending does not make the receiver know', with_({ degree: 'sent', direction: 'to' }), '2031-03-01', 'may-know'],
    ['sending shows that the sender knew', with_({ degree: 'sent', direction: 'by' }), '2031-03-01', 'known'],
    [
      'a documented not-yet holds up to its day',
      with_({ knows: 'not-yet', on: '2031-02-05' }),
      '2031-02-05',
      'not-yet',
    ],
    [
      'after a documented not-yet nothing is said',
      with_({ knows: 'not-yet', on: '2031-02-05' }),
      '2031-02-06',
      'unsaid',
    ],
    [
      'told without any day it may have been known on every day',
      with_({ notBefore: null, notAfter: null }),
      '2000-01-01',
      'may-know',
    ],
    ['disputed from its day on', with_({ knows: 'disputed' }), '2031-02-10', 'disputed'],
    [
      'where documents differ, it may be known between the bounds',
      with_({ knows: 'disputed' }),
      '2031-02-09',
      'may-know',
    ],
    [
      'where documents differ and name no first day, it may be known on any day before',
      with_({ knows: 'disputed', notBefore: null }),
      '2000-01-01',
      'may-know',
    ],
    [
      'where documents differ, nothing is said before the first bound',
      with_({ knows: 'disputed' }),
      '2031-02-02',
      'unsaid',
    ],
    ['of what is not shown nothing is said before its day', with_({ knows: 'not-shown' }), '2031-02-09', 'unsaid'],
    ['a word of not knowing', with_({ knows: 'says-unknown', notAfter: null }), '2031-02-03', 'says-unknown'],
    ['without a last bound nobody is shown to know', with_({ notAfter: null }), '2032-01-01', 'may-know'],
  ] as const)('%s', (_, statement, day, state) => {
    expect(stateOf(statement, asDay(day))).toBe(state);
  });
});

describe('a statement in the end', () => {
  it.each([
    ['is known', {}, 'known', 'known'],
    ['is only inferred', { evidence: 'inferred' }, 'inferred', 'inferred'],
    ['is only said later', { evidence: 'later-statement' }, 'said-later', 'said-later'],
    ['is known by who prepared it', { state: 'prepared', direction: 'by' }, 'known', 'known'],
    [
      'is said later without a day',
      { state: 'draft-not-sent', notBefore: null, notAfter: null },
      'said-later',
      'may-know',
    ],
    ['may be known from a day on', { notAfter: null }, 'may-know', 'may-know'],
    ['was sent: a bound is opened', { degree: 'sent', direction: 'to' }, 'may-know', 'may-know'],
    ['was not yet known, and that day has passed', { knows: 'not-yet', on: '2031-02-05' }, 'not-yet', 'unsaid'],
    ['is disputed', { knows: 'disputed' }, 'disputed', 'disputed'],
  ] as const)('%s', (_, change, standing, state) => {
    const statement = with_(change);
    expect([standingOf(statement), finalState(statement)]).toEqual([standing, state]);
  });

  it('holds from its last bound, a sending from its first, a not-yet from the start', () => {
    const sent = with_({ degree: 'sent', direction: 'to' });
    expect([base, sent, with_({ on: '2031-02-05', knows: 'not-yet' })].map(holdsFrom)).toEqual([
      '2031-02-10',
      '2031-02-03',
      null,
    ]);
  });

  it('begins to be possible on its first bound, and to be known on its last', () => {
    const days = ['2031-02-03', '2031-02-05', '2031-02-10', '2031-02-11'];
    expect(days.map((day) => beginsOn(base, asDay(day)))).toEqual(['may-know', null, 'known', null]);
  });
});

it('never tells what we infer as shown or as anybody’s word', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => asDay(`2031-03-${String(date).padStart(2, '0')}`));
  const bound = fc.option(day);
  const given = fc.record({ notBefore: bound, notAfter: bound, state: fc.constantFrom(...STATES) });
  fc.assert(
    fc.property(given, day, (change, on) => {
      const statement = { ...with_({ evidence: 'inferred' }), ...change };
      for (const state of [stateOf(statement, on), standingOf(statement), finalState(statement)])
        expect(['inferred', 'may-know', 'first-later']).toContain(state);
    }),
  );
});

it('the ladder ranks what shows knowing; all else stands at its foot', () => {
  expect(LADDER.map(rankOf)).toEqual([0, 4, 1, 2, 3, 4, 4, 4, 4, 4, 4]);
});
