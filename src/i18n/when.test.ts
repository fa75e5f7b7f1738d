import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDate, type EdtfDate } from '../core/time/edtf.ts';
import { dateInWords } from './date.ts';
import { whenInWords } from './when.ts';

/** A word before a date that is not of its form: `op` before what is no day, `in` before what is no month or year. */
const WRONG = {
  nl: /\bop (?!\d{1,2} |of )|\bin (?!\p{L}+ \d{4}|\p{L}+ of \p{L}+ \d{4}|\d{4})/u,
  en: /\bon (?!\d{1,2} |or )|\bin (?!\p{L}+ \d{4}|\p{L}+ or \p{L}+ \d{4}|\d{4})/u,
} as const;
/** A stretch of one day or month is no stretch. */
const TWICE =
  /\b(\d{1,2})–\1\b|(\b\w+ \d{4}\b) – \2|\b(?:van|from|tussen|between) (\S+(?: \S+)*) (?:tot en met|en|to|and) \3$/;

const pad = (n: number): string => String(n).padStart(2, '0');
const single = fc
  .oneof(
    fc.tuple(fc.integer({ min: 2019, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
    fc.tuple(fc.integer({ min: 2019, max: 2024 }), fc.integer({ min: 1, max: 12 })),
    fc.tuple(fc.integer({ min: 2019, max: 2024 })),
  )
  .map(([year, ...rest]) => [year, ...rest.map(pad)].join('-'));
const pairOf = (one: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> =>
  fc.tuple(one, one).filter(([from, to]) => from.length === to.length && from <= to);
const written: fc.Arbitrary<EdtfDate> = fc
  .oneof(
    fc.tuple(single, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join('')),
    pairOf(single).map(([from, to]) => `${from}/${to}`),
    pairOf(single).map(([from, to]) => `[${from}..${to}]`),
    single.chain((one) => fc.constantFrom(`[..${one}]`, `[${one}..]`)),
    single.map((one) => `${one}/..`),
  )
  .map((edtf) => asDate(edtf));

describe('a date in a sentence', () => {
  it('has one word before it, that of its form, and no stretch from a day to the same day', () => {
    fc.assert(
      fc.property(written, (date) => {
        for (const lang of ['nl', 'en'] as const)
          for (const words of [whenInWords(lang, date), dateInWords(lang, date)]) {
            expect(words).not.toMatch(WRONG[lang]);
            expect(words).not.toMatch(TWICE);
            expect(words).not.toMatch(/ {2}|^ | $|undefined|null|NaN/);
          }
      }),
    );
  });
});
