import type { Event } from '../event.ts';
import { predecessors } from '../order.ts';
import { type Finding, at } from './finding.ts';

/** No event comes, by its relations, before itself; each cycle is printed whole, once. */
export function checkCycles(events: readonly Event[]): Finding[] {
  const earlier = predecessors(events);
  const byId = new Map(events.map((event) => [event.id, event]));
  const state = new Map<string, 'open' | 'done'>();
  const findings: Finding[] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      const cycle = [...trail.slice(trail.indexOf(id)), id];
      const event = byId.get(id);
      if (event) findings.push(at(event, 'REF-CYCLE', 'after')(id, `goes in a circle: ${cycle.join(' -> ')}`, 'drop one of these relations'));
      return;
    }
    state.set(id, 'open');
    for (const next of earlier.get(id) ?? []) visit(next, [...trail, id]);
    state.set(id, 'done');
  };
  for (const event of events) visit(event.id, []);
  return findings;
}
