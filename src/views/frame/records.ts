import { casesOfSources, type Dossier, type PlacedEvent } from '../../core/dossier/dossier.ts';
import type { Actor } from '../../core/record/actor.ts';
import type { Case } from '../../core/record/case.ts';
import { byCode } from '../../core/record/code.ts';
import type { Discrepancy } from '../../core/record/discrepancy.ts';
import type { Figure } from '../../core/record/figure.ts';
import type { Gap } from '../../core/record/gap.ts';
import type { Knowledge } from '../../core/record/knowledge.ts';
import type { Page } from '../../core/record/page.ts';
import type { Source } from '../../core/record/source.ts';
import type { Term } from '../../core/record/term.ts';
import type { Theme } from '../../core/record/theme.ts';
import type { Version } from '../../core/record/version.ts';

/** All records by their ids and by what names them, so that a page costs no more on a large site. */
export type Records = {
  readonly cases: ReadonlyMap<string, Case>;
  readonly events: ReadonlyMap<string, PlacedEvent>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly gaps: ReadonlyMap<string, Gap>;
  readonly discrepancies: ReadonlyMap<string, Discrepancy>;
  readonly knowledge: ReadonlyMap<string, Knowledge>;
  readonly versions: ReadonlyMap<string, Version>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly pages: ReadonlyMap<string, Page>;
  /** Of sources that ended too. */
  readonly caseOfSource: ReadonlyMap<string, string>;
  readonly eventsOfCase: Groups<PlacedEvent>;
  readonly eventsOfSource: Groups<PlacedEvent>;
  readonly eventsOfActor: Groups<PlacedEvent>;
  readonly eventsOfTheme: Groups<PlacedEvent>;
  readonly sourcesOfCase: Groups<Source>;
  readonly gapsOfCase: Groups<Gap>;
  readonly discrepanciesOfCase: Groups<Discrepancy>;
  readonly gapsOfSource: Groups<Gap>;
  readonly discrepanciesOfSource: Groups<Discrepancy>;
  readonly knowledgeOfCase: Groups<Knowledge>;
  readonly knowledgeOfActor: Groups<Knowledge>;
  /** In the order of their codes. */
  readonly figuresOfCase: Groups<Figure>;
  readonly figuresOfSource: Groups<Figure>;
  readonly partsOfActor: Groups<Actor>;
  readonly versionsOfCase: Groups<Version>;
  readonly versionsOfSource: Groups<Version>;
  readonly versionsOfEvent: Groups<Version>;
};

type Groups<T> = { readonly get: (key: string) => readonly T[] };

/** Indexes the records of a dossier, once a build. */
export function indexRecords(dossier: Dossier): Records {
  return {
    cases: byId(dossier.cases),
    events: byId(dossier.events),
    sources: byId(dossier.sources),
    actors: byId(dossier.actors),
    themes: byId(dossier.themes),
    terms: byId(dossier.terms),
    gaps: byId(dossier.gaps),
    discrepancies: byId(dossier.discrepancies),
    knowledge: byId(dossier.knowledge),
    versions: byId(dossier.versions),
    figures: byId(dossier.figures),
    pages: byId(dossier.pages),
    caseOfSource: casesOfSources(dossier),
    eventsOfCase: group(dossier.events, (event) => [event.case]),
    eventsOfSource: group(dossier.events, (event) => event.cites.map((cite) => cite.source)),
    eventsOfActor: group(dossier.events, (event) => event.actors.map((part) => part.actor)),
    eventsOfTheme: group(dossier.events, (event) => event.themes),
    sourcesOfCase: group(dossier.sources, (source) => [source.case]),
    gapsOfCase: group(byCode(dossier.gaps), (gap) => [gap.case]),
    discrepanciesOfCase: group(byCode(dossier.discrepancies), (item) => [item.case]),
    gapsOfSource: group(byCode(dossier.gaps), (gap) => (gap.nearest?.cites ?? []).map((cite) => cite.source)),
    discrepanciesOfSource: group(byCode(dossier.discrepancies), (item) =>
      item.readings.flatMap((reading) => reading.cites.map((cite) => cite.source)),
    ),
    knowledgeOfCase: group(byCode(dossier.knowledge), (item) => [item.case]),
    figuresOfCase: group(byCode(dossier.figures), (figure) => [figure.case]),
    figuresOfSource: group(byCode(dossier.figures), (figure) =>
      figure.rows
        .flatMap((row) => Object.values(figure.cells[row.key] ?? {}))
        .flatMap(({ cites }) => cites.map(({ source }) => source)),
    ),
    knowledgeOfActor: group(dossier.knowledge, (item) => item.statements.map((statement) => statement.actor)),
    partsOfActor: group(dossier.actors, (actor) => (actor.partOf === null ? [] : [actor.partOf])),
    versionsOfCase: group(byCode(dossier.versions), (item) => [item.case]),
    versionsOfSource: group(byCode(dossier.versions), (item) => item.family.map(({ source }) => source)),
    versionsOfEvent: group(byCode(dossier.versions), (item) =>
      item.changes.flatMap(({ event }) => (event === null ? [] : [event])),
    ),
  };
}

/** The record of an id that the checks have proved to exist. */
export function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new ReferenceError(`no record ${id}`);
  return found;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
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
