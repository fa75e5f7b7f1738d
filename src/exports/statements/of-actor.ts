import { need } from '../../core/dossier/records.ts';
import { lanesOf, tellingOf } from '../../core/knowing/lanes.ts';
import { standingOf } from '../../core/knowing/state.ts';
import { type Derived, derive, type Grounds, inParts, pageOf } from './derived.ts';

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
