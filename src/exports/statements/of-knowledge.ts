import { need } from '../../core/dossier/records.ts';
import { checkpointsOf } from '../../core/knowing/as-of.ts';
import { byTelling, lanesOf, tellingOf, turnsOf } from '../../core/knowing/lanes.ts';
import { matricesOf } from '../../core/knowing/matrix.ts';
import { speakersBeside } from '../../core/knowing/silence.ts';
import { standingOf } from '../../core/knowing/state.ts';
import type { Knowledge, Statement } from '../../core/record/knowledge.ts';
import { nameOfActor } from '../../i18n/clock.ts';
import {
  boundsInWords,
  countsInTheEnd,
  countsOnDay,
  evidenceInWords,
  laneInWords,
  silenceInWords,
  sinceInWords,
  standingInWords,
  turnHowInWords,
  turnInWords,
  whyNotSince,
} from '../../i18n/knowledge.ts';
import { type Derived, derive, type Grounds, inParts, pageOf } from './derived.ts';
import { aboutOf, dutchName, partOf } from './item.ts';
import { ofAsOf } from './of-as-of.ts';

/** All that the site works out about who knew what in a case. */
export function ofKnowledge(grounds: Grounds): Derived[] {
  const items = grounds.records.knowledgeOfCase.get(grounds.item.id);
  return [...items.flatMap((item) => ofItem(grounds, item)), ...silences(grounds, items), ...ofAsOf(grounds, items)];
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
