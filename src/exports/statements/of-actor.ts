import { need } from '../../core/dossier/records.ts';
import { knowingOf } from '../../core/knowing/actor.ts';
import { nameOfActor } from '../../i18n/clock.ts';
import { standingAsHeading, unnamedInWords } from '../../i18n/knowledge.ts';
import { type Derived, derive, type Grounds, inParts, pageOf } from './derived.ts';

/** What the page of an actor says of its knowing, over all cases. */
export function ofActorKnowing(grounds: Grounds, actor: string): Derived[] {
  const item = need(grounds.records.actors, actor);
  const { groups, beside, items } = knowingOf(actor, grounds.records);
  const page = pageOf(item);
  const searched = groups.length > 0 ? [] : [...beside, ...items.map(({ id }) => id)];
  return [
    ...derive(grounds, 'silence', page, [item.title.nl], [actor, ...searched], (teller) => {
      const names = beside.map((id) => nameOfActor(teller, id));
      return groups.length > 0 ? null : unnamedInWords(teller.lang, names, items.length);
    }),
    ...groups.flatMap(({ standing, told }) =>
      derive(grounds, 'known', page, [item.title.nl], [actor, ...told.map((one) => one.item.id)], ({ lang }) =>
        inParts(standingAsHeading(lang, standing), ...told.map((one) => one.item.code)),
      ),
    ),
  ];
}
