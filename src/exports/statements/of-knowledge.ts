import { need } from '../../core/dossier/records.ts';
import { checkpointsOf } from '../../core/knowing/as-of.ts';
import { byTelling, type Lane, lanesOf, tellingOf, turnsOf } from '../../core/knowing/lanes.ts';
import { matricesOf } from '../../core/knowing/matrix.ts';
import { speakersBeside } from '../../core/knowing/silence.ts';
import { holdsFrom } from '../../core/knowing/state.ts';
import { stepsOf } from '../../core/knowing/steps.ts';
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
  const all = { page: 'knowledge', case: grounds.item.id } as const;
  return [
    ...derive(
      grounds,
      'count',
      all,
      [],
      items.map(({ id }) => id),
      ({ words }) => (items.length === 0 ? null : words.count.knowledge(items.length)),
    ),
    ...items.flatMap((item) => ofItem(grounds, item)),
    ...silences(grounds, items),
    ...ofAsOf(grounds, items),
  ];
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
      ...shownLater(grounds, item, lane),
      ...byTelling(lane).flatMap((statement) => ofStatement(grounds, item, statement)),
    ]),
  ];
}

/** What the page says for as-of days before the one from which a lane, or a statement of it, shows anything. */
function shownLater(grounds: Grounds, item: Knowledge, lane: Lane): Derived[] {
  const { classOf } = stepsOf(grounds.item, item);
  const about = aboutOf(item, dutchName(grounds, lane.actor));
  const isHeld = classOf(turnsOf(lane)[0]?.day ?? null) !== undefined;
  const held = lane.statements.filter((statement) => classOf(holdsFrom(statement)) !== undefined);
  return [
    ...derive(grounds, 'lane', pageOf(item), about, [item.id, lane.actor], ({ words }) =>
      isHeld ? words.knowledge.stateOn['first-later'] : null,
    ),
    ...held.flatMap((statement) =>
      derive(
        grounds,
        'lane',
        pageOf(item),
        about,
        [partOf(item, statement)],
        ({ words }) => words.knowledge.notYetShown,
      ),
    ),
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
