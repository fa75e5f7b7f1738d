import { daysToKnowing } from '../dossier/counting.ts';
import type { PlacedEvent } from '../dossier/dossier.ts';
import type { Actor } from '../record/actor.ts';
import type { Case } from '../record/case.ts';
import type { Knowledge, Statement } from '../record/knowledge.ts';
import { compareText } from '../record/text.ts';
import type { Day } from '../time/day.ts';
import { isOneDay, type Lag, type Moment, OPEN } from '../time/moment.ts';
import { firstKnown } from './first-known.ts';
import { speakersBeside } from './silence.ts';
import { KNOWING, type Knowing, LADDER, type State } from './state.ts';

/** How the line of an item ends: on the highest step of knowing that is ever shown, or nowhere. */
export const BAND_ENDS = [...KNOWING, 'nothing'] as const satisfies State[];
export type BandEnd = Knowing | 'nothing';

/** One item between the line of what happened and the line of what an actor knew. */
export type BandLine = {
  readonly item: Knowledge;
  /** The events from whose bounds the moment is taken. */
  readonly events: readonly PlacedEvent[];
  readonly happened: Moment;
  readonly end: BandEnd;
  /** What tells the end; where nothing is shown, what is said instead: not yet, disputed, without a day. */
  readonly statement: Statement | null;
  /** Where the actor has no statement: its parts, members and wholes that have one. */
  readonly beside: readonly string[];
  /** Open on both sides where nothing is shown. */
  readonly known: Moment;
  /** Null where no days are counted. */
  readonly lag: Lag | null;
  /** Last day of which a document says that the actor did not know yet. */
  readonly notYet: Day | null;
  /** False where the drawing has no room for a slanted line. */
  readonly isDrawn: boolean;
};

/** All items of a case as seen by one actor, in the order given. */
export type Band = { readonly actor: string; readonly lines: readonly BandLine[] };

const MOST_ACTORS = 4;
const MOST_LINES = 15;

/**
 * The actors that a band offers, the default first: the one who is shown to have known most items at the time. A tie
 * goes to whom later words say to have known most with a day, then to whom most items name, then to the first id. The
 * others are those whom most items name, with the same ties: their bands say most.
 */
export function bandActors(items: readonly Knowledge[]): string[] {
  const counts = countActors(items);
  const [first, ...rest] = [...counts].sort((a, b) => b.shown - a.shown || b.said - a.said || byNaming(a, b));
  if (first === undefined) return [];
  const others = rest.sort((a, b) => b.named - a.named || b.shown - a.shown || b.said - a.said || byNaming(a, b));
  return [first, ...others].slice(0, MOST_ACTORS).map(({ actor }) => actor);
}

type Count = { readonly actor: string; readonly shown: number; readonly said: number; readonly named: number };

function countActors(items: readonly Knowledge[]): Count[] {
  const actors = new Set(items.flatMap((item) => item.statements.map(({ actor }) => actor)));
  return [...actors].map((actor) => {
    const ends = items
      .map((item) => item.statements.filter((one) => one.actor === actor))
      .filter((statements) => statements.length > 0)
      .map((statements) => endOf(statements).end);
    const count = (wanted: BandEnd): number => ends.filter((end) => end === wanted).length;
    return { actor, shown: count('known'), said: count('said-later'), named: ends.length };
  });
}

function byNaming(a: Count, b: Count): number {
  return b.named - a.named || compareText(a.actor, b.actor);
}

/** What a band is read from; a view's index fits. */
export type BandRecords = {
  readonly events: ReadonlyMap<string, PlacedEvent>;
  readonly actors: ReadonlyMap<string, Actor>;
};

/** The band of one actor; items about key events of the case get their lines first, the rest in the order given. */
export function bandOf(item: Case, items: readonly Knowledge[], { events, actors }: BandRecords, actor: string): Band {
  const isKey = (one: Knowledge): boolean => one.about.some((id) => item.keyEvents.includes(id));
  const ranked = [...items.filter(isKey), ...items.filter((one) => !isKey(one))];
  const drawn = new Set(ranked.slice(0, MOST_LINES));
  const lines = items.map((one) => ({
    ...lineOf(item, one, events, actor),
    beside: speakersBeside(one, actor, actors),
    isDrawn: drawn.has(one),
  }));
  return { actor, lines };
}

function lineOf(
  item: Case,
  one: Knowledge,
  events: ReadonlyMap<string, PlacedEvent>,
  actor: string,
): Omit<BandLine, 'isDrawn' | 'beside'> {
  const statements = one.statements.filter((statement) => statement.actor === actor);
  const about = eventsOf(item, one, events);
  const happened = firstOf(about);
  const { end, statement } = endOf(statements);
  const known = end === 'nothing' || statement === null ? OPEN : knownBy(end, statement);
  const days = statements.flatMap(({ knows, on }) => (knows === 'not-yet' && on !== null ? [on] : []));
  return {
    item: one,
    events: about,
    happened,
    end,
    statement,
    known,
    lag: end === 'nothing' || statement === null ? null : daysToKnowing(about, happened, statement),
    notYet: days.sort().at(-1) ?? null,
  };
}

/** Events of an item that took place; only the key events of the case, where it has any. */
function eventsOf(item: Case, one: Knowledge, events: ReadonlyMap<string, PlacedEvent>): PlacedEvent[] {
  const placed = one.about.flatMap((id) => events.get(id) ?? []);
  const took = placed.filter(({ status }) => status === 'happened' || status === 'standing');
  const key = took.filter(({ id }) => item.keyEvents.includes(id));
  return key.length > 0 ? key : took;
}

/** When the first of several events took place, as far as their bounds let it be said. */
function firstOf(events: readonly PlacedEvent[]): Moment {
  const days = (side: 'earliest' | 'latest'): Day[] => events.flatMap((event) => event[side] ?? []).sort();
  const earliest = days('earliest');
  return {
    // One open start may lie before all the others.
    earliest: earliest.length < events.length ? null : (earliest[0] ?? null),
    latest: days('latest')[0] ?? null,
  };
}

/** Where a line ends and the statement that tells it: who is first known, else what is said instead. */
function endOf(statements: readonly Statement[]): { readonly end: BandEnd; readonly statement: Statement | null } {
  const first = firstKnown(statements);
  if (first) return { end: first.state, statement: first.statements[0] };
  const rank = ({ knows }: Statement): number => LADDER.indexOf(knows === 'known' ? 'unsaid' : knows);
  return { end: 'nothing', statement: [...statements].sort((a, b) => rank(a) - rank(b))[0] ?? null };
}

function knownBy(end: BandEnd, { notBefore, notAfter }: Statement): Moment {
  return { earliest: notBefore, latest: end === 'may-know' ? null : notAfter };
}

/** The events that a drawing of bands shows, in the order given: those named, and those from which a line runs. */
export function eventsOfBands(
  bands: readonly Band[],
  named: readonly string[],
  events: readonly PlacedEvent[],
): PlacedEvent[] {
  const about = bands.flatMap(({ lines }) => lines.flatMap((line) => line.events.map(({ id }) => id)));
  const shown = new Set([...named, ...about]);
  return events.filter(({ id }) => shown.has(id));
}

/** Whether an event has a place on an axis of days: its own date leaves not both sides open. */
export function hasPlace({ placed, earliest, latest }: PlacedEvent): boolean {
  return placed === 'by-date' && (earliest !== null || latest !== null);
}

/** Whether both ends of a line are one certain day, told at the time. */
export function isCertain({ happened, known, end }: BandLine): boolean {
  return end === 'known' && isOneDay(happened) && isOneDay(known);
}
