import { baseOf } from '../dossier/links.ts';
import type { Citation } from '../record/citation.ts';
import type { Discrepancy, DiscrepancyKind } from '../record/discrepancy.ts';
import type { Event } from '../record/event.ts';
import type { Figure } from '../record/figure.ts';
import { cellsOf, type PlacedCell, seenOnOneLine } from './cell.ts';

/** The records of a case among which the same question may be answered again. */
export type Around<E extends Event = Event> = {
  readonly figures: readonly Figure[];
  readonly events: readonly E[];
  readonly discrepancies: readonly Discrepancy[];
};

/** A passage outside a cell that tells its number, and the event that cites it. */
export type Repeat<E extends Event = Event> = { readonly event: E; readonly cite: Citation };

/** One number of a figure as the documents of its case tell it. */
export type Answer<E extends Event = Event> = PlacedCell & {
  /** Passages of other documents that tell the same number. */
  readonly repeats: readonly Repeat<E>[];
  /** Other figures in which the number stands, by the same passage. */
  readonly figures: readonly Figure[];
  /** Discrepancies over a number of which a reading rests on a passage of the cell. */
  readonly differences: readonly Discrepancy[];
};

/** Kinds of discrepancy that set one number against another, or one meaning of a number. */
const OVER_NUMBERS: ReadonlySet<DiscrepancyKind> = new Set(['number', 'which-one']);

/** Whether two citations point at the same words of a document, or one at words within the other. */
export function isSamePassage(a: Citation, b: Citation): boolean {
  if (a.source !== b.source || a.nth !== b.nth) return false;
  if (a.block && b.block) return a.block.lines[0] <= b.block.lines[1] && b.block.lines[0] <= a.block.lines[1];
  const block = a.block ?? b.block;
  if (block) {
    const lines = [(a.block ? b : a).line].flat().filter((line) => line !== null);
    return lines.length > 0 && lines.every((line) => block.lines[0] <= line && line <= block.lines[1]);
  }
  if (a.line !== null && b.line !== null && ![a.line].flat().some((line) => [b.line].flat().includes(line)))
    return false;
  return wordsOf(a).some((one) => wordsOf(b).some((other) => one.includes(other) || other.includes(one)));
}

/** Every number of a figure that has a value, with where else it is told and what differs. */
export function answersOf<E extends Event>(figure: Figure, { figures, events, discrepancies }: Around<E>): Answer<E>[] {
  const told = events.filter((event) => event.kind === 'figure' && event.status === 'happened');
  const others = figures.filter((other) => other.id !== figure.id);
  const all = [figure, ...others].flatMap(cellsOf);
  return cellsOf(figure)
    .filter(({ cell }) => cell.value !== null)
    .map((placed) => ({
      ...placed,
      repeats: repeatsOf(placed, told, all),
      figures: others.filter((other) => cellsOf(other).some((twin) => isTwin(placed, twin))),
      differences: discrepancies.filter(
        (item) =>
          OVER_NUMBERS.has(item.kind) &&
          isCitedBy(
            placed,
            item.readings.flatMap(({ cites }) => cites),
          ),
      ),
    }));
}

/** Every discrepancy that bears on a figure: it touches it, or a reading rests on a passage of a cell. */
export function discrepanciesOf(figure: Figure, discrepancies: readonly Discrepancy[]): Discrepancy[] {
  const cells = cellsOf(figure);
  return discrepancies.filter(
    (item) =>
      item.touches.some(({ to }) => baseOf(to) === figure.id) ||
      cells.some((cell) =>
        isCitedBy(
          cell,
          item.readings.flatMap(({ cites }) => cites),
        ),
      ),
  );
}

/** Whether a discrepancy sets numbers, or meanings of a number, against each other. */
export function isOverNumbers(discrepancy: Discrepancy): boolean {
  return OVER_NUMBERS.has(discrepancy.kind);
}

/** The events over figures that rest on a passage of a cell. */
export function eventsOf<E extends Event>(figure: Figure, events: readonly E[]): E[] {
  const cells = cellsOf(figure);
  return events.filter((event) => event.kind === 'figure' && cells.some((cell) => isCitedBy(cell, event.cites)));
}

function isCitedBy({ cell }: PlacedCell, cites: readonly Citation[]): boolean {
  return cell.cites.some((own) => cites.some((cite) => isSamePassage(own, cite)));
}

function isTwin(a: PlacedCell, b: PlacedCell): boolean {
  return a.cell.value === b.cell.value && isCitedBy(a, b.cell.cites);
}

/**
 * Passages of other documents that an event over a figure gives beside a passage of the cell, and that hold the digits.
 * Where the event rests on another cell with the same digits, only the same words will do.
 */
function repeatsOf<E extends Event>(placed: PlacedCell, events: readonly E[], all: readonly PlacedCell[]): Repeat<E>[] {
  const { cites, seen, value } = placed.cell;
  const own = new Set(cites.map(({ source }) => source));
  const digits = holding(seen === null ? String(value) : seenOnOneLine(seen));
  const found = events
    .filter((event) => isCitedBy(placed, event.cites))
    .flatMap((event) => {
      const isShared = all.some(
        (other) =>
          other.name !== placed.name &&
          other.cell.value === value &&
          !isTwin(placed, other) &&
          isCitedBy(other, event.cites),
      );
      return event.cites
        .filter(
          (cite) =>
            !own.has(cite.source) &&
            cite.supports.includes('number') &&
            wordsOf(cite).some((words) => digits.test(words)) &&
            (!isShared || cites.some((mine) => isSameWording(mine, cite))),
        )
        .map((cite) => ({ event, cite }));
    });
  return found.filter(({ cite }, index) => found.findIndex((other) => isSamePassage(cite, other.cite)) === index);
}

function isSameWording(a: Citation, b: Citation): boolean {
  const [one, other] = [wordsOf(a).join(' '), wordsOf(b).join(' ')];
  return one !== '' && one === other;
}

/** Words of a citation with plain quotation marks and single spaces; none for a block. */
function wordsOf({ phrase, parts }: Citation): string[] {
  const words = parts ?? (phrase === null ? [] : [phrase]);
  return words.map((text) => text.replace(/\s+/g, ' ').replace(/[‘’`]/g, "'").trim().toLowerCase());
}

function holding(digits: string): RegExp {
  return new RegExp(`(?<![\\d.,])${digits.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?!\\d|[.,]\\d)`, 'u');
}
