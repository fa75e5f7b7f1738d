import { describe, expect, test } from 'vitest';
import { changeOf, citeOf } from '../../fixtures/parts.ts';
import { versionOf } from '../../fixtures/records.ts';
import { countChanges, type Member, membersOf, pairsOf, type VersionSide } from './version.ts';

const member = (source: string, state: Member['state']): Member => ({ source, state });
const sideOf = (...sources: string[]): VersionSide => ({
  says: { nl: 'zegt', en: 'says' },
  cites: sources.map((source) => citeOf({ source })),
  unreadable: false,
});

test('changes are counted by kind, and a kind that does not occur is not told', () => {
  const changes = [changeOf({ key: 'a' }), changeOf({ key: 'b', change: 'added' }), changeOf({ key: 'c' })];
  expect(countChanges(changes)).toEqual([
    ['added', 1],
    ['reworded', 2],
  ]);
});

describe('pairs to lay side by side', () => {
  const names = (...family: Member[]): string[] => pairsOf(family).map(([a, b]) => `${a.source} ${b.source}`);

  test('one document alone has none', () => expect(names(member('a', 'tracked-changes'))).toEqual([]));
  test('a chain goes step by step', () =>
    expect(names(member('a', 'draft'), member('b', 'reworked'), member('c', 'final'))).toEqual(['a b', 'b c']));
  test('copies and excerpts lie beside the first', () =>
    expect(names(member('a', 'final'), member('b', 'copy'), member('c', 'excerpt'), member('d', 'excerpt'))).toEqual([
      'a b',
      'a c',
      'a d',
    ]));
});

describe('the members that a side speaks of', () => {
  const two = versionOf({ slug: 'v', family: [member('a', 'draft'), member('b', 'final')] });
  const three = versionOf({ slug: 'v', family: [...two.family, member('c', 'copy')] });
  const sources = (members: readonly Member[]): string => members.map(({ source }) => source).join(' ');

  test.each([
    ['those that it cites', membersOf(two, sideOf('a'), sideOf('b')), 'a'],
    ['all that it cites', membersOf(three, sideOf('c', 'a', 'a'), null), 'a c'],
    ['of an absent side the other of two', membersOf(two, null, sideOf('a')), 'b'],
    [
      'of an unreadable side the other of two',
      membersOf(two, { says: null, cites: [], unreadable: true }, sideOf('b')),
      'a',
    ],
    ['of an absent side among three none for certain', membersOf(three, null, sideOf('a')), ''],
  ])('%s', (_what, members, expected) => expect(sources(members)).toBe(expected));
});
