import { resolve } from 'node:path';
import { type CheckedContent, checkContent } from '../src/build/content.ts';
import { privacyRules } from '../src/build/names.ts';
import { contentRoot } from '../src/build/root.ts';
import { knownWords } from '../src/core/capital.ts';
import type { Dossier } from '../src/core/dossier.ts';
import { formatIssue, type Issue, sortIssues } from '../src/core/issue.ts';
import { LANGS } from '../src/core/text.ts';
import { asSentence } from '../src/i18n/knowledge.ts';
import { messagesOf } from '../src/i18n/messages.ts';
import { inspectSite, type SiteOptions } from './site/inspect.ts';

/** Every fault of a built site. */
export async function checkSite(folder: string, options: SiteOptions): Promise<Issue[]> {
  return sortIssues((await inspectSite(folder, options)).issues);
}

/** Options for a site that was built from this content: its records, its registers, the words of the interface. */
export function siteOptions({ dossier, content }: CheckedContent, base: string, origin: string): SiteOptions {
  const rules = privacyRules(content);
  const words = LANGS.flatMap((lang) => stringsOf(messagesOf(lang)));
  const known = new Set([...(rules.known ?? []), ...knownWords([...words, ...openingWords(dossier)])]);
  return { base: `/${base}/`.replace(/\/{2,}/g, '/'), origin, dossier, privacy: { ...rules, known } };
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

/** `node scripts/check-site.ts [folder]`: prints counts, orphans and every fault; exit 1 if there is any. */
async function run(folder: string): Promise<void> {
  const options = siteOptions(
    checkContent(contentRoot()),
    process.env.BASE_PATH ?? '/',
    process.env.SITE_URL ?? 'http://localhost:4321',
  );
  const report = await inspectSite(folder, options);
  for (const issue of sortIssues(report.issues)) console.error(formatIssue(issue));
  for (const path of report.orphans) console.log(`note: no link leads to ${path}`);
  for (const { kind, lang, records, out, index } of report.counts)
    console.log(`${kind} ${lang}: ${records} in, ${out} out${index === null ? '' : `, ${index} in the index`}`);
  console.log(
    `${report.pages} pages, ${report.files} files, ${report.orphans.length} orphans, ${report.issues.length} faults`,
  );
  if (report.issues.length > 0) process.exitCode = 1;
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) await run(process.argv[2] ?? 'dist');
