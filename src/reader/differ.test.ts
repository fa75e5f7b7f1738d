import { describe, expect, test } from 'vitest';
import { compareTexts } from '../core/proof/comparison.ts';
import { layoutText, type TextLine } from '../core/proof/reading.ts';
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

  test('texts that have little in common take three seconds at most', { timeout: 10_000 }, () => {
    const text = (step: number): TextLine[] =>
      lay(Array.from({ length: 6000 }, (_, index) => `w${(index * step) % 4999}`).join(' '));
    const start = Date.now();
    const parts = compareTexts(text(7), text(4801), createDiffer());
    expect(Date.now() - start).toBeLessThan(4_000);
    expect(parts.length).toBeGreaterThan(0);
  });
});
