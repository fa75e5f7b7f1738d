import type { Dossier, PlacedEvent } from '../core/dossier/dossier.ts';
import type { PageRef, SinglePage } from '../core/dossier/page-ref.ts';
import { fragmentOf } from '../core/dossier/target.ts';
import type { Case } from '../core/record/case.ts';
import { byCode } from '../core/record/code.ts';
import type { Discrepancy } from '../core/record/discrepancy.ts';
import type { Gap } from '../core/record/gap.ts';
import type { Knowledge } from '../core/record/knowledge.ts';
import type { Source } from '../core/record/source.ts';
import type { Term } from '../core/record/term.ts';
import type { Lang } from '../core/record/text.ts';
import { packFacts, type SearchFacts, type SearchRecord } from '../core/search/records.ts';
import { yearOf } from '../core/time/day.ts';
import type { EdtfDate } from '../core/time/edtf.ts';
import { type Moment, OPEN } from '../core/time/moment.ts';
import { dateInWords } from '../i18n/date.ts';
import { asSentence } from '../i18n/knowledge.ts';
import { pathOf } from '../i18n/routes.ts';

/** Something to be found; `text` is its full text where it is a section of a page, null where it has its own page. */
export type SearchEntry = { readonly record: SearchRecord; readonly text: string | null };

/** All that search finds in a language: by case what belongs to one, then what all share; in the same order everywhere. */
export function searchEntries(dossier: Dossier, lang: Lang): SearchEntry[] {
  const page = (ref: PageRef) => pathOf(lang, ref);
  return [
    ...dossier.cases.flatMap((item) => entriesOfCase(dossier, item.id, lang)),
    ...dossier.themes.map((theme) =>
      ownPage({
        kind: 'theme',
        path: page({ page: 'theme', slug: theme.slug }),
        title: theme.title[lang],
        themes: [theme.id],
      }),
    ),
    ...dossier.actors.map((actor) =>
      ownPage({
        kind: 'actor',
        path: page({ page: 'actor', slug: actor.slug }),
        title: actor.title[lang],
        names: otherNames(actor.title[lang], [...actor.names, actor.expansion?.[lang], actor.office?.[lang]]),
        actors: [actor.id],
      }),
    ),
    ...dossier.terms.map((term) => ({
      record: recordOf({
        kind: 'term',
        path: sectionOf({ page: 'glossary' }, term.slug, lang),
        title: term.title[lang],
        names: otherNames(term.title[lang], [term.expansion?.[lang]]),
      }),
      text: termText(term, lang),
    })),
    ...dossier.pages.map((item) =>
      ownPage({ kind: 'page', path: page({ page: item.slug as SinglePage }), title: item.title[lang] }),
    ),
  ];
}

/** What the list of everything on the search page does not say, for a language. */
export function searchFacts(dossier: Dossier, lang: Lang): SearchFacts {
  return packFacts(searchEntries(dossier, lang).map((entry) => entry.record));
}

/** The titles, with that of its case for the only source of one, so that a reader of the other language finds by them too. */
export function searchTitles(dossier: Dossier, lang: Lang): string[] {
  const ofCase = new Set(dossier.cases.map((item) => item.title[lang]));
  return searchEntries(dossier, lang).map(({ record: { title, names } }) =>
    [title, ...names.filter((name) => ofCase.has(name))].join(' '),
  );
}

function entriesOfCase(dossier: Dossier, id: string, lang: Lang): SearchEntry[] {
  const own = <T extends { readonly case: string }>(list: readonly T[]): T[] => list.filter((item) => item.case === id);
  const item = dossier.cases.find((other) => other.id === id);
  const sources = own(dossier.sources);
  return [
    ownPage({ kind: 'case', case: id, path: pathOf(lang, { page: 'case', case: id }), title: item?.title[lang] ?? '' }),
    ...own(dossier.events).map((event) => ownPage(eventRecord(event, lang))),
    ...byCode(own(dossier.knowledge)).map((entry) => ownPage(knowledgeRecord(entry, lang))),
    ...sources.map((source) => ownPage(sourceRecord(source, lang, sources.length === 1 ? item : undefined))),
    ...byCode(own(dossier.discrepancies)).map((entry) => ({
      record: recordOf({ kind: 'discrepancy', ...inCase(entry, 'discrepancies', lang) }),
      text: discrepancyText(entry, lang),
    })),
    ...byCode(own(dossier.gaps)).map((entry) => ({
      record: recordOf({ kind: 'gap', ...inCase(entry, 'gaps', lang) }),
      text: gapText(entry, lang),
    })),
  ];
}

