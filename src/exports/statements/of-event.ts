import { shorten } from '../../core/dossier/crowd.ts';
import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { need, timelinePage } from '../../core/dossier/records.ts';
import { eventsOf } from '../../core/figures/answer.ts';
import { type Clocks, clocksOf } from '../../core/knowing/clock.ts';
import { type Later, laterOf, thenOf } from '../../core/knowing/hindsight.ts';
import { tellingOf } from '../../core/knowing/lanes.ts';
import { outcomeOf } from '../../core/record/event.ts';
import { anchorOfUndated, contestsIn, exceptionsOf, whenOf } from '../../i18n/claim.ts';
import {
  deadlineOf,
  firstInWords,
  foundInWords,
  lateInWords,
  nameOfActor,
  shownInWords,
  thenGroups,
  thenInWords,
  toldLaterInWords,
  writtenInWords,
  youngestInWords,
} from '../../i18n/clock.ts';
import { dayInWords } from '../../i18n/date.ts';
import { basisInWords, dayOfEvent, isCounted } from '../../i18n/event.ts';
import { firmnessInWords } from '../../i18n/firmness.ts';
import { asSentence, boundsInWords } from '../../i18n/knowledge.ts';
import { realisedInWords, unrealisedInWords } from '../../i18n/outcome.ts';
import { type Derived, type DerivedKind, derive, type Grounds, inParts, pageOf } from './derived.ts';

type Say = Parameters<typeof derive>[5];

/** An event of a case with what its page is made of. */
type Told = { readonly grounds: Grounds; readonly event: PlacedEvent; readonly clocks: Clocks; readonly later: Later };

/** All that the site works out about one event. */
export function ofEvent(grounds: Grounds, event: PlacedEvent): Derived[] {
  const clocks = clocksOf(event, grounds.records);
  const told: Told = { grounds, event, clocks, later: laterOf(event, clocks, grounds.records) };
  return [
    ...dates(told),
    ...labels(told),
    ...outcomes(told),
    ...writing(told),
    ...knowing(told),
    ...then(told),
    ...hindsight(told),
    ...of(told, 'firmness', sourcesOf(event), (teller) => firmnessInWords(teller, event)),
    ...figures(told),
  ];
}

/** A sentence on the page of the event. */
function of({ grounds, event }: Told, kind: DerivedKind, records: readonly (string | null)[], say: Say): Derived[] {
  return derive(grounds, kind, pageOf(event), nameOf(event), [event.id, ...records], say);
}

function onTimeline(
  { grounds, event }: Told,
  kind: DerivedKind,
  records: readonly (string | null)[],
  say: Say,
): Derived[] {
  return derive(grounds, kind, timelinePage(grounds.records, event), nameOf(event), [event.id, ...records], say);
}

function nameOf({ code, title }: PlacedEvent): string[] {
  return [code, title.nl];
}

function sourcesOf({ cites }: PlacedEvent): string[] {
  return cites.map(({ source }) => source);
}

/** The date with how it is known, unless it is one day that the document prints. */
function dates(told: Told): Derived[] {
  const { event } = told;
  const isPrinted = event.basis === 'explicit' && event.narrowed === null && event.date?.exactDay;
  if (isPrinted && !isCounted(event)) return [];
  return of(told, 'date', sourcesOf(event), (teller) => {
    const anchor = anchorOfUndated(teller, event);
    return inParts(
      anchor ? `${anchor.words} ${teller.say(anchor.event.title)}` : whenOf(teller, event),
      basisInWords(teller.lang, event),
      event.placed === 'by-relation' && teller.words.event.byRelation,
    );
  });
}

/** Status, voice and line where they are not the usual ones, and what is contested. */
function labels(told: Told): Derived[] {
  const { event } = told;
  return [
    ...of(told, 'label', sourcesOf(event), (teller) => exceptionsOf(teller, event).join(' · ')),
    ...event.links.discrepancies.flatMap((id) =>
      of(told, 'contested', [id], (teller) =>
        contestsIn(teller, event)
          .filter(({ item }) => item.id === id)
          .map(({ item, contested }) => `${item.code} ${contested}`)
          .join(),
      ),
    ),
  ];
}

