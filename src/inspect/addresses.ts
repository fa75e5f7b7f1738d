import type { Dossier } from '../core/dossier/dossier.ts';
import type { PageRef } from '../core/dossier/page-ref.ts';
import { sitePages } from '../core/dossier/site-map.ts';
import { anchorOf, type Target, targetOf } from '../core/dossier/target.ts';
import { checkpointsOf } from '../core/knowing/asof.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import { pathOf } from '../i18n/routes.ts';

/** Sort of page, as budgets and counts tell them apart. */
export type PageType = PageRef['page'] | 'retired';

/** A page that a record, a case or the site itself must have. */
export type ExpectedPage = { readonly lang: Lang; readonly type: PageType; readonly path: string };

/** A record that stands on a page with others. */
export type ExpectedAnchor = {
  readonly lang: Lang;
  readonly kind: string;
  readonly path: string;
  readonly anchor: string;
};

/** Every page below `/nl/` and `/en/` that the dossier asks for. */
export function expectedPages(dossier: Dossier): ExpectedPage[] {
  const pages = sitePages(dossier, (item) => checkpointsOf(item, dossier.knowledge));
  return LANGS.flatMap((lang) =>
    pages.map(({ ref, ended }) => ({ lang, type: ended ? ('retired' as const) : ref.page, path: pathOf(lang, ref) })),
  );
}

/** Every record that stands on a page with others, at its anchor. */
export function expectedAnchors(dossier: Dossier): ExpectedAnchor[] {
  return LANGS.flatMap((lang) => {
    const on = (kind: string, ref: PageRef, slug: string): ExpectedAnchor => ({
      lang,
      kind,
      path: pathOf(lang, ref),
      anchor: anchorOf(slug),
    });
    return [
      ...dossier.events.map((event) => on('event on timeline', { page: 'timeline', case: event.case }, event.slug)),
      ...dossier.events.map((event) => on('event on filter page', { page: 'filter', case: event.case }, event.slug)),
      ...dossier.discrepancies.map((item) => on('discrepancy', { page: 'discrepancies', case: item.case }, item.slug)),
      ...dossier.gaps.map((item) => on('gap', { page: 'gaps', case: item.case }, item.slug)),
      ...dossier.terms.map((item) => on('term', { page: 'glossary' }, item.slug)),
      ...retiredTargets(dossier).flatMap(({ ref, anchor }) => (anchor === null ? [] : [on('retired', ref, anchor)])),
    ];
  });
}

/** Where the records that ended had their place; it stays. */
function retiredTargets({ retired }: Dossier): Target[] {
  return retired
    .map(({ record, id }) => targetOf(`${record}:${id}`, () => undefined))
    .filter((target) => target !== null);
}
