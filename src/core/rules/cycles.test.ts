import { expect, test } from 'vitest';
import { actorOf, eventOf } from '../../fixtures/records.ts';
import type { Event } from '../record/event.ts';
import { checkCycles } from './cycles.ts';

const why = (...events: Event[]): string[] => checkCycles(events, []).map(({ code, why }) => `${code} ${why}`);

test('C5 relations that meet again are no circle', () => {
  const [a, b] = [eventOf({ slug: 'a' }), eventOf({ slug: 'b', after: ['tiny/a'] })];
  expect(
    why(
      a,
      b,
      eventOf({ slug: 'c', after: ['tiny/a'], answers: ['tiny/b'] }),
      eventOf({ slug: 'd', partOf: ['tiny/c', 'tiny/a'] }),
    ),
  ).toEqual([]);
});

test('C5 a circle is printed whole, once', () => {
  const events = [
    eventOf({ slug: 'x', after: ['tiny/a'] }),
    eventOf({ slug: 'a', after: ['tiny/c'] }),
    eventOf({ slug: 'b', answers: ['tiny/a'] }),
    eventOf({ slug: 'c', corrects: ['tiny/b'] }),
  ];
  expect(why(...events)).toEqual(['REF-CYCLE goes in a circle: tiny/a -> tiny/c -> tiny/b -> tiny/a']);
});

test('C5 links written on two sides that say the opposite are a circle', () => {
  expect(why(eventOf({ slug: 'a', after: ['tiny/b'] }), eventOf({ slug: 'b', after: ['tiny/a'] }))).toHaveLength(1);
  expect(why(eventOf({ slug: 'a', before: ['tiny/b'] }), eventOf({ slug: 'b', before: ['tiny/a'] }))).toHaveLength(1);
  expect(why(eventOf({ slug: 'a', after: ['tiny/b'] }), eventOf({ slug: 'b', before: ['tiny/a'] }))).toEqual([]);
});

test('two circles are both named', () => {
  const pair = (one: string, two: string): Event[] => [
    eventOf({ slug: one, after: [`tiny/${two}`] }),
    eventOf({ slug: two, after: [`tiny/${one}`] }),
  ];
  expect(why(...pair('a', 'b'), ...pair('c', 'd'))).toHaveLength(2);
});

test('C5 an actor is no part of itself, nor of its parts', () => {
  const parts = (...pairs: [string, ...string[]][]): string[] =>
    checkCycles(
      [],
      pairs.map(([slug, ...partOf]) => actorOf({ slug, partOf })),
    ).map(({ field, why }) => `${field} ${why}`);
  expect(parts(['unit', 'body'], ['role', 'unit'], ['body'])).toEqual([]);
  expect(parts(['official', 'officials', 'council'], ['officials', 'body'], ['council', 'body'], ['body'])).toEqual([]);
  expect(parts(['unit', 'unit'])).toEqual(['partOf goes in a circle: unit -> unit']);
  expect(parts(['unit', 'body'], ['body', 'unit'])).toEqual(['partOf goes in a circle: unit -> body -> unit']);
});
