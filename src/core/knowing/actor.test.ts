import { describe, expect, it } from 'vitest';
import { statementOf } from '../../fixtures/parts.ts';
import { actorOf, knowledgeOf } from '../../fixtures/records.ts';
import { type ActorRecords, knowingOf } from './actor.ts';

const ACTORS = new Map([
  ['aldermen', actorOf({ slug: 'aldermen' })],
  ['alderman', actorOf({ slug: 'alderman', partOf: ['aldermen'] })],
  ['outsider', actorOf({ slug: 'outsider' })],
]);
const said = (slug: string, ...statements: Parameters<typeof statementOf>[0][]) =>
  knowledgeOf({ slug, statements: statements.map(statementOf) });
const ITEMS = [
  said('a', { key: 'a', actor: 'aldermen' }),
  said('b', { key: 'b', actor: 'aldermen', evidence: 'inferred' }),
  said('c', { key: 'c', actor: 'aldermen', knows: 'disputed' }),
  said('d', { key: 'd', actor: 'aldermen', notAfter: null }),
];
const records: ActorRecords = {
  actors: ACTORS,
  knowledgeOfActor: { get: (id) => ITEMS.filter((item) => item.statements.some(({ actor }) => actor === id)) },
  knowledgeOfCase: { get: (id) => (id === 'tiny' ? ITEMS : []) },
  eventsOfActor: { get: (id) => (id === 'absent' ? [] : [{ case: 'tiny' }]) },
};

describe('what items say of an actor', () => {
  it('is told by each state of knowing apart: none is folded into not shown', () => {
    const { groups, beside } = knowingOf('aldermen', records);
    expect(groups.map(({ standing, told }) => `${standing} ${told.map(({ item }) => item.slug)}`)).toEqual([
      'known a',
      'inferred b',
      'may-know d',
      'disputed c',
    ]);
    expect(beside).toEqual([]);
  });

  it('names the whole that spoke beside a part that did not, once', () => {
    expect(knowingOf('alderman', records)).toMatchObject({ groups: [], beside: ['aldermen'] });
  });

  it('counts the items of its cases where nobody near it is named', () => {
    const { groups, beside, items } = knowingOf('outsider', records);
    expect([groups, beside, items.length]).toEqual([[], [], 4]);
    expect(knowingOf('absent', records).items).toEqual([]);
  });
});
