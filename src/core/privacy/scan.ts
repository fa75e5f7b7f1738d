import type { Code } from '../issue/codes.ts';
import { unknownCapitals } from './capital.ts';
import { clearText } from './clear-text.ts';
import { isCitizenNumber, isIban } from './identifier.ts';
import * as pattern from './traces.ts';

/** A stretch of text and where it stands. */
export type Piece = { readonly text: string; readonly where: string };

/** Something that may point to a person, masked so that a log does not repeat it. */
export type PrivacyHit = {
  readonly code: Code;
  readonly where: string;
  /** Index in the text as written. */
  readonly index: number;
  /** Masked. */
  readonly found: string;
  /** As written, to be held against the exceptions; never for a log. */
  readonly written: string;
  readonly why: string;
  readonly remedy: string;
};

/** What a scan lets pass. */
export type PrivacyRules = {
  /** Capitalised words that may stand; null leaves words alone. */
  readonly known: ReadonlySet<string> | null;
  /** Names of office-holders as printed. */
  readonly names: ReadonlySet<string>;
  /** Whether a value, as written, is an exception with a reason. */
  readonly isAllowed: (code: Code, value: string) => boolean;
};

type Trace = { readonly code: Code; readonly index: number; readonly value: string };
type Finder = (text: string, rules: PrivacyRules) => Trace[];
type Sort = { readonly why: string; readonly remedy: string; readonly mask: (value: string) => string };

/** Every trace of a person, and every invisible character, in the given pieces; pieces with the same text cost once. */
export function scanPrivacy(pieces: readonly Piece[], rules: PrivacyRules): PrivacyHit[] {
  const seen = new Map<string, Trace[]>();
  return pieces.flatMap(({ text, where }) => {
    const traces = seen.get(text) ?? findTraces(text, rules);
    seen.set(text, traces);
    return traces.map((trace) => toHit(trace, where));
  });
}

function toHit({ code, index, value }: Trace, where: string): PrivacyHit {
  const sort = SORTS[code];
  if (!sort) throw new Error(`no words for ${code}`);
  return { code, where, index, found: sort.mask(value), written: value, why: sort.why, remedy: sort.remedy };
}

function findTraces(text: string, rules: PrivacyRules): Trace[] {
  const clear = clearText(text);
  const traces = outermost(tracesIn(clear.text, rules));
  return [...invisibleSigns(text), ...traces.map((trace) => ({ ...trace, index: clear.indexOf(trace.index) }))]
    .filter((trace) => !rules.isAllowed(trace.code, trace.value))
    .sort((a, b) => a.index - b.index || (a.code < b.code ? -1 : 1));
}

function tracesIn(text: string, rules: PrivacyRules): Trace[] {
  return FINDERS.flatMap(([gate, ...finders]) => (gate.test(text) ? finders.flatMap((find) => find(text, rules)) : []));
}

/** Drops traces that lie within another: the digits of an account number are no telephone number. */
function outermost(traces: readonly Trace[]): Trace[] {
  const sorted = [...traces].sort((a, b) => a.index - b.index || b.value.length - a.value.length);
  let reached = -1;
  return sorted.filter(({ index, value }) => {
    const end = index + value.length;
    if (end <= reached) return false;
    reached = end;
    return true;
  });
}

function finder(
  code: Code,
  regex: RegExp,
  isTrace: (value: string, text: string, index: number) => boolean = () => true,
): Finder {
  return (text) =>
    [...text.matchAll(regex)]
      .filter((match) => isTrace(match[0], text, match.index))
      .map((match) => ({ code, index: match.index, value: match[0] }));
}

