import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { need } from '../../core/dossier/records.ts';
import { eventsOf } from '../../core/figures/answer.ts';
import { outcomeOf } from '../../core/record/event.ts';
import { anchorInWords, anchorOfUndated, contestsIn, exceptionsOf, whenOf } from '../../i18n/claim.ts';
import { deadlineOf, foundInWords } from '../../i18n/clock.ts';
import { basisInWords, isByRelation, isCounted } from '../../i18n/event.ts';
import { firmnessInWords } from '../../i18n/firmness.ts';
import { realisedInWords, unrealisedInWords } from '../../i18n/outcome.ts';
import { type Derived, type Grounds, inParts } from './derived.ts';
import { ofEventKnown } from './of-event-known.ts';
import { of, onTimeline, sourcesOf, type Told, tell } from './told.ts';

/** All that the site works out about one event. */
export function ofEvent(grounds: Grounds, event: PlacedEvent): Derived[] {
  const told = tell(grounds, event);
  return [
    ...dates(told),
    ...labels(told),
    ...outcomes(told),
    ...ofEventKnown(told),
    ...of(told, 'firmness', sourcesOf(event), (teller) => firmnessInWords(teller, event)),
    ...figures(told),
  ];
}

/** The date with how it is known, unless it is one day that the document prints. */
function dates(told: Told): Derived[] {
  const { event } = told;
  const isPrinted = event.basis === 'explicit' && event.narrowed === null && event.date?.exactDay;
  if (isPrinted && !isCounted(event)) return [];
  return of(told, 'date', sourcesOf(event), (teller) => {
    const anchor = anchorOfUndated(teller, event);
    return inParts(
      anchor ? anchorInWords(teller, anchor) : whenOf(teller, event),
      basisInWords(teller.lang, event),
      isByRelation(event) && teller.words.event.byRelation,
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
      onTimeline(told, 'outcome', [id], (teller) => realisedInWords(teller, need(grounds.records.events, id))),
    ),
    ...of(told, 'outcome', looked, ({ lang }) => {
      if (outcome === null || outcome.state === 'happened') return null;
      return inParts(unrealisedInWords(lang, event.status, outcome), looked.join(', '));
    }),
    ...of(told, 'outcome', [...event.links.realisedBy, ...event.links.answeredBy], (teller) => {
      const found = foundInWords(teller, event, later);
      return found && `${found}; ${teller.words.clock.seeNow}.`;
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
