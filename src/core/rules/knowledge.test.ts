import { describe, expect, test } from 'vitest';
import { citeOf, statementOf } from '../../fixtures/parts.ts';
import { discrepancyOf, knowledgeOf, touchOf } from '../../fixtures/records.ts';
import { both, type Written } from '../../fixtures/values.ts';
import type { Statement } from '../record/knowledge.ts';
import { checkKnowledge } from './knowledge.ts';

const faults = (...statements: Written<Partial<Statement>>[]): string[] =>
  checkKnowledge([
    knowledgeOf({
      slug: 'k',
      statements: statements.map((given, index) => statementOf({ key: `s${index}`, ...given })),
    }),
  ]).map(({ code, field, found }) => `${code} ${field} ${found}`);

describe('one statement', () => {
  test.each<[what: string, given: Written<Partial<Statement>>]>([
    ['a day', {}],
    ['a range', { notBefore: '2031-03-01', notAfter: '2031-03-14' }],
    ['an open side', { notBefore: null, notAfter: '2031-03-14' }],
    ['a documented not-yet', { knows: 'not-yet', on: '2031-03-14' }],
    ['a draft as later statement', { state: 'draft-not-sent', evidence: 'later-statement' }],
    ['what was prepared by who knew it, that day', { state: 'prepared', direction: 'by', saidOn: '2031-03-14' }],
    ['own words of not knowing', { knows: 'says-unknown', direction: 'by' }],
    ['our inference with a note', { knows: 'not-shown', note: both('so we read it') }],
    ['evidence of the same day', { saidOn: '2031-03-14' }],
    ['evidence of about that time', { saidOn: '2031-03-12~' }],
  ])('may give %s', (_what, given) => expect(faults(given)).toEqual([]));

  test.each<[what: string, given: Written<Partial<Statement>>, found: string]>([
    ['bounds that are impossible', { notBefore: '2031-03-15', notAfter: '2031-03-14' }, '2031-03-15..2031-03-14'],
    ['not-yet without a day', { knows: 'not-yet' }, 'not-yet'],
    ['a day of not-yet to what is known', { on: '2031-03-14' }, 'known'],
    ['an unsent draft as evidence of its time', { state: 'draft-not-sent' }, 'draft-not-sent'],
    ['a prepared answer as evidence of what others knew', { state: 'prepared', saidOn: '2031-03-14' }, 'prepared'],
    ['a prepared answer as evidence of another day', { state: 'prepared', direction: 'by' }, 'prepared'],
    ['a bound later than the evidence', { saidOn: '2031-03-13' }, '2031-03-13'],
  ])('may not give %s', (_what, given, found) => expect(faults(given)).toEqual([`KNOWLEDGE statements.0 ${found}`]));
});

describe('B8 two statements of one actor', () => {
  const notYet: Written<Partial<Statement>> = { knows: 'not-yet', on: '2031-03-15', notBefore: null, notAfter: null };

  test.each<[what: string, first: Written<Partial<Statement>>, second: Written<Partial<Statement>>]>([
    ['of two steps', { degree: 'received' }, { degree: 'acted', direction: 'by' }],
    ['that tell one step alike', { sameStep: 'x' }, { sameStep: 'x', notBefore: '2031-03-10' }],
    ['of which one knew later than the other did not', { notAfter: '2031-03-16', notBefore: '2031-03-16' }, notYet],
    ['of which one knew on the day that the other did not', { notAfter: '2031-03-15' }, notYet],
    ['of two actors', { sameStep: 'x', actor: 'archivist' }, { sameStep: 'x', degree: 'sent' }],
  ])('may stand side by side: %s', (_what, first, second) => expect(faults(first, second)).toEqual([]));

  const disagreeing: [what: string, first: Written<Partial<Statement>>, second: Written<Partial<Statement>>][] = [
    ['one knew before the other says not yet', { notAfter: '2031-03-14' }, notYet],
    ['the same, the other way round', notYet, { notAfter: '2031-03-14' }],
    ['one step in two degrees', { sameStep: 'x', degree: 'sent' }, { sameStep: 'x', degree: 'received' }],
    ['one step in two directions', { sameStep: 'x', direction: 'to' }, { sameStep: 'x', direction: 'by' }],
    ['one step on two days', { sameStep: 'x', notBefore: '2031-03-16', notAfter: '2031-03-16' }, { sameStep: 'x' }],
  ];
  test.each(disagreeing)('need a discrepancy: %s', (_what, first, second) =>
    expect(faults(first, second)).toEqual(['KNOWLEDGE-DIFFERS statements s0, s1']),
  );

  test.each(disagreeing)('have one: %s', (_what, first, second) => {
    const item = knowledgeOf({
      slug: 'k',
      statements: [statementOf({ key: 'a', ...first }), statementOf({ key: 'b', ...second })],
    });
    expect(
      checkKnowledge([item, discrepancyOf({ slug: 'd', touches: [touchOf('tiny/k#a'), touchOf('tiny/k#b')] })]),
    ).toEqual([]);
    expect(checkKnowledge([item, discrepancyOf({ slug: 'd', touches: [touchOf('tiny/k#a')] })])).toHaveLength(1);
  });
});

describe('not knowing', () => {
  test.each<[what: string, given: Written<Partial<Statement>>]>([
    ['is said by nobody else', { knows: 'says-unknown', direction: 'to' }],
    [
      'needs a passage that says so',
      { knows: 'says-unknown', direction: 'by', cites: [citeOf({ supports: ['date'] })] },
    ],
    ['is explained where we infer it', { knows: 'not-shown' }],
  ])('%s', (_what, given) => expect(faults(given)[0]).toMatch(/^KNOWLEDGE-UNKNOWN /));
});