/** What became of a plan, and when something was to be decided. */
function outcomes(told: Told): Derived[] {
  const { event, later, grounds } = told;
  const outcome = outcomeOf(event);
  const realised = outcome?.state === 'happened' ? outcome.realisedBy : [];
  const looked = outcome?.state === 'not-found' ? outcome.looked : [];
  return [
    ...realised.flatMap((id) =>
      onTimeline(told, 'outcome', [id], ({ lang }) => realisedInWords(lang, need(grounds.records.events, id).date)),
    ),
    ...of(told, 'outcome', looked, ({ lang }) => {
      if (outcome === null || outcome.state === 'happened') return null;
      const said = unrealisedInWords(lang, outcome);
      return looked.length > 0 ? `${said}: ${looked.join(', ')}` : said;
    }),
    ...of(told, 'outcome', [...event.links.realisedBy, ...event.links.answeredBy], ({ lang, words }) => {
      const found = foundInWords(lang, event, later);
      return found && `${found}; ${words.clock.seeNow}.`;
    }),
    ...of(told, 'deadline', sourcesOf(event), (teller) =>
      event.decision === null ? null : inParts(teller.words.event.decisionDeadline, deadlineOf(teller, event)),
    ),
    ...event.change
      .filter(({ reason }) => reason === null)
      .flatMap(({ key, what }) =>
        of(told, 'nothing', [`${event.id}#${key}`], ({ words, say }) =>
          inParts(say(what), `${words.event.changeWhy}: ${words.event.noReason}`),
        ),
      ),
  ];
}

function writing(told: Told): Derived[] {
  const { event, clocks } = told;
  const { written } = clocks;
  if (written === null) return [];
  return [
    ...of(told, 'written', [written.source.id], ({ lang, words }) =>
      inParts(
        words.clock.written,
        writtenInWords(lang, event, written),
        `${words.sourceKind[written.source.kind]} ${written.source.code}`,
        written.mayBeOlder && words.clock.mayBeOlder,
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
        const { lang, words, say } = teller;
        const told = one.statements.map(
          (statement) => `${nameOfActor(teller, statement.actor)}, ${firstInWords(lang, statement)}`,
        );
        const knew = told.length === 0 ? words.clock.nobody : told.join('; ');
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
  const quiet = items.filter((one) => thenGroups('nl', one).length === 0).map(({ item }) => item);
  return [
    ...of(told, 'then', [found.asOf], ({ lang, words }) =>
      inParts(thenInWords(lang, event, clocks, found), found.asOf && words.clock.asOf(dayInWords(lang, found.asOf))),
    ),
    ...items.flatMap((one) =>
      of(told, 'then', [one.item.id, ...one.known, ...one.mayKnow, ...one.notYet], (teller) => {
        const groups = thenGroups(teller.lang, one).map(
          (group) => `${group.words}: ${group.actors.map((id) => nameOfActor(teller, id)).join(', ')}`,
        );
        return groups.length === 0 ? null : `${one.item.code} ${groups.join('; ')}`;
      }),
    ),
    ...of(
      told,
      'then',
      quiet.map(({ id }) => id),
      ({ words }) => (quiet.length === 0 ? null : `${quiet.map(({ code }) => code).join(', ')} ${words.clock.nobody}`),
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

/** The figures in which a passage of the event stands. */
function figures(told: Told): Derived[] {
  const { grounds, event } = told;
  const found = grounds.records.figuresOfCase.get(event.case).filter((figure) => eventsOf(figure, [event]).length > 0);
  return of(
    told,
    'figure',
    found.map(({ id }) => id),
    ({ words, say }) =>
      found.length === 0
        ? null
        : inParts(words.figure.inFigure, ...found.map(({ code, title }) => `${code} ${say(title)}`)),
  );
}
