import type { Dossier } from '../core/dossier/dossier.ts';
import { checkpointsOf } from '../core/knowing/asof.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import {
  anchorOf,
  type CasePage,
  type PageRef,
  pathOf,
  type SinglePage,
  segments,
  type Target,
  targetOf,
} from '../i18n/routes.ts';

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
  const single = (Object.keys(segments.single) as SinglePage[]).filter((page) => page !== 'doorway');
  const themesOf = (id: string): Set<string> =>
    new Set(dossier.events.filter((event) => event.case === id).flatMap((event) => event.themes));
  const refs: PageRef[] = [
    ...single.map((page) => ({ page })),
    ...dossier.cases.flatMap(({ id }) =>
      (Object.keys(segments.case) as CasePage[])
        .filter((page) => page !== 'knowledge' || dossier.knowledge.some((item) => item.case === id))
        .filter((page) => page !== 'versions' || dossier.versions.some((item) => item.case === id))
        .filter((page) => page !== 'figures' || dossier.figures.some((item) => item.case === id))
        .map((page) => ({ page, case: id })),
    ),
    ...dossier.knowledge.map((item) => ({ page: 'knowledge-item', case: item.case, slug: item.slug }) as const),
    ...dossier.versions.map((item) => ({ page: 'version', case: item.case, slug: item.slug }) as const),
    ...dossier.cases.flatMap((item) =>
      checkpointsOf(item, dossier.knowledge).map((day) => ({ page: 'as-of', case: item.id, day }) as const),
    ),
    ...dossier.events.map((event) => ({ page: 'event', case: event.case, slug: event.slug }) as const),
    ...dossier.sources.map((source) => ({ page: 'source', case: source.case, slug: source.slug }) as const),
    ...dossier.figures.map((figure) => ({ page: 'figure', case: figure.case, slug: figure.slug }) as const),
    ...dossier.actors.map(({ slug }) => ({ page: 'actor', slug }) as const),
    ...dossier.themes.map(({ slug }) => ({ page: 'theme', slug }) as const),
    ...dossier.cases.flatMap(({ id }) =>
      [...themesOf(id)].map((slug) => ({ page: 'case-theme', case: id, slug }) as const),
    ),
  ];
  const ended = retiredTargets(dossier).filter(({ anchor }) => anchor === null);
  return LANGS.flatMap((lang) => [
    ...refs.map((ref) => ({ lang, type: ref.page, path: pathOf(lang, ref) })),
    ...ended.map(({ ref }) => ({ lang, type: 'retired' as const, path: pathOf(lang, ref) })),
  ]);
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
