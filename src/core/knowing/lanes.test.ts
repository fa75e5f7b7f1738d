import { describe, expect, it } from 'vitest';
import { statementOf } from '../../fixtures/parts.ts';
import { knowledgeOf } from '../../fixtures/records.ts';
import type { Written } from '../../fixtures/values.ts';
import type { Knowledge, Statement } from '../record/knowledge.ts';
import { asDay } from '../time/day.ts';
import { highestOf, knownDay, lanesOf } from './lanes.ts';

const base = statementOf({
  key: 'a',
  actor: 'archive',
  notBefore: '2031-02-03',
  notAfter: '2031-02-10',
  direction: 'by',
});
const with_ = (change: Written<Partial<Statement>>): Statement => statementOf({ ...base, ...change });
const item = (statements: readonly Statement[]): Knowledge => knowledgeOf({ slug: 'open', statements });

describe('lanes', () => {
  const later = with_({ key: 'b', evidence: 'later-statement', notAfter: '2031-02-04' });
  it('take the highestOf of several statements', () => {
    expect(highestOf([later, base], asDay('2031-02-05'))).toBe('said-later');
    expect(highestOf([later, base], asDay('2031-02-10'))).toBe('known');
  });
  it('put what was shown at the time before an earlier day told later', () => {
    expect(knownDay({ actor: 'archive', statements: [later, base] })).toBe('2031-02-10');
  });
  it('stand in the order of knowing, those without a day last', () => {
    const silent = with_({ key: 'c', actor: 'board', notAfter: null });
    const early = with_({ key: 'd', actor: 'cleaner', notAfter: '2031-02-04' });
    expect(lanesOf(item([silent, base, early])).map((lane) => lane.actor)).toEqual(['cleaner', 'archive', 'board']);
  });
});
