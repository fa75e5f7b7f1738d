import { isDateFault, parseDate } from '../core/date.ts';
import type { Discrepancy } from '../core/discrepancy.ts';
import type { Dossier, PlacedEvent } from '../core/dossier.ts';
import type { Gap } from '../core/gap.ts';
import { type PackedRecords, packRecords, type SearchRecord } from '../core/search.ts';
import type { Source } from '../core/source.ts';
import type { Term } from '../core/term.ts';
import type { Lang } from '../core/text.ts';
import { dateInWords } from '../i18n/date.ts';
import { asSentence } from '../i18n/knowledge.ts';
import { anchorOf, type PageRef, pathOf, type SinglePage } from '../i18n/routes.ts';

/** Something to be found; `text` is its full text where it is a section of a page, null where it has its own page. */
export type SearchEntry = { readonly record: SearchRecord; readonly text: string | null };

/** All that search finds in a language, in the same order in every language. */
export function searchEntries(dossier: Dossier, lang: Lang): SearchEntry[] {
  const page = (ref: PageRef) => pathOf(lang, ref);
  const section = (ref: PageRef, slug: string) => `${pathOf(lang, ref)}#${anchorOf(slug)}`;
  return [
    ...dossier.cases.map((item) =>
      ownPage({ kind: 'case', case: item.id, path: page({ page: 'case', case: item.id }), title: item.title[lang] }),
    ),
    ...dossier.events.map((event) =>
      ownPage(eventRecord(event, page({ page: 'event', case: event.case, slug: event.slug }), lang)),
    ),
    ...dossier.knowledge.map((item) =>
      ownPage({
        kind: 'knowledge',
        case: item.case,
        path: page({ page: 'knowledge-item', case: item.case, slug: item.slug }),
        code: item.code,
        title: asSentence(lang, item.title[lang]),
        actors: [...new Set(item.statements.map((statement) => statement.actor))],
      }),
    ),
    ...dossier.sources.map((source) =>
      ownPage(sourceRecord(source, page({ page: 'source', case: source.case, slug: source.slug }), lang)),
    ),
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
        path: section({ page: 'glossary' }, term.slug),
        title: term.title[lang],
        names: otherNames(term.title[lang], [term.expansion?.[lang]]),
      }),
      text: termText(term, lang),
    })),
    ...dossier.discrepancies.map((item) => ({
      record: recordOf({
        kind: 'discrepancy',
        ...inCase(item, section({ page: 'discrepancies', case: item.case }, item.slug), lang),
      }),
      text: discrepancyText(item, lang),
    })),
    ...dossier.gaps.map((item) => ({
      record: recordOf({ kind: 'gap', ...inCase(item, section({ page: 'gaps', case: item.case }, item.slug), lang) }),
      text: gapText(item, lang),
    })),
    ...dossier.pages.map((item) =>
      ownPage({ kind: 'page', path: page({ page: item.slug as SinglePage }), title: item.title[lang] }),
    ),
  ];
}

/** The small index of titles, names and codes of a language. */
export function titleIndex(dossier: Dossier, lang: Lang): PackedRecords {
  return packRecords(searchEntries(dossier, lang).map((entry) => entry.record));
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

function inCase(item: Discrepancy | Gap, path: string, lang: Lang): Omit<Known, 'kind'> {
  return { case: item.case, path, code: item.code, title: item.title[lang] };
}

function eventRecord(event: PlacedEvent, path: string, lang: Lang): Known {
  return {
    kind: 'event',
    case: event.case,
    path,
    code: event.code,
    title: event.title[lang],
    ...dateOf(event.date, event.earliest, event.latest, lang),
    facets: { line: event.line, status: event.status, weight: event.weight },
    actors: [...new Set(event.actors.map((part) => part.actor))],
    themes: event.themes,
  };
}

function sourceRecord(source: Source, path: string, lang: Lang): Known {
  const parsed = source.date === null ? null : parseDate(source.date);
  const bounds = parsed === null || isDateFault(parsed) ? { earliest: null, latest: null } : parsed;
  return {
    kind: 'source',
    case: source.case,
    path,
    code: source.code,
    title: source.title[lang],
    names: otherNames(source.title[lang], [source.titlePrinted, source.reference]),
    ...dateOf(source.date, bounds.earliest, bounds.latest, lang),
    actors: [...new Set([...source.from, ...source.to])],
  };
}

function dateOf(
  edtf: string | null,
  earliest: string | null,
  latest: string | null,
  lang: Lang,
): Pick<SearchRecord, 'date' | 'lastYear' | 'when'> {
  const date = earliest ?? latest;
  return { date, lastYear: (latest ?? date)?.slice(0, 4) ?? null, when: dateInWords(lang, edtf) };
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
