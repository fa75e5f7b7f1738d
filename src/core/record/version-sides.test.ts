import { describe, expect, test } from 'vitest';
import { changeOf, citeOf } from '../../fixtures/parts.ts';
import { versionOf } from '../../fixtures/records.ts';
import { panesOf } from './version-sides.ts';

const says = (source: string) => ({
  says: { nl: 'zegt', en: 'says' },
  cites: [citeOf({ source })],
  unreadable: false as const,
});
const two = versionOf({
  slug: 'v',
  family: [
    { source: 'a', state: 'draft' },
    { source: 'b', state: 'final' },
  ],
});
const one = versionOf({ slug: 'v', family: [{ source: 'a', state: 'tracked-changes' }] });
const show = (panes: ReturnType<typeof panesOf>): string[] =>
  panes.map(({ place, side, members, isDraft }) =>
    [place, side ? 'told' : 'absent', members.map(({ source }) => source).join('+'), isDraft ? 'draft' : ''].join(' '),
  );

describe('panesOf', () => {
  test('lays draft beside final', () => {
    expect(show(panesOf(two, changeOf({ key: 'c', before: says('a'), after: says('b') })))).toEqual([
      'before told a draft',
      'after told b ',
    ]);
  });

  test('names the document in which something is absent', () => {
    expect(show(panesOf(two, changeOf({ key: 'c', change: 'added', before: null, after: says('b') })))).toEqual([
      'before absent a draft',
      'after told b ',
    ]);
  });

  test('has one pane for a comment, on one document or beside another, and two for other changes', () => {
    const comment = changeOf({ key: 'c', change: 'added', layer: 'comment', before: null, after: says('a') });
    expect(show(panesOf(one, comment))).toEqual(['after told a draft']);
    expect(panesOf(one, changeOf({ key: 'c', before: says('a'), after: says('a') }))).toHaveLength(2);
    expect(show(panesOf(two, { ...comment, after: says('b') }))).toHaveLength(1);
  });
});
