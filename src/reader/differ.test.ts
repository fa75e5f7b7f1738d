import { describe, expect, test } from 'vitest';
import { compareTexts } from '../core/proof/comparison.ts';
import { layoutText, type TextLine } from '../core/proof/layout.ts';
import { createDiffer } from './differ.ts';

const lay = (text: string): TextLine[] => layoutText('a', text, [], [], new Map());

describe('createDiffer', () => {
  test('knows Dutch words: an amount is one', () => {
    expect(createDiffer()('kosten € 100.000 samen', 'kosten € 200.000 samen')).toEqual([
      { kind: 'same', text: 'kosten € ' },
      { kind: 'removed', text: '100.000' },
      { kind: 'added', text: '200.000' },
      { kind: 'same', text: ' samen' },
    ]);
  });

  test('gives up when its time is over', () => {
    expect(createDiffer(0)('oud', 'nieuw')).toBeNull();
  });

  test('gives up amid texts that have little in common, and the comparison goes on without it', () => {
    const text = (step: number): string =>
      Array.from({ length: 6000 }, (_, index) => `w${(index * step) % 4999}`).join(' ');
    expect(createDiffer(50)(text(7), text(4801))).toBeNull();
    expect(compareTexts(lay(text(7)), lay(text(4801)), createDiffer(50)).length).toBeGreaterThan(0);
  });
});
