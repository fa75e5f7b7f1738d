import type { PageRef } from '../../core/dossier/page-ref.ts';
import { need } from '../../core/dossier/records.ts';
import { type BandLine, bandActors, bandOf, eventsOfBands, hasPlace } from '../../core/knowing/band.ts';
import { happenedInWords, knownHow, knownInWords } from '../../i18n/band.ts';
import { nameOfActor } from '../../i18n/clock.ts';
import { lagInWords } from '../../i18n/lag.ts';
import { type Derived, derive, type Grounds, inParts } from './derived.ts';

/** What the bands of an overview tell: what happened, and when it was known to each of a few actors. */
export function ofBands(grounds: Grounds): Derived[] {
  const { item, records } = grounds;
  const items = records.knowledgeOfCase.get(item.id);
  const found = bandActors(items).map((actor) => bandOf(item, items, records, actor));
  const events = eventsOfBands(found, item.keyEvents, records.eventsOfCase.get(item.id));
  const undated = events.filter((event) => !hasPlace(event));
  const isChosen = found.length > 1 && found[0]?.lines.some(({ end }) => end === 'known');
  const actors = found.map(({ actor }) => actor);
  return [
    ...derive(grounds, 'band', overview(grounds), [], actors, ({ words }) => (isChosen ? words.band.chosen : null)),
    ...derive(
      grounds,
      'band',
      overview(grounds),
      [],
      undated.map(({ id }) => id),
      ({ words }) => (undated.length > 0 && found.length > 0 ? words.band.undated(undated.length) : null),
    ),
    ...found.flatMap(({ actor, lines }) => lines.flatMap((line) => ofLine(grounds, actor, line))),
  ];
}

/** One item as the band of an actor tells it: what happened, what was known and how, and the days between. */
function ofLine(grounds: Grounds, actor: string, line: BandLine): Derived[] {
  const { item, statement, events } = line;
  const name = need(grounds.records.actors, actor).title.nl;
  const records = [
    item.id,
    actor,
    statement && `${item.id}#${statement.key}`,
    ...line.beside,
    ...events.map(({ id }) => id),
  ];
  return derive(grounds, 'band', overview(grounds), [item.code, item.title.nl, name], records, (teller) => {
    const { lang, words } = teller;
    return inParts(
      words.band.tableOf(nameOfActor(teller, actor)),
      happenedInWords(lang, line) ?? words.band.noEvent,
      [knownInWords(lang, line, (id) => nameOfActor(teller, id)), knownHow(lang, line)].filter(Boolean).join(' '),
      line.lag && lagInWords(lang, line.lag, 'passed'),
      statement === null && line.beside.length === 0 && words.band.nothingOn,
    );
  });
}

function overview({ item }: Grounds): PageRef {
  return { page: 'case', case: item.id };
}
