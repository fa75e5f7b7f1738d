import { getDossier } from '../collections/dossier.ts';
import { isReadingRoom } from '../collections/text.ts';
import type { Dossier } from '../core/dossier/dossier.ts';
import type { PageRef } from '../core/dossier/page-ref.ts';
import { sitePages } from '../core/dossier/site-map.ts';
import { checkpointsOf } from '../core/knowing/as-of.ts';
import type { Retired } from '../core/record/retired.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import { figureFiles, type TextFile } from '../exports/figure.ts';
import { pathOf } from '../i18n/routes.ts';
import { createViews, type View } from '../views/frame/view.ts';

/** What one address shows. */
export type PageProps = { readonly view: View; readonly page: PageRef; readonly ended: Retired | null };

let views: Readonly<Record<Lang, View>> | null = null;

/** The views over the dossier, made once for each reading of the content. */
export function getViews(): Readonly<Record<Lang, View>> {
  const dossier = getDossier();
  if (views?.nl.dossier !== dossier) views = createViews(dossier, isReadingRoom());
  return views;
}

let files: { readonly of: Dossier; readonly list: ReadonlyMap<string, TextFile> } | null = null;

/** The figures as files of CSV by id, made once for each reading of the content. */
export function getFigureFiles(): ReadonlyMap<string, TextFile> {
  const dossier = getDossier();
  if (files?.of !== dossier) files = { of: dossier, list: figureFiles(dossier) };
  return files.list;
}

/** Every address below `/nl/` and `/en/`: a record in is a page out. */
export function getPaths(): { params: { path: string }; props: PageProps }[] {
  const made = getViews();
  const { dossier } = made.nl;
  const pages = sitePages(dossier, (item) => checkpointsOf(item, dossier.knowledge));
  return LANGS.flatMap((lang) =>
    pages.map(({ ref, ended }) => ({
      params: { path: pathOf(lang, ref).slice(1, -1) },
      props: { view: made[lang], page: ref, ended },
    })),
  );
}
