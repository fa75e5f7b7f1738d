import { LANGS, type Lang } from '../core/record/text.ts';
import { expectedPages } from '../inspect/addresses.ts';
import { checkContent } from '../reader/content.ts';
import { contentRoot } from '../reader/root.ts';
import { IS_FULL } from './site.ts';

/** A page that stands for all of its type. */
export type Sample = { readonly type: string; readonly lang: Lang; readonly path: string };

/** A page of each type and language, the doorway and the page for what is missing; three of each in the full run. */
export function samplePages(): Sample[] {
  const pages = expectedPages(checkContent(contentRoot()).dossier);
  const types = [...new Set(pages.map(({ type }) => type))];
  const samples = types.flatMap((type) =>
    LANGS.flatMap((lang) => {
      const all = pages.filter((page) => page.type === type && page.lang === lang);
      return IS_FULL ? spread(all, 3) : spread(all, 1);
    }),
  );
  return [...samples, { type: 'doorway', lang: 'nl', path: '/' }, { type: 'missing', lang: 'nl', path: '/404.html' }];
}

/** Some of a list, from its whole length. */
export function spread<T>(list: readonly T[], wanted: number): T[] {
  const places = Array.from({ length: wanted }, (_, index) => Math.floor(((index + 0.5) * list.length) / wanted));
  return [...new Set(places)].map((place) => list[place]).filter((item) => item !== undefined);
}
