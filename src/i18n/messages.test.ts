import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';

type Tree = Readonly<Record<string, unknown>>;

const leaves = (tree: Tree, path = ''): [string, unknown][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? leaves(value as Tree, `${path}${key}.`) : [[`${path}${key}`, value]],
  );

describe('messages', () => {
  it('has the same keys in both languages', () => {
    const keys = (tree: Tree): string[] => leaves(tree).map(([key]) => key);
    expect(keys(en)).toEqual(keys(nl));
  });

  it('leaves no message empty', () => {
    for (const [key, value] of [...leaves(nl), ...leaves(en)]) expect(value, key).not.toBe('');
  });

  it('counts one and many', () => {
    expect([nl.count.events(1), nl.count.events(2)]).toEqual(['1 gebeurtenis', '2 gebeurtenissen']);
    expect([en.count.sources(1), en.count.sources(2)]).toEqual(['1 document', '2 documents']);
  });
});
