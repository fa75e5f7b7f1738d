import { getCollection, getEntry, render } from 'astro:content';
import { type Dossier, linkDossier } from '../core/dossier/dossier.ts';
import type { Lang } from '../core/record/text.ts';
import { sha256 } from '../reader/texts.ts';

let dossier: Promise<Dossier> | null = null;

/** The linked dossier of all cases; the one caller of `getCollection`. */
export function getDossier(): Promise<Dossier> {
  if (dossier === null || import.meta.env.DEV) dossier = readDossier();
  return dossier;
}

async function readDossier(): Promise<Dossier> {
  const [records, locks, retired] = await Promise.all([
    getCollection('records'),
    getCollection('locks'),
    getCollection('retired'),
  ]);
  return linkDossier(
    records.map((entry) => entry.data),
    Object.fromEntries(locks.map((entry) => [entry.id, entry.data])),
    retired.flatMap((entry) => entry.data.list),
    sha256,
  );
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
