import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { statementOf } from '../../fixtures/parts.ts';
import type { Day } from '../time/day.ts';
import { firstKnown, firstOfAll, letsKnow } from './first-known.ts';

const shown = statementOf({ key: 'shown', notAfter: '2031-03-17' });
const same = statementOf({ key: 'same', actor: 'archivist', notAfter: '2031-03-17' });
const late = statementOf({ key: 'late', evidence: 'later-statement', notAfter: '2031-03-10' });
const sent = statementOf({ key: 'sent', degree: 'sent', notBefore: '2031-03-01', notAfter: '2031-03-02' });
const open = statementOf({ key: 'open', notBefore: '2031-02-20', notAfter: null });
const undated = statementOf({ key: 'undated', notBefore: null, notAfter: null });
const notYet = statementOf({ key: 'notYet', knows: 'not-yet', on: '2031-03-01', notBefore: null, notAfter: null });

it.each([
  ['shown at the time, whatever is said of an earlier day', [late, sent, shown], 'known', '2031-03-17', ['shown']],
  ['all of one first day, in the order given', [same, shown], 'known', '2031-03-17', ['same', 'shown']],
  ['said later, where nobody is shown', [sent, late, open], 'said-later', '2031-03-10', ['late']],
  ['from the first day on which it may be known, else', [sent, open, undated], 'may-know', '2031-02-20', ['open']],
] as const)('is %s', (_, statements, state, day, keys) => {
  const first = firstKnown(statements);
  expect([first?.state, first?.day, first?.statements.map(({ key }) => key)]).toEqual([state, day, keys]);
});

test('nobody is first where no statement names a day of knowing', () => {
  expect(firstKnown([undated, notYet])).toBeNull();
  expect(firstKnown([])).toBeNull();
});

describe('who knew first', () => {
  const on = (actor: string, notBefore: string | null, notAfter: string | null, given: object = {}) =>
    statementOf({ key: actor, actor, notBefore: notBefore as Day | null, notAfter: notAfter as Day | null, ...given });
  const first = on('first', null, '2031-03-10');
  it.each([
    ['one whose last day lies before all that others can have known', [first, on('b', '2031-03-11', null)], ['first']],
    ['nobody where another has no first day', [first, on('b', null, '2031-03-20')], []],
    ['nobody where another may have known that day', [first, on('b', '2031-03-10', '2031-03-12')], []],
    ['nobody where another was sent it before', [first, on('b', '2031-03-01', null, { degree: 'sent' })], []],
    [
      'nobody where a later word of another has no day',
      [first, on('b', null, null, { evidence: 'later-statement' })],
      [],
    ],
    ['nobody where documents differ on another', [first, on('b', null, null, { knows: 'disputed' })], []],
    ['one beside whom no document shows another', [first, on('b', null, null, { knows: 'not-shown' })], ['first']],
    [
      'one beside who did not know yet',
      [first, on('b', null, null, { knows: 'not-yet', on: '2031-03-20' })],
      ['first'],
    ],
    ['two of one exact day', [on('a', '2031-03-10', '2031-03-10'), on('b', '2031-03-10', '2031-03-10')], ['a', 'b']],
    ['nobody of two with one last day', [first, on('b', null, '2031-03-10')], []],
    ['one, whatever else is said of it', [first, on('first', null, null, { degree: 'sent' })], ['first']],
    ['nobody where only a first day is known', [on('a', '2031-03-10', null)], []],
    ['nobody where it was only sent', [on('a', '2031-03-10', '2031-03-10', { degree: 'sent' })], []],
  ])('is %s', (_, statements, actors) => {
    expect(firstOfAll(statements).map(({ actor }) => actor)).toEqual(actors);
  });

  const day = fc.option(fc.constantFrom('2031-03-09', '2031-03-10', '2031-03-11', '2031-03-12'), { nil: null });
  const statement = fc
    .record({
      actor: fc.constantFrom('a', 'b', 'c'),
      bounds: fc.tuple(day, day),
      knows: fc.constantFrom('known', 'disputed', 'not-shown'),
      degree: fc.constantFrom('sent', 'informed'),
      evidence: fc.constantFrom('contemporaneous', 'later-statement'),
    })
    .map(({ actor, bounds: [a, b], ...given }) => {
      const isOrdered = a === null || b === null || a <= b;
      return on(actor, isOrdered ? a : b, isOrdered ? b : a, given);
    });

  it('is never somebody before whom another can have known, whatever the order of the statements', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), (list) => {
        const named = firstOfAll(list);
        const last = named[0]?.notAfter ?? '';
        const others = list.filter((one) => letsKnow(one) && named.every(({ actor }) => actor !== one.actor));
        if (named.length > 0) expect(others.filter(({ notBefore }) => (notBefore ?? '') <= last)).toEqual([]);
        const actorsOf = (found: typeof named) => found.map(({ actor }) => actor).sort();
        expect(actorsOf(firstOfAll([...list].reverse()))).toEqual(actorsOf(named));
      }),
    );
  });
});
