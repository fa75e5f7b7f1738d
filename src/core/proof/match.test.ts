import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effortOf } from '../../fixtures/effort.ts';
import { findPhrase, lineAt, nearestText, spanOfLines } from './match.ts';

const found = (text: string, phrase: string): string[] =>
  findPhrase(text, phrase).map(({ start, end }) => text.slice(start, end));

describe('D4 findPhrase repairs white space and line-end hyphens, by these rules', () => {
  test.each([
    ['as it stands', 'vond de kast open', 'Hij vond de kast open.', 'vond de kast open'],
    ['a line end for a space', 'vond de kast open', 'Hij vond de\nkast open.', 'vond de\nkast open'],
    ['blanks round a line end', 'vond de kast', 'vond de \t\n   kast', 'vond de \t\n   kast'],
    ['several blanks for one', 'vond de kast', 'vond  de\tkast', 'vond  de\tkast'],
    ['a no-break space', 'vond de kast', 'vond\u00A0de kast', 'vond\u00A0de kast'],
    ['white space of the phrase itself', '  vond \n de kast ', 'vond de kast', 'vond de kast'],
    ['a line-end hyphen dropped', 'de huismeester vond', 'de huismees-\nter vond', 'de huismees-\nter vond'],
    ['a line-end hyphen with blanks', 'de huismeester vond', 'de huismees- \n  ter vond', 'de huismees- \n  ter vond'],
    ['a line-end hyphen kept', 'de open-kast-nota zegt', 'de open-\nkast-nota zegt', 'de open-\nkast-nota zegt'],
    [
      'a line-end hyphen of Unicode',
      'de huismeester vond',
      'de huismees\u2010\nter vond',
      'de huismees\u2010\nter vond',
    ],
    ['a no-break hyphen at a line end', 'huismeester', 'huismees\u2011\n ter', 'huismees\u2011\n ter'],
    ['a soft hyphen at a line end', 'huismeester', 'huismees\u00AD\nter', 'huismees\u00AD\nter'],
    ['a soft hyphen within a line', 'huismeester', 'huis\u00ADmees\u00ADter', 'huis\u00ADmees\u00ADter'],
    ['a hyphen of Unicode at a line end, kept', 'open-kast', 'open\u2010\nkast', 'open\u2010\nkast'],
    ['a hyphen of Unicode as printed', 'open\u2010kast', 'open\u2010\nkast', 'open\u2010\nkast'],
    ['a part of a longer word', 'meester vond', 'de huismeester vondst', 'meester vond'],
    [
      'signs that mean something in a pattern',
      'op [-1 april-] (kast 4.2*)',
      'op [-1 april-] (kast 4.2*)',
      'op [-1 april-] (kast 4.2*)',
    ],
    ['a redaction mark as printed', 'door 5.1.2.e van', 'ingelicht door 5.1.2.e van', 'door 5.1.2.e van'],
  ])('%s', (_rule, phrase, text, match) => expect(found(text, phrase)).toEqual([match]));
});

describe('D1 findPhrase finds nothing else', () => {
  test.each([
    ['a blank line inside', 'vond de kast', 'vond de\n\nkast'],
    ['a blank line of blanks', 'vond de kast', 'vond de\n  \n kast'],
    ['a blank line behind a hyphen', 'huismeester', 'huismees-\n\nter'],
    ['a page head inside', 'vond de kast', 'vond de\nKenmerk 7\nkast'],
    ['one letter more', 'vond de kast', 'vond de kaast'],
    ['another letter case', 'vond de kast', 'vond de Kast'],
    ['a hyphen that is not at a line end', 'huismeester', 'huismees-ter'],
    ['a hyphen of Unicode within a line', 'huismeester', 'huismees\u2010ter'],
    ['a hyphen of Unicode for the usual one', 'open-kast', 'open\u2010kast'],
    ['a soft hyphen for a hyphen', 'open-kast', 'open\u00AD\nkast'],
    ['a hyphen the text has not', 'huis-meester', 'huismeester'],
    ['a space the phrase has not', 'huismeester', 'huis meester'],
    ['blanks behind a hyphen within a line', 'de open-kast', 'de open- kast'],
    ['a line end without hyphen', 'huismeester', 'huismees\nter'],
    ['another form of a letter', 'één kast', 'e\u0301e\u0301n kast'],
    ['other quotation marks', "de 'kast'", 'de ‘kast’'],
    ['a full stop for any sign', 'door 5.1.2.e', 'door 5x1x2xe'],
  ])('%s', (_fault, phrase, text) => expect(found(text, phrase)).toEqual([]));

  test('an empty phrase', () => expect([found('tekst', ''), found('tekst', ' \n ')]).toEqual([[], []]));
});

