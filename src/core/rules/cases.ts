import { textsOf } from '../dossier/firmness.ts';
import { couldBe } from '../dossier/milestones.ts';
import { type Finding, fault } from '../issue/fault.ts';
import type { Actor } from '../record/actor.ts';
import { type Case, MILESTONES, type Milestone } from '../record/case.ts';
import type { Event } from '../record/event.ts';
import type { Version } from '../record/version.ts';

type Around = {
  readonly events: readonly Event[];
  readonly actors: readonly Actor[];
  readonly versions: readonly Version[];
};

/** A case says of each event that could be a milestone why it is none, and calls established what two texts say. */
export function checkCases(cases: readonly Case[], { events, actors, versions }: Around): Finding[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const textOf = textsOf(versions);
  return cases.flatMap((item) => {
    const own = events.filter((event) => event.case === item.id);
    return [
      ...MILESTONES.flatMap((name) => milestoneFaults(item, name, own, known)),
      ...establishedFaults(item, events, textOf),
    ];
  });
}

/** Events that by kind and addressee could be the milestone, and have no reason, nor a whole that has one. */
function milestoneFaults(
  item: Case,
  name: Milestone,
  events: readonly Event[],
  actors: ReadonlyMap<string, Actor>,
): Finding[] {
  const found = item.milestones[name];
  if (typeof found === 'string') return [];
  const field = `milestones.${name}.not`;
  return events
    .filter((event) => couldBe(name, event, actors))
    .filter(({ id, partOf }) => ![id, ...partOf].some((one) => one in found.not))
    .map(({ id, kind, status }) =>
      fault({
        code: 'MILESTONE',
        file: item.file,
        field,
        found: id,
        why: `could be it (${kind}, ${status}), and no reason says why it is not`,
        remedy: `add ${id} with the reason, name it as the milestone, or give the reason for its whole`,
      }),
    );
}

function establishedFaults(item: Case, events: readonly Event[], textOf: ReadonlyMap<string, string>): Finding[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return item.whatIsEstablished.flatMap((one, index) => {
    const cites = one.events.flatMap((id) => byId.get(id)?.cites ?? []);
    const sources = cites.filter(({ supports }) => supports.includes('content')).map(({ source }) => source);
    const texts = new Set(sources.map((id) => textOf.get(id) ?? id));
    if (texts.size > 1) return [];
    return [
      fault({
        code: 'ESTABLISHED',
        file: item.file,
        field: `whatIsEstablished.${index}.events`,
        found: [...new Set(sources)].join(', '),
        why: 'is all that says it, one text; copies and versions of one text count once',
        remedy: 'name an event that another document carries, or take it out',
      }),
    ];
  });
}
