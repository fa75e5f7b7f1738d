import type { Entry, Example } from './example.ts';

/** A trace of an invented person beside the same sentence without it. */
function trace(bad: string): Example {
  const before = 'Wie in de leeszaal stukken inziet.';
  return { file: 'actors/readers.md', good: before, bad: `${before} ${bad}` };
}

const WHY = 'The site leaks nothing about a person: content, lock, pages, exports and index are all scanned.';
const OUT = 'Take it out; name the organisation or the public role.';

/** Codes of traces of persons; every person, number and address here is made up. */
export const PRIVACY_CODES = {
  'NAME-UNKNOWN': {
    title: 'Every capitalised word stands in a register or in words.yaml',
    why: 'An unknown name would else slip through as a word.',
    cure: `${OUT} A word that names no person belongs in content/words.yaml under capitals.`,
    example: trace('Volgens Verzonneman.'),
  },
  'PRIVACY-ADDRESS': {
    title: 'No postal addresses',
    why: WHY,
    cure: OUT,
    isExceptable: true,
    example: trace('Een lezer aan de weg 12, 1234 AB, kwam.'),
  },
  'PRIVACY-BIRTH': {
    title: 'No dates of birth',
    why: WHY,
    cure: OUT,
    isExceptable: true,
    example: trace('Een lezer, geboren 01-02-1980, kwam.'),
  },
  'PRIVACY-BSN': {
    title: 'No citizen service numbers',
    why: WHY,
    cure: `${OUT} A number of another kind needs an entry in content/allow.yaml.`,
    isExceptable: true,
    example: trace('Het nummer 111222333 is van een lezer.'),
  },
  'PRIVACY-DOCUMENT': {
    title: 'No numbers of identity documents',
    why: WHY,
    cure: OUT,
    isExceptable: true,
    example: trace('Een lezer met paspoort AB1234567 kwam.'),
  },
  'PRIVACY-EMAIL': {
    title: 'No e-mail addresses',
    why: WHY,
    cure: 'Drop the part before the at sign; the domain may stay.',
    example: trace('Op lezer@archief.example voor meer.'),
  },
  'PRIVACY-HOURS': {
    title: 'No working days or hours of a person',
    why: WHY,
    cure: OUT,
    isExceptable: true,
    example: trace('Een lezer is er ma-di-do.'),
  },
  'PRIVACY-IBAN': {
    title: 'No bank account numbers',
    why: WHY,
    cure: OUT,
    isExceptable: true,
    example: trace('Het nummer NL91 ABNA 0417 1643 00 is van een lezer.'),
  },
  'PRIVACY-NAME': {
    title: 'No names of persons but office-holders of the register',
    why: WHY,
    cure: `${OUT} A named office-holder belongs in actors with the source that names them.`,
    isExceptable: true,
    example: trace('Volgens A.B. Verzonneman.'),
  },
  'PRIVACY-PHONE': {
    title: 'No telephone numbers',
    why: WHY,
    cure: OUT,
    isExceptable: true,
    example: trace('Voor 06-12345678 voor meer.'),
  },
  'PRIVACY-PLATE': {
    title: 'No number plates',
    why: WHY,
    cure: OUT,
    isExceptable: true,
    example: trace('Een lezer met 12-ABC-3 kwam.'),
  },
  'TEXT-BIDI': {
    title: 'No signs that turn the direction of a text',
    why: 'They show a reader other words than a machine reads.',
    cure: 'Take the sign out.',
    example: { test: 'src/core/privacy/scan.test.ts', good: 'abc', bad: 'abc with U+202E in it' },
  },
  'TEXT-INVISIBLE': {
    title: 'No signs that nobody sees',
    why: 'They hide an address or a name from every pattern.',
    cure: 'Take the sign out.',
    example: { test: 'src/core/privacy/scan.test.ts', good: 'abc', bad: 'abc with U+200B in it' },
  },
} as const satisfies Readonly<Record<string, Entry>>;
