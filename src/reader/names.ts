import { knownWords, officeNames, registerTexts, unknownCapitals } from '../core/privacy/capital.ts';
import { type PrivacyRules, scanPrivacy } from '../core/privacy/scan.ts';
import { lineAt } from '../core/proof/match.ts';
import { compareText } from '../core/record/text.ts';
import type { Suspect } from './allow.ts';
import type { Content } from './reader.ts';

/** What a privacy scan of this content lets pass: registers, listed words, exceptions with a reason. */
export function privacyRules(content: Content): PrivacyRules {
  return {
    known: knownWords([...registerTexts(content.records), ...content.settings.words.capitals, 'Note']),
    names: new Set(officeNames(content.records)),
    isAllowed: (code, value) => content.settings.allow.some((entry) => entry.code === code && entry.found === value),
  };
}

/** Names of fields in YAML and JSON, codes of faults in allow.yaml, and hashes: no words of an author. */
const NO_WORDS =
  /"?\b[a-z]+(?:[A-Z][a-z]*)+"?:(?=\s|$)|(?<=#)[a-z]+(?:[A-Z][a-z]*)+(?=[."])|(?<=\bcode: )[A-Z]+(?:-[A-Z]+)+\b|\b[0-9a-f]{64}\b/gm;

/** A file with its field names and hashes blanked; every offset stays. */
function withoutFieldNames(text: string): string {
  return text.replace(NO_WORDS, (part) => ' '.repeat(part.length));
}

/** Capitalised words of all content that no register and no list knows, sorted. */
export function unlistedCapitals(content: Content): string[] {
  const known = privacyRules(content).known ?? new Set<string>();
  const words = content.files.flatMap(({ text }) =>
    unknownCapitals(withoutFieldNames(text), known).map(({ word }) => word),
  );
  return [...new Set(words)].sort(compareText);
}

const EXCEPTIONS = 'content/allow.yaml';

/** Every trace of a person in the content files, the value as written beside it; an exception may quote its own. */
export function scanContent(content: Content): Suspect[] {
  const rules = privacyRules(content);
  const texts = content.files.map(({ file, text }) => ({ where: file, text: withoutFieldNames(text) }));
  const byFile = new Map(texts.map(({ where, text }) => [where, text]));
  const [quoting, others] = [true, false].map((is) => texts.filter(({ where }) => (where === EXCEPTIONS) === is));
  const hits = [
    ...scanPrivacy(quoting ?? [], rules),
    ...scanPrivacy(others ?? [], { ...rules, isAllowed: () => false }),
  ];
  return hits.map(({ code, where, index, found, written, why, remedy }) => ({
    issue: { code, file: where, line: lineAt(byFile.get(where) ?? '', index), field: 'text', found, why, remedy },
    value: written,
  }));
}
