import type { Actor } from '../record/actor.ts';
import { citedParts } from '../record/cites.ts';
import { byCode } from '../record/code.ts';
import type { Discrepancy } from '../record/discrepancy.ts';
import type { Figure } from '../record/figure.ts';
import type { Gap } from '../record/gap.ts';
import { KINDS } from '../record/kinds.ts';
import type { Knowledge } from '../record/knowledge.ts';
import {
  type AnyRecord,
  type CaseKind,
  isOfCase,
  KIND_NAMES,
  type RecordKind,
  type RecordOf,
} from '../record/record.ts';
import type { Version } from '../record/version.ts';
import { casesOfSources, type Dossier, type Linked, type ListName, type PlacedEvent } from './dossier.ts';
import type { PageRef } from './page-ref.ts';
import { type TimelineYear, timelineYears } from './years.ts';

/** The records of each kind by their ids: `events`, `sources`. */
type ById = { readonly [K in RecordKind as ListName<K>]: ReadonlyMap<string, Linked<K>> };

/** Those of each kind in a case: `eventsOfCase`; coded ones but events in the order of their codes. */
type ByCase = { readonly [K in CaseKind as `${ListName<K>}OfCase`]: Groups<Linked<K>> };

/** All records by their ids and by what names them, so that a page costs no more on a large site. */
export type Records = ById &
  ByCase & {
    /** Of sources that ended too. */
    readonly caseOfSource: ReadonlyMap<string, string>;
    /** Pages by year of the timeline of a case; none where one page holds it. */
    readonly yearsOfCase: Groups<TimelineYear>;
    /** The year on whose page of the timeline an event stands; none where one page holds them all. */
    readonly yearOfEvent: ReadonlyMap<string, string>;
    readonly eventsOfSource: Groups<PlacedEvent>;
    readonly eventsOfActor: Groups<PlacedEvent>;
    readonly eventsOfTheme: Groups<PlacedEvent>;
    readonly gapsOfSource: Groups<Gap>;
    readonly discrepanciesOfSource: Groups<Discrepancy>;
    readonly knowledgeOfActor: Groups<Knowledge>;
    readonly figuresOfSource: Groups<Figure>;
    readonly partsOfActor: Groups<Actor>;
    readonly versionsOfSource: Groups<Version>;
    readonly versionsOfEvent: Groups<Version>;
  };

type Groups<T> = { readonly get: (key: string) => readonly T[] };

/** Indexes the records of a dossier, once a build. */
export function indexRecords(dossier: Dossier): Records {
  const ofCase = groupByCase(dossier);
  const years = new Map(dossier.cases.map(({ id }) => [id, timelineYears(ofCase.eventsOfCase.get(id))]));
  return {
    ...indexById(dossier),
    ...ofCase,
    yearsOfCase: { get: (id) => years.get(id) ?? [] },
    yearOfEvent: new Map([...years.values()].flat().flatMap(({ year, events }) => events.map(({ id }) => [id, year]))),
    caseOfSource: casesOfSources(dossier),
    eventsOfSource: group(dossier.events, citedSources),
    eventsOfActor: group(dossier.events, (event) => event.actors.map((part) => part.actor)),
    eventsOfTheme: group(dossier.events, (event) => event.themes),
    gapsOfSource: group(byCode(dossier.gaps), citedSources),
    discrepanciesOfSource: group(byCode(dossier.discrepancies), citedSources),
    figuresOfSource: group(byCode(dossier.figures), citedSources),
    knowledgeOfActor: group(dossier.knowledge, (item) => item.statements.map((statement) => statement.actor)),
    partsOfActor: group(dossier.actors, (actor) => actor.partOf),
    versionsOfSource: group(byCode(dossier.versions), (item) => item.family.map(({ source }) => source)),
    versionsOfEvent: group(byCode(dossier.versions), (item) =>
      item.changes.flatMap(({ event }) => (event === null ? [] : [event])),
    ),
  };
}

function indexById(dossier: Dossier): ById {
  const lists = KIND_NAMES.map((kind) => {
    const list: readonly AnyRecord[] = dossier[KINDS[kind].plural];
    return [KINDS[kind].plural, new Map(list.map((item) => [item.id, item]))];
  });
  return Object.fromEntries(lists) as ById;
}

function groupByCase(dossier: Dossier): ByCase {
  const groups = KIND_NAMES.filter(isOfCase).map((kind) => {
    const list: readonly RecordOf<CaseKind>[] = dossier[KINDS[kind].plural];
    const ordered = KINDS[kind].code === null || kind === 'event' ? list : byCode(list);
    return [`${KINDS[kind].plural}OfCase`, group(ordered, (item) => [item.case])];
  });
  return Object.fromEntries(groups) as ByCase;
}

function citedSources(record: AnyRecord): string[] {
  return citedParts(record).flatMap(({ cites }) => cites.map(({ source }) => source));
}

/** The page of the timeline on which an event stands. */
export function timelinePage({ yearOfEvent }: Pick<Records, 'yearOfEvent'>, event: PlacedEvent): PageRef {
  const year = yearOfEvent.get(event.id);
  return year === undefined
    ? { page: 'timeline', case: event.case }
    : { page: 'timeline-year', case: event.case, year };
}

/** The record of an id that the checks have proved to exist. */
export function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new ReferenceError(`no record ${id}`);
  return found;
}

function group<T>(list: readonly T[], keysOf: (item: T) => readonly string[]): Groups<T> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    for (const key of new Set(keysOf(item))) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  }
  return { get: (key) => groups.get(key) ?? [] };
}
