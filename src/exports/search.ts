import type { Dossier, PlacedEvent } from '../core/dossier/dossier.ts';
import { targetOfRecord } from '../core/dossier/target.ts';
import { type AnyRecord, caseOf } from '../core/record/record.ts';
import type { Source } from '../core/record/source.ts';
import type { Lang, Words } from '../core/record/text.ts';
import { searchGroups } from '../core/search/list.ts';
import { packFacts, type SearchFacts, type SearchRecord } from '../core/search/records.ts';
import { yearOf } from '../core/time/day.ts';
import type { EdtfDate } from '../core/time/edtf.ts';
import { type Moment, OPEN } from '../core/time/moment.ts';
import { dateInWords } from '../i18n/date.ts';
import { dayOfEvent } from '../i18n/event.ts';
import { asSentence } from '../i18n/knowledge.ts';
import { pathOf } from '../i18n/routes.ts';

/** Something to be found; `text` is its full text where it is a section of a page, null where it has its own page. */
export type SearchEntry = { readonly record: SearchRecord; readonly text: string | null };

/** All that search finds in a language: case by case, then what all share; the same order everywhere. */
export function searchEntries(dossier: Dossier, lang: Lang): SearchEntry[] {
  return searchGroups(dossier).flatMap(({ lists }) => {
    const records = lists.flatMap((list) => list.records);
    return records.map((record) => entryOf(record, records, lang));
  });
}

/** A record among those of its case, or those that no case has to itself. */
function entryOf(record: AnyRecord, around: readonly AnyRecord[], lang: Lang): SearchEntry {
  const target = targetOfRecord(record);
  if (target === null) throw new Error(`${record.id} has no page`);
  const page = pathOf(lang, target.ref);
  return {
    record: {
      kind: record.record as SearchRecord['kind'],
      case: caseOf(record),
      path: target.fragment === null ? page : `${page}#${target.fragment}`,
      code: 'code' in record ? record.code : '',
      title: record.title[lang],
      names: [],
      date: null,
      lastYear: null,
      when: '',
      facets: null,
      actors: [],
      themes: [],
      ...factsOf(record, around, lang),
    },
    text: target.fragment === null ? null : textOf(record, lang),
  };
}

/** What more is known of a record than its title and its place. */
function factsOf(record: AnyRecord, around: readonly AnyRecord[], lang: Lang): Partial<SearchRecord> {
  const title = record.title[lang];
  switch (record.record) {
    case 'event':
      return eventFacts(record as PlacedEvent, lang);
    case 'knowledge':
      return {
        title: asSentence(lang, title),
        actors: [...new Set(record.statements.map((statement) => statement.actor))],
      };
    case 'source':
      return sourceFacts(record, around, lang);
    case 'theme':
      return { themes: [record.id] };
    case 'actor':
      return {
        names: otherNames(title, [...record.names, record.expansion?.[lang], record.office?.[lang]]),
        actors: [record.id],
      };
    case 'term':
      return { names: otherNames(title, [record.expansion?.[lang]]) };
    default:
      return {};
  }
}

/** What the list of everything on the search page does not say, for a language. */
export function searchFacts(dossier: Dossier, lang: Lang): SearchFacts {
  return packFacts(searchEntries(dossier, lang).map((entry) => entry.record));
}

/** The titles, for the only source of one with that of its case: a reader of the other language finds by them too. */
export function searchTitles(dossier: Dossier, lang: Lang): string[] {
  const ofCase = new Set(dossier.cases.map((item) => item.title[lang]));
  return searchEntries(dossier, lang).map(({ record: { title, names } }) =>
    [title, ...names.filter((name) => ofCase.has(name))].join(' '),
  );
}

function eventFacts(event: PlacedEvent, lang: Lang): Partial<SearchRecord> {
  return {
    ...dateOf(event.date, event, lang),
    when: dayOfEvent(lang, event),
    facets: { line: event.line, status: event.status, weight: event.weight },
    actors: [...new Set(event.actors.map((part) => part.actor))],
    themes: event.themes,
  };
}

/** A source; the only one of its case is also found by what the case is called. */
function sourceFacts(source: Source, around: readonly AnyRecord[], lang: Lang): Partial<SearchRecord> {
  const isOnly = around.filter(({ record }) => record === 'source').length === 1;
  const wholeCase = isOnly ? around.find(({ record }) => record === 'case') : undefined;
  return {
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

/** Full text of a record that stands on a page with others. */
function textOf(record: AnyRecord, lang: Lang): string {
  const code = 'code' in record ? record.code : null;
  const prose = record.prose[lang].text;
  return joined([code, record.title[lang], ...wordsOf(record).map((words) => words?.[lang]), prose]);
}

function wordsOf(record: AnyRecord): readonly (Words | null)[] {
  switch (record.record) {
    case 'discrepancy':
      return [...record.readings.map((reading) => reading.says), record.why];
    case 'gap':
      return [record.nearest?.says ?? null];
    case 'term':
      return [record.expansion];
    default:
      return [];
  }
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}
