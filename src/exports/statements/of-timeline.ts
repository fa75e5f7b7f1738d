import { countPlaced, countYears, yearsOf } from '../../core/dossier/axis-years.ts';
import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { hasOpenOrder } from '../../core/dossier/open-order.ts';
import { orderAcross } from '../../core/dossier/order.ts';
import type { PageRef } from '../../core/dossier/page-ref.ts';
import { layRows } from '../../core/dossier/rows.ts';
import { stripOf } from '../../core/dossier/strip.ts';
import { type CaseCount, yearInWords } from '../../i18n/axis.ts';
import { lengthInWords, monthInWords } from '../../i18n/date.ts';
import { type Derived, derive, type Grounds, inParts } from './derived.ts';

/** All that the timelines of a case work out of its events together: order, stretches without events, counts. */
export function ofTimeline(grounds: Grounds): Derived[] {
  const { item, records } = grounds;
  const years = records.yearsOfCase.get(item.id);
  const events = records.eventsOfCase.get(item.id);
  const pages = years.map(
    ({ year, events }) => [{ page: 'timeline-year', case: item.id, year } as const, events] as const,
  );
  const whole = [{ page: 'timeline', case: item.id } as const, events] as const;
  const full = pages.length > 0 ? pages : [whole];
  return [
    ...derive(grounds, 'order', { page: 'filter', case: item.id }, [], [item.id], ({ words }) =>
      hasOpenOrder(events) ? words.timeline.openOrder : null,
    ),
    ...full.flatMap(([page, list]) => silences(grounds, page, list)),
    ...months(grounds, whole[0], events),
    ...perYear(grounds),
  ];
}

/** Stretches without a dated event. */
function silences(grounds: Grounds, page: PageRef, events: readonly PlacedEvent[]): Derived[] {
  return layRows(events, grounds.item.phases)
    .flatMap(({ rows }) => rows)
    .flatMap(({ event, silence }) => {
      if (silence === null) return [];
      const { from, to } = silence;
      return derive(
        grounds,
        'gap-in-time',
        page,
        [event.code, event.title.nl],
        [event.id, from, to],
        ({ lang, words }) => words.timeline.gap(lengthInWords(lang, from, to)),
      );
    });
}

/** How many events each month has. */
function months(grounds: Grounds, page: PageRef, events: readonly PlacedEvent[]): Derived[] {
  return stripOf(events).flatMap(({ year, bars }) =>
    bars.flatMap(({ month, first, count }) =>
      derive(grounds, 'count', page, [first.code], [first.id], ({ lang, words }) =>
        words.timeline.stripPart(monthInWords(lang, year, month), words.count.events(count)),
      ),
    ),
  );
}

/** How many events of the case each year has, and which cases have one in it, on the page of all cases. */
function perYear(grounds: Grounds): Derived[] {
  const { dossier, records, item } = grounds;
  const page = { page: 'all-timelines' } as const;
  const years = yearsOf(
    orderAcross(
      dossier.cases.map(({ id, phases }) => ({
        events: records.eventsOfCase.get(id),
        phases: phases.map((phase) => phase.id),
      })),
    ),
  );
  const counted = countYears(years);
  return [
    ...counted.flatMap(({ year, counts }) => {
      const count = counts.get(item.id) ?? 0;
      return derive(grounds, 'count', page, [year], [item.id, year], ({ words, say }) => {
        if (count === 0) return null;
        const events = words.count.events(count);
        return year === null
          ? inParts(words.axis.yearUnknown, say(item.title), String(count))
          : words.axis.cell(say(item.title), year, events);
      });
    }),
    ...years.flatMap((one) => {
      const { year, counts } = one;
      const cases = dossier.cases.filter(({ id }) => counts.has(id));
      if (cases.length > 0 && !counts.has(item.id)) return [];
      const began = counted.find((other) => other.year === year)?.counts;
      return derive(
        grounds,
        'count',
        page,
        [year],
        cases.map(({ id }) => id),
        ({ lang, words, say }) => {
          const shares = (found: ReadonlyMap<string, number> | undefined): CaseCount[] =>
            dossier.cases.flatMap(({ id, title }) =>
              found?.has(id) ? [{ title: say(title), n: found.get(id) ?? 0 }] : [],
            );
          return inParts(year ?? words.axis.noYear, yearInWords(lang, year, shares(began), shares(countPlaced(one))));
        },
      );
    }),
  ];
}
