import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../record/event.ts';
import { byWeight } from './weight.ts';

const weighed = (code: string, weight: (typeof WEIGHTS)[number], order: number | null = null) => ({
  code,
  weight,
  order,
});

describe('byWeight', () => {
  it('puts what an editor weighs most first, whatever its code', () => {
    const list = [
      weighed('S-T01', 'background'),
      weighed('S-T09', 'supporting'),
      weighed('S-T10', 'supporting'),
      weighed('S-T93', 'key', 2),
      weighed('S-T50', 'key'),
      weighed('S-T94', 'key', 1),
    ];
    expect(byWeight(list).map(({ code }) => code)).toEqual(['S-T94', 'S-T93', 'S-T50', 'S-T09', 'S-T10', 'S-T01']);
  });

  it('gives one order, however the files were read, and the one of the editor', () => {
    const code = fc.integer({ min: 1, max: 99 }).map((n) => `S-T${String(n).padStart(2, '0')}`);
    const item = fc.tuple(code, fc.constantFrom(...WEIGHTS), fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }));
    const list = fc.uniqueArray(item, { selector: ([one]) => one, maxLength: 8 });
    fc.assert(
      fc.property(
        list.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))),
        ([one, other]) => {
          const codes = (items: typeof one) => byWeight(items.map((parts) => weighed(...parts))).map((it) => it.code);
          expect(codes(other)).toEqual(codes(one));
          // An editor's word comes first, the code last.
          const ranks = byWeight(one.map((parts) => weighed(...parts))).map(
            ({ weight, order }) => WEIGHTS.indexOf(weight) * 100 + (order ?? 99),
          );
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        },
      ),
    );
  });
});
