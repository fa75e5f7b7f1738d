import { describe, expect, test } from 'vitest';
import { byCode, CASE_LETTER, codePattern, formatCode, nextCode } from './code.ts';

const EVENT = { sign: '', digits: 3 };
const DIFFERENCE = { sign: 'T', digits: 2 };

describe('codePattern', () => {
  test.each([
    ['S-042', EVENT, true],
    ['S-1042', EVENT, true],
    ['NR-001', EVENT, true],
    ['ABC-12345', EVENT, true],
    ['S-42', EVENT, false],
    ['S-0042', EVENT, false],
    ['ABCD-001', EVENT, false],
    ['s-001', EVENT, false],
    ['S-T02', EVENT, false],
    ['S-T02', DIFFERENCE, true],
    ['S-T102', DIFFERENCE, true],
    ['S-T002', DIFFERENCE, false],
    ['S-T2', DIFFERENCE, false],
    ['S-K02', DIFFERENCE, false],
    ['S-T02x', DIFFERENCE, false],
  ])('%s: %o %s', (code, form, isOne) => expect(codePattern(form).test(code)).toBe(isOne));
});

test.each([
  ['D', true],
  ['NR', true],
  ['ABC', true],
  ['', false],
  ['ABCD', false],
  ['d', false],
  ['D1', false],
])('a case may have the letter «%s»: %s', (letter, isOne) => expect(CASE_LETTER.test(letter)).toBe(isOne));

describe('codes in order', () => {
  const sort = (codes: string[]): string[] => byCode(codes.map((code) => ({ code }))).map(({ code }) => code);
  const sorted = ['D-001', 'S-042', 'S-999', 'S-1000', 'S-1042', 'S-T02', 'S-T99', 'S-T102'];
  test('go by letter and sign, then by number', () => {
    expect(sort([...sorted].reverse())).toEqual(sorted);
  });

  test('hold those of sources too', () =>
    expect(sort(['svmn-10', 'nsob-02', 'svmn-2', 'mail'])).toEqual(['mail', 'nsob-02', 'svmn-2', 'svmn-10']));
});

describe('nextCode', () => {
  test.each([
    [EVENT, [], 'S-001'],
    [EVENT, ['S-009', 'S-T40', 'D-500'], 'S-010'],
    [EVENT, ['S-999'], 'S-1000'],
    [EVENT, ['S-1041', 'S-999'], 'S-1042'],
    [DIFFERENCE, ['S-T99'], 'S-T100'],
    [DIFFERENCE, ['S-K07', 'SV-T08', 'S-T01'], 'S-T02'],
  ])('%o after %j is %3$s', (form, given, next) => expect(nextCode('S', form, given)).toBe(next));

  test('has the digits of its form', () => expect(formatCode('NR', DIFFERENCE, 7)).toBe('NR-T07'));
});
