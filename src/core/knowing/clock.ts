import { whyNotFrom, whyNotTo } from '../dossier/counting.ts';
import type { PlacedEvent } from '../dossier/dossier.ts';
import { type Case, eventAt } from '../record/case.ts';
import type { Citation } from '../record/citation.ts';
import { byCode } from '../record/code.ts';
import { type EventKind, isOnlyIntended } from '../record/event.ts';
import type { Knowledge, Statement } from '../record/knowledge.ts';
import type { Source } from '../record/source.ts';
import { compareText } from '../record/text.ts';
import { draftsOf, type Version } from '../record/version.ts';
import { type Day, END_OF_TIME } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf.ts';
import { type Lag, lagBetween, type Moment, momentOf, OPEN } from '../time/moment.ts';
import { knownOn } from './as-of.ts';
import { firstOfAll, letsKnow } from './first-known.ts';
import { KNOWING, type Knowing, standingOf } from './state.ts';

/** What the clocks of an event are read from; the records of a view fit. */
export type ClockRecords = {
  readonly cases: ReadonlyMap<string, Case>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly events: ReadonlyMap<string, PlacedEvent>;
  readonly knowledge: ReadonlyMap<string, Knowledge>;
  readonly versions: ReadonlyMap<string, Version>;
};

/** When an event was first written down, as far as the documents it rests on say. */
export type Written = Moment & {
  /** The oldest of them. */
  readonly source: Source;
  /** Its date, or that of the message in it; null where it has none. */
  readonly date: EdtfDate | null;
  /** The oldest of those of the party whose word it is, else of those that are no draft; of all where none is cited. */
  readonly told: { readonly source: Source; readonly date: EdtfDate | null };
  /** Whether another of them is, or may be, older still. */
  readonly mayBeOlder: boolean;
  /** Whether it was written while the event lasted; then there is no lag. */
  readonly isDuring: boolean;
  /** Days from the event; negative where it was announced before its day. */
  readonly lag: Lag;
};

/** Who is shown, said later, or is by our inference, to have known an item before anybody else can have. */
export type ItemKnown = {
  readonly item: Knowledge;
  /** Those who certainly were first, one an actor; none where bounds leave that open. */
  readonly statements: readonly Statement[];
  /** Whether somebody knew or may have known, so that there is a first, named or not. */
  readonly hasFirst: boolean;
  /** How they know; null where nobody is named. */
  readonly state: Exclude<Knowing, 'may-know'> | null;
  /** Actors shown in the end to have known, of all that the item tells of. */
  readonly known: number;
  readonly actors: number;
};

/** An event that made an item about another event known. */
export type Disclosure = {
  readonly event: PlacedEvent;
  readonly items: readonly Knowledge[];
  /** Only the case's milestone `public`, or a publication: to tell somebody is not yet to make it public. */
  readonly isPublic: boolean;
  readonly lag: Lag;
};

/** The three clocks of an event beside its own date. That a document was released says nothing about any of them. */
export type Clocks = {
  readonly written: Written | null;
  readonly known: readonly ItemKnown[];
  readonly disclosures: readonly Disclosure[];
};

/** Beyond these days a document looks back: shorter lags are those of writing up. */
const A_FEW_DAYS = 3;

/** Reads the clocks of an event. */
export function clocksOf(event: PlacedEvent, records: ClockRecords): Clocks {
  const items = byCode(
    event.links.knowledge.map((id) => records.knowledge.get(id)).filter((item) => item !== undefined),
  );
  return {
    written: writtenOf(event, records.sources, draftsOf(records.versions.values())),
    known: items.map(itemKnown),
    disclosures: items.length === 0 ? [] : disclosuresOf(event, items, records),
  };
}

/** Date of the document of a citation: that of the message where it points at one of a thread. */
export function dateOfCite(cite: Citation, sources: ReadonlyMap<string, Source>): EdtfDate | null {
  const source = sources.get(cite.source);
  const message = source?.messages.find(({ key }) => key === cite.at.message);
  return message?.sent ?? source?.date ?? null;
}

/** The first writing down of an event: of the documents that support its content, else of all it cites. */
export function writtenOf(
  event: PlacedEvent,
  sources: ReadonlyMap<string, Source>,
  drafts: ReadonlySet<string> = new Set(),
): Written | null {
  const content = event.cites.filter((cite) => cite.supports.includes('content'));
  const documents = (content.length > 0 ? content : event.cites).flatMap((cite) => {
    const source = sources.get(cite.source);
    const date = dateOfCite(cite, sources);
    const from = source?.messages.find(({ key }) => key === cite.at.message)?.from;
    return source ? [{ source, date, from: from ? [from] : source.from, ...momentOf(date) }] : [];
  });
  documents.sort(compareAge);
  const [oldest] = documents;
  if (oldest === undefined) return null;
  const earliest = firstStart(documents);
  const moment = { earliest, latest: oldest.latest };
  const isDuring = isWithin(moment, event);
  const isOwnDate = event.basis === 'document' || isOnlyIntended(event);
  const told = tellingOf(event, documents, drafts) ?? oldest;
  const isItself = isOwnDate && event.date?.isSame(oldest.date);
  return {
    ...moment,
    source: oldest.source,
    date: oldest.date,
    told: { source: told.source, date: told.date },
    mayBeOlder: told !== oldest || earliest !== oldest.earliest,
    isDuring,
    lag: isItself ? { atLeast: 0, atMost: 0 } : isDuring ? { atLeast: null, atMost: null } : lagTo(event, moment),
  };
}

