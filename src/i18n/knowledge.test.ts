import { describe, expect, it } from 'vitest';
import type { Statement } from '../core/record/knowledge.ts';
import { asDay } from '../core/time/day.ts';
import { statementOf } from '../fixtures/parts.ts';
import { knowledgeOf } from '../fixtures/records.ts';
import type { Written } from '../fixtures/values.ts';
import {
  asSentence,
  boundsInWords,
  countsInTheEnd,
  countsOnDay,
  evidenceInWords,
  howInWords,
  laneInWords,
  standInWords,
  turnInWords,
  unnamedInWords,
} from './knowledge.ts';

const told = (change: Written<Partial<Statement>>): Statement =>
  statementOf({ key: 'a', notBefore: null, notAfter: null, degree: 'wrote', direction: 'by', ...change });

describe('boundsInWords', () => {
  it.each([
    [{ notAfter: '2031-03-27' }, 'uiterlijk 27 maart 2031', 'on or before 27 March 2031'],
    [{ notBefore: '2031-03-09', notAfter: '2031-03-27' }, 'tussen 9 en 27 maart 2031', 'between 9 and 27 March 2031'],
    [{ notBefore: '2031-03-09' }, 'op of na 9 maart 2031', 'on or after 9 March 2031'],
    [{ notBefore: '2031-03-09', notAfter: '2031-03-09' }, '9 maart 2031', '9 March 2031'],
    [{ on: '2031-03-09' }, 'op 9 maart 2031', 'on 9 March 2031'],
    [{}, 'geen dag genoemd', 'no day given'],
    [{ knows: 'not-shown', notAfter: '2031-03-09' }, 'op 9 maart 2031', 'on 9 March 2031'],
    [{ knows: 'says-unknown', notBefore: '2031-03-09' }, 'op 9 maart 2031', 'on 9 March 2031'],
    [{ knows: 'not-shown' }, 'geen dag genoemd', 'no day given'],
  ] as const)('%o', (change, nl, en) => {
    expect([boundsInWords('nl', told(change)), boundsInWords('en', told(change))]).toEqual([nl, en]);
  });
});

describe('turnInWords', () => {
  const between = told({ notBefore: '2031-03-09', notAfter: '2031-03-27' });
  it('tells the two ends of bounds apart', () => {
    expect(turnInWords('nl', between, true)).toBe('vanaf 9 maart 2031');
    expect(turnInWords('nl', between, false)).toBe('uiterlijk 27 maart 2031');
    expect(turnInWords('en', told({}), false)).toBe('no day given');
  });
});

describe('howInWords and evidenceInWords', () => {
  it('tell sending from receiving', () => {
    expect(howInWords('nl', told({ degree: 'sent', direction: 'to' }))).toContain('blijkt niet');
    expect(howInWords('nl', told({ degree: 'received', direction: 'to' }))).toBe('ontvangen');
    expect(howInWords('nl', told({ knows: 'not-yet' }))).toBeNull();
  });

  it('say when it was written, and that a draft was not sent', () => {
    expect(evidenceInWords('nl', told({}))).toBe('dat staat in een stuk van toen, geschreven op 20 maart 2031');
    expect(evidenceInWords('nl', told({ evidence: 'later-statement', state: 'draft-not-sent' }))).toBe(
      'volgens een stuk geschreven op 20 maart 2031; alleen in een concept; geen stuk laat zien dat het zo is uitgegaan',
    );
  });

  it.each([
    [{ state: 'draft-not-sent' }, 'niet is verstuurd', 'was not sent'],
    [{ state: 'prepared' }, 'niet is verstuurd', 'was not sent'],
  ] as const)(
    'never say of %o that nobody sent it: a draft that went round is no letter, and no silence',
    (change, nl, en) => {
      expect(evidenceInWords('nl', told(change))).not.toContain(nl);
      expect(evidenceInWords('en', told(change))).not.toContain(en);
    },
  );
});

