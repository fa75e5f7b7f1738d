import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getNarrative, getPageBody } from '../collections/dossier.ts';
import { getComparisons, getSourceText } from '../collections/text.ts';
import type { PageRef, RefOf, TEXT_PAGES } from '../core/dossier/page-ref.ts';
import { need } from '../core/dossier/records.ts';
import AxisPage from '../views/axis/AxisPage.astro';
import FigurePage from '../views/figures/FigurePage.astro';
import FiguresPage from '../views/figures/FiguresPage.astro';
import type { View } from '../views/frame/view.ts';
import AsOfPage from '../views/knowledge/AsOfPage.astro';
import ItemPage from '../views/knowledge/ItemPage.astro';
import KnowledgePage from '../views/knowledge/KnowledgePage.astro';
import ActorPage from '../views/record/ActorPage.astro';
import AllDiscrepanciesPage from '../views/record/AllDiscrepanciesPage.astro';
import AllGapsPage from '../views/record/AllGapsPage.astro';
import CoveragePage from '../views/record/CoveragePage.astro';
import DiscrepanciesPage from '../views/record/DiscrepanciesPage.astro';
import EndedPage from '../views/record/EndedPage.astro';
import EventLinksPage from '../views/record/EventLinksPage.astro';
import EventPage from '../views/record/EventPage.astro';
import ExperiencesPage from '../views/record/ExperiencesPage.astro';
import GapsPage from '../views/record/GapsPage.astro';
import GlossaryPage from '../views/record/GlossaryPage.astro';
import RegisterPage from '../views/record/RegisterPage.astro';
import SourcePage from '../views/record/SourcePage.astro';
import SourcesPage from '../views/record/SourcesPage.astro';
import ThemePage from '../views/record/ThemePage.astro';
import CasePage from '../views/site/CasePage.astro';
import CasesPage from '../views/site/CasesPage.astro';
import DataPage from '../views/site/DataPage.astro';
import HomePage from '../views/site/HomePage.astro';
import SearchPage from '../views/site/SearchPage.astro';
import TextPage from '../views/site/TextPage.astro';
import FilterPage from '../views/timeline/FilterPage.astro';
import TimelinePage from '../views/timeline/TimelinePage.astro';
import TimelineYearPage from '../views/timeline/TimelineYearPage.astro';
import VersionPage from '../views/version/VersionPage.astro';
import VersionsPage from '../views/version/VersionsPage.astro';
import { getFigureFiles, type PageProps } from './_paths.ts';

/** Any component; the types of Astro do not tell which props the factory of one takes. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type Component = (props: any) => any;
/** A component, what it is given, and where a page has one its body from MDX. */
export type Drawn = {
  readonly Page: Component;
  readonly props: Readonly<Record<string, unknown>>;
  readonly Body?: AstroComponentFactory;
};
type Draw<P extends PageRef['page']> = (view: View, page: RefOf<P>) => Drawn | Promise<Drawn>;
type Table = { readonly [P in Exclude<PageRef['page'], 'doorway'>]: Draw<P> };

const idOf = ({ case: id, slug }: { case: string; slug: string }): string => `${id}/${slug}`;
const sizeOf = (id: string): number => need(getFigureFiles(), id).size;

/** Draws a page with nothing but its view, and its own name where it shares a component. */
const draw =
  (Page: Component): ((view: View, page: PageRef) => Drawn) =>
  (view, { page }) => ({ Page, props: { view, page } });

/** Draws a page of a case. */
const ofCase =
  (Page: Component): ((view: View, page: { case: string }) => Drawn) =>
  (view, page) => ({ Page, props: { view, item: need(view.records.cases, page.case) } });

const text: Draw<(typeof TEXT_PAGES)[number]> = async (view, { page }) => ({
  Page: TextPage,
  props: { view, page, item: need(view.records.pages, page) },
  Body: await getPageBody(page, view.lang),
});

/** How each sort of page is drawn: the one table of pages. */
const TABLE: Table = {
  home: draw(HomePage),
  cases: draw(CasesPage),
  actors: draw(RegisterPage),
  themes: draw(RegisterPage),
  glossary: draw(GlossaryPage),
  search: draw(SearchPage),
  data: (view) => ({ Page: DataPage, props: { view, sizeOf } }),
  'all-timelines': draw(AxisPage),
  'all-discrepancies': draw(AllDiscrepanciesPage),
  'all-gaps': draw(AllGapsPage),
  about: text,
  method: text,
  privacy: text,
  accessibility: text,
  changes: text,
  case: async (view, page) => ({ ...ofCase(CasePage)(view, page), Body: await getNarrative(page.case, view.lang) }),
  timeline: ofCase(TimelinePage),
  'timeline-year': (view, page) => ({
    Page: TimelineYearPage,
    props: { view, item: need(view.records.cases, page.case), year: page.year },
  }),
  filter: ofCase(FilterPage),
  knowledge: ofCase(KnowledgePage),
  sources: ofCase(SourcesPage),
  discrepancies: ofCase(DiscrepanciesPage),
  gaps: ofCase(GapsPage),
  experiences: ofCase(ExperiencesPage),
  versions: ofCase(VersionsPage),
  figures: ofCase(FiguresPage),
  coverage: ofCase(CoveragePage),
  event: (view, page) => ({ Page: EventPage, props: { view, event: need(view.records.events, idOf(page)) } }),
  'event-links': (view, page) => ({
    Page: EventLinksPage,
    props: { view, event: need(view.records.events, idOf(page)) },
  }),
  source: (view, { slug }) => ({
    Page: SourcePage,
    props: { view, source: need(view.records.sources, slug), lines: getSourceText(slug) },
  }),
  'case-theme': (view, page) => ({
    Page: ThemePage,
    props: { view, theme: need(view.records.themes, page.slug), item: need(view.records.cases, page.case) },
  }),
  'knowledge-item': (view, page) => ({
    Page: ItemPage,
    props: {
      view,
      item: need(view.records.cases, page.case),
      knowledge: need(view.records.knowledge, idOf(page)),
    },
  }),
  version: (view, page) => {
    const version = need(view.records.versions, idOf(page));
    return { Page: VersionPage, props: { view, version, comparisons: getComparisons(version.family) } };
  },
  figure: (view, page) => ({
    Page: FigurePage,
    props: { view, figure: need(view.records.figures, idOf(page)), size: sizeOf(idOf(page)) },
  }),
  'as-of': (view, page) => ({
    Page: AsOfPage,
    props: { view, item: need(view.records.cases, page.case), day: page.day },
  }),
  actor: (view, { slug }) => ({ Page: ActorPage, props: { view, actor: need(view.records.actors, slug) } }),
  theme: (view, { slug }) => ({
    Page: ThemePage,
    props: { view, theme: need(view.records.themes, slug), item: null },
  }),
};

/** The component and the props of an address; a record that ended has a page that says so. */
export async function drawPage({ view, page, ended }: PageProps): Promise<Drawn> {
  if (ended) return { Page: EndedPage, props: { view, page, ended } };
  // The table has for each sort of page a function that takes just its reference.
  const drawn = TABLE[page.page as keyof Table] as Draw<PageRef['page']>;
  return drawn(view, page as never);
}
