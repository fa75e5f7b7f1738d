import { baseOf } from '../core/dossier/links.ts';
import { isSamePassage } from '../core/figures/answer.ts';
import { cellOf } from '../core/figures/cell.ts';
import { outcomeOf } from '../core/figures/outcome.ts';
import type { Discrepancy } from '../core/record/discrepancy.ts';
import type { Cell, Figure, FigureCheck } from '../core/record/figure.ts';
import type { Lang } from '../core/record/text.ts';
import { messagesOf } from './messages.ts';
import { amountInWords, numberInWords, roundedInWords } from './number.ts';

/** A check as a reader reads it: the sum, empty where it cannot be made, and what it shows. */
export type Told = { readonly sum: string; readonly verdict: string; readonly isSound: boolean };

const SIGNS = { sum: ' + ', difference: ' − ' } as const;

/** Tells a check and its outcome; `nameOf` gives the words of a cell. */
export function checkInWords(lang: Lang, figure: Figure, check: FigureCheck, nameOf: (cell: string) => string): Told {
  const words = messagesOf(lang).figure;
  const outcome = outcomeOf(figure, check);
  if (outcome.state === 'open')
    return { sum: '', verdict: words.cannot(outcome.without.map(nameOf).join('; ')), isSound: false };
  const numbers = check.of.map((name) => numberInWords(lang, cellOf(figure, name)?.value ?? 0));
  const isShare = check.kind === 'share';
  const left =
    check.kind === 'share' ? words.share(numbers[0] ?? '', numbers[1] ?? '') : numbers.join(SIGNS[check.kind]);
  const equals = amountInWords(lang, outcome.equals, isShare);
  const by = Math.abs(outcome.result - outcome.equals);
  const isRounded = by > 1e-9;
  return {
    sum: words.comesTo(left, `${roundedInWords(lang, outcome.result)}${isShare ? '%' : ''}`),
    verdict:
      outcome.state === 'differs'
        ? words.differs(equals, roundedInWords(lang, by))
        : (isRounded ? words.agreesRounded : words.agrees)(equals),
    isSound: outcome.state === 'agrees',
  };
}

/**
 * Discrepancies that tell of a failing check: those with a reading on the cell that it should equal, else those that
 * touch the figure and rest on none of its other cells.
 */
export function tellersOf(figure: Figure, check: FigureCheck, discrepancies: readonly Discrepancy[]): Discrepancy[] {
  const over = discrepancies.filter((item) => item.kind === 'number');
  const restsOn = ({ readings }: Discrepancy, cells: readonly Cell[]): boolean =>
    readings.some(({ cites }) =>
      cites.some((cite) => cells.some((cell) => cell.cites.some((mine) => isSamePassage(mine, cite)))),
    );
  const cells = Object.values(figure.cells).flatMap((row) => Object.values(row));
  const own = cellOf(figure, check.equals);
  const onCell = over.filter((item) => own !== undefined && restsOn(item, [own]));
  if (onCell.length > 0) return onCell;
  return over.filter((item) => item.touches.some(({ to }) => baseOf(to) === figure.id) && !restsOn(item, cells));
}