describe('laneInWords', () => {
  const lane = (change: Written<Partial<Statement>>) => ({ actor: 'archive', statements: [told(change)] });
  it.each([
    [
      { knows: 'not-shown', notAfter: '2031-03-09' },
      'geen stuk laat zien dat dit op 9 maart 2031 bekend was',
      'no document shows that this was known by 9 March 2031',
    ],
    [
      { knows: 'not-shown' },
      'geen dag genoemd; geen stuk laat zien dat dit bekend was',
      'no day given; no document shows that this was known',
    ],
    [
      { knows: 'disputed', notAfter: '2031-03-09' },
      'uiterlijk 9 maart 2031; stukken verschillen hierover',
      'on or before 9 March 2031; documents differ on this',
    ],
    [{ notAfter: '2031-03-09' }, 'uiterlijk 9 maart 2031; aantoonbaar', 'on or before 9 March 2031; shown'],
  ] as const)('%o', (change, nl, en) => {
    expect([laneInWords('nl', lane(change)), laneInWords('en', lane(change))]).toEqual([nl, en]);
  });
});

describe('counts', () => {
  const item = knowledgeOf({
    slug: 'open',
    statements: [
      told({ key: 'a', actor: 'archive', notAfter: '2031-03-27' }),
      told({ key: 'b', actor: 'board', notBefore: '2031-03-20', notAfter: '2031-03-27', evidence: 'inferred' }),
      told({ key: 'c', actor: 'council', knows: 'disputed', notAfter: '2031-03-02' }),
    ],
  });
  it('name what is counted and every state that occurs, and call nobody not shown of whom a bound leaves it open', () => {
    const day = asDay('2031-03-09');
    expect([countsOnDay('nl', item, day), countsOnDay('en', item, day)]).toEqual([
      'Op 9 maart 2031, van 3 genoemde actoren (delen en gehelen apart geteld), aantoonbaar op de hoogte: 0; mogelijk: 1; stukken verschillen: 1; eerst later: 1.',
      'On 9 March 2031, of 3 actors named (parts and wholes each counted), shown to have known: 0; may have known: 1; documents differ: 1; first shown later: 1.',
    ]);
    expect([countsInTheEnd('nl', item), countsInTheEnd('en', item)]).toEqual([
      'Van 3 genoemde actoren (delen en gehelen apart geteld) aantoonbaar op de hoogte: 1; naar onze gevolgtrekking: 1; stukken verschillen: 1.',
      'Of 3 actors named (parts and wholes each counted), shown to have known: 1; by our inference: 1; documents differ: 1.',
    ]);
  });
});

describe('standInWords', () => {
  const sent = { degree: 'sent', direction: 'to', notBefore: '2031-03-09' } as const;
  it.each([
    [
      'a sending of the time',
      sent,
      'vanaf 9 maart 2031; het is aan deze actor gericht of gestuurd; of het is gelezen, blijkt niet',
    ],
    [
      'a sending that only a prepared text tells',
      { ...sent, evidence: 'later-statement', state: 'prepared' },
      'vanaf 9 maart 2031; het is aan deze actor gericht of gestuurd; of het is gelezen, blijkt niet; volgens een stuk geschreven op 20 maart 2031; alleen in een voorbereide tekst; of die is uitgesproken of verstuurd, blijkt niet',
    ],
    [
      'what we infer',
      { notBefore: '2031-03-09', evidence: 'inferred' },
      'vanaf 9 maart 2031; onze gevolgtrekking uit een stuk geschreven op 20 maart 2031',
    ],
    [
      'that of which documents differ',
      { knows: 'disputed', notAfter: '2031-03-27' },
      'geen eerste dag genoemd; stukken verschillen hierover',
    ],
  ] as const)('keeps of what may have been known that it rests on %s', (_, change, nl) => {
    expect(standInWords('nl', 'may-know', told(change))).toBe(nl);
  });
});

describe('unnamedInWords', () => {
  it.each([
    [['wethouders'], 10, 'Zelf niets; zie wethouders.', 'Nothing by itself; see wethouders.'],
    [
      [],
      10,
      'Geen van de 10 beweringen bij ‘Wie wist wat’ noemt deze actor.',
      'None of the 10 propositions under ‘Who knew what’ mentions this actor.',
    ],
    [[], 0, null, null],
  ] as const)('says of an actor whom no item names (%j, %d) no more than that', (beside, items, nl, en) => {
    expect([unnamedInWords('nl', beside, items), unnamedInWords('en', beside, items)]).toEqual([nl, en]);
  });
});

describe('asSentence', () => {
  it('begins with a capital', () => {
    expect(asSentence('nl', 'er is een datalek')).toBe('Er is een datalek');
  });
});
