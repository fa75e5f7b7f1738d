import { describe, expect, it } from 'vitest';
import { caseOf, knowledgeOf, statementOf, type Written } from '../../fixtures/records.ts';
import type { Knowledge, Statement } from '../record/knowledge.ts';
import { asDay } from '../time/day.ts';
import { checkpointsOf, isQuiet, standOn } from './as-of.ts';

const told = (actor: string, change: Written<Partial<Statement>> = {}): Statement =>
  statementOf({
    key: actor,
    actor,
    notBefore: null,
    notAfter: '2031-03-10',
    degree: 'wrote',
    direction: 'by',
    ...change,
  });
const item = {
  statements: [
    told('archive'),
    told('board', { knows: 'disputed' }),
    told('readers', { notAfter: null, evidence: 'later-statement' }),
    told('council', { notAfter: '2031-04-01' }),
  ],
} as unknown as Knowledge;
const show = (day: string): string[] =>
  standOn(item, asDay(day)).map(({ state, stands }) => `${state}: ${stands.map(({ actor }) => actor)}`);

describe('standOn', () => {
  it('tells what is shown from what is disputed, told without a day, and silence', () => {
    expect(show('2031-03-10')).toEqual(['known: archive', 'disputed: board', 'undated: readers', 'nothing: council']);
  });

  it('lets nothing count before its day', () => {
    expect(show('2031-03-09')).toEqual(['undated: readers', 'nothing: archive,council,board']);
  });

  it('calls an item quiet only where nothing is told of anybody', () => {
    const only = { statements: [told('archive')] } as unknown as Knowledge;
    expect([isQuiet(standOn(only, asDay('2031-03-09'))), isQuiet(standOn(only, asDay('2031-03-10')))]).toEqual([
      true,
      false,
    ]);
  });
});

describe('checkpoints', () => {
  it('are the turning days, less the dropped and plus the added', () => {
    const why = { nl: '', en: '' };
    const drop = [{ day: asDay('2031-02-03'), why }];
    const edited = caseOf({ checkpoints: { drop, add: [{ day: asDay('2031-06-01'), why }] } });
    const statement = statementOf({ key: 'a', notBefore: '2031-02-03', notAfter: '2031-02-10' });
    const items = [knowledgeOf({ slug: 'open', statements: [statement] })];
    expect(checkpointsOf(edited, items)).toEqual(['2031-02-10', '2031-06-01']);
  });
});
