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
  const state = new Map<string, 'open' | 'done'>();
  const findings: Finding[] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      const cycle = [...trail.slice(trail.indexOf(id)), id];
      const record = byId.get(id);
      if (record)
        findings.push(
          fault({
            code: 'REF-CYCLE',
            file: record.file,
            field,
            found: id,
            why: `goes in a circle: ${cycle.join(' -> ')}`,
            remedy: 'drop one of these relations',
          }),
        );
      return;
    }
    state.set(id, 'open');
    for (const next of links.get(id) ?? []) visit(next, [...trail, id]);
    state.set(id, 'done');
  };
  for (const record of records) visit(record.id, []);
  return findings;
}
