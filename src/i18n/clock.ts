import type { PlacedEvent } from '../core/dossier/dossier.ts';
import { need } from '../core/dossier/records.ts';
import { type Clocks, type ItemKnown, isWrittenLate, type Written, writtenLag } from '../core/knowing/clock.ts';
import type { Later, OpenEnd, Then, ThenItem } from '../core/knowing/hindsight.ts';
import { isOnlyIntended, outcomeOf } from '../core/record/event.ts';
import type { Knowledge, Statement } from '../core/record/knowledge.ts';
import type { Lang } from '../core/record/text.ts';
import type { Day } from '../core/time/day.ts';
import { dateInWords, dayInWords, momentInWords, partsInWords } from './date.ts';
import { dayOfEvent } from './event.ts';
import { boundsInWords, evidenceInWords, howInWords, standingInWords } from './knowledge.ts';
import { lagInWords } from './lag.ts';
import { messagesOf } from './messages.ts';
import { holdsOutcomeInWords } from './outcome.ts';
import type { Teller } from './teller.ts';

/** When an event was first written down, and how long after it: `17 maart 2031; 3 dagen later`. */
export function writtenInWords(lang: Lang, event: PlacedEvent, written: Written): string {
  const words = messagesOf(lang).clock;
  const { told } = written;
  const days = writtenLag(event, written);
  const lag =
    told.source !== written.source ? null : written.isDuring ? words.during : days && lagInWords(lang, days, 'later');
  const date = told.date === null ? words.undated : dateInWords(lang, told.date);
  return lag ? `${date}; ${lag}` : date;
}

/** That an event was written down only later, and when; null where it was not. */
export function lateInWords(lang: Lang, event: PlacedEvent, written: Written | null): string | null {
  if (written === null || !isWrittenLate(event, written)) return null;
  return messagesOf(lang).clock.late(dateInWords(lang, written.date));
}

/** Who first knew an item: names before the statements that tell it, that the documents do not show who, or nobody. */
export function firstLead(lang: Lang, { statements, hasFirst }: ItemKnown): string {
  const words = messagesOf(lang).clock;
  if (statements.length > 0) return words.first;
  return hasFirst ? words.firstOpen : words.nobody;
}

/** When and how an actor first knew: `uiterlijk 14 februari 2022 (ontving het)`. */
export function firstInWords(lang: Lang, statement: Statement): string {
  return `${boundsInWords(lang, statement)} (${howInWords(lang, statement)})`;
}

/** How many are shown to have known of an item, and whether it is only said later, or inferred. */
export function shownInWords(lang: Lang, { state, known, actors }: ItemKnown): string {
  const words = messagesOf(lang).clock;
  const shown = words.shown(known, actors);
  return state === null || state === 'known' ? shown : `${words.onlyKnown[state]}; ${shown}`;
}

/** Whose knowing is told, up to when, and what day that is; null where the date of the event is only about. */
export function thenInWords(lang: Lang, event: PlacedEvent, { written }: Clocks, then: Then): string | null {
  const words = messagesOf(lang).clock;
  const { day } = then;
  const leadOf = words.thenLead[then.actors.length === 0 ? 'items' : then.items.length === 0 ? 'actors' : 'both'];
  const read = day === event.latest ? event.date : (written?.date ?? null);
  if (read?.approximate) return null;
  const last = event.narrowed === null ? (read?.end ?? null) : null;
  // A month or year in which the time to look back from ends: no day is made of it.
  if (last && last.parts.day === null) return leadOf(words.thenBy(partsInWords(lang, last.parts)));
  const dayNote = event.earliest !== event.latest ? words.thenLast : null;
  const note = day !== event.latest ? words.thenWritten : dayNote;
  return [leadOf(words.thenOn(dayInWords(lang, day))), note].filter((part) => part !== null).join(' ');
}

/** The actors of an item by how they stood on the day of an event, with the words for it, without empty groups. */
export function thenGroups(
  lang: Lang,
  { known, notYet }: ThenItem,
): { readonly words: string; readonly actors: readonly string[] }[] {
  const { standing } = messagesOf(lang).knowledge;
  return [
    { words: standing.known, actors: known },
    { words: standing['not-yet'], actors: notYet },
  ].filter(({ actors }) => actors.length > 0);
}

/** Items of which nobody is named on the day of an event, with the words for it: whether documents say more. */
export function quietItems(
  lang: Lang,
  items: readonly ThenItem[],
): { readonly words: string; readonly items: readonly Knowledge[] }[] {
  const words = messagesOf(lang).clock;
  const quiet = items.filter((one) => thenGroups(lang, one).length === 0);
  const ofMore = (hasMore: boolean): Knowledge[] =>
    quiet.filter((one) => one.hasMore === hasMore).map(({ item }) => item);
  return [
    { words: words.nobody, items: ofMore(false) },
    { words: words.moreThan, items: ofMore(true) },
  ].filter(({ items }) => items.length > 0);
}

/** The way to the last as-of day up to that of an event: the day itself, or one before it. */
export function asOfInWords(lang: Lang, day: Day, asOf: Day): string {
  const words = messagesOf(lang).clock;
  return (asOf === day ? words.asOf : words.asOfBefore)(dayInWords(lang, asOf));
}

/** What is told only later of an actor: how it stands, how that is shown, and by what. */
export function toldLaterInWords(lang: Lang, statement: Statement): string {
  return `${standingInWords(lang, statement)} · ${evidenceInWords(lang, statement)}`;
}

/** When the youngest document was there on which a difference or an open question rests. */
export function youngestInWords(lang: Lang, { since }: Pick<OpenEnd, 'since'>): string {
  const words = messagesOf(lang).clock;
  return words.youngest(momentInWords(lang, since) ?? words.noDate);
}

/** That the documents hold what became of a plan, a question or a deadline; it says that there is more, not what. */
export function foundInWords(teller: Teller, event: PlacedEvent, later: Later): string | null {
  const words = teller.words.clock;
  const outcome = outcomeOf(event);
  if (outcome?.state === 'happened')
    return holdsOutcomeInWords(
      teller,
      outcome.realisedBy.map((id) => need(teller.records.events, id)),
    );
  if (event.status === 'deadline' && event.links.realisedBy.length > 0) return words.acted;
  const isAnswered = event.links.answeredBy.length > 0 || later.outcome !== null;
  return isOnlyIntended(event) && isAnswered ? words.answered : null;
}

/** The deadline of a decision; the same day as a deadline of the case says whether we counted it. */
export function deadlineOf({ lang, words, records }: Teller, event: PlacedEvent): string {
  const deadline = event.decision?.deadline ?? null;
  if (deadline === null) return words.event.noDeadline;
  const same = records.eventsOfCase
    .get(event.case)
    .find((other) => other.status === 'deadline' && other.date?.isSame(deadline));
  if (!same) return dateInWords(lang, deadline);
  const day = dayOfEvent(lang, same);
  return same.partOf.includes(event.id) ? day : words.event.deadlineRead(day);
}

/** The name of an actor. */
export function nameOfActor({ records, say }: Teller, id: string): string {
  return say(need(records.actors, id).title);
}
