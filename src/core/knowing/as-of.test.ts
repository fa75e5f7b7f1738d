import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementOf } from '../../fixtures/parts.ts';
import { caseOf, knowledgeOf } from '../../fixtures/records.ts';
import type { Written } from '../../fixtures/values.ts';
import { EVIDENCE, KNOWS, type Knowledge, type Statement } from '../record/knowledge.ts';
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
  it('never tells a bound as silence: what is known at the latest on a day may have been known before', () => {
    expect(show('2031-03-09')).toEqual(['may-know: archive,council,readers', 'unsaid: board']);
  });

  it('tells what is shown from what is disputed and what may have been known', () => {
    expect(show('2031-03-10')).toEqual(['known: archive', 'may-know: council,readers', 'disputed: board']);
  });

  it('holds a not-yet above a later word, and tells what a first bound leaves open', () => {
    const states = {
      statements: [
        told('archive', { knows: 'not-yet', on: '2031-03-09', notAfter: null }),
        { ...told('archive', { evidence: 'later-statement', notAfter: '2031-03-01' }), key: 'later' },
        told('board', { notBefore: '2031-03-20', notAfter: '2031-03-21' }),
      ],
    } as unknown as Knowledge;
    const on = (day: string) => standOn(states, asDay(day)).map(({ state, stands }) => `${state}: ${stands[0]?.actor}`);
    expect(on('2031-03-09')).toEqual(['not-yet: archive', 'first-later: board']);
    expect(on('2031-03-12')).toEqual(['said-later: archive', 'first-later: board']);
  });

  it('calls an item quiet only where nothing is said of anybody about the day', () => {
    const only = { statements: [told('archive', { notBefore: '2031-03-10' })] } as unknown as Knowledge;
    expect([isQuiet(standOn(only, asDay('2031-03-09'))), isQuiet(standOn(only, asDay('2031-03-10')))]).toEqual([
      true,
      false,
    ]);
  });

  it('never says nothing of an actor who has a statement, on any day', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((day) => asDay(`2031-03-${String(day).padStart(2, '0')}`));
    const bound = fc.option(days);
    const statements = fc.array(
      fc.record({
        actor: fc.constantFrom('archive', 'board'),
        knows: fc.constantFrom(...KNOWS),
        on: bound,
        notBefore: bound,
        notAfter: bound,
        evidence: fc.constantFrom(...EVIDENCE),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(statements, days, (list, day) => {
        const told = list.map((one, at) => ({ ...statementOf({ key: `s${at}`, actor: one.actor }), ...one }));
        const groups = standOn({ statements: told } as unknown as Knowledge, day);
        expect(groups.map(({ state }) => state)).not.toContain('nothing');
        const later = groups.find(({ state }) => state === 'first-later')?.stands ?? [];
        for (const { actor } of later)
          for (const one of told.filter((statement) => statement.actor === actor && statement.knows === 'known'))
            expect(one.notBefore !== null && one.notBefore > day).toBe(true);
      }),
    );
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
