import { shorten } from '../../core/dossier/crowd.ts';
import { clocksOf } from '../../core/knowing/clock.ts';
import { thenOf } from '../../core/knowing/hindsight.ts';
import { tellingOf } from '../../core/knowing/lanes.ts';
import {
  asOfInWords,
  firstInWords,
  firstLead,
  lateInWords,
  nameOfActor,
  quietItems,
  shownInWords,
  thenGroups,
  thenInWords,
  toldLaterInWords,
  writtenInWords,
  youngestInWords,
} from '../../i18n/clock.ts';
import { dayOfEvent } from '../../i18n/event.ts';
import { asSentence, boundsInWords } from '../../i18n/knowledge.ts';
import { kindOfSource } from '../../i18n/source.ts';
import { type Derived, derive, type Grounds, inParts, pageOf } from './derived.ts';
import { of, onTimeline, type Told } from './told.ts';

/** When an event was written down, known and made public: what can be said of its day, and what only looking back. */
export function ofEventKnown(told: Told): Derived[] {
  return [...writing(told), ...knowing(told), ...then(told), ...hindsight(told)];
}

function writing(told: Told): Derived[] {
  const { event, clocks } = told;
  const { written } = clocks;
  if (written === null) return [];
  return [
    ...of(told, 'written', [written.told.source.id], (teller) =>
      inParts(
        teller.words.clock.written,
        writtenInWords(teller.lang, event, written),
        `${kindOfSource(teller, written.told.source)} ${written.told.source.code}`,
        written.mayBeOlder && teller.words.clock.mayBeOlder,
      ),
    ),
    ...onTimeline(told, 'written', [written.source.id], ({ lang }) => lateInWords(lang, event, written)),
  ];
}

/** The events of a case of which it was not traced who knew: the same sentence on the page of each. */
export function untraced(grounds: Grounds): Derived[] {
  const events = grounds.records.eventsOfCase
    .get(grounds.item.id)
    .filter((event) => clocksOf(event, grounds.records).known.length === 0);
  const [first] = events;
  if (first === undefined) return [];
  return derive(
    grounds,
    'nothing',
    pageOf(first),
    [],
    events.map(({ id }) => id),
    ({ words }) => words.clock.notTraced,
  );
}

/** Who first knew of it, and when it was made public. */
function knowing(told: Told): Derived[] {
  const { event, clocks } = told;
  const opened = clocks.disclosures.find(({ isPublic }) => isPublic)?.event;
  return [
    ...shorten(event, clocks.known).flatMap((one) =>
      of(told, 'first-known', [one.item.id, ...one.statements.map(({ key }) => `${one.item.id}#${key}`)], (teller) => {
        const { lang, say } = teller;
        const told = one.statements.map(
          (statement) => `${nameOfActor(teller, statement.actor)}, ${firstInWords(lang, statement)}`,
        );
        const knew = [firstLead(lang, one), told.join('; ')].filter((part) => part !== '').join(' ');
        return inParts(`${asSentence(lang, say(one.item.title))}: ${knew}`, shownInWords(lang, one));
      }),
    ),
    ...of(told, 'public', [opened?.id ?? null], ({ lang, words, say }) =>
      opened ? inParts(words.clock.public, `${dayOfEvent(lang, opened)}: ${say(opened.title)}`) : null,
    ),
  ];
}

/** What can be shown to have been known on its day. */
function then(told: Told): Derived[] {
  const { grounds, event, clocks } = told;
  const found = thenOf(event, clocks, grounds.records);
  if (found === null || thenInWords('nl', event, clocks, found) === null) return [];
  const items = shorten(event, found.items);
  return [
    ...of(told, 'then', [found.asOf], ({ lang }) =>
      inParts(thenInWords(lang, event, clocks, found), found.asOf && asOfInWords(lang, found.day, found.asOf)),
    ),
    ...items.flatMap((one) =>
      of(told, 'then', [one.item.id, ...one.known, ...one.notYet], (teller) => {
        const groups = thenGroups(teller.lang, one).map(
          (group) => `${group.words}: ${group.actors.map((id) => nameOfActor(teller, id)).join(', ')}`,
        );
        return groups.length === 0 ? null : `${one.item.code} ${groups.join('; ')}`;
      }),
    ),
    ...quietItems('nl', items).flatMap((group, index) =>
      of(
        told,
        'then',
        group.items.map(({ id }) => id),
        ({ lang }) =>
          `${group.items.map(({ code }) => code).join(', ')} ${quietItems(lang, items)[index]?.words ?? ''}`,
      ),
    ),
    ...found.actors.flatMap(({ actor, items }) =>
      of(told, 'then', [actor, ...items.map(({ id }) => id)], (teller) =>
        inParts(
          teller.words.clock.actorKnew(nameOfActor(teller, actor)),
          ...items.map((item) => `${item.code} ${asSentence(teller.lang, teller.say(item.title))}`),
        ),
      ),
    ),
  ];
}

/** What is told only as hindsight, beside the relations that authors wrote. */
function hindsight(told: Told): Derived[] {
  const { event, later } = told;
  const lanes = later.knowledge.flatMap(({ item, lanes }) =>
    lanes.map((lane) => ({ item, statement: tellingOf(lane) })),
  );
  return [
    ...later.disclosures.flatMap(({ event: other, items }) =>
      of(told, 'hindsight', [other.id, ...items.map(({ id }) => id)], ({ lang, words, say }) =>
        inParts(
          words.clock.disclosed,
          dayOfEvent(lang, other),
          say(other.title),
          items.map(({ code }) => code).join(', '),
        ),
      ),
    ),
    ...shorten(event, lanes).flatMap(({ item, statement }) =>
      of(told, 'hindsight', [item.id, `${item.id}#${statement.key}`], (teller) =>
        inParts(
          teller.words.clock.knownLater,
          boundsInWords(teller.lang, statement),
          nameOfActor(teller, statement.actor),
          `${toldLaterInWords(teller.lang, statement)} · ${item.code}`,
        ),
      ),
    ),
    ...shorten(event, later.open).flatMap((one) =>
      of(told, 'hindsight', [one.item.id], ({ lang, words, say }) =>
        inParts(words.clock.open, `${one.item.code} ${say(one.item.title)}`, youngestInWords(lang, one)),
      ),
    ),
  ];
}
