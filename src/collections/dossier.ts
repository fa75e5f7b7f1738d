import { getEntry, render } from 'astro:content';
import type { Dossier } from '../core/dossier/dossier.ts';
import { formatIssue, sortIssues } from '../core/issue/issue.ts';
import type { Lang } from '../core/record/text.ts';
import { currentContent } from '../reader/current.ts';

/** The linked dossier of all cases, one object until the content changes; throws where a file could not be read. */
export function getDossier(): Dossier {
  const { dossier, content } = currentContent();
  if (content.issues.length > 0) throw new Error(sortIssues(content.issues).map(formatIssue).join('\n'));
  return dossier;
}

/** The narrative of a case, as a component. */
export function getNarrative(caseId: string, lang: Lang) {
  return getProse(`cases/${caseId}/${lang === 'en' ? 'en/' : ''}case`);
}

/** The body of a page about the site, as a component. */
export function getPageBody(id: string, lang: Lang) {
  return getProse(`pages/${lang === 'en' ? 'en/' : ''}${id}`);
}

async function getProse(id: string) {
  const entry = await getEntry('prose', id);
  if (!entry) throw new Error(`no MDX at content/${id}.mdx`);
  return (await render(entry)).Content;
}
