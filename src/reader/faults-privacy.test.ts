import { describe, expect, test } from 'vitest';
import { formatIssue } from '../core/issue/issue.ts';
import { FOUND_OPEN_EN, LOCK, MEMO, plant, READERS } from '../fixtures/plant.ts';

// All persons, numbers and addresses are made up; numbers come from ranges that nobody has.
const plantWords = (words: string): ReturnType<typeof plant> => {
  const copy = plant();
  copy.edit(READERS, 'Wie in de leeszaal stukken inziet.', `Wie in de leeszaal stukken inziet. ${words}`);
  return copy;
};

/** Codes reported in the line with the planted words, and nothing elsewhere. */
function codesOf(words: string): string[] {
  const issues = plantWords(words).check();
  for (const issue of issues) expect(issue).toMatchObject({ file: `content/${READERS}`, line: 6 });
  return issues.map(({ code }) => code);
}

describe('traces of a person', () => {
  test.each([
    ['F1', 'an e-mail address', 'Op lezer@archief.example voor meer.', 'PRIVACY-EMAIL'],
    ['F1', 'an address spelt out', 'Op lezer [at] archief punt nl voor meer.', 'PRIVACY-EMAIL'],
    ['F2', 'a mobile number', 'Voor 06-12345678 voor meer.', 'PRIVACY-PHONE'],
    ['F2', 'a number with country code', 'Voor +31 6 12345678 voor meer.', 'PRIVACY-PHONE'],
    ['F2', 'a number with 0031 and brackets', 'Voor 0031 (0)6 12345678 voor meer.', 'PRIVACY-PHONE'],
    ['F2', 'a number with dots', 'Voor 020.123.45.67 voor meer.', 'PRIVACY-PHONE'],
    ['F3', 'a citizen service number', 'Het nummer 111222333 is van een lezer.', 'PRIVACY-BSN'],
    ['F3', 'the same with dots', 'Het nummer 111.222.333 is van een lezer.', 'PRIVACY-BSN'],
    ['F4', 'an account number', 'Het nummer NL91 ABNA 0417 1643 00 is van een lezer.', 'PRIVACY-IBAN'],
    ['F4', 'a postcode with a house number', 'Een lezer aan de weg 12, 1234 AB, kwam.', 'PRIVACY-ADDRESS'],
    ['F4', 'a number plate', 'Een lezer met 12-ABC-3 kwam.', 'PRIVACY-PLATE'],
    ['F4', 'a date of birth', 'Een lezer, geboren 01-02-1980, kwam.', 'PRIVACY-BIRTH'],
    ['F4', 'the number of a passport', 'Een lezer met paspoort AB1234567 kwam.', 'PRIVACY-DOCUMENT'],
    ['F5', 'working days', 'Een lezer is er ma-di-do.', 'PRIVACY-HOURS'],
  ])('%s refuses %s', (_row, _what, words, code) => expect(codesOf(words)).toContain(code));

  test('F1 masks what it found, keeps the domain, and says what may stay', () => {
    const issues = plantWords('Op lezer@archief.example voor meer.').check();
    expect(issues).toMatchObject([
      { code: 'PROSE-LINK', found: 'mailto:…' },
      { found: 'l…@archief.example', remedy: 'drop the part before @; the domain may stay' },
    ]);
    expect(issues.map(formatIssue).join('\n')).not.toContain('lezer@');
    expect(codesOf('Op archief.example voor meer.')).toEqual([]);
  });

  test('F1 sees through a zero-width sign', () => {
    expect(codesOf('Op lezer\u200B@archief.example voor meer.')).toEqual(
      expect.arrayContaining(['PRIVACY-EMAIL', 'FILE-HIDDEN-SIGN']),
    );
  });

  test('F3 lets a number pass that fails the test of eleven', () => {
    const copy = plantWords('Het nummer 111222334 is van een stuk.');
    copy.edit(READERS.replace('actors/', 'actors/en/'), 'papers', 'papers 111222334');
    expect(copy.check()).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['a name', 'Volgens Verzonneman.', ['NAME-UNKNOWN']],
    ['a name at the start of a sentence', 'Verzonneman kwam.', ['NAME-UNKNOWN']],
    ['initials', 'Volgens A.B. Verzonneman.', ['PRIVACY-NAME']],
    ['a greeting', 'Beste Verzonneman, dank.', ['PRIVACY-NAME']],
    ['a signature', 'Met vriendelijke groet, Verzonneman', ['PRIVACY-NAME']],
  ])('F5 refuses %s', (_what, words, codes) => expect(codesOf(words).sort()).toEqual(codes.sort()));

  test('F5 masks the name, and says to use the function', () => {
    const [issue] = plantWords('Volgens Verzonneman.').check();
    expect(issue).toMatchObject({ found: 'Ve…n', field: 'text', remedy: expect.stringMatching(/public role/) });
  });

  test('F5 accepts a listed word', () => {
    const copy = plantWords('Volgens Verzonnen.');
    copy.edit('words.yaml', 'capitals: [', 'capitals: [ Verzonnen,');
    expect(copy.check()).toEqual([]);
  });

  const LOCKED = `{ "hash": "${'0'.repeat(64)}", "readHash": null, "readOn": null }`;
  test.each([
    ['English words', FOUND_OPEN_EN, 'The memo reports', 'The memo of Verzonneman reports'],
    ['the facts of a source', MEMO, 'reference: KAST-7', 'reference: VERZONNEMAN-7'],
    ['a lock', LOCK, '"claims": {', `"claims": { "Verzonneman": ${LOCKED},`],
    ['a comment in a list', 'retired.yaml', '# Ids', '# Verzonneman'],
  ])('F9 finds a name in %s', (_what, path, from, to) => {
    const copy = plant();
    if (path === LOCK) copy.editLock(from, to);
    else copy.edit(path, from, to);
    const issues = copy.check();
    const places = issues.map(({ code, file }) => `${code} ${file}`);
    expect([...new Set(places)]).toEqual([`NAME-UNKNOWN content/${path}`]);
    expect(issues[0]?.line).toBeGreaterThan(0);
  });

  test('a register that cannot be read blames no other file for its names', () => {
    const copy = plant();
    copy.edit('actors/archive.md', 'kind: body', 'kind: boddy');
    expect(copy.check()).toEqual([
      copy.fault('FIELD-VALUE', 'actors/archive.md', 'kind:', 'kind', 'boddy', /^write body /),
    ]);
  });
});
