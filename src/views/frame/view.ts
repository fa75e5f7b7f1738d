import type { Dossier, PlacedEvent } from '../../core/dossier/dossier.ts';
import type { PageRef } from '../../core/dossier/page-ref.ts';
import { indexRecords, timelinePage } from '../../core/dossier/records.ts';
import type { Discrepancy } from '../../core/record/discrepancy.ts';
import type { Figure } from '../../core/record/figure.ts';
import type { Gap } from '../../core/record/gap.ts';
import type { Knowledge } from '../../core/record/knowledge.ts';
import type { Source } from '../../core/record/source.ts';
import type { Lang } from '../../core/record/text.ts';
import type { Version } from '../../core/record/version.ts';
import { createTeller, type Teller } from '../../i18n/teller.ts';
import { hrefOf } from './href.ts';

/** What every view is given: a language, its words, the dossier and where things are. */
export type View = Teller & {
  readonly dossier: Dossier;
  readonly hrefOf: (ref: PageRef, fragment?: string) => string;
  /** True in the local edition that holds the texts; it is never published. */
  readonly isReadingRoom: boolean;
};

/** The views of a dossier, one a language, over one index of its records. */
export function createViews(dossier: Dossier, isReadingRoom: boolean): Readonly<Record<Lang, View>> {
  const records = indexRecords(dossier);
  const view = (lang: Lang): View => ({
    ...createTeller(lang, records),
    dossier,
    hrefOf: (ref, fragment) => hrefOf(lang, ref, fragment ?? null),
    isReadingRoom,
  });
  return { nl: view('nl'), en: view('en') };
}

/** The page of an event. */
export function eventRef(event: PlacedEvent): PageRef {
  return { page: 'event', case: event.case, slug: event.slug };
}

/** The page of all links of an event, where its own page cannot hold them. */
export function eventLinksRef({ case: caseId, slug }: PlacedEvent): PageRef {
  return { page: 'event-links', case: caseId, slug };
}

/** The page of the timeline on which an event stands. */
export function timelineRef({ records }: View, event: PlacedEvent): PageRef {
  return timelinePage(records, event);
}

/** The page of a source. */
export function sourceRef(source: Source): PageRef {
  return { page: 'source', case: source.case, slug: source.slug };
}

/** The page of a knowledge item. */
export function knowledgeRef(item: Knowledge): PageRef {
  return { page: 'knowledge-item', case: item.case, slug: item.slug };
}

/** The page of a version family. */
export function versionRef(item: Version): PageRef {
  return { page: 'version', case: item.case, slug: item.slug };
}

/** The page of a figure. */
export function figureRef(figure: Figure): PageRef {
  return { page: 'figure', case: figure.case, slug: figure.slug };
}

/** Address of a gap or a discrepancy, which stand on one page a case; its code is a fragment beside its slug. */
export function listedHref(view: View, item: Gap | Discrepancy): string {
  const page = item.record === 'gap' ? 'gaps' : 'discrepancies';
  return view.hrefOf({ page, case: item.case }, item.code);
}
