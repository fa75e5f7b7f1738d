import type { PlacedEvent } from '../core/dossier/dossier.ts';
import type { Status, Unrealised } from '../core/record/event.ts';
import type { Lang } from '../core/record/text.ts';
import { accordingTo } from './claim.ts';
import { dayOfEvent } from './event.ts';
import { messagesOf } from './messages.ts';
import type { Teller } from './teller.ts';

/** What came of a plan: the event that realises it, by the same word as that event, with its day. */
export function realisedInWords(teller: Teller, other: PlacedEvent): string {
  const words = teller.words.event;
  const [according, title] = [accordingTo(teller, other), teller.say(other.title)];
  const said =
    according === null ? words.realised(title, other.code) : words.realisedSaid(according, title, other.code);
  return other.date === null ? said : `${said}, ${dayOfEvent(teller.lang, other)}`;
}

/** That the documents hold what came of a plan; by whose word, where none of them says it by its own. */
export function holdsOutcomeInWords(teller: Teller, realisedBy: readonly PlacedEvent[]): string {
  const { clock } = teller.words;
  const voices = realisedBy.map((other) => accordingTo(teller, other));
  const told = voices.filter((voice) => voice !== null);
  return told.length === 0 || told.length < voices.length
    ? clock.found
    : clock.foundSaid([...new Set(told)].join('; '));
}

/** What an author says of a plan without an event that realises it: not happened, or where that was sought in vain. */
export function unrealisedInWords(lang: Lang, status: Status, outcome: Unrealised): string {
  const { event, count } = messagesOf(lang);
  const isAsked = status === 'requested' || status === 'advised';
  if (outcome.state === 'not-happened') return isAsked ? event.notActedOn : event.notHappened;
  const documents = count.sources(outcome.looked.length);
  return isAsked ? event.notFoundActedOn(documents) : event.notFound(documents);
}