describe('D2 findPhrase finds every occurrence', () => {
  test('in order, by offset', () => {
    expect(findPhrase('de kast, de\nkast, de kas-\nt', 'de kast')).toEqual([
      { start: 0, end: 7 },
      { start: 9, end: 16 },
      { start: 18, end: 27 },
    ]);
  });

  test('also where two overlap', () => {
    expect(findPhrase('ja ja ja', 'ja ja')).toHaveLength(2);
    expect(findPhrase('aaa', 'aa')).toHaveLength(2);
  });

  test('also where one begins with a sign of two units', () => {
    expect(found('\u{1F512} kast, \u{1F512} kast', '\u{1F512} kast')).toHaveLength(2);
  });
});

describe('nearestText marks the first difference', () => {
  test.each([
    ['vond de kast open', 'Hij vond de kest open.', 'vond de k[e]st open.'],
    ['vond de kast open', 'vond de kast dicht', 'vond de kast [d]icht'],
    ['vond de kast open', 'vond de kas', 'vond de kas[]'],
    ['huismeester', 'de huismeister', 'huisme[i]ster'],
    ['vond de kast', 'zond de kast', '[z]ond de kast'],
    ['  vond de kast ', 'vind de kast', 'v[i]nd de kast'],
    ['kast', 'kist kust', 'k[i]st'],
  ])('%s in %s', (phrase, text, nearest) => expect(nearestText(text, phrase)).toBe(nearest));

  test('and is silent where nothing comes near', () => {
    expect(nearestText('geheel andere woorden in deze tekst', 'vond de kast open')).toBeNull();
    expect(nearestText('', 'vond de kast open')).toBeNull();
  });
});

test.each([
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 3],
  [6, 3],
])('lineAt counts lines from 1: offset %i of «ab⏎⏎cd» stands on line %i', (offset, line) =>
  expect(lineAt('ab\n\ncd', offset)).toBe(line),
);

test('lineAt counts a line end at the very start', () => expect(lineAt('\nab', 1)).toBe(2));

test.each([
  [1, 1, 'ab'],
  [1, 2, 'ab\n'],
  [2, 2, ''],
  [3, 4, 'cd\nef'],
  [1, 4, 'ab\n\ncd\nef'],
])('spanOfLines gives lines %i to %i', (first, last, text) => {
  const span = spanOfLines('ab\n\ncd\nef', first, last);
  expect(span && 'ab\n\ncd\nef'.slice(span.start, span.end)).toBe(text);
});

test.each([
  [0, 1],
  [2, 1],
  [1, 5],
  [5, 5],
  [-1, 2],
])('spanOfLines refuses lines %i to %i of four', (first, last) => {
  expect(spanOfLines('ab\n\ncd\nef', first, last)).toBeNull();
});

const word = fc.string({ unit: fc.constantFrom(...'abcë5.()[]-'), minLength: 1, maxLength: 8 });
const words = fc.array(word, { minLength: 1, maxLength: 6 });

describe('properties of matching', () => {
  test('a phrase is found in its own words, however they are broken into lines', () => {
    const gaps = fc.array(fc.constantFrom(' ', '\n', '  \n ', ' \t', '\n   '), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(words, gaps, (list, breaks) => {
        const text = list.map((part, index) => part + (index < list.length - 1 ? breaks[index] : '')).join('');
        expect(findPhrase(text, list.join(' ')).map((span) => span.start)).toContain(0);
      }),
    );
  });

  test('one letter changed is never found', () => {
    fc.assert(
      fc.property(words, fc.nat(), (list, at) => {
        const phrase = list.join(' ');
        const index = at % phrase.length;
        if (phrase[index] === ' ') return;
        expect(findPhrase(`${phrase.slice(0, index)}#${phrase.slice(index + 1)}`, phrase)).toEqual([]);
      }),
    );
  });
});

test.each([
  ['one letter', 'a'.repeat(100_000), 'aaaa aaaa b'],
  ['blanks', `a${' '.repeat(100_000)}`, 'a b'],
  ['line ends', `a${'\n'.repeat(100_000)}`, 'a b'],
  ['hyphens', '-'.repeat(100_000), '---- b'],
  ['soft hyphens', `a${'\u00AD'.repeat(100_000)}`, 'aaaa b'],
  ['one word', 'ab '.repeat(33_000), 'ab ab ab ab c'],
])('E15 100 kB of %s takes less than a second', (_what, text, phrase) => {
  const effort = effortOf(() => {
    findPhrase(text, phrase);
    nearestText(text, phrase);
  });
  expect(effort).toBeLessThan(1000);
});
