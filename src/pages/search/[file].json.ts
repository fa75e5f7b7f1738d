import type { APIRoute } from 'astro';
import { getDossier } from '../../collections/dossier.ts';
import { LANGS, type Lang } from '../../core/text.ts';
import { titleIndex } from '../../exports/search.ts';

/** `/search/titles-nl.json` and `/search/titles-en.json`. */
export function getStaticPaths() {
  return LANGS.map((lang) => ({ params: { file: `titles-${lang}` }, props: { lang } }));
}

/** The small index of titles, names and codes of a language. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props }) =>
  Response.json(titleIndex(await getDossier(), props.lang));
