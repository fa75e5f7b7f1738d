import { describe, expect, it } from 'vitest';
import type { Term } from '../../core/record/term.ts';
import { splitMarks } from './marks.ts';

const term = (id: string, intact: string[]): Term =>
  ({ id, mark: { intact, damaged: [], doubtful: [] } }) as unknown as Term;
const marks = [term('5-1-2-e', ['5\\.1\\.2e']), term('br', ['\\bBR\\b'])];
const show = (text: string): string =>
  splitMarks(text, marks)
    .map((part) => (part.mark ? `[${part.text}|${part.mark.id}]` : part.text))
    .join('');

describe('splitMarks', () => {
  it.each([
    ['verstuurd door 5.1.2e en BR', 'verstuurd door [5.1.2e|5-1-2-e] en [BR|br]'],
    ['5.1.2e', '[5.1.2e|5-1-2-e]'],
    ['zonder code', 'zonder code'],
    ['', ''],
  ])('%s', (text, shown) => {
    expect(show(text)).toBe(shown);
  });

  it('loses nothing of the text', () => {
    const text = 'a 5.1.2e b BR c';
    expect(
      splitMarks(text, marks)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
