import { describe, expect, it } from 'vitest';
import { citeOf, statementOf } from '../../fixtures/parts.ts';
import { caseOf, discrepancyOf, eventOf, gapOf, knowledgeOf, sourceOf, touchOf } from '../../fixtures/records.ts';
import type { Written } from '../../fixtures/values.ts';
import { linkDossier, type PlacedEvent } from '../dossier/dossier.ts';
import type { Event } from '../record/event.ts';
import type { Knowledge } from '../record/knowledge.ts';
import type { AnyRecord } from '../record/record.ts';
import { asDay } from '../time/day.ts';
import { clocksOf } from './clock.ts';
import { countLater, lanesAfter, laterOf, openThen, thenDay, thenOf } from './hindsight.ts';

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));

/** What can be read of the event `found`, among other records. */
function read(given: Written<Partial<Event>>, others: readonly AnyRecord[] = []) {
  const sources = [
    sourceOf({ slug: 'tiny-01', date: '2031-03-20' }),
    sourceOf({ slug: 'tiny-02', date: '2031-04-10' }),
  ];
  const dossier = linkDossier(
    [caseOf(), ...sources, eventOf({ slug: 'found', ...given }), ...others],
    {},
    [],
    () => '',
  );
  const records = {
    cases: byId(dossier.cases),
    sources: byId(dossier.sources),
    events: byId(dossier.events),
    knowledge: byId(dossier.knowledge),
    versions: byId(dossier.versions),
    discrepancies: byId(dossier.discrepancies),
    gaps: byId(dossier.gaps),
  };
  const event = records.events.get('tiny/found') as PlacedEvent;
  const clocks = clocksOf(event, records);
  return {
    day: thenDay(event, clocks),
    known: thenOf(event, clocks, records),
    later: laterOf(event, clocks, records),
    open: openThen(event, clocks, records),
  };
}

describe('then', () => {
  it.each([
    ['the day of an event', { date: '2031-03-14' }, '2031-03-14'],
    ['the last possible day of an uncertain one', { date: '2031-03' }, '2031-03-31'],
    ['the day a plan was written down, not the day planned', { date: '2031-04-01', status: 'planned' }, '2031-03-20'],
    ['no day where none is last', { date: '[2031-03-14..]' }, null],
  ] as const)('is %s', (_, given, day) => {
    expect(read(given).day).toBe(day);
  });

  const item = (...statements: Knowledge['statements'][number][]) =>
    knowledgeOf({ slug: 'open', about: ['tiny/found'], statements });
  const saw = statementOf({ key: 'saw', actor: 'caretaker' });
  const told = statementOf({ key: 'told', actor: 'archivist', notBefore: '2031-03-17', notAfter: '2031-03-17' });
  const lateWord = statementOf({ key: 'late', actor: 'archive', notAfter: '2031-03-10', evidence: 'later-statement' });
  const unsent = statementOf({ key: 'prep', actor: 'readers', notAfter: '2031-03-10', state: 'draft-not-sent' });
  const notYet = statementOf({
    key: 'ny',
    actor: 'archivist',
    knows: 'not-yet',
    on: '2031-03-14',
    notBefore: null,
    notAfter: null,
  });

  it('holds those shown at the time, and leaves later and unsent words to now', () => {
    const { known: then, later } = read({}, [item(saw, told, lateWord, unsent)]);
    expect(then?.items).toMatchObject([{ known: ['caretaker'], notYet: [], hasMore: true }]);
    expect(later.knowledge[0]?.lanes.map(({ actor }) => actor).sort()).toEqual(['archive', 'archivist', 'readers']);
  });

  it('holds a not-yet only if it was written at the time', () => {
    expect(read({}, [item(saw, notYet)]).known?.items[0]?.notYet).toEqual(['archivist']);
    expect(read({}, [item(saw, { ...notYet, evidence: 'later-statement' })]).known?.items[0]?.notYet).toEqual([]);
  });

  const sent = statementOf({ key: 'sent', degree: 'sent', notBefore: '2031-03-10', notAfter: '2031-03-10' });
  const soon = { notBefore: '2031-03-15', notAfter: '2031-03-17' } as const;
  const bounded = { notBefore: null, notAfter: '2031-03-17' } as const;
  const later = { evidence: 'later-statement' } as const;
  it.each([
    ['only who is shown, with nothing more said', [saw], ['caretaker'], false],
    ['nobody, where all begins after the day', [{ ...saw, ...soon }, told], [], false],
    ['nobody, where no document shows that it was known', [{ ...saw, knows: 'not-shown' }], [], false],
    ['that more is said, where one may have known', [sent], [], true],
    ['that more is said, where a bound reaches over the day', [{ ...saw, ...bounded }], [], true],
    ['that more is said, where a later word has no first day', [{ ...saw, ...bounded, ...later }], [], true],
    ['that more is said, where documents differ', [{ ...saw, knows: 'disputed' }], [], true],
    ['an actor by all of its statements', [sent, saw, { ...saw, ...later }], ['caretaker'], false],
  ] as const)('tells %s', (_, statements, known, hasMore) => {
    const list = statements.map((one, index) => ({ ...one, key: `s${index}` }) as Knowledge['statements'][number]);
    expect(read({}, [item(...list)]).known?.items).toMatchObject([{ known, hasMore }]);
  });

  it.each([
    ['a word of the day itself', { ...lateWord, saidOn: '2031-03-14' }, []],
    ['a word of the day or later', { ...lateWord, saidOn: '2031-03-14/2031-03-15' }, ['archive']],
    ['what no document shows', { knows: 'not-shown' }, []],
    ['that documents differ', { knows: 'disputed' }, []],
    ['that somebody says not to know', { knows: 'says-unknown' }, ['archive']],
  ] as const)('told later holds %s: %j', (_, given, actors) => {
    const word = statementOf({ ...lateWord, saidOn: '2031-03-20', ...(given as object) });
    const { later } = read({}, [item(saw, word)]);
    expect(later.knowledge.flatMap(({ lanes }) => lanes.map(({ actor }) => actor))).toEqual(actors);
  });

  it('keeps who says not to know apart from silence', () => {
    const unsure = statementOf({ key: 'unsure', actor: 'archive', knows: 'says-unknown' });
    expect(read({}, [item(saw, unsure)]).later.knowledge[0]?.lanes.map(({ actor }) => actor)).toEqual(['archive']);
  });

  it('tells what else the acting party is shown to know, and the last as-of day until then', () => {
    const other = knowledgeOf({
      slug: 'key',
      code: 'T-K02',
      statements: [statementOf({ ...saw, notBefore: '2031-03-01', notAfter: '2031-03-02' })],
    });
    const { known: then } = read({}, [other]);
    expect(then?.actors.map(({ actor, items }) => [actor, ...items.map(({ code }) => code)])).toEqual([
      ['caretaker', 'T-K02'],
    ]);
    expect(then?.asOf).toBe('2031-03-02');
    expect(read({ actors: [{ actor: 'caretaker', role: 'to' }] }, [other]).known).toBeNull();
  });
});

