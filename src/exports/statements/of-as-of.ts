import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { need } from '../../core/dossier/records.ts';
import { checkpointsOf, isQuiet, isToldOn, type StandGroup, standOn } from '../../core/knowing/as-of.ts';
import { lanesAfter } from '../../core/knowing/hindsight.ts';
import { lanesOf, tellingOf } from '../../core/knowing/lanes.ts';
import { standingOf } from '../../core/knowing/state.ts';
import type { Knowledge } from '../../core/record/knowledge.ts';
import { type Day, yearOf } from '../../core/time/day.ts';
import { nameOfActor } from '../../i18n/clock.ts';
import { laterInWords } from '../../i18n/event.ts';
import { asSentence, boundsInWords, standInWords } from '../../i18n/knowledge.ts';
import { type Derived, derive, type Grounds, inParts } from './derived.ts';
import { aboutOf, dutchName, partOf } from './item.ts';

/** What stands on the pages of the as-of days of a case. */
export function ofAsOf(grounds: Grounds, items: readonly Knowledge[]): Derived[] {
  const days = checkpointsOf(grounds.item, items);
  return [
    ...items.flatMap((item) => standings(grounds, item, toldOf(grounds, item, days))),
    ...items.flatMap((item) => knownLater(grounds, item, toldOf(grounds, item, days))),
    ...untold(grounds, items, days),
  ];
}

/** A stretch of as-of days on whose pages the same is said. */
type Stretch<T> = { readonly first: Day; readonly last: Day; readonly said: T };

/** What is said on each day, neighbours that say the same together. */
function stretchesOf<T>(days: readonly Day[], sayOn: (day: Day) => T, keyOf: (said: T) => string): Stretch<T>[] {
  const stretches: Stretch<T>[] = [];
  for (const day of days) {
    const said = sayOn(day);
    const last = stretches.at(-1);
    if (last && keyOf(last.said) === keyOf(said)) stretches.splice(-1, 1, { ...last, last: day });
    else stretches.push({ first: day, last: day, said });
  }
  return stretches;
}

/** How an item stands on the pages of as-of days: once for a stretch of days on which it stands the same. */
function standings(grounds: Grounds, item: Knowledge, days: readonly Day[]): Derived[] {
  const keyOf = (groups: readonly StandGroup[]): string => JSON.stringify([isQuiet(groups), groups]);
  return [
    ...stretchesOf(days, (day) => standOn(item, day), keyOf).flatMap(({ first, last, said }) =>
      isQuiet(said)
        ? quietOn(grounds, item, first, last)
        : said.flatMap((group) => standing(grounds, item, first, last, group)),
    ),
    ...item.about.flatMap((id) => happenedLater(grounds, item, days, need(grounds.records.events, id))),
  ];
}

/** The as-of days whose pages tell of an item: all from one of them on. */
function toldOf({ records }: Grounds, item: Knowledge, days: readonly Day[]): Day[] {
  return days.filter((day) => isToldOn(item, day, records.events));
}

/** That the pages of the as-of days of a year leave items out, once a year. */
function untold(grounds: Grounds, items: readonly Knowledge[], days: readonly Day[]): Derived[] {
  const leftOut = (day: Day): Knowledge[] => items.filter((item) => !isToldOn(item, day, grounds.records.events));
  return stretchesOf(days, yearOf, String).flatMap(({ first, last, said }) => {
    const ids = leftOut(first).map(({ id }) => id);
    if (ids.length === 0) return [];
    return derive(grounds, 'as-of', pageOn(grounds, first), [String(said)], [...ids, first, last], ({ words }) =>
      words.knowledge.untold(String(said)),
    );
  });
}

function pageOn({ item }: Grounds, day: Day) {
  return { page: 'as-of', case: item.id, day } as const;
}

function quietOn(grounds: Grounds, item: Knowledge, first: Day, last: Day): Derived[] {
  return derive(
    grounds,
    'as-of',
    pageOn(grounds, first),
    aboutOf(item),
    [item.id, first, last],
    ({ lang, words, say }) => inParts(words.knowledge.stateOn.unsaid, asSentence(lang, say(item.title))),
  );
}

function standing(grounds: Grounds, item: Knowledge, first: Day, last: Day, { state, stands }: StandGroup): Derived[] {
  const keys = stands.map(({ actor, statement }) => (statement ? partOf(item, statement) : actor));
  return derive(grounds, 'as-of', pageOn(grounds, first), aboutOf(item), [item.id, ...keys, first, last], (teller) => {
    const actors = stands.map(({ actor, statement }) => {
      const name = nameOfActor(teller, actor);
      return statement ? `${name} ${standInWords(teller.lang, state, statement)}` : name;
    });
    return inParts(teller.words.knowledge.stateOn[state], ...actors);
  });
}

/** That an event of an item happened, or was meant, for after an as-of day; the last of such days tells it. */
function happenedLater(grounds: Grounds, item: Knowledge, days: readonly Day[], event: PlacedEvent): Derived[] {
  const shown = days.filter((day) => laterInWords('nl', event, day) !== null && !isQuiet(standOn(item, day)));
  const [first = null, last = null] = [shown[0], shown.at(-1)];
  if (first === null) return [];
  return derive(
    grounds,
    'as-of',
    pageOn(grounds, first),
    aboutOf(item),
    [item.id, event.id, first, last],
    ({ lang, say }) => inParts(say(event.title), laterInWords(lang, event, first)),
  );
}

/** What the pages of as-of days tell of later knowledge, once for all days before it. */
function knownLater(grounds: Grounds, item: Knowledge, days: readonly Day[]): Derived[] {
  return lanesOf(item).flatMap((lane) => {
    const shown = days.filter((day) => lanesAfter(item, day).some(({ actor }) => actor === lane.actor));
    const [first = null, last = null] = [shown[0], shown.at(-1)];
    if (first === null) return [];
    const statement = tellingOf(lane);
    const records = [item.id, partOf(item, statement), first, last];
    const about = aboutOf(item, dutchName(grounds, lane.actor));
    return derive(grounds, 'known-later', pageOn(grounds, first), about, records, (teller) =>
      inParts(
        teller.words.clock.laterKnown,
        `${boundsInWords(teller.lang, statement)} ${nameOfActor(teller, lane.actor)} ${
          teller.words.knowledge.standing[standingOf(statement)]
        }`,
      ),
    );
  });
}
