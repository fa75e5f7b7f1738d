import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementOf } from '../../fixtures/parts.ts';
import { caseOf, knowledgeOf } from '../../fixtures/records.ts';
import type { Written } from '../../fixtures/values.ts';
import { EVIDENCE, KNOWS, type Knowledge, type Statement } from '../record/knowledge.ts';
import { asDay } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import { checkpointsOf, countInTheEnd, countOn, isQuiet, isToldOn, knownOn, standOn } from './as-of.ts';

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

describe('standOn', () => {
  it('never tells a bound as silence: what is known at the latest on a day may have been known before', () => {
    expect(show('2031-03-09')).toEqual(['may-know: archive,council,board,readers']);
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

describe('isToldOn', () => {
  const momentOf = (earliest: string | null, latest: string | null): Moment => ({
    earliest: earliest === null ? null : asDay(earliest),
    latest: latest === null ? null : asDay(latest),
  });
  const events = new Map([
    ['tiny/leak', momentOf('2022-01-01', '2022-01-31')],
    ['tiny/copy', momentOf(null, '2022-03-07')],
    ['tiny/old-leak', momentOf('2019-04-09', null)],
    ['tiny/plan', momentOf(null, null)],
  ]);
  const undated = { notBefore: null, notAfter: null } as const;
  const by2022 = { notBefore: null, notAfter: '2022-02-14' } as const;

  it.each<[string, readonly string[], Written<Partial<Statement>>, string, boolean]>([
    ['what happened three years later', ['tiny/leak'], by2022, '2019-04-09', false],
    ['what happened in the year after', ['tiny/leak'], by2022, '2021-12-31', false],
    ['what happened in that year', ['tiny/leak'], by2022, '2022-02-13', true],
    ['what happened later in that year', ['tiny/leak'], by2022, '2022-01-01', true],
    ['what happened in an earlier year', ['tiny/old-leak'], by2022, '2019-09-27', true],
    ['what has only a last day, in a later year', ['tiny/copy'], undated, '2021-12-31', false],
    ['what has only a last day, in that year', ['tiny/copy'], undated, '2022-01-01', true],
    ['what is about an older event beside a younger one', ['tiny/leak', 'tiny/old-leak'], by2022, '2019-09-27', true],
    [
      'what somebody knew before it happened',
      ['tiny/leak'],
      { ...undated, notAfter: '2019-09-27' },
      '2019-04-09',
      true,
    ],
    [
      'what may have been known from that year',
      ['tiny/plan'],
      { ...undated, notBefore: '2019-09-27' },
      '2019-04-09',
      true,
    ],
    [
      'what was not yet known then',
      ['tiny/leak'],
      { ...undated, knows: 'not-yet', on: '2019-04-09' },
      '2019-04-09',
      true,
    ],
    ['what no document dates', ['tiny/plan'], undated, '2022-02-14', false],
    ['what is about nothing, in the year of a statement', [], by2022, '2022-01-01', true],
  ])('tells of %s', (_, about, bounds, day, isTold) => {
    const one = knowledgeOf({ slug: 'one', about: [...about], statements: [told('archive', bounds)] });
    expect(isToldOn(one, asDay(day), events)).toBe(isTold);
  });

  it('leaves out nothing that is shown or said by then, and tells on what it has once told', () => {
    const days = fc
      .tuple(fc.integer({ min: 2019, max: 2023 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => asDay(`${year}-${String(month).padStart(2, '0')}-09`));
    const bound = fc.option(days);
    const statements = fc.array(
      fc.record({ knows: fc.constantFrom(...KNOWS), on: bound, notBefore: bound, notAfter: bound }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(statements, fc.subarray([...events.keys()]), days, days, (list, about, day, other) => {
        const one = knowledgeOf({
          slug: 'one',
          about,
          statements: list.map((part, at) => ({ ...statementOf({ key: `s${at}`, actor: 'archive' }), ...part })),
        });
        const said = standOn(one, day).map(({ state }) => state);
        if (said.some((state) => state === 'known' || state === 'said-later'))
          expect(isToldOn(one, day, events)).toBe(true);
        if (isToldOn(one, day, events) && other > day) expect(isToldOn(one, other, events)).toBe(true);
      }),
    );
  });
});

describe('counts', () => {
  it('tell each state that occurs apart, and folds none into another', () => {
    const counts = (list: readonly { state: string; count: number }[]) =>
      list.map(({ state, count }) => `${state} ${count}`);
    expect(counts(countOn(item, asDay('2031-03-09')))).toEqual(['known 0', 'may-know 4']);
    expect(counts(countOn(item, asDay('2031-03-10')))).toEqual(['known 1', 'may-know 2', 'disputed 1']);
    expect(counts(countInTheEnd(item))).toEqual(['known 2', 'said-later 1', 'disputed 1']);
  });

  it('count each actor once, whatever the day', () => {
    fc.assert(
      fc.property(statements, days, (list, day) => {
        const told = { statements: list.map((one, at) => ({ ...statementOf({ key: `s${at}` }), ...one })) };
        const one = told as unknown as Knowledge;
        const actors = new Set(list.map(({ actor }) => actor)).size;
        for (const counts of [countOn(one, day), countInTheEnd(one)])
          expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(actors);
        expect(knownOn(one, day)).toBe(standOn(one, day).find(({ state }) => state === 'known')?.stands.length ?? 0);
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
