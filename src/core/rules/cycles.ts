import { predecessors } from '../dossier/place.ts';
import { type Finding, fault } from '../issue/fault.ts';
import type { Actor } from '../record/actor.ts';
import type { Event } from '../record/event.ts';

/** No event precedes itself by its relations, no actor is part of itself; each cycle is printed whole, once. */
export function checkCycles(events: readonly Event[], actors: readonly Actor[]): Finding[] {
  const wholes = new Map(actors.map((actor) => [actor.id, actor.partOf]));
  return [...circles(events, predecessors(events), 'after'), ...circles(actors, wholes, 'partOf')];
}

type Linked = { readonly id: string; readonly file: string };

function circles(records: readonly Linked[], links: ReadonlyMap<string, readonly string[]>, field: string): Finding[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): Finding[] => {
    if (done.has(id)) return [];
    if (trail.includes(id)) return circleFaults(byId.get(id), [...trail.slice(trail.indexOf(id)), id], field);
    const found = (links.get(id) ?? []).flatMap((next) => visit(next, [...trail, id]));
    done.add(id);
    return found;
  };
  return records.flatMap(({ id }) => visit(id, []));
}

function circleFaults(record: Linked | undefined, cycle: readonly string[], field: string): Finding[] {
  if (!record) return [];
  const why = `goes in a circle: ${cycle.join(' -> ')}`;
  const remedy = 'drop one of these relations';
  return [fault({ code: 'REF-CYCLE', file: record.file, field, found: record.id, why, remedy })];
}
