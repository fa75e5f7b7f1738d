import { getDossier } from '../collections/dossier.ts';
import { isReadingRoom } from '../collections/reading.ts';
import type { Dossier } from '../core/dossier/dossier.ts';
import { checkpointsOf } from '../core/knowing/asof.ts';
import type { Retired } from '../core/record/retired.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import { figureFiles, type TextFile } from '../exports/figure.ts';
import type { CasePage, PageRef, SinglePage } from '../i18n/routes.ts';
import { pathOf, segments, targetOf } from '../i18n/routes.ts';
import {
  createViews,
  eventRef,
  figureRef,
  knowledgeRef,
  sourceRef,
  type View,
  versionRef,
} from '../views/frame/view.ts';

/** What one address shows. */
export type Shown = { readonly view: View; readonly page: PageRef; readonly ended: Retired | null };

/** Pages written in MDX, by the name of their file. */
export const TEXT_PAGES = [
  'about',
  'method',
  'privacy',
  'accessibility',
  'changes',
] as const satisfies readonly SinglePage[];

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
export function getPaths(): { params: { path: string }; props: Shown }[] {
  const made = getViews();
  const pages = [...pagesOf(made.nl).map((page) => ({ page, ended: null })), ...endedPages(made.nl)];
  return LANGS.flatMap((lang) =>
    pages.map(({ page, ended }) => ({
      params: { path: pathOf(lang, page).slice(1, -1) },
      props: { view: made[lang], page, ended },
    })),
  );
}

/** Pages of records that ended, where they had one of their own. */
function endedPages({ dossier }: View): { page: PageRef; ended: Retired }[] {
  return dossier.retired.flatMap((ended) => {
    const target = targetOf(`${ended.record}:${ended.id}`, () => undefined);
    return target && target.anchor === null ? [{ page: target.ref, ended }] : [];
  });
}

function pagesOf({ dossier, register }: View): PageRef[] {
  // Some pages of a case are there only where it has something for them.
  const needs: Partial<Record<CasePage, { get: (id: string) => readonly unknown[] }>> = {
    knowledge: register.knowledgeOfCase,
    versions: register.versionsOfCase,
    figures: register.figuresOfCase,
  };
  const isFilled = (ref: { page: CasePage; case: string }): boolean => needs[ref.page]?.get(ref.case).length !== 0;
  const single = (Object.keys(segments.single) as SinglePage[]).filter((page) => page !== 'doorway');
  const ofCase = Object.keys(segments.case) as CasePage[];
  return [
    ...single.map((page) => ({ page })),
    ...dossier.cases.flatMap((item) => ofCase.map((page) => ({ page, case: item.id }))).filter(isFilled),
    ...dossier.knowledge.map(knowledgeRef),
    ...dossier.versions.map(versionRef),
    ...dossier.cases.flatMap((item) =>
      checkpointsOf(item, dossier.knowledge).map((day) => ({ page: 'as-of', case: item.id, day }) as const),
    ),
    ...dossier.events.map(eventRef),
    ...dossier.sources.map(sourceRef),
    ...dossier.figures.map(figureRef),
    ...dossier.actors.map((actor) => ({ page: 'actor', slug: actor.slug }) as const),
    ...dossier.themes.map((theme) => ({ page: 'theme', slug: theme.slug }) as const),
    ...dossier.themes.flatMap((theme) => {
      const cases = new Set(register.eventsOfTheme.get(theme.id).map((event) => event.case));
      return [...cases].map((id) => ({ page: 'case-theme', case: id, slug: theme.slug }) as const);
    }),
  ];
}
