import type { Discrepancy } from '../record/discrepancy.ts';
import type { Event, EventRelation } from '../record/event.ts';
import type { Gap } from '../record/gap.ts';
import type { Knowledge } from '../record/knowledge.ts';
import type { Placed } from './place.ts';
import { comparePassages } from './run.ts';

/** The relation seen from the other side. */
export const MIRROR = {
  after: 'before',
  before: 'after',
  answers: 'answeredBy',
  realisedBy: 'realises',
  corrects: 'correctedBy',
  partOf: 'parts',
  discloses: null,
} as const satisfies Record<EventRelation, string | null>;

export const LINK_NAMES = [
  'after',
  'before',
  'answers',
  'answeredBy',
  'realisedBy',
  'realises',
  'corrects',
  'correctedBy',
  'partOf',
  'parts',
  'discloses',
  'knowledge',
  'discrepancies',
  'gaps',
] as const;
export type LinkName = (typeof LINK_NAMES)[number];

/** Ids of everything an event is linked with, whichever side the link was written on. */
export type Links = { readonly [N in LinkName]: readonly string[] };

/** Derives the links of each event, in the order in which the events are given. */
export function linkEvents(
  events: readonly (Event & Placed)[],
  around: { knowledge: readonly Knowledge[]; discrepancies: readonly Discrepancy[]; gaps: readonly Gap[] },
): ReadonlyMap<string, Links> {
  const rank = new Map(events.map((event, index) => [event.id, index]));
  const byId = new Map(events.map((event) => [event.id, event]));
  const sets = new Map(events.map((event) => [event.id, emptyLinks()]));
  const add = (id: string, name: LinkName, other: string): void => {
    sets.get(id)?.[name].add(other);
  };
  for (const event of events) {
    for (const [relation, mirror] of Object.entries(MIRROR) as [EventRelation, LinkName | null][]) {
      for (const other of event[relation]) {
        add(event.id, relation, other);
        if (mirror !== null) add(other, mirror, event.id);
      }
    }
  }
  for (const item of around.knowledge) for (const id of item.about) add(id, 'knowledge', item.id);
  for (const item of around.discrepancies) for (const { to } of item.touches) add(baseOf(to), 'discrepancies', item.id);
  for (const item of around.gaps) for (const id of item.touches) add(baseOf(id), 'gaps', item.id);
  return new Map([...sets].map(([id, links]) => [id, inDocumentOrder(sortLinks(links, rank), byId)]));
}

/** The record of a reference: `case/slug` of `case/slug#key`. */
export function baseOf(reference: string): string {
  return reference.split('#')[0] ?? reference;
}

/** A list under one whole keeps the order of the document that tells it, whatever days its items bear. */
function inDocumentOrder(links: Links, byId: ReadonlyMap<string, Event & Placed>): Links {
  const parts = links.parts.map((id) => byId.get(id)).filter((event) => event !== undefined);
  const isOneDocument = parts.every((part) => parts.every((other) => part === other || comparePassages(part, other)));
  return isOneDocument ? { ...links, parts: parts.toSorted(comparePassages).map(({ id }) => id) } : links;
}

function emptyLinks(): Record<LinkName, Set<string>> {
  return Object.fromEntries(LINK_NAMES.map((name) => [name, new Set<string>()])) as Record<LinkName, Set<string>>;
}

function sortLinks(links: Record<LinkName, Set<string>>, rank: ReadonlyMap<string, number>): Links {
  const byRank = (a: string, b: string): number =>
    (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity) || (a < b ? -1 : 1);
  return Object.fromEntries(LINK_NAMES.map((name) => [name, [...links[name]].sort(byRank)])) as unknown as Links;
}
