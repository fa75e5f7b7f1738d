import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODES } from '../core/issue/codes.ts';
import { formatRules } from './rules.ts';

test('the page of the rules is current: run npm run rules where it is not', () => {
  expect(readFileSync('.github/RULES.md', 'utf8')).toBe(formatRules());
});

test('the page of the rules has every code', () => {
  for (const code of Object.keys(CODES)) expect(formatRules()).toContain(`### ${code}\n`);
});
