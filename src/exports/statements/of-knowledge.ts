import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { need } from '../../core/dossier/records.ts';
import { checkpointsOf, isQuiet, type StandGroup, standOn } from '../../core/knowing/as-of.ts';
import { lanesAfter } from '../../core/knowing/hindsight.ts';
import { byTelling, lanesOf, tellingOf, turnsOf } from '../../core/knowing/lanes.ts';
import { matricesOf } from '../../core/knowing/matrix.ts';
import { speakersBeside } from '../../core/knowing/silence.ts';
import { standingOf } from '../../core/knowing/state.ts';
import type { Knowledge, Statement } from '../../core/record/knowledge.ts';
import type { Day } from '../../core/time/day.ts';
import { nameOfActor } from '../../i18n/clock.ts';
import {
  asSentence,
  boundsInWords,
  countsInTheEnd,
  countsOnDay,
  evidenceInWords,
  laneInWords,
  silenceInWords,
  sinceInWords,
  standInWords,
  standingInWords,
  turnHowInWords,
  turnInWords,
  whyNotSince,
} from '../../i18n/knowledge.ts';
import { type Derived, derive, type Grounds, inParts, pageOf } from './derived.ts';

/** All that the site works out about who knew what in a case. */
export function ofKnowledge(grounds: Grounds): Derived[] {
  const items = grounds.records.knowledgeOfCase.get(grounds.item.id);
  const days = checkpointsOf(grounds.item, items);
  return [
    ...items.flatMap((item) => ofItem(grounds, item)),
    ...silences(grounds, items),
    ...items.flatMap((item) => asOf(grounds, item, days)),
    ...items.flatMap((item) => knownLater(grounds, item, days)),
  ];
}

function aboutOf({ code, title }: Knowledge, actor: string | null = null): (string | null)[] {
  return [code, title.nl, actor];
}

function dutchName({ records }: Grounds, actor: string): string {
  return need(records.actors, actor).title.nl;
}

function partOf(item: Knowledge, { key }: Statement): string {
  return `${item.id}#${key}`;
}

/** What stands on the page of an item, and of its actors in the list of all items. */
function ofItem(grounds: Grounds, item: Knowledge): Derived[] {
  const page = pageOf(item);
  const all = { page: 'knowledge', case: item.case } as const;
  const keys = item.statements.map((one) => partOf(item, one));
  return [
    ...derive(grounds, 'count', all, aboutOf(item), [item.id, ...keys], ({ lang }) => countsInTheEnd(lang, item)),
    ...checkpointsOf(grounds.item, [item]).flatMap((day) =>
      derive(grounds, 'as-of-count', page, aboutOf(item), [item.id, day], ({ lang }) => countsOnDay(lang, item, day)),
    ),
    ...item.about.flatMap((id) =>
      derive(grounds, 'days-since', page, aboutOf(item), [item.id, id], ({ lang }) =>
        whyNotSince(lang, item, need(grounds.records.events, id)),
      ),
    ),
    ...lanesOf(item).flatMap((lane) => [
      ...derive(
        grounds,
        'known',
        all,
        aboutOf(item, dutchName(grounds, lane.actor)),
        [item.id, partOf(item, tellingOf(lane))],
        (teller) => `${nameOfActor(teller, lane.actor)} ${laneInWords(teller.lang, lane)}`,
      ),
      ...turnsOf(lane).flatMap((turn) =>
        derive(
          grounds,
          'lane',
          page,
          aboutOf(item, dutchName(grounds, lane.actor)),
          [item.id, partOf(item, turn.statement)],
          ({ lang }) =>
            `${turnInWords(lang, turn.statement, turn.standing === 'may-know')} ${turnHowInWords(lang, turn)}`,
        ),
      ),
      ...byTelling(lane).flatMap((statement) => ofStatement(grounds, item, statement)),
    ]),
  ];
}

function ofStatement(grounds: Grounds, item: Knowledge, statement: Statement): Derived[] {
  const about = aboutOf(item, dutchName(grounds, statement.actor));
  const records = [partOf(item, statement), ...statement.cites.map(({ source }) => source)];
  return [
    ...derive(grounds, 'evidence', pageOf(item), about, records, ({ lang }) =>
      inParts(
        `${boundsInWords(lang, statement)} ${standingInWords(lang, statement)}`,
        evidenceInWords(lang, statement),
      ),
    ),
    ...derive(grounds, 'days-since', pageOf(item), about, [partOf(item, statement), ...item.about], (teller) =>
      inParts(...sinceInWords(teller, item, statement)),
    ),
  ];
}

/** Of whom an item says nothing, in the table of all items. */
function silences(grounds: Grounds, items: readonly Knowledge[]): Derived[] {
  const { records, item: owner } = grounds;
  return matricesOf(items).flatMap(({ columns, actors }) =>
    columns.flatMap((item) =>
      actors
        .filter((actor) => item.statements.every((one) => one.actor !== actor))
        .flatMap((actor) => {
          const beside = speakersBeside(item, actor, records.actors);
          return derive(
            grounds,
            'silence',
            { page: 'knowledge', case: owner.id },
            aboutOf(item, dutchName(grounds, actor)),
            [item.id, actor, ...beside],
            (teller) =>
              inParts(
                nameOfActor(teller, actor),
                silenceInWords(
                  teller.lang,
                  beside.map((id) => nameOfActor(teller, id)),
                ),
              ),
          );
        }),
    ),
  );
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
function asOf(grounds: Grounds, item: Knowledge, days: readonly Day[]): Derived[] {
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

/** That an event of an item happened only after an as-of day; the last of such days tells it. */
function happenedLater(grounds: Grounds, item: Knowledge, days: readonly Day[], event: PlacedEvent): Derived[] {
  const shown = days.filter((day) => event.earliest !== null && event.earliest > day && !isQuiet(standOn(item, day)));
  const [first = null, last = null] = [shown[0], shown.at(-1)];
  if (first === null) return [];
  return derive(
    grounds,
    'as-of',
    pageOn(grounds, first),
    aboutOf(item),
    [item.id, event.id, first, last],
    ({ words, say }) => inParts(say(event.title), words.knowledge.later),
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

/** What the page of an actor says of its knowing, over all cases. */
export function ofActorKnowing(grounds: Grounds, actor: string): Derived[] {
  const { records } = grounds;
  const item = need(records.actors, actor);
  const known = records.knowledgeOfActor.get(actor).map((one) => {
    const lane = lanesOf(one).find((other) => other.actor === actor);
    return { one, standing: lane ? standingOf(tellingOf(lane)) : null };
  });
  const shown = known.filter(({ standing }) => standing === 'known').map(({ one }) => one);
  const others = known.filter(({ standing }) => standing !== 'known').map(({ one }) => one);
  const page = pageOf(item);
  return [
    ...derive(grounds, 'silence', page, [item.title.nl], [actor, ...known.map(({ one }) => one.id)], ({ words }) => {
      if (known.length === 0) return words.knowledge.actorNone;
      return shown.length === 0 ? words.knowledge.actorNotShown : null;
    }),
    ...derive(grounds, 'known', page, [item.title.nl], [actor, ...shown.map(({ id }) => id)], ({ words }) =>
      shown.length === 0 ? null : inParts(words.knowledge.actorKnew, ...shown.map(({ code }) => code)),
    ),
    ...derive(grounds, 'known', page, [item.title.nl], [actor, ...others.map(({ id }) => id)], ({ words }) =>
      others.length === 0 ? null : inParts(words.knowledge.actorOther, ...others.map(({ code }) => code)),
    ),
  ];
}
