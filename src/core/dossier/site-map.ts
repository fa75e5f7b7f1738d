import type { Case } from '../record/case.ts';
import type { AnyRecord } from '../record/record.ts';
import type { Retired } from '../record/retired.ts';
import type { Day } from '../time/day.ts';
import { isCrowded } from './crowd.ts';
import { type Dossier, type PlacedEvent, recordsOf } from './dossier.ts';
import { endedTarget } from './ended.ts';
import { CASE_PAGES, type CasePage, type PageRef, SINGLE_PAGES } from './page-ref.ts';
import { targetOfRecord } from './target.ts';
import { timelineYears } from './years.ts';

/** A page of the site; `ended` where it stands for what is no more. */
export type SitePage = { readonly ref: PageRef; readonly ended: Retired | null };

/** The days of which a case has a page of its own. */
export type DaysOf = (item: Case) => readonly Day[];

/** Every page of one language, one a record, without the doorway and the page for what is missing. */
export function sitePages(dossier: Dossier, daysOf: DaysOf): SitePage[] {
  return [...pagesOf(dossier, daysOf).map((ref) => ({ ref, ended: null })), ...endedPages(dossier)];
}

function pagesOf(dossier: Dossier, daysOf: DaysOf): PageRef[] {
  const { cases } = dossier;
  return [
    ...SINGLE_PAGES.filter((page) => page !== 'doorway').map((page) => ({ page })),
    ...cases.flatMap(({ id }) => casePages(dossier, id).map((page) => ({ page, case: id }))),
    ...cases.flatMap(({ id }) => yearPages(dossier, id)),
    ...cases.flatMap((item) => daysOf(item).map((day) => ({ page: 'as-of', case: item.id, day }) as const)),
    ...recordsOf(dossier).flatMap(ownPage),
    ...dossier.events.filter(isCrowded).map(linksPage),
    ...caseThemes(dossier),
  ];
}

/** The pages by year of a timeline that one page does not hold. */
function yearPages({ events }: Dossier, id: string): PageRef[] {
  return timelineYears(events.filter((event) => event.case === id)).map(({ year }) => ({
    page: 'timeline-year',
    case: id,
    year,
  }));
}

/** The page of a record; that of a case or a text is among those of a case or the site. */
function ownPage(record: AnyRecord): PageRef[] {
  const target = record.record === 'case' || record.record === 'page' ? null : targetOfRecord(record);
  return target && target.fragment === null ? [target.ref] : [];
}

/** The pages of a case; some are there only where it has something for them. */
function casePages({ knowledge, versions, figures }: Dossier, id: string): CasePage[] {
  const needs: Partial<Record<CasePage, readonly { readonly case: string }[]>> = { knowledge, versions, figures };
  return CASE_PAGES.filter((page) => needs[page]?.some((item) => item.case === id) ?? true);
}

/** The page for all links of an event that its own page cannot hold. */
function linksPage({ case: id, slug }: PlacedEvent): PageRef {
  return { page: 'event-links', case: id, slug };
}

/** A theme within a case that has events of it, in the order in which they first name it. */
function caseThemes({ events, themes }: Dossier): PageRef[] {
  const known = new Set(themes.map(({ slug }) => slug));
  const pairs = new Map(
    events.flatMap((event) => event.themes.map((slug) => [`${event.case}/${slug}`, { case: event.case, slug }])),
  );
  return [...pairs.values()].filter(({ slug }) => known.has(slug)).map((pair) => ({ page: 'case-theme', ...pair }));
}

/** Pages of what ended, where it had one of its own. */
function endedPages({ retired }: Dossier): SitePage[] {
  return retired.flatMap((ended) => {
    const target = endedTarget(ended);
    return target && target.fragment === null ? [{ ref: target.ref, ended }] : [];
  });
}
