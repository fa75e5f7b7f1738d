import { describe, expect, test } from 'vitest';
import { eventOf, knowledgeOf } from '../../fixtures/records.ts';
import { proseOf } from '../../fixtures/values.ts';
import type { ProseWords, Words } from '../record/text.ts';
import { checkWording, doubtfulWords, splitSentences } from './wording.ts';

const LISTS = {
  refused: { nl: ['helaas', 'had moeten'], en: ['unfortunately', 'failed to'] },
  doubtful: { nl: ['slechts'], en: ['merely'] },
};
const prose = (nl: string, en: string): ProseWords => ({ nl: proseOf(nl).nl, en: proseOf(en).en });
const faults = (nl: string, en = '', title: Words = { nl: '', en: '' }): string[] =>
  checkWording([eventOf({ slug: 'e', title, prose: prose(nl, en) })], LISTS).map(
    ({ code, file, field, found }) => `${code} ${file} ${field} ${found}`,
  );

const NL = 'content/cases/tiny/events/e.md';
const EN = 'content/cases/tiny/en/events/e.md';

describe('words of judgement', () => {
  test.each([
    'De kast was open.',
    "De nota zegt 'helaas was de kast open'.",
    'De nota zegt “helaas open”.',
    'De nota zegt „helaas open”.',
    "De nota zegt 'de foto's zijn helaas weg'.",
    "De nota zegt 'helaas 's ochtends open'.",
    'De nota zegt "helaas open".',
    'De nota zegt ‘de foto’s zijn helaas weg’.',
    'De helaasheid is geen woord.',
    'Hij had iets moeten.',
  ])('none in «%s»', (text) => expect(faults(text)).toEqual([]));

  test.each([
    ['Helaas was de kast open.', 'helaas'],
    ['Hij had moeten sluiten.', 'had moeten'],
    ['Hij had  moeten sluiten.', 'had moeten'],
    ['Hij had\u00A0moeten sluiten.', 'had moeten'],
    ["De 'kast' was helaas 'open'.", 'helaas'],
    ["'s Ochtends waren helaas Hans' foto's weg.", 'helaas'],
    ['’s Ochtends waren helaas Hans’ foto’s weg.', 'helaas'],
    ["Zij nam auto's en helaas ook foto's mee.", 'helaas'],
    ["De lijst 'kast was helaas de 'open' kast.", 'helaas'],
    ['Een kast van 5" was helaas naast die van 6" gezet.', 'helaas'],
    ['De ‘kast was helaas de ‘open’ kast.', 'helaas'],
  ])('one in «%s»', (text, word) => {
    expect(faults(text)).toEqual([`WORD-REFUSED ${NL} prose ${word}`]);
  });

  test.each([
    "The archivist's memo unfortunately reports the caretaker's list.",
    'The archivist’s memo unfortunately reports the caretaker’s list.',
    "The readers' list and unfortunately the archivists' memo.",
    "In the '90s the lists unfortunately lay in the readers' room.",
  ])('one in English «%s»', (text) => expect(faults('', text)).toEqual([`WORD-REFUSED ${EN} prose unfortunately`]));

  test('each in its own language and file', () => {
    expect(faults('unfortunately', 'helaas')).toEqual([]);
    expect(faults('', 'They failed to close it.', { nl: 'Helaas open', en: '' })).toEqual([
      `WORD-REFUSED ${NL} title helaas`,
      `WORD-REFUSED ${EN} prose failed to`,
    ]);
  });

  test('hold for events alone', () =>
    expect(checkWording([knowledgeOf({ slug: 'k', prose: proseOf('helaas') })], LISTS)).toEqual([]));

  test('doubtful ones are listed apart', () => {
    expect(doubtfulWords([knowledgeOf({ slug: 'k', prose: proseOf('slechts') })], LISTS)).toEqual([]);
    expect(faults('Er was slechts één doos.')).toEqual([]);
    expect(
      doubtfulWords([eventOf({ slug: 'e', prose: prose('Er was slechts één doos.', 'merely one') })], LISTS),
    ).toMatchObject([
      { code: 'WORD-DOUBTFUL', file: NL, found: 'slechts' },
      { code: 'WORD-DOUBTFUL', file: EN, found: 'merely' },
    ]);
  });
});

describe('sentences', () => {
  const long = (count: number): string => `${Array.from({ length: count }, () => 'woord').join(' ')}.`;

  test('have at most 25 words', () => {
    expect(faults(long(25))).toEqual([]);
    expect(faults(`${long(25)} Woord hier.\n${long(25)}`)).toEqual([]);
    expect(faults(long(26), long(26))).toEqual([
      `SENTENCE-LONG ${NL} prose ${long(26)}`,
      `SENTENCE-LONG ${EN} prose ${long(26)}`,
    ]);
  });

  test('signs are no words', () => expect(faults(`${long(25).slice(0, -1)} – / &.`)).toEqual([]));

  test.each([
    ['De kast was open. Hij is dicht.', ['De kast was open.', 'Hij is dicht.']],
    ["Zij zei 'Open.' Hij ging.", ["Zij zei 'Open.'", 'Hij ging.']],
    ['Zie 5.1.2.e en 1.000 dozen, o.a. hier.', ['Zie 5.1.2.e en 1.000 dozen, o.a. hier.']],
    ['Eerste regel\nTweede regel', ['Eerste regel', 'Tweede regel']],
    ['', []],
  ])('are parted: «%s»', (text, parts) => expect(splitSentences(text)).toEqual(parts));
});
