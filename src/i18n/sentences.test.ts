import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatSentences, sentences } from './sentences.ts';

const GOLDEN = 'src/fixtures/golden/sentences.txt';

describe('sentences that no author wrote', () => {
  it('say what a person read and found right; UPDATE_GOLDEN=1 writes them anew, to be read again', () => {
    const text = formatSentences(sentences());
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  });
});
