import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCitizenNumber, isIban } from './identifier.ts';

describe('isCitizenNumber', () => {
  it.each(['111222333', '123456782', '010000033', '10000033'])('takes %s', (digits) => {
    expect(isCitizenNumber(digits)).toBe(true);
  });

  it.each(['123456789', '10000008', '000000000', '1234567', '1112223330', '11122233a', ''])('refuses %j', (digits) => {
    expect(isCitizenNumber(digits)).toBe(false);
  });

  it('takes 111222333 and refuses it with any one digit changed by one', () => {
    expect(isCitizenNumber('111222333')).toBe(true);
    for (let index = 0; index < 9; index++) {
      const digits = [...'111222333'];
      digits[index] = String(Number(digits[index]) + 1);
      expect(isCitizenNumber(digits.join(''))).toBe(false);
    }
  });
});

describe('isIban', () => {
  it.each([
    'NL91ABNA0417164300',
    'nl91abna0417164300',
    'BE68539007547034',
    'DE89370400440532013000',
    'GB82WEST12345698765432',
  ])('takes %s', (text) => {
    expect(isIban(text)).toBe(true);
  });

  it.each(['NL92ABNA0417164300', 'NL91ABNA041716430', 'XX91ABNA0417164300', '3288863', ''])('refuses %j', (text) => {
    expect(isIban(text)).toBe(false);
  });

  it('refuses an account number with one digit changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 17 }), fc.integer({ min: 1, max: 9 }), (index, by) => {
        const signs = [...'NL91ABNA0417164300'];
        signs[index] = String((Number(signs[index]) + by) % 10);
        expect(isIban(signs.join(''))).toBe(false);
      }),
    );
  });
});
