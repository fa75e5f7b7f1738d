import type { PlacedEvent } from '../dossier/dossier.ts';
import type { LinkName } from '../dossier/links.ts';
import type { Discrepancy } from '../record/discrepancy.ts';
import { isOnlyIntended } from '../record/event.ts';
import type { Gap } from '../record/gap.ts';
import type { Knowledge, Statement } from '../record/knowledge.ts';
import { compareText } from '../record/text.ts';
import { type Day, END_OF_TIME } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf.ts';
import { type Moment, momentOf } from '../time/moment.ts';
import { checkpointsOf } from './as-of.ts';
import { type ClockRecords, type Clocks, type Disclosure, dateOfCite } from './clock.ts';
import { highestOf, knownDay, type Lane, lanesOf, tellingOf } from './lanes.ts';
import { isOfTheTime, rankOf, type State, stateOf } from './state.ts';

/*
 * Then and now. A page about an event first tells what can be said of its day without looking ahead ("then"); all
 * that the file shows only afterwards is a step of its own ("now"). The rule has four parts:
 * - Then is the event's latest possible day; of what was only intended, the day of writing down if that is earlier.
 * - Hindsight is: what became of it, later knowledge, any later or prepared word about who knew, and any difference or
 *   open question of which one document is not certainly of that day or before.
 * - Then names who is shown, and of whom a document of the time says not yet; who only may have known is not listed,
 *   since a list of them out of the documents of the time alone would leave out others.
 * - Two warnings never wait: that documents differ about the event, and that a plan is a plan and whether the
 *   documents show that it happened. They say that there is more, not what.
 */

export type HindsightRecords = ClockRecords & {
  readonly discrepancies: ReadonlyMap<string, Discrepancy>;
  readonly gaps: ReadonlyMap<string, Gap>;
};

/** Actors of an item on a day: each stands as all of its statements say. */
export type ThenItem = {
  readonly item: Knowledge;
  readonly known: readonly string[];
  /** Those of whom a document of the time says it. */
  readonly notYet: readonly string[];
  /** Whether the documents say more of that day: of somebody who may have known, or of whom it is said later. */
  readonly hasMore: boolean;
};

/** What can be shown to have been known on the day of an event. */
export type Then = {
  readonly day: Day;
  /** The items about the event. */
  readonly items: readonly ThenItem[];
  /** What else those who act in it or speak are shown to have known. */
  readonly actors: readonly { readonly actor: string; readonly items: readonly Knowledge[] }[];
  /** The last as-of day of the case up to then. */
  readonly asOf: Day | null;
};

/** A difference or an open question, and when the youngest document it rests on was there. */
export type OpenEnd = { readonly item: Discrepancy | Gap; readonly since: Moment };

/** Links that lead to what came after. */
export const LATER_LINKS = ['realisedBy', 'answeredBy', 'correctedBy', 'before'] as const satisfies LinkName[];

/** What the file shows of an event only after its day. */
export type Later = {
  readonly outcome: PlacedEvent | null;
  readonly events: readonly { readonly link: (typeof LATER_LINKS)[number]; readonly ids: readonly string[] }[];
  readonly knowledge: readonly { readonly item: Knowledge; readonly lanes: readonly Lane[] }[];
  readonly disclosures: readonly Disclosure[];
  readonly open: readonly OpenEnd[];
};

/** The day up to which an event is read without looking ahead; null where it has no last day. */
export function thenDay(event: PlacedEvent, { written }: Pick<Clocks, 'written'>): Day | null {
  const days = [event.latest, isOnlyIntended(event) ? (written?.latest ?? null) : null].filter((day) => day !== null);
  return days.sort(compareText)[0] ?? null;
}

/** What was shown to be known on the day of an event; null where it has no last day or nobody is spoken of. */
export function thenOf(event: PlacedEvent, clocks: Clocks, records: HindsightRecords): Then | null {
  const day = thenDay(event, clocks);
  if (day === null) return null;
  const about = new Set(event.links.knowledge);
  const ofCase = [...records.knowledge.values()].filter((item) => item.case === event.case);
  const acting = event.actors.filter(({ role }) => role === 'by' || role === 'speaker').map(({ actor }) => actor);
  const actors = [...new Set(acting)].map((actor) => ({
    actor,
    items: ofCase.filter((item) => !about.has(item.id) && highestOf(laneOf(item, actor), day) === 'known'),
  }));
  const items = clocks.known.map(({ item }) => thenItem(item, day));
  const known = actors.filter((one) => one.items.length > 0);
  if (items.length === 0 && known.length === 0) return null;
  const owner = records.cases.get(event.case);
  const days = owner ? checkpointsOf(owner, ofCase).filter((step) => step <= day) : [];
  return { day, items, actors: known, asOf: days.at(-1) ?? null };
}

/** What the file shows only after the day of an event. */
export function laterOf(event: PlacedEvent, clocks: Clocks, records: HindsightRecords): Later {
  const day = thenDay(event, clocks);
  return {
    outcome: records.events.get(event.decision?.outcome ?? '') ?? null,
    events: LATER_LINKS.map((link) => ({ link, ids: event.links[link] })).filter(({ ids }) => ids.length > 0),
    knowledge: clocks.known
      .map(({ item }) => ({ item, lanes: lanesOf(item).filter((lane) => isToldLater(lane, day)) }))
      .filter(({ lanes }) => lanes.length > 0),
    disclosures: clocks.disclosures.filter((one) => !isBy(one.event, day)),
    open: openEndsOf(event, records).filter(({ since }) => !isBy(since, day)),
  };
}

