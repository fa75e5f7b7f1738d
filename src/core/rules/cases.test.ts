import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeOf } from '../../fixtures/parts.ts';
import { actorOf, caseOf, eventOf, versionOf } from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import { type Case, MILESTONES, type Milestone } from '../record/case.ts';
import { ACTOR_ROLES, EVENT_KINDS, type Event } from '../record/event.ts';
import { checkCases } from './cases.ts';

const actors = [
  actorOf({ slug: 'board', reaches: 'reported' }),
  actorOf({ slug: 'council', reaches: 'council-or-parliament-told' }),
  actorOf({ slug: 'clients', reaches: 'affected-told' }),
  actorOf({ slug: 'desk' }),
];
const told = (actor: string, role: Event['actors'][number]['role']): Partial<Event> => ({
  kind: 'letter',
  actors: [{ actor, role }],
});
const check = (given: Partial<Case>, events: readonly Event[], versions = [] as ReturnType<typeof versionOf>[]) =>
  checkCases([caseOf(given)], { events, actors, versions });
const missing = (name: Milestone, not: readonly string[] = []): Partial<Case> => {
  const { milestones } = caseOf();
  const because = Object.fromEntries(not.map((id) => [id, both('reason')]));
  const all = Object.fromEntries(Object.keys(milestones).map((one) => [one, 'tiny/other']));
  return { milestones: { ...all, [name]: { looked: ['tiny-01'], why: both('why'), not: because } } as never };
};

describe('an event that could be a milestone', () => {
  test.each<[Milestone, string, Partial<Event>, boolean]>([
    ['happened', 'is an incident', { kind: 'incident' }, true],
    ['happened', 'is no letter', { kind: 'letter' }, false],
    ['known', 'is a detection', { kind: 'detection' }, true],
    ['known', 'is a notification', { kind: 'notification' }, true],
    ['reported', 'is a notification', { kind: 'notification' }, true],
    ['reported', 'reaches a supervisor', told('board', 'to'), true],
    ['reported', 'is not only about a supervisor', told('board', 'about'), false],
    ['reported', 'reaches no supervisor at a desk', told('desk', 'to'), false],
    ['affected-told', 'reaches those affected', told('clients', 'addressee'), true],
    ['council-or-parliament-told', 'is told in the presence of a council', told('council', 'present'), true],
    ['council-or-parliament-told', 'is not told by a council', told('council', 'by'), false],
    ['public', 'is a publication', { kind: 'publication' }, true],
    ['public', 'is no letter to a council', told('council', 'to'), false],
  ])('%s %s', (name, _what, event, could) => {
    const events = [eventOf({ slug: 'e', ...event })];
    expect(check(missing(name), events).map(({ found }) => found)).toEqual(could ? ['tiny/e'] : []);
    expect(check(missing(name, ['tiny/e']), events)).toEqual([]);
  });

  test('never stays unnamed: of whatever could be it, each has a reason or is asked for one', () => {
    const kinds = fc.constantFrom(...EVENT_KINDS);
    const parts = fc.array(
      fc.record({
        actor: fc.constantFrom('board', 'council', 'clients', 'desk'),
        role: fc.constantFrom(...ACTOR_ROLES),
      }),
      { maxLength: 2 },
    );
    const events = fc.array(fc.record({ kind: kinds, actors: parts, hasReason: fc.boolean() }), { maxLength: 2 });
    const reached = new Map(actors.map(({ slug, reaches }) => [slug, reaches]));
    fc.assert(
      fc.property(fc.constantFrom(...MILESTONES), events, (name, list) => {
        const own = list.map(({ hasReason: _, ...event }, at) => eventOf({ slug: `e${at}`, ...event }));
        const named = own.filter((_, at) => list[at]?.hasReason).map(({ id }) => id);
        const asked = check(missing(name, named), own).map(({ found }) => found);
        for (const event of own) {
          const isTold = event.actors.some(
            ({ actor, role }) => reached.get(actor) === name && !['by', 'speaker', 'about'].includes(role),
          );
          const byKind = {
            happened: 'incident',
            known: 'detection notification',
            reported: 'notification',
            public: 'publication',
          };
          const isOfKind = ((byKind as Record<string, string>)[name] ?? '').split(' ').includes(event.kind);
          expect(asked.includes(event.id)).toBe((isTold || isOfKind) && !named.includes(event.id));
        }
      }),
    );
  });

  test('is explained by the reason of its whole', () => {
    const events = [eventOf({ slug: 'part', kind: 'incident', partOf: ['tiny/whole'] })];
    expect(check(missing('happened', ['tiny/whole']), events)).toEqual([]);
  });

  test('is asked of its own case alone', () => {
    const stranger = { ...eventOf({ slug: 'e', kind: 'incident' }), case: 'other' };
    expect(check(missing('happened'), [stranger])).toEqual([]);
  });
});

describe('what is established', () => {
  const item = (...events: string[]): Partial<Case> => ({
    ...missing('affected-told'),
    whatIsEstablished: [{ key: 'one', says: both('x'), events }],
  });
  const from = (slug: string, source: string, supports: readonly ('content' | 'date')[] = ['content']): Event =>
    eventOf({ slug, cites: [citeOf({ source, supports })] });
  const copies = versionOf({
    slug: 'v',
    family: [
      { source: 'a', state: 'copy' },
      { source: 'b', state: 'copy' },
    ],
  });

  test.each([
    ['two documents', [from('x', 'a'), from('y', 'b')], [], true],
    ['one document', [from('x', 'a'), from('y', 'a')], [], false],
    ['a document and its copy', [from('x', 'a'), from('y', 'b')], [copies], false],
    ['a second that gives the date alone', [from('x', 'a'), from('y', 'b', ['date'])], [], false],
  ])('stands in %s', (_what, events, versions, isSound) => {
    expect(check(item('tiny/x', 'tiny/y'), events, versions).map(({ code }) => code)).toEqual(
      isSound ? [] : ['ESTABLISHED'],
    );
  });
});
