import { knownWords, officeNames, registerTexts } from '../core/capital.ts';
import type { Issue } from '../core/issue.ts';
import { lineAt } from '../core/match.ts';
import { type PrivacyRules, scanPrivacy } from '../core/privacy.ts';
import type { Content } from './reader.ts';

/** What a privacy scan of this content lets pass: registers, listed words, exceptions with a reason. */
export function privacyRules(content: Content): PrivacyRules {
  return {
    known: knownWords([...registerTexts(content.records), ...content.settings.words.capitals, 'Note']),
    names: new Set(officeNames(content.records)),
    isAllowed: (code, value) => content.settings.allow.some((entry) => entry.code === code && entry.found === value),
  };
}

/** Names of fields in YAML and JSON, and hashes: no words of an author. */
const NO_WORDS = /"?\b[a-z]+(?:[A-Z][a-z]*)+"?:(?=\s|$)|\b[0-9a-f]{64}\b/gm;

/** Every trace of a person in the content files themselves. */
export function scanContent(content: Content): Issue[] {
  const rules = privacyRules(content);
  const texts = content.files.map(({ file, text }) => ({ where: file, text: text.replace(NO_WORDS, (part) => ' '.repeat(part.length)) }));
  const byFile = new Map(texts.map(({ where, text }) => [where, text]));
  return scanPrivacy(texts, rules).map((hit) => ({
    code: hit.code,
    file: hit.where,
    line: lineAt(byFile.get(hit.where) ?? '', hit.index),
    field: 'text',
    found: hit.found,
    why: hit.why,
    remedy: hit.remedy,
  }));
}
