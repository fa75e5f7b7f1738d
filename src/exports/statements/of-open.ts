import { discrepanciesOf } from '../../core/figures/answer.ts';
import { DISCREPANCY_KINDS } from '../../core/record/discrepancy.ts';
import { type Derived, derive, type Grounds, inParts } from './derived.ts';

/** What is said of the differences and open questions of a case beside their own words. */
export function ofOpenEnds(grounds: Grounds): Derived[] {
  return [...differences(grounds), ...gaps(grounds)];
}

function differences(grounds: Grounds): Derived[] {
  const { item, records } = grounds;
  const page = { page: 'discrepancies', case: item.id } as const;
  const all = records.discrepanciesOfCase.get(item.id);
  const statuses = (['open', 'explained', 'superseded'] as const)
    .map((status) => ({ status, n: all.filter((one) => one.status === status).length }))
    .filter(({ n }) => n > 0);
  return [
    ...derive(
      grounds,
      'count',
      page,
      [],
      all.map(({ id }) => id),
      ({ words }) =>
        inParts(
          words.count.discrepancies(all.length),
          ...statuses.map(({ status, n }) => `${words.discrepancyStatus[status]} ${n}`),
        ),
    ),
    ...DISCREPANCY_KINDS.flatMap((kind) => {
      const list = all.filter((one) => one.kind === kind);
      return derive(
        grounds,
        'count',
        page,
        [],
        list.map(({ id }) => id),
        ({ words }) =>
          list.length === 0
            ? null
            : `${words.discrepancyKind[kind]} (${list.length}) ${list.map(({ code }) => code).join(' ')}`,
      );
    }),
    ...all.flatMap((one) => {
      const figures = records.figuresOfCase.get(item.id).filter((figure) => discrepanciesOf(figure, [one]).length > 0);
      return derive(
        grounds,
        'figure',
        page,
        [one.code, one.title.nl],
        [one.id, ...figures.map(({ id }) => id)],
        ({ words, say }) =>
          figures.length === 0
            ? null
            : inParts(words.figure.inFigure, ...figures.map(({ code, title }) => `${code} ${say(title)}`)),
      );
    }),
  ];
}

function gaps(grounds: Grounds): Derived[] {
  const { item, records } = grounds;
  const page = { page: 'gaps', case: item.id } as const;
  const all = records.gapsOfCase.get(item.id);
  return [
    ...derive(
      grounds,
      'count',
      page,
      [],
      all.map(({ id }) => id),
      ({ words }) => words.count.gaps(all.length),
    ),
    ...([true, false] as const).flatMap((isNear) => {
      const list = all.filter(({ nearest }) => (nearest !== null) === isNear);
      return derive(
        grounds,
        'count',
        page,
        [],
        list.map(({ id }) => id),
        ({ words }) => {
          const name = isNear ? words.gap.nearShort : words.gap.farShort;
          return list.length === 0 ? null : `${name} (${list.length}) ${list.map(({ code }) => code).join(' ')}`;
        },
      );
    }),
    ...all.flatMap((gap) =>
      derive(grounds, 'nothing', page, [gap.code, gap.title.nl], [gap.id, ...gap.looked], ({ words }) =>
        gap.nearest === null ? words.gap.noNearest : null,
      ),
    ),
    ...all.flatMap((gap) =>
      derive(grounds, 'count', { page: 'all-gaps' }, [gap.code, gap.title.nl], [gap.id, ...gap.looked], ({ words }) =>
        inParts(
          `${words.gap.lookedIn(words.count.sources(gap.looked.length))} · ${gap.nearest ? words.gap.near : words.gap.far}`,
        ),
      ),
    ),
  ];
}
