import { isValidIBAN } from 'ibantools';

/** True for 8 or 9 digits that pass the 11-test of a citizen service number (weights 9 to 2, then -1). */
export function isCitizenNumber(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  const sum = [...padded].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum !== 0 && sum % 11 === 0;
}

/** True for an account number without separators, in any case, whose country, length, form and mod 97 are right. */
export function isIban(text: string): boolean {
  return isValidIBAN(text.toUpperCase());
}
