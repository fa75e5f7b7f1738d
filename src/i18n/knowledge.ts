import { countToKnowing, whyNotFrom } from '../core/dossier/counting.ts';
import type { PlacedEvent } from '../core/dossier/dossier.ts';
import { need } from '../core/dossier/records.ts';
import { countInTheEnd, countOn, type StandCount } from '../core/knowing/as-of.ts';
import { type Lane, type Turn, tellingOf } from '../core/knowing/lanes.ts';
import { hasMoment, opensOnly, type Standing, type State, standingOf, tellingDay } from '../core/knowing/state.ts';
import type { Knowledge, Statement } from '../core/record/knowledge.ts';
import type { Lang } from '../core/record/text.ts';
import type { Day } from '../core/time/day.ts';
import { dayInWords, momentInWords } from './date.ts';
import { lagInWords, uncountedInWords } from './lag.ts';
import { listInWords, messagesOf } from './messages.ts';
import type { Teller } from './teller.ts';
import { whenInWords } from './when.ts';

/** A proposition as a title: its first letter a capital. */
export function asSentence(lang: Lang, proposition: string): string {
  return proposition.charAt(0).toLocaleUpperCase(lang) + proposition.slice(1);
}

/** When a statement lets something be known: `uiterlijk …`, `tussen … en …`; the day of what is not known as `op …`. */
export function boundsInWords(lang: Lang, statement: Statement): string {
  const { notBefore, notAfter } = statement;
  const words = messagesOf(lang).knowledge;
  const only = onlyDay(statement);
  if (only !== null) return words.onDay(dayInWords(lang, only));
  return momentInWords(lang, { earliest: notBefore, latest: notAfter }) ?? words.noDay;
}

/** From which day a statement lets something be possible, or by which day it shows it: one end of its bounds. */
export function turnInWords(lang: Lang, statement: Statement, isPossible: boolean): string {
  const { notBefore, notAfter } = statement;
  const words = messagesOf(lang);
  const only = onlyDay(statement);
  if (only !== null) return words.knowledge.onDay(dayInWords(lang, only));
  if (isPossible && notBefore !== null) return `${words.date.from} ${dayInWords(lang, notBefore)}`;
  if (notAfter === null) return words.knowledge.noDay;
  if (isPossible) return words.knowledge.noFirstDay;
  return notBefore === notAfter ? dayInWords(lang, notAfter) : `${words.date.onOrBefore} ${dayInWords(lang, notAfter)}`;
}

/** The day of which something is told that is no knowing: `uiterlijk` means nothing of what is not known. */
function onlyDay(statement: Statement): Day | null {
  const isUnknown = statement.knows === 'not-shown' || statement.knows === 'says-unknown';
  return isUnknown ? tellingDay(statement) : statement.on;
}

/** What a statement comes down to, with the day in it where no document shows that it was known. */
export function standingOnDay(lang: Lang, statement: Statement): string {
  const words = messagesOf(lang).knowledge;
  const day = tellingDay(statement);
  if (statement.knows === 'not-shown' && day !== null) return words.notShownOn(dayInWords(lang, day));
  return `${boundsInWords(lang, statement)}; ${words.standing[standingOf(statement)]}`;
}

/** How a statement shows that something was known: `ontving het`, `schreef erover`; null where it does not. */
export function howInWords(lang: Lang, { knows, degree, direction }: Statement): string | null {
  return knows === 'known' ? messagesOf(lang).knowledge.degree[`${degree}-${direction}`] : null;
}

/** When and how the evidence itself was written, and that it was not sent where it was not. */
export function evidenceInWords(lang: Lang, { evidence, state, saidOn }: Statement): string {
  const words = messagesOf(lang).knowledge;
  const written = words.evidence[evidence](whenInWords(lang, saidOn));
  return state === 'sent' ? written : `${written}; ${words.state[state]}`;
}

/** What is said of an actor without a statement: nothing, unless a part, a member or a whole of it has spoken. */
export function silenceInWords(lang: Lang, beside: readonly string[]): string {
  const words = messagesOf(lang).knowledge;
  return beside.length === 0 ? words.nothingShort : words.silentBeside(listInWords(lang, beside));
}

/** What a statement comes down to, and how it shows it: `aangetoond · ontving het`. */
export function standingInWords(lang: Lang, statement: Statement): string {
  const standing = messagesOf(lang).knowledge.standing[standingOf(statement)];
  return [standing, howInWords(lang, statement)].filter((part) => part !== null).join(' · ');
}

