import { type Actor, wholesOf } from '../record/actor.ts';
import type { Discrepancy } from '../record/discrepancy.ts';
import type { Event } from '../record/event.ts';
import type { Source } from '../record/source.ts';
import { compareText } from '../record/text.ts';
import type { Version } from '../record/version.ts';

/**
 * How documents come to tell an event. `own-word`: someone says so, in a document of which they, or the body they
 * belong to, are a sender. `second-hand`: someone says so, and is no sender of a document that it rests on.
 */
export const TELLINGS = ['recorded', 'own-word', 'second-hand', 'prepared', 'draft'] as const;
export type Telling = (typeof TELLINGS)[number];

/** How firm an event stands: in words and lists, never a score. */
export type Firmness = {
  /** Texts that it rests on; each lists the documents that are copies or versions of that one text. */
  readonly texts: readonly (readonly string[])[];
  readonly telling: Telling;
  /** Ids of discrepancies that contest something of it, by their status. */
  readonly discrepancies: Readonly<Record<Discrepancy['status'], readonly string[]>>;
};

/** Sorts of firmness under which a case lists its events; an event may stand under several. */
export const FIRMNESS_GROUPS = [
  'one-text',
  'more-texts',
  'own-word',
  'second-hand',
  'prepared',
  'draft',
  'contested',
  'settled',
] as const;
export type FirmnessGroup = (typeof FIRMNESS_GROUPS)[number];

/** What the firmness of events follows from. */
export type FirmnessGrounds = {
  readonly versions: readonly Version[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly discrepancies: readonly Discrepancy[];
};

/** A measure of events, made once for all of them. */
export function createFirmness(grounds: FirmnessGrounds): (event: Event) => Firmness {
  const textOf = textsOf(grounds.versions);
  const senders = new Map(grounds.sources.map((source) => [source.id, source.from]));
  const actors = new Map(grounds.actors.map((actor) => [actor.id, actor]));
  const touching = Map.groupBy(
    grounds.discrepancies.flatMap((item) =>
      item.touches.filter(({ contests }) => contests.length > 0).map(({ to }) => ({ id: to, item })),
    ),
    ({ id }) => id,
  );
  return (event) => {
    const sources = restsOn(event);
    const touched = (touching.get(event.id) ?? []).map(({ item }) => item);
    const ofStatus = (status: Discrepancy['status']): string[] =>
      touched.filter((item) => item.status === status).map((item) => item.id);
    return {
      texts: [...Map.groupBy(sources, (id) => textOf.get(id) ?? id).values()],
      telling: tellingOf(
        event,
        new Set(sources.flatMap((id) => senders.get(id) ?? []).flatMap((id) => [id, ...wholesOf(id, actors)])),
      ),
      discrepancies: {
        open: ofStatus('open'),
        explained: ofStatus('explained'),
        superseded: ofStatus('superseded'),
      },
    };
  };
}

/** Whether an event belongs in a list of its case. */
export function isOfGroup(group: FirmnessGroup, { texts, telling, discrepancies }: Firmness): boolean {
  if (group === 'one-text') return texts.length === 1;
  if (group === 'more-texts') return texts.length > 1;
  if (group === 'contested') return discrepancies.open.length > 0;
  if (group === 'settled') return discrepancies.explained.length + discrepancies.superseded.length > 0;
  return telling === group;
}

/** Documents that carry the content of an event; one that only bears a date, a number or a name makes it no firmer. */
function restsOn(event: Event): string[] {
  const carrying = event.cites.filter((cite) => cite.supports.includes('content'));
  const cites = carrying.length > 0 ? carrying : event.cites;
  return [...new Set(cites.map((cite) => cite.source))].sort(compareText);
}

function tellingOf(event: Event, senders: ReadonlySet<string>): Telling {
  if (event.voice === 'prepared') return 'prepared';
  if (event.voice === 'draft' || event.voice === 'draft-minutes') return 'draft';
  if (event.voice !== 'according-to') return 'recorded';
  const speakers = event.actors.filter(({ role }) => role === 'speaker');
  return speakers.some(({ actor }) => senders.has(actor)) ? 'own-word' : 'second-hand';
}

/** One name per text: members of a family share it, and families that share a member are one. */
export function textsOf(versions: readonly Version[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { family } of versions) {
    const members = family.map(({ source }) => source);
    const joined = new Set(members.map((id) => names.get(id) ?? id));
    const [name = ''] = [...joined].sort(compareText);
    for (const [id, old] of names) if (joined.has(old)) names.set(id, name);
    for (const id of members) names.set(id, name);
  }
  return names;
}
