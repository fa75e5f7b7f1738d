import { describe, expect, it } from 'vitest';
import { countMarks } from '../core/proof/redaction.ts';
import type { Source } from '../core/record/source.ts';
import type { Term } from '../core/record/term.ts';
import { readContent } from './reader.ts';
import { mountTexts } from './texts.ts';

/** Marks counted by eye, line by line: whole, damaged, doubtful. */
const BY_HAND: Readonly<Record<string, Readonly<Record<string, readonly [number, number, number]>>>> = {
  'svmn-02': { '5-1-2-e': [3, 1, 0], aba: [2, 0, 0] },
  'svmn-04': { '5-1-2-e': [15, 0, 2], aba: [4, 0, 0] },
  'svmn-06': { '5-1-2-e': [6, 3, 0] },
  'svmn-07': { '5-1-2-e': [4, 4, 0] },
  'svmn-08': { '5-1-2-e': [10, 4, 0], 'mark-br': [2, 0, 0], pb: [2, 0, 0] },
  'svmn-11': { '5-1-2-e': [7, 0, 0], 'mark-br': [6, 0, 0] },
  'svmn-18': { '5-1-2-e': [12, 6, 0], 'mark-br': [6, 0, 0] },
  'svmn-19': { '5-1-2-e': [3, 3, 1] },
  'svmn-24': { '5-1-2-e': [2, 1, 0], '5-1-1': [1, 0, 0] },
  'svmn-26': { '5-1-2-e': [21, 13, 0] },
  'svmn-28': { '5-1-2-e': [22, 7, 0] },
  'svmn-31': { '5-1-2-e': [4, 0, 0], pb: [0, 0, 1] },
};

const { records } = readContent('.');
const marks = records.filter((record): record is Term => record.record === 'term' && record.mark !== null);
const texts = mountTexts('.')?.texts;

describe('redaction marks counted by hand', () => {
  it.each(Object.entries(BY_HAND))('%s: the record says what was counted, and so do the patterns', (id, counts) => {
    const source = records.find((record): record is Source => record.record === 'source' && record.id === id);
    const said = (source?.redactions ?? []).map(({ mark, intact, damaged, doubtful }) => [
      mark,
      [intact, damaged, doubtful],
    ]);
    expect(Object.fromEntries(said)).toEqual(counts);
    const text = texts?.get(id);
    // Without mounted texts only the record is held against the hand count; `npm run verify` says so.
    if (text === undefined) return;
    const found = [...countMarks(text, marks)].map(([mark, { intact, damaged, doubtful }]) => [
      mark,
      [intact, damaged, doubtful],
    ]);
    expect(Object.fromEntries(found)).toEqual(counts);
  });
});