type Cited = Moment & Written['told'] & { readonly from: readonly string[] };

/** The document of the party whose word an event is; else one that is no draft, unless a draft is what is told of. */
function tellingOf(
  { voice, actors }: PlacedEvent,
  documents: readonly Cited[],
  drafts: ReadonlySet<string>,
): Cited | undefined {
  const speakers = actors.filter(({ role }) => role === 'speaker').map(({ actor }) => actor);
  const own = documents.find(({ from }) => voice === 'according-to' && from.some((id) => speakers.includes(id)));
  return own ?? (voice === 'draft' ? undefined : documents.find(({ source }) => !drafts.has(source.id)));
}

/** Days from an event to its first writing down; null unless both have one day, and the event is no text itself. */
export function writtenLag(event: PlacedEvent, { date, lag }: Written): Lag | null {
  if (isText(event) || !event.date?.exactDay || !date?.exactDay) return null;
  return whyNotFrom(event) === null && whyNotTo(event) === null ? lag : null;
}

/** True where these documents tell of an event for certain only more than a few days after its day. */
export function isWrittenLate(event: PlacedEvent, written: Written | null): boolean {
  return !isOnlyIntended(event) && !isText(event) && (written?.lag.atLeast ?? 0) > A_FEW_DAYS;
}

/** Kinds of events that were writing themselves, whenever another document tells of them. */
const TEXTS: readonly EventKind[] = ['letter', 'publication', 'report', 'product', 'scope'];

/** Whether an event was itself written on its day: a text, or the record of it whose date it bears. */
function isText({ kind, basis }: PlacedEvent): boolean {
  return TEXTS.includes(kind) || basis === 'document';
}

/** First day on which one of several may have been there; null where one has an open start. */
function firstStart(moments: readonly Moment[]): Day | null {
  const starts = moments.map(({ earliest }) => earliest);
  return starts.includes(null) ? null : (starts.filter((day) => day !== null).sort(compareText)[0] ?? null);
}

/** Order of age: by the day on which a document was there for certain; undated ones last. */
function compareAge(a: Moment, b: Moment): number {
  return (
    compareText(a.latest ?? END_OF_TIME, b.latest ?? END_OF_TIME) ||
    compareText(a.earliest ?? END_OF_TIME, b.earliest ?? END_OF_TIME)
  );
}

/** True for a moment that lies within an event that lasted or still lasts. */
function isWithin(moment: Moment, event: PlacedEvent): boolean {
  if (event.date?.form !== 'interval' || event.earliest === null) return false;
  const isBeforeEnd = event.latest === null || (moment.latest !== null && moment.latest <= event.latest);
  return moment.earliest !== null && moment.earliest >= event.earliest && isBeforeEnd;
}

/** Days from an event, or from its end; at least none for what happened, which is never written down before. */
function lagTo(event: PlacedEvent, moment: Moment): Lag {
  const isBefore = moment.latest !== null && event.earliest !== null && moment.latest < event.earliest;
  const lag = lagBetween(isBefore ? event : endOf(event), moment);
  const isRecord = event.status === 'happened' && event.voice !== 'prepared';
  if (!isRecord || (lag.atMost !== null && lag.atMost < 0)) return lag;
  const isOpen = lag.atLeast === null && lag.atMost === null;
  return isOpen ? lag : { ...lag, atLeast: Math.max(lag.atLeast ?? 0, 0) };
}

/** The moment from which days after an event are counted. */
function endOf(event: PlacedEvent): Moment {
  if (event.date?.form === 'interval' && event.date.end !== null) return momentOf(event.date.end);
  return event.date?.uncertain ? OPEN : event;
}

function itemKnown(item: Knowledge): ItemKnown {
  const statements = firstOfAll(item.statements);
  const standings = new Set(statements.map(standingOf));
  return {
    item,
    statements,
    hasFirst: item.statements.some(letsKnow),
    state: KNOWING.filter((state) => state !== 'may-know').find((state) => standings.has(state)) ?? null,
    known: knownOn(item, END_OF_TIME),
    actors: new Set(item.statements.map(({ actor }) => actor)).size,
  };
}

function disclosuresOf(event: PlacedEvent, items: readonly Knowledge[], records: ClockRecords): Disclosure[] {
  return [...records.events.values()].flatMap((other) => {
    const told = items.filter((item) => other.discloses.includes(item.id));
    if (told.length === 0 || other.id === event.id) return [];
    const own = records.cases.get(other.case);
    const isMilestone = own !== undefined && eventAt(own, 'public') === other.id;
    const isPublic = isMilestone || other.kind === 'publication';
    return [{ event: other, items: told, isPublic, lag: lagBetween(endOf(event), endOf(other)) }];
  });
}
