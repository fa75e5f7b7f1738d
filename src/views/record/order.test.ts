import { describe, expect, it } from 'vitest';
import type { Citation, Locator } from '../../core/record/citation.ts';
import { comparePlaces } from './order.ts';

const NOWHERE: Locator = { page: null, section: null, item: null, paragraph: null, message: null };
const cite = (key: string, at: Partial<Locator>, line: Citation['line'] = null): Citation =>
  ({ key, at: { ...NOWHERE, ...at }, line }) as Citation;
const sorted = (...cites: Citation[]): string =>
  [...cites]
    .sort(comparePlaces)
    .map((item) => item.key)
    .join(' ');

describe('comparePlaces', () => {
  it('goes by the line that was found', () => {
    expect(sorted(cite('b', { section: '1' }, 40), cite('a', { section: '2' }, [12, 15]))).toBe('a b');
  });

  it('goes by locator where no line is known', () => {
    expect(
      sorted(cite('c', { section: '10' }), cite('b', { section: '2', paragraph: '3' }), cite('a', { section: '2' })),
    ).toBe('a b c');
  });
});
