import { describe, expect, it } from 'vitest';
import type { Knowledge, Statement } from '../../core/record/knowledge.ts';
import { asDay } from '../../core/time/day.ts';
import { statementOf, type Written } from '../../fixtures/records.ts';
import { isQuiet, standOn } from './stand.ts';

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