const isNoMark = (value: string): boolean => !pattern.REDACTED_LOCAL.test(value.split(/[\s[({<@]/)[0] ?? '');

const inNames =
  (regex: RegExp): Finder =>
  (text, rules) =>
    namesIn(text, regex, rules);

/** Every finder behind the gate that a text must pass for it to find anything. */
const FINDERS: readonly (readonly [gate: RegExp, ...finders: Finder[]])[] = [
  [
    pattern.GATES.email,
    ...[pattern.EMAIL, ...pattern.SPELT_EMAIL].map((regex) => finder('PRIVACY-EMAIL', regex, isNoMark)),
  ],
  [
    pattern.GATES.eightDigits,
    ...pattern.PHONE.map((regex) => finder('PRIVACY-PHONE', regex, (value) => !pattern.DATE_FIRST.test(value))),
    finder('PRIVACY-BSN', pattern.NINE_DIGITS, isLikelyCitizenNumber),
  ],
  [pattern.GATES.bsn, finder('PRIVACY-BSN', pattern.NEAR_BSN)],
  [pattern.GATES.iban, (text) => [...text.matchAll(pattern.IBAN)].flatMap((match) => ibanAt(match[0], match.index))],
  [pattern.GATES.postcode, finder('PRIVACY-ADDRESS', pattern.POSTCODE, isAddress)],
  [pattern.GATES.street, finder('PRIVACY-ADDRESS', pattern.STREET)],
  [pattern.GATES.plate, finder('PRIVACY-PLATE', pattern.PLATE)],
  [pattern.GATES.birth, finder('PRIVACY-BIRTH', pattern.BIRTH)],
  [pattern.GATES.document, finder('PRIVACY-DOCUMENT', pattern.IDENTITY_DOCUMENT)],
  [pattern.GATES.days, finder('PRIVACY-HOURS', pattern.DAYS_ABBREVIATED)],
  [pattern.GATES.work, ...pattern.WORKING_DAYS.map((regex) => finder('PRIVACY-HOURS', regex))],
  [pattern.GATES.initials, inNames(pattern.NAME.initials), inNames(pattern.NAME.reversed)],
  [pattern.GATES.capital, inNames(pattern.NAME.titled), unknownWords],
  [pattern.GATES.greeting, inNames(pattern.NAME.greeted)],
  [pattern.GATES.closing, inNames(pattern.NAME.signed)],
];

function unknownWords(text: string, { known }: PrivacyRules): Trace[] {
  if (known === null) return [];
  return unknownCapitals(text, known).map(({ word, index }) => ({ code: 'NAME-UNKNOWN', index, value: word }));
}

function isLikelyCitizenNumber(value: string, text: string, index: number): boolean {
  const digits = value.replace(/\D/g, '');
  if (!isCitizenNumber(digits) || pattern.DATE_DIGITS.test(digits) || pattern.YEARS.test(value)) return false;
  return (
    !/€\s?$/.test(text.slice(Math.max(0, index - 2), index)) &&
    !/^\s?euro/i.test(text.slice(index + value.length, index + value.length + 6))
  );
}

/** The longest run from here that is an account number. */
function ibanAt(run: string, index: number): Trace[] {
  const ends = [...run.matchAll(/[A-Z0-9](?![A-Z0-9])/gi)].map((match) => match.index + 1);
  const value = ends
    .reverse()
    .map((end) => run.slice(0, end))
    .find((part) => isIban(part.replace(/[^A-Z0-9]/gi, '')));
  return value === undefined ? [] : [{ code: 'PRIVACY-IBAN', index, value }];
}

function isAddress(value: string, text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  const after = text.slice(index + value.length, index + value.length + 16);
  return pattern.HOUSE_BEFORE.test(before) || pattern.HOUSE_AFTER.test(after);
}

function namesIn(text: string, regex: RegExp, rules: PrivacyRules): Trace[] {
  return [...text.matchAll(regex)]
    .filter((match) => !isOfficeName(match.groups?.name ?? match[0], rules.names))
    .filter((match) => !isLabelledWord(match.groups ?? {}, rules))
    .map((match) => ({ code: 'PRIVACY-NAME', index: match.index, value: match[0] }));
}

function isOfficeName(name: string, names: ReadonlySet<string>): boolean {
  const plain = name.replace(/\s+/g, ' ').trim();
  return [...names].some((whole) => whole === plain || whole.endsWith(` ${plain}`));
}

/** "bijlage B. De nota": one letter, a full stop and a word that is known and nobody's name. */
function isLabelledWord(groups: Readonly<Record<string, string | undefined>>, rules: PrivacyRules): boolean {
  const { initials, surname } = groups;
  if (initials === undefined || surname === undefined || !/^\p{Lu}\.\s+$/u.test(initials)) return false;
  return (
    rules.known !== null &&
    unknownCapitals(surname, rules.known).length === 0 &&
    ![...rules.names].some((name) => name.endsWith(surname))
  );
}

function invisibleSigns(text: string): Trace[] {
  const named = (code: Code, regex: RegExp): Trace[] =>
    [...text.matchAll(regex)].map((match) => ({ code, index: match.index, value: match[0] }));
  return [...named('TEXT-BIDI', /[\u202A-\u202E\u2066-\u2069]/g), ...named('TEXT-INVISIBLE', pattern.INVISIBLE)];
}

const showPoint = (value: string): string =>
  `U+${(value.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
const maskWords = (value: string): string => value.replace(/(\p{L})\p{L}+/gu, '$1…');
const maskEnds = (value: string): string => `${value.slice(0, 2)}…${value.slice(-1)}`;
const maskEmail = (value: string): string => `${value.slice(0, 1)}…${/@[^@]*$/.exec(value)?.[0] ?? ''}`;
const maskTail = (value: string): string => `${/^\p{L}+/u.exec(value)?.[0] ?? value.slice(0, 2)}…`;

const USE_FUNCTION =
  'name the organisation or the public role; a named office-holder belongs in actors/ with the source';
const ALLOW = 'take it out; a number of another kind needs an entry in content/allow.yaml with its reason';

const SORTS: Readonly<Partial<Record<Code, Sort>>> = {
  'PRIVACY-EMAIL': {
    why: 'is an e-mail address',
    remedy: 'drop the part before @; the domain may stay',
    mask: maskEmail,
  },
  'PRIVACY-PHONE': { why: 'may be a telephone number', remedy: ALLOW, mask: maskEnds },
  'PRIVACY-BSN': { why: 'may be a citizen service number', remedy: ALLOW, mask: maskEnds },
  'PRIVACY-IBAN': { why: 'is a bank account number', remedy: ALLOW, mask: maskEnds },
  'PRIVACY-ADDRESS': { why: 'may be a postal address', remedy: ALLOW, mask: maskEnds },
  'PRIVACY-PLATE': { why: 'may be a number plate', remedy: ALLOW, mask: maskEnds },
  'PRIVACY-BIRTH': { why: 'may be a date of birth', remedy: 'take it out', mask: maskTail },
  'PRIVACY-DOCUMENT': { why: 'may be the number of an identity document', remedy: 'take it out', mask: maskTail },
  'PRIVACY-HOURS': { why: 'may tell the working days or hours of a person', remedy: 'take it out', mask: maskEnds },
  'PRIVACY-NAME': { why: 'has the form of a name of a person', remedy: USE_FUNCTION, mask: maskWords },
  'NAME-UNKNOWN': {
    why: 'stands in no register and may be a name',
    remedy: `${USE_FUNCTION}; a word that names no person belongs in content/words.yaml under capitals`,
    mask: maskEnds,
  },
  'TEXT-BIDI': { why: 'turns the direction of the text round', remedy: 'take it out', mask: showPoint },
  'TEXT-INVISIBLE': { why: 'is a sign that nobody sees', remedy: 'take it out', mask: showPoint },
};
