import { type Actor, wholesOf } from '../record/actor.ts';
import type { Knowledge } from '../record/knowledge.ts';

/**
 * Those who spoke of an item beside an actor who did not: its parts and members, and all that it is a part of.
 * Knowledge never passes between a whole and its parts; but silence is told of none whose part or whole has spoken.
 */
export function speakersBeside(item: Knowledge, actor: string, actors: ReadonlyMap<string, Actor>): string[] {
  const speaking = new Set(item.statements.map((statement) => statement.actor));
  if (speaking.has(actor)) return [];
  return [...wholesOf(actor, actors), ...partsOf(actor, actors)].filter((id) => speaking.has(id));
}

/** What is a part of an actor, the nearest first. */
function partsOf(actor: string, actors: ReadonlyMap<string, Actor>): string[] {
  return [...actors.values()].map(({ id }) => id).filter((id) => wholesOf(id, actors).includes(actor));
}
