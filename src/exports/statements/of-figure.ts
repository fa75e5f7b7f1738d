import { type Answer, answersOf, discrepanciesOf, isOverNumbers } from '../../core/figures/answer.ts';
import { cellsOf } from '../../core/figures/cell.ts';
import { chartOf } from '../../core/figures/chart.ts';
import { shareRows } from '../../core/figures/outcome.ts';
import type { Discrepancy } from '../../core/record/discrepancy.ts';
import type { Figure, FigureCheck } from '../../core/record/figure.ts';
import { amountInWords } from '../../i18n/number.ts';
import { checkInWords, tellersOf } from '../../i18n/sums.ts';
import { type Derived, derive, type Grounds, inParts, pageOf } from './derived.ts';

/** What is worked out of the figures of a case. */
export function ofFigures(grounds: Grounds): Derived[] {
  const figures = grounds.records.figuresOfCase.get(grounds.item.id);
  return [...overview(grounds, figures), ...figures.flatMap((figure) => ofFigure(grounds, figure))];
}

function overview(grounds: Grounds, figures: readonly Figure[]): Derived[] {
  const { item, records } = grounds;
  const over = records.discrepanciesOfCase.get(item.id).filter(isOverNumbers);
  const page = { page: 'figures', case: item.id } as const;
  const counted = derive(
    grounds,
    'count',
    page,
    [],
    figures.map(({ id }) => id),
    ({ words }) => (figures.length === 0 ? null : words.count.figures(figures.length)),
  );
  const told = figures.flatMap((figure) => {
    const found = discrepanciesOf(figure, over);
    return derive(
      grounds,
      'figure',
      page,
      [figure.code, figure.title.nl],
      [figure.id, ...found.map(({ id }) => id)],
      ({ words }) =>
        found.length === 0
          ? words.figure.noOther
          : `${words.figure.other}: ${found.map(({ code }) => code).join(', ')}`,
    );
  });
  return [...counted, ...told];
}

function ofFigure(grounds: Grounds, figure: Figure): Derived[] {
  const { item, records } = grounds;
  const discrepancies = discrepanciesOf(figure, records.discrepanciesOfCase.get(item.id));
  const { panels, leftOut } = chartOf(figure);
  const answers = answersOf(figure, {
    figures: records.figuresOfCase.get(item.id),
    events: records.eventsOfCase.get(item.id),
    discrepancies: records.discrepanciesOfCase.get(item.id),
  });
  return [
    ...derive(grounds, 'figure', pageOf(figure), [figure.code, figure.title.nl], [figure.id], ({ words, say }) => {
      if (panels.length === 0) return words.figure.nothingDrawn;
      return leftOut.length === 0 ? null : words.figure.notDrawn(leftOut.map(({ label }) => say(label)).join('; '));
    }),
    ...figure.checks.flatMap((check) => ofCheck(grounds, figure, check, discrepancies)),
    ...answers.flatMap((answer) => ofAnswer(grounds, figure, answer)),
  ];
}

function ofCheck(
  grounds: Grounds,
  figure: Figure,
  check: FigureCheck,
  discrepancies: readonly Discrepancy[],
): Derived[] {
  const cells = [...check.of, check.equals].map((name) => `${figure.id}#cells.${name}`);
  return derive(
    grounds,
    'figure',
    pageOf(figure),
    [figure.code, figure.title.nl],
    [figure.id, ...cells],
    ({ lang, words, say }) => {
      const names = new Map(
        cellsOf(figure).map(({ name, row, column }) => [name, words.figure.cell(say(row.label), say(column.label))]),
      );
      const { sum, verdict, isSound } = checkInWords(lang, figure, check, (name) => names.get(name) ?? name);
      const tellers = isSound ? [] : tellersOf(figure, check, discrepancies);
      const told = tellers.length === 0 ? '' : `${words.figure.told} ${tellers.map(({ code }) => code).join(' ')}.`;
      return inParts(names.get(check.equals), `${sum} ${verdict}`.trim(), told);
    },
  );
}

/** Where else a number stands, and what differs. */
function ofAnswer(grounds: Grounds, figure: Figure, answer: Answer): Derived[] {
  const { row, column, cell, repeats, figures, differences } = answer;
  const sources = [...new Set([...cell.cites, ...repeats.map(({ cite }) => cite)].map(({ source }) => source))];
  const records = [
    figure.id,
    `${figure.id}#cells.${answer.name}`,
    ...repeats.map(({ event }) => (event as { id: string }).id),
  ];
  const others = [...figures, ...differences].map(({ id }) => id);
  const isShare = shareRows(figure).has(row.key);
  return derive(
    grounds,
    'figure',
    pageOf(figure),
    [figure.code, figure.title.nl],
    [...records, ...sources, ...others],
    ({ lang, words, say }) =>
      inParts(
        `${words.figure.cell(say(row.label), say(column.label))}`,
        amountInWords(lang, cell.value ?? 0, isShare),
        sources.join(', '),
        ...figures.map(({ code }) => `${words.figure.alsoIn} ${code}`),
        differences.length === 0 && words.figure.noOther,
        ...differences.map(({ code, title }) => `${code} ${say(title)}`),
      ),
  );
}
