import type { Dossier } from '../core/dossier/dossier.ts';
import { type Issue, sortIssues } from '../core/issue/issue.ts';
import { knownWords } from '../core/privacy/capital.ts';
import type { PrivacyRules } from '../core/privacy/scan.ts';
import { LANGS } from '../core/record/text.ts';
import { asSentence } from '../i18n/knowledge.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { Host } from './address.ts';
import { inspectSite, type SiteOptions } from './inspect.ts';

/** Every fault of a built site. */
export async function checkSite(folder: string, options: SiteOptions): Promise<Issue[]> {
  return sortIssues((await inspectSite(folder, options)).issues);
}

/** Options for a site that was built from a dossier: what its registers know, and the words of the interface. */
export function siteOptions(dossier: Dossier, rules: PrivacyRules, { base, origin }: Host): SiteOptions {
  const words = LANGS.flatMap((lang) => stringsOf(messagesOf(lang)));
  const known = new Set([...(rules.known ?? []), ...knownWords([...words, ...openingWords(dossier)])]);
  return { base, origin, dossier, privacy: { ...rules, known } };
}

/** The first words of propositions: the content begins them small, pages begin them with a capital. */
function openingWords({ knowledge }: Dossier): string[] {
  return LANGS.flatMap((lang) =>
    knowledge
      .map(({ title }) => title[lang].split(' ')[0] ?? '')
      .filter((word) => /^\p{Ll}/u.test(word))
      .map((word) => asSentence(lang, word)),
  );
}

function stringsOf(words: unknown): string[] {
  if (typeof words === 'string' || typeof words === 'function') return [String(words)];
  return words !== null && typeof words === 'object' ? Object.values(words).flatMap(stringsOf) : [];
}
