import { expect, it, test } from 'vitest';
import { statementOf } from '../../fixtures/parts.ts';
import { firstKnown } from './first-known.ts';

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