/** What a turn of a lane shows, and how; of what is only possible no more than that. */
export function turnHowInWords(lang: Lang, { standing, statement }: Turn): string {
  const how = standing === 'may-know' ? null : howInWords(lang, statement);
  return [messagesOf(lang).knowledge.standing[standing], how].filter((part) => part !== null).join('; ');
}

/** What all statements about one actor come down to: `uiterlijk 14 februari 2022; aangetoond`. */
export function laneInWords(lang: Lang, lane: Lane): string {
  return standingOnDay(lang, tellingOf(lane));
}

/** When, how and by what evidence an actor stands as it does on a day. */
export function standInWords(lang: Lang, state: State, statement: Statement): string {
  // Of what may have been known, only the bound that lies before the day is told.
  const when = state === 'may-know' ? turnInWords(lang, statement, true) : boundsInWords(lang, statement);
  const how = state === 'may-know' ? howPossible(lang, statement) : howInWords(lang, statement);
  // Only what was sent at the time needs no word of it: a draft or a later word that opens a bound says so itself.
  const isPlain = statement.evidence === 'contemporaneous' && statement.state === 'sent';
  const evidence = state === 'known' || (state === 'may-know' && isPlain) ? null : evidenceInWords(lang, statement);
  return [when, how, evidence].filter((part) => part !== null).join('; ');
}

/** Why an actor may have known: it was sent to them, or documents differ; of other bounds no more than the day. */
function howPossible(lang: Lang, statement: Statement): string | null {
  if (statement.knows === 'disputed') return messagesOf(lang).knowledge.standing.disputed;
  return opensOnly(statement) ? howInWords(lang, statement) : null;
}

/** What is said of an actor whom no item names: who is named beside it, else that no item does; null without items. */
export function unnamedInWords(lang: Lang, beside: readonly string[], items: number): string | null {
  if (beside.length > 0) return `${asSentence(lang, silenceInWords(lang, beside))}.`;
  return items === 0 ? null : messagesOf(lang).knowledge.actorUnnamed(items);
}

/** A state of knowing as the heading of what stands in it: `Aantoonbaar bekend`, `Later gezegd`. */
export function standingAsHeading(lang: Lang, standing: Standing): string {
  const words = messagesOf(lang).knowledge;
  return standing === 'known' ? words.actorKnew : asSentence(lang, words.standing[standing]);
}

/** How the actors that an item names stand on a day: a number a state, none folded into another. */
export function countsOnDay(lang: Lang, item: Knowledge, day: Day): string {
  const words = messagesOf(lang).knowledge;
  const counts = countOn(item, day);
  return words.stepCount(dayInWords(lang, day), namedInWords(lang, counts), countsInWords(lang, counts));
}

/** How the actors that an item names stand once all days have passed. */
export function countsInTheEnd(lang: Lang, item: Knowledge): string {
  const counts = countInTheEnd(item);
  return messagesOf(lang).knowledge.shownOf(namedInWords(lang, counts), countsInWords(lang, counts));
}

function namedInWords(lang: Lang, counts: readonly StandCount[]): string {
  return messagesOf(lang).knowledge.named(counts.reduce((sum, { count }) => sum + count, 0));
}

/** How many stand how: `aantoonbaar op de hoogte: 0; mogelijk: 12; eerst later: 2`. */
function countsInWords(lang: Lang, counts: readonly StandCount[]): string {
  const words = messagesOf(lang).knowledge.counted;
  return counts.map(({ state, count }) => `${words[state]}: ${count}`).join('; ');
}

/** Days from each event that an item is about to the day of a statement, where they are counted. */
export function sinceInWords({ lang, records, say }: Teller, { about }: Knowledge, statement: Statement): string[] {
  if (!hasMoment(statement)) return [];
  return about.flatMap((id) => {
    const event = need(records.events, id);
    const { lag } = countToKnowing(event, statement);
    return lag ? (lagInWords(lang, lag, { since: say(event.title) }) ?? []) : [];
  });
}

/** Why no days are counted from an event that an item is about; null where they are, or where nothing could be. */
export function whyNotSince(lang: Lang, { statements }: Knowledge, event: PlacedEvent): string | null {
  const why = statements.some(hasMoment) ? whyNotFrom(event) : null;
  return why === null ? null : uncountedInWords(lang, why);
}
