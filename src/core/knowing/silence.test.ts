import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementOf } from '../../fixtures/parts.ts';
import { actorOf, knowledgeOf } from '../../fixtures/records.ts';
import type { Actor } from '../record/actor.ts';
import { speakersBeside } from './silence.ts';

const tree = (parts: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Actor> =>
  new Map(Object.entries(parts).map(([slug, partOf]) => [slug, actorOf({ slug, partOf })]));
const said = (...actors: string[]) =>
  knowledgeOf({ slug: 'k', statements: actors.map((actor) => statementOf({ key: actor, actor })) });

const ACTORS = tree({
  body: [],
  board: ['body'],
  officials: ['body'],
  official: ['officials', 'council'],
  council: [],
  other: [],
});

describe('silence of an actor', () => {
  it.each([
    ['body', ['board'], ['board']],
    ['body', ['official'], ['official']],
    ['officials', ['official'], ['official']],
    ['official', ['body'], ['body']],
    ['official', ['officials', 'body'], ['officials', 'body']],
    ['official', ['body', 'council'], ['council', 'body']],
    ['council', ['official'], ['official']],
    ['council', ['body'], []],
    ['board', ['officials'], []],
    ['other', ['body', 'board'], []],
    ['body', ['body', 'board'], []],
    ['stranger', ['body'], []],
  ])('of %s, where %j spoke, is told beside %j', (actor, speakers, beside) => {
    expect(speakersBeside(said(...speakers), actor, ACTORS)).toEqual(beside);
  });

  it('is never told without a word of a part or a whole that spoke', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const trees = fc.tuple(...names.map((_, at) => fc.subarray(names.slice(0, at))));
    fc.assert(
      fc.property(trees, fc.subarray(names), fc.constantFrom(...names), (wholes, speakers, actor) => {
        const actors = tree(Object.fromEntries(names.map((name, at) => [name, wholes[at] ?? []])));
        const isWithin = (one: string, other: string): boolean =>
          (actors.get(one)?.partOf ?? []).some((whole) => whole === other || isWithin(whole, other));
        const related = speakers.filter((one) => isWithin(one, actor) || isWithin(actor, one));
        const wanted = speakers.includes(actor) ? [] : related;
        expect(speakersBeside(said(...speakers), actor, actors).sort()).toEqual(wanted.sort());
      }),
    );
  });
});
