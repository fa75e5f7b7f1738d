import { describe, expect, it } from 'vitest';
import { knowledgeOf, statementOf, type Written } from '../../fixtures/records.ts';
import type { Case } from '../record/case.ts';
import type { Knowledge, Statement } from '../record/knowledge.ts';
import { asDay } from '../time/day.ts';
import { checkpointsOf, countOn, firstDay, lanesOf, stateOn, strongest } from './asof.ts';

const base = statementOf({
  key: 'a',
  actor: 'archive',
  notBefore: '2031-02-03',
  notAfter: '2031-02-10',
  direction: 'by',
});
const with_ = (change: Written<Partial<Statement>>): Statement => statementOf({ ...base, ...change });
const item = (statements: readonly Statement[]): Knowledge => knowledgeOf({ slug: 'open', statements });

describe('stateOn', () => {
  it.each([
    ['nothing before the first possible day', base, '2031-02-02', 'nothing'],
    ['may have known between the bounds', base, '2031-02-03', 'may-know'],
    ['known from the last bound on', base, '2031-02-10', 'known'],
    ['a later word never counts as known then', with_({ evidence: 'later-statement' }), '2031-03-01', 'said-later'],
    [
      'an unsent draft never counts as known then',
      with_({ evidence: 'inferred', state: 'draft-not-sent' }),
      '2031-03-01',
      'said-later',
    ],
    ['sending does not make the receiver know', with_({ degree: 'sent', direction: 'to' }), '2031-03-01', 'may-know'],
    ['sending shows that the sender knew', with_({ degree: 'sent', direction: 'by' }), '2031-03-01', 'known'],
    [
      'a documented not-yet holds up to its day',
      with_({ knows: 'not-yet', on: '2031-02-05' }),
      '2031-02-05',
      'not-yet',
    ],
    [
      'after a documented not-yet nothing is shown',
      with_({ knows: 'not-yet', on: '2031-02-05' }),
      '2031-02-06',
      'nothing',
    ],
    ['without a last bound nobody is shown to know', with_({ notAfter: null }), '2032-01-01', 'may-know'],
  ] as const)('%s', (_, statement, day, state) => {
    expect(stateOn(statement, asDay(day))).toBe(state);
  });
});

describe('lanes', () => {
  const later = with_({ key: 'b', evidence: 'later-statement', notAfter: '2031-02-04' });
  it('take the strongest of several statements', () => {
    expect(strongest([later, base], asDay('2031-02-05'))).toBe('said-later');
    expect(strongest([later, base], asDay('2031-02-10'))).toBe('known');
  });
  it('put what was shown at the time before an earlier day told later', () => {
    expect(firstDay({ actor: 'archive', statements: [later, base] })).toBe('2031-02-10');
  });
  it('stand in the order of knowing, those without a day last', () => {
    const silent = with_({ key: 'c', actor: 'board', notAfter: null });
    const early = with_({ key: 'd', actor: 'cleaner', notAfter: '2031-02-04' });
    expect(lanesOf(item([silent, base, early])).map((lane) => lane.actor)).toEqual(['cleaner', 'archive', 'board']);
    expect(countOn(item([silent, base, early]), asDay('2031-02-05'))).toEqual({ known: 1, saidLater: 0, rest: 2 });
  });
});

describe('checkpoints', () => {
  it('are the turning days, less the dropped and plus the added', () => {
    const words = { nl: '', en: '' };
    const edited = {
      id: 'tiny',
      checkpoints: { drop: [{ day: '2031-02-03', why: words }], add: [{ day: '2031-06-01', why: words }] },
    } as unknown as Case;
    expect(checkpointsOf(edited, [item([base])])).toEqual(['2031-02-10', '2031-06-01']);
  });
});
