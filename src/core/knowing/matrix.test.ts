import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../record/knowledge.ts';
import { matricesOf } from './matrix.ts';

const item = (code: string, ...actors: string[]): Knowledge =>
  ({ code, statements: actors.map((actor) => ({ actor })) }) as unknown as Knowledge;

describe('matricesOf', () => {
  it('puts a few items in one table, with each actor once', () => {
    const [matrix, ...more] = matricesOf([item('a', 'x', 'y', 'x'), item('b', 'y')]);
    expect(matrix?.actors).toEqual(['x', 'y']);
    expect(more).toEqual([]);
  });

  it('shares many items out evenly', () => {
    const items = Array.from({ length: 11 }, (_, index) => item(String(index), `actor-${index}`));
    expect(matricesOf(items).map(({ columns, actors }) => [columns.length, actors.length])).toEqual([
      [6, 6],
      [5, 5],
    ]);
  });

  it('makes no table of nothing', () => {
    expect(matricesOf([])).toEqual([]);
  });
});
