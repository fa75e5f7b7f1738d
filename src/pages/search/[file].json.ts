import type { APIRoute } from 'astro';
import { getDossier } from '../../collections/dossier.ts';
import { LANGS } from '../../core/record/text.ts';
import { searchFacts, searchTitles } from '../../exports/search.ts';

/** `/search/facts-<lang>.json` and `/search/titles-<lang>.json`: what the search page adds to its own list. */
export function getStaticPaths() {
  const dossier = getDossier();
  return LANGS.flatMap((lang) => [
    { params: { file: `facts-${lang}` }, props: { data: searchFacts(dossier, lang) } },
    { params: { file: `titles-${lang}` }, props: { data: searchTitles(dossier, lang) } },
  ]);
}

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
