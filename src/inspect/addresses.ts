import { type Dossier, recordsOf } from '../core/dossier/dossier.ts';
import { endedTarget } from '../core/dossier/ended.ts';
import type { PageRef } from '../core/dossier/page-ref.ts';
import { sitePages } from '../core/dossier/site-map.ts';
import { fragmentOf, type Target, targetOfRecord } from '../core/dossier/target.ts';
import { checkpointsOf } from '../core/knowing/as-of.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import { pathOf } from '../i18n/routes.ts';

/** Sort of page, as budgets and counts tell them apart. */
export type PageType = PageRef['page'] | 'retired';

/** A page that a record, a case or the site itself must have. */
export type ExpectedPage = { readonly lang: Lang; readonly type: PageType; readonly path: string };

/** A record that stands on a page with others. */
export type ExpectedFragment = {
  readonly lang: Lang;
  readonly kind: string;
  readonly path: string;
  readonly fragment: string;
};

/** Every page below `/nl/` and `/en/` that the dossier asks for. */
export function expectedPages(dossier: Dossier): ExpectedPage[] {
  const pages = sitePages(dossier, (item) => checkpointsOf(item, dossier.knowledge));
  return LANGS.flatMap((lang) =>
    pages.map(({ ref, ended }) => ({ lang, type: ended ? ('retired' as const) : ref.page, path: pathOf(lang, ref) })),
  );
}

/** A record at a fragment of a page with others. */
type Entry = { readonly kind: string; readonly ref: PageRef; readonly fragment: string };

/** Every record that stands on a page with others, at its fragment. */
export function expectedFragments(dossier: Dossier): ExpectedFragment[] {
  const { events, retired } = dossier;
  const on = (page: 'timeline' | 'filter', kind: string): Entry[] =>
    events.map((event) => ({ kind, ref: { page, case: event.case }, fragment: fragmentOf(event.slug) }));
  const entries = [
    ...on('timeline', 'event on timeline'),
    ...on('filter', 'event on filter page'),
    ...recordsOf(dossier).flatMap((record) => entryAt(record.record, targetOfRecord(record))),
    ...retired.flatMap((entry) => entryAt('retired', endedTarget(entry))),
  ];
  return LANGS.flatMap((lang) =>
    entries.map(({ kind, ref, fragment }) => ({ lang, kind, path: pathOf(lang, ref), fragment })),
  );
}

function entryAt(kind: string, target: Target | null): Entry[] {
  return target === null || target.fragment === null ? [] : [{ kind, ref: target.ref, fragment: target.fragment }];
}