/** How many things hindsight adds. */
export function countLater({ outcome, events, knowledge, disclosures, open }: Later): number {
  const ids = new Set(events.flatMap((one) => one.ids));
  if (outcome) ids.add(outcome.id);
  return ids.size + knowledge.flatMap(({ lanes }) => lanes).length + disclosures.length + open.length;
}

/** Differences and open questions about an event that could be seen on its day. */
export function openThen(event: PlacedEvent, clocks: Clocks, records: HindsightRecords): (Discrepancy | Gap)[] {
  const day = thenDay(event, clocks);
  return openEndsOf(event, records)
    .filter(({ since }) => isBy(since, day))
    .map(({ item }) => item);
}

/** Lanes of an item whose first day of knowing lies after a day, and that show more in the end than on it. */
export function lanesAfter(item: Knowledge, day: Day): Lane[] {
  return lanesOf(item).filter((lane) => (knownDay(lane) ?? '') > day && isStronger(lane.statements, day));
}

/** True where a moment lies for certain on a day or before. */
function isBy({ latest }: Pick<Moment, 'latest'>, day: Day | null): boolean {
  return latest !== null && day !== null && latest <= day;
}

function laneOf(item: Knowledge, actor: string): Statement[] {
  return item.statements.filter((one) => one.actor === actor);
}

/** States in which nothing is told of anybody's knowing on a day. */
const SILENT: ReadonlySet<State> = new Set<State>(['not-shown', 'first-later', 'unsaid', 'nothing']);

function thenItem(item: Knowledge, day: Day): ThenItem {
  const lanes = lanesOf(item).map((lane) => ({ ...lane, state: highestOf(lane.statements, day) }));
  const known = lanes.filter(({ state }) => state === 'known');
  const notYet = lanes.filter(({ state, statements }) => state === 'not-yet' && isNotYetThen(statements, day));
  const told = new Set([...known, ...notYet]);
  return {
    item,
    known: known.map(({ actor }) => actor),
    notYet: notYet.map(({ actor }) => actor),
    hasMore: lanes.some((lane) => !told.has(lane) && !SILENT.has(lane.state)),
  };
}

function isNotYetThen(statements: readonly Statement[], day: Day): boolean {
  return statements.some((one) => isOfTheTime(one) && stateOf(one, day) === 'not-yet');
}

/** True where a lane holds what is shown or said only after a day; what no document shows is neither. */
function isToldLater(lane: Lane, day: Day | null): boolean {
  const { statements } = lane;
  if (!isTelling(tellingOf(lane))) return false;
  if (day === null) return true;
  if (highestOf(statements, day) === 'known') return false;
  return isStronger(statements, day) || statements.some((one) => isTelling(one) && isLaterWord(one, day));
}

/** True for a word that shows no knowing by itself, in a document that is not certainly of a day or before. */
function isLaterWord(statement: Statement, day: Day): boolean {
  const isPlain = isOfTheTime(statement) && (statement.knows === 'known' || statement.knows === 'not-yet');
  return !isPlain && !isBy(statement.saidOn, day);
}

/** Whether a statement tells of knowing or not knowing, other than that nothing shows it or documents differ. */
function isTelling({ knows }: Statement): boolean {
  return knows !== 'not-shown' && knows !== 'disputed';
}

function isStronger(statements: readonly Statement[], day: Day): boolean {
  return rankOf(highestOf(statements, END_OF_TIME)) < rankOf(highestOf(statements, day));
}

function openEndsOf(event: PlacedEvent, records: HindsightRecords): OpenEnd[] {
  const discrepancies = event.links.discrepancies.map((id) => records.discrepancies.get(id));
  const gaps = event.links.gaps.map((id) => records.gaps.get(id));
  return [...discrepancies, ...gaps]
    .filter((item) => item !== undefined)
    .map((item) => ({ item, since: lastOf(datesOf(item, records)) }));
}

/** Dates of all the documents on which a difference or an open question rests. */
function datesOf(item: Discrepancy | Gap, { sources }: HindsightRecords): (EdtfDate | null)[] {
  if (item.record === 'discrepancy')
    return item.readings.flatMap(({ cites }) => cites.map((cite) => dateOfCite(cite, sources)));
  const looked = item.looked.map((id) => sources.get(id)?.date ?? null);
  return [...looked, ...(item.nearest?.cites ?? []).map((cite) => dateOfCite(cite, sources))];
}

/** When the last of several was there; one without a last day leaves that end open. */
function lastOf(dates: readonly (EdtfDate | null)[]): Moment {
  const moments = dates.map(momentOf);
  const last = (days: readonly (Day | null)[]): Day | null =>
    days
      .filter((day) => day !== null)
      .sort(compareText)
      .at(-1) ?? null;
  const ends = moments.map((one) => one.latest);
  const earliest = last(moments.map((one) => one.earliest));
  const latest = ends.includes(null) ? null : last(ends);
  const date = dates.find((one) => one?.earliest === earliest && one.latest === latest) ?? null;
  return { earliest, latest, date };
}
