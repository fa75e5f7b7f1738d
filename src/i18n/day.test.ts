import { expect, test } from 'vitest';
import { LANGS } from '../core/text.ts';
import { dayInWords } from './date.ts';
import { dayInBrowser } from './day.ts';

test.each(LANGS)('both ways to write a day agree in %s', (lang) => {
  for (let month = 1; month <= 12; month++) {
    const day = `2021-${String(month).padStart(2, '0')}-${month < 7 ? '03' : '24'}`;
    expect(dayInBrowser(lang, day)).toBe(dayInWords(lang, day));
  }
});
