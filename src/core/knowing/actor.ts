import type { PlacedEvent } from '../dossier/dossier.ts';
import type { Actor } from '../record/actor.ts';
import type { Knowledge, Statement } from '../record/knowledge.ts';
import { lanesOf, tellingOf } from './lanes.ts';
import { speakersBeside } from './silence.ts';
import { LADDER, type Standing, standingOf } from './state.ts';

/** An item and the statement that tells most of an actor. */
export type Told = { readonly item: Knowledge; readonly statement: Statement };

/** What all items say of one actor. */
export type ActorKnowing = {
  /** By the ladder; none where no item names the actor. */
  readonly groups: readonly { readonly standing: Standing; readonly told: readonly Told[] }[];
  /** Where no item names the actor: its parts, members and wholes that items of its cases name. */
  readonly beside: readonly string[];
  /** Items of the cases in which the actor has a part. */
  readonly items: readonly Knowledge[];
};

/** What is read of an actor; a view's index fits. */
export type ActorRecords = {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly knowledgeOfActor: { readonly get: (actor: string) => readonly Knowledge[] };
  readonly knowledgeOfCase: { readonly get: (id: string) => readonly Knowledge[] };
  readonly eventsOfActor: { readonly get: (actor: string) => readonly Pick<PlacedEvent, 'case'>[] };
};

/** What all items say of an actor: each state of knowing apart; where none names it, who is named beside it. */
export function knowingOf(actor: string, records: ActorRecords): ActorKnowing {
  const told = records.knowledgeOfActor.get(actor).flatMap((item) => toldOf(item, actor));
  const cases = new Set(records.eventsOfActor.get(actor).map((event) => event.case));
  const items = [...cases].flatMap((id) => records.knowledgeOfCase.get(id));
  const beside = told.length > 0 ? [] : items.flatMap((item) => speakersBeside(item, actor, records.actors));
  return { groups: groupsOf(told), beside: [...new Set(beside)], items };
}

function toldOf(item: Knowledge, actor: string): Told[] {
  return lanesOf(item)
    .filter((lane) => lane.actor === actor)
    .map((lane) => ({ item, statement: tellingOf(lane) }));
}

function groupsOf(told: readonly Told[]): ActorKnowing['groups'] {
  const byStanding = Map.groupBy(told, ({ statement }) => standingOf(statement));
  return [...byStanding]
    .map(([standing, alike]) => ({ standing, told: alike }))
    .sort((a, b) => LADDER.indexOf(a.standing) - LADDER.indexOf(b.standing));
}