function sectionOf(ref: PageRef, slug: string, lang: Lang): string {
  return `${pathOf(lang, ref)}#${fragmentOf(slug)}`;
}

type Known = Pick<SearchRecord, 'kind' | 'path' | 'title'> & Partial<SearchRecord>;

function ownPage(known: Known): SearchEntry {
  return { record: recordOf(known), text: null };
}

function recordOf(known: Known): SearchRecord {
  return {
    case: null,
    code: '',
    names: [],
    date: null,
    lastYear: null,
    when: '',
    facets: null,
    actors: [],
    themes: [],
    ...known,
  };
}

function inCase(item: Discrepancy | Gap, page: 'discrepancies' | 'gaps', lang: Lang): Omit<Known, 'kind'> {
  const path = sectionOf({ page, case: item.case }, item.slug, lang);
  return { case: item.case, path, code: item.code, title: item.title[lang] };
}

function eventRecord(event: PlacedEvent, lang: Lang): Known {
  return {
    kind: 'event',
    case: event.case,
    path: pathOf(lang, { page: 'event', case: event.case, slug: event.slug }),
    code: event.code,
    title: event.title[lang],
    ...dateOf(event.date, event, lang),
    facets: { line: event.line, status: event.status, weight: event.weight },
    actors: [...new Set(event.actors.map((part) => part.actor))],
    themes: event.themes,
  };
}

function knowledgeRecord(item: Knowledge, lang: Lang): Known {
  return {
    kind: 'knowledge',
    case: item.case,
    path: pathOf(lang, { page: 'knowledge-item', case: item.case, slug: item.slug }),
    code: item.code,
    title: asSentence(lang, item.title[lang]),
    actors: [...new Set(item.statements.map((statement) => statement.actor))],
  };
}

/** A source; the only one of its case is also found by what the case is called. */
function sourceRecord(source: Source, lang: Lang, wholeCase: Case | undefined): Known {
  return {
    kind: 'source',
    case: source.case,
    path: pathOf(lang, { page: 'source', case: source.case, slug: source.slug }),
    code: source.code,
    title: source.title[lang],
    names: otherNames(source.title[lang], [source.titlePrinted, source.reference, wholeCase?.title[lang]]),
    ...dateOf(source.date, source.date ?? OPEN, lang),
    actors: [...new Set([...source.from, ...source.to])],
  };
}

function dateOf(
  date: EdtfDate | null,
  { earliest, latest }: Moment,
  lang: Lang,
): Pick<SearchRecord, 'date' | 'lastYear' | 'when'> {
  const last = latest ?? earliest;
  return {
    date: earliest ?? latest,
    lastYear: last === null ? null : String(yearOf(last)),
    when: dateInWords(lang, date),
  };
}

function otherNames(title: string, names: readonly (string | null | undefined)[]): string[] {
  return [...new Set(names)].filter(
    (name) => name !== null && name !== undefined && name !== title && name !== '',
  ) as string[];
}

function termText(term: Term, lang: Lang): string {
  return joined([term.title[lang], term.expansion?.[lang], term.prose[lang].text]);
}

function discrepancyText(item: Discrepancy, lang: Lang): string {
  return joined([
    item.code,
    item.title[lang],
    ...item.readings.map((reading) => reading.says[lang]),
    item.why?.[lang],
    item.prose[lang].text,
  ]);
}

function gapText(item: Gap, lang: Lang): string {
  return joined([item.code, item.title[lang], item.nearest?.says[lang], item.prose[lang].text]);
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}