describe('now', () => {
  it('holds what became of a plan, and a correction', () => {
    const done = eventOf({ slug: 'done', code: 'T-002', date: '2031-04-03' });
    const right = eventOf({ slug: 'right', code: 'T-003', date: '2031-04-04', corrects: ['tiny/found'] });
    const { later } = read({ status: 'planned', realisedBy: ['tiny/done'] }, [done, right]);
    expect(later.events).toEqual([
      { link: 'realisedBy', ids: ['tiny/done'] },
      { link: 'correctedBy', ids: ['tiny/right'] },
    ]);
    expect(countLater(later)).toBe(2);
  });

  it('holds a disclosure unless it is certainly of the day or before', () => {
    const item = knowledgeOf({ slug: 'open', about: ['tiny/found'] });
    const told = (date: string) => eventOf({ slug: 'told', code: 'T-002', date, discloses: ['tiny/open'] });
    expect(read({}, [item, told('2031-03-15')]).later.disclosures).toHaveLength(1);
    expect(read({}, [item, told('[..2031-03-20]')]).later.disclosures).toHaveLength(1);
    expect(read({}, [item, told('2031-03-14')]).later.disclosures).toHaveLength(0);
  });

  const differ = (source: string) =>
    discrepancyOf({
      slug: 'count',
      touches: [touchOf('tiny/found')],
      readings: ['tiny-01', source].map((id, index) => ({
        key: `r${index}`,
        says: { nl: '', en: '' },
        cites: [citeOf({ source: id })],
      })),
    });

  it.each([
    ['a later document', '2031-03-14', 'tiny-01', 1],
    ['documents of the day itself', '2031-03-20', 'tiny-01', 0],
    ['one of the day and one later', '2031-03-20', 'tiny-02', 1],
  ] as const)('holds a difference that rests on %s', (_, date, source, count) => {
    const { later, open } = read({ date }, [differ(source)]);
    expect([later.open.length, open.length]).toEqual([count, 1 - count]);
  });

  it('dates a difference by its youngest document, and leaves that open where one has no date', () => {
    expect(read({}, [differ('tiny-02')]).later.open[0]?.since).toMatchObject({
      earliest: '2031-04-10',
      latest: '2031-04-10',
    });
    const undated = sourceOf({ slug: 'tiny-03', date: null });
    const since = { earliest: '2031-03-20', latest: null };
    expect(read({}, [undated, differ('tiny-03')]).later.open[0]?.since).toMatchObject(since);
  });

  it('holds an open question for which later documents were read', () => {
    const gap = (looked: string[]) => gapOf({ slug: 'key', touches: ['tiny/found'], looked });
    expect(read({ date: '2031-03-20' }, [gap(['tiny-01'])]).open).toHaveLength(1);
    expect(read({ date: '2031-03-20' }, [gap(['tiny-01', 'tiny-02'])]).later.open).toHaveLength(1);
  });

  it('lists after an as-of day those of whom more is shown then', () => {
    const saw = statementOf({ key: 'saw', actor: 'caretaker', notAfter: '2031-03-14' });
    const told = statementOf({ key: 'told', actor: 'archivist', notBefore: '2031-03-15', notAfter: '2031-03-17' });
    const possible = statementOf({ key: 'may', actor: 'readers', notBefore: '2031-03-18', notAfter: null });
    const item = knowledgeOf({ slug: 'open', statements: [saw, told, possible] });
    expect(lanesAfter(item, asDay('2031-03-16')).map(({ actor }) => actor)).toEqual(['archivist']);
    expect(lanesAfter(item, asDay('2031-03-17'))).toEqual([]);
  });
});
