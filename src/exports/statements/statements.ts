import type { Dossier } from '../../core/dossier/dossier.ts';
import { indexRecords } from '../../core/dossier/records.ts';
import type { Case } from '../../core/record/case.ts';
import { createTeller } from '../../i18n/teller.ts';
import { DERIVED_KINDS, type Derived, derive, type Grounds, pageOf } from './derived.ts';
import { ofActorKnowing } from './of-actor.ts';
import { ofCase } from './of-case.ts';
import { ofEvent } from './of-event.ts';
import { untraced } from './of-event-known.ts';
import { ofFigures } from './of-figure.ts';
import { ofKnowledge } from './of-knowledge.ts';
import { ofOpenEnds } from './of-open.ts';
import { ofSources } from './of-source.ts';
import { ofTimeline } from './of-timeline.ts';
import { ofVersions } from './of-version.ts';

/** Every sentence that the site makes of the records of a case and that no author wrote, by kind. */
export function statementsOf(dossier: Dossier, item: Case): Derived[] {
  const records = indexRecords(dossier);
  const tellers = { nl: createTeller('nl', records), en: createTeller('en', records) };
  const grounds: Grounds = { dossier, records, item, tellers };
  const found = [
    ...ofCase(grounds),
    ...ofKnowledge(grounds),
    ...ofActors(grounds),
    ...records.eventsOfCase.get(item.id).flatMap((event) => ofEvent(grounds, event)),
    ...untraced(grounds),
    ...ofTimeline(grounds),
    ...ofSources(grounds),
    ...ofOpenEnds(grounds),
    ...ofFigures(grounds),
    ...ofVersions(grounds),
  ];
  return found.sort((a, b) => DERIVED_KINDS.indexOf(a.kind) - DERIVED_KINDS.indexOf(b.kind));
}

/** What the pages of the actors of a case say of their knowing, whatever the case. */
function ofActors(grounds: Grounds): Derived[] {
  const { item, records, dossier } = grounds;
  return dossier.actors
    .filter(({ id }) => records.eventsOfActor.get(id).some((event) => event.case === item.id))
    .flatMap((actor) => [
      ...ofActorKnowing(grounds, actor.id),
      ...derive(grounds, 'nothing', pageOf(actor), [actor.title.nl], [actor.id], ({ words }) =>
        records.eventsOfActor.get(actor.id).length === 0 ? words.actor.none : null,
      ),
    ]);
}
