import { contestsOf } from '../core/dossier/contests.ts';
import type { PlacedEvent } from '../core/dossier/dossier.ts';
import { need } from '../core/dossier/records.ts';
import type { Discrepancy } from '../core/record/discrepancy.ts';
import { isOnlyIntended } from '../core/record/event.ts';
import { contestInWords } from './contest.ts';
import { timeInWords } from './date.ts';
import { dayOfEvent, statusWordOf } from './event.ts';
import { listInWords } from './list.ts';
import type { Teller } from './teller.ts';

/** When an event took place, in words, with the time of day. */
export function whenOf(teller: Pick<Teller, 'lang'>, event: PlacedEvent): string {
  const day = dayOfEvent(teller.lang, event);
  return event.time === null ? day : `${day}, ${timeInWords(teller.lang, event.time)}`;
}

/** Each open difference that contests something of an event, with what: `S-T36`, `datum`. */
export function contestsIn(
  { lang, records }: Teller,
  event: PlacedEvent,
): { readonly item: Discrepancy; readonly contested: string }[] {
  return event.links.discrepancies.flatMap((id) => {
    const item = need(records.discrepancies, id);
    const contested = contestInWords(lang, contestsOf(item, event.id));
    return contested === null ? [] : [{ item, contested }];
  });
}

/** What open differences contest of an event: `≠ S-T36 datum`. */
export function contestedIn(teller: Teller, event: PlacedEvent): string[] {
  return contestsIn(teller, event).map(({ item, contested }) => `≠ ${item.code} ${contested}`);
}

/** Where an undated event stands, in words, and the event by which it does; null for one of which it is not said. */
export type Anchor = { readonly words: string; readonly event: PlacedEvent };

/** The place of an undated event: after or before another, else as a part of it; null for one that has a date. */
export function anchorOfUndated({ words: { date }, records }: Teller, event: PlacedEvent): Anchor | null {
  if (event.date !== null) return null;
  const { after, before, partOf } = event.links;
  const [last, next, whole] = [after.at(-1), before[0], partOf[0]].map((id) => id && need(records.events, id));
  if (last) return { event: last, words: (isOnlyTold(last) ? date.noneAfterTold : date.noneAfter)(last.code) };
  if (next) return { event: next, words: (isOnlyTold(next) ? date.noneBeforeTold : date.noneBefore)(next.code) };
  if (!whole) return null;
  return { event: whole, words: sharesSource(event, whole) ? date.noneInOrder : date.nonePartOf(whole.code) };
}

/** Whether what an event tells is only another's word of it, or only intended: then it is no fixed point by itself. */
function isOnlyTold(event: PlacedEvent): boolean {
  return event.voice === 'according-to' || event.voice === 'prepared' || isOnlyIntended(event);
}

function sharesSource(one: PlacedEvent, other: PlacedEvent): boolean {
  return one.cites.some(({ source }) => other.cites.some((cite) => cite.source === source));
}

/** The place of an undated event, with the other in its own words: `geen datum; na S-101: ‘...’`. */
export function anchorInWords({ say }: Teller, { words, event }: Anchor): string {
  return `${words}: ‘${say(event.title)}’`;
}

/** Whose word it is, where it is not the document's own. */
function voiceOf(teller: Teller, event: PlacedEvent): string | null {
  if (event.voice === 'document') return null;
  const who = speakersOf(teller, event);
  return who === null ? teller.words.voice[event.voice] : teller.words.voiceOf(who);
}

/** By whose word an event is told, to stand in a sentence: `volgens SVMN`; null where it is the document's own. */
export function accordingTo(teller: Teller, event: PlacedEvent): string | null {
  if (event.voice === 'document') return null;
  const who = speakersOf(teller, event);
  return who === null ? teller.words.voiceAs[event.voice] : teller.words.accordingTo(who);
}

/** Who says what an event tells, where it is told by the word of another; null where nobody is named. */
function speakersOf({ lang, records, say }: Teller, { voice, actors }: PlacedEvent): string | null {
  const speakers = actors.filter(({ role }) => role === 'speaker');
  if (voice !== 'according-to' || speakers.length === 0) return null;
  return listInWords(
    lang,
    speakers.map(({ actor }) => say(need(records.actors, actor).title)),
  );
}

/** What is out of the ordinary about a claim: its status, its voice and its line, where they are not the usual ones. */
export function exceptionsOf(teller: Teller, event: PlacedEvent): string[] {
  const { words } = teller;
  return [
    isUsual(event) ? null : words.status[statusWordOf(event)],
    voiceOf(teller, event),
    event.line === 'facts' ? null : words.line[event.line],
  ].filter((said) => said !== null);
}

/** Whether the status of an event needs no word: it took place, or it is what something is about. */
function isUsual({ status, kind }: PlacedEvent): boolean {
  return status === 'happened' || (status === 'standing' && kind === 'scope');
}
