import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { type Band, type BandLine, hasPlace, isCertain } from '../../core/knowing/band.ts';
import { isOnlyIntended } from '../../core/record/event.ts';
import { certaintyOf } from '../../core/time/certainty.ts';
import type { Day } from '../../core/time/day.ts';
import type { Moment } from '../../core/time/moment.ts';
import { GLYPH_WIDTH, type Scale, scaleOf } from './scale.ts';

/** How a moment is drawn: a day, a stretch of days, or one bound with the other side open. */
export type Reach = 'day' | 'between' | 'until' | 'since';

/** A moment on a line, in percent: a glyph, and the stretch it may lie in. */
export type Spot = { readonly reach: Reach; readonly at: number; readonly from: number; readonly to: number };

/** An event on the upper line. */
export type EventGlyph = Spot & { readonly sign: 'happened' | 'period' | 'state' | 'plan' };

/** Events that stand too close for links of their own: one link, each with its glyph. */
export type EventGroup = {
  readonly events: readonly PlacedEvent[];
  readonly glyphs: readonly EventGlyph[];
  readonly from: number;
  readonly to: number;
  /** 0 on the line itself, else how many steps above it. */
  readonly level: number;
};

/** An item of a band: where its line begins and ends, and where its code stands. */
export type BandItem = {
  readonly line: BandLine;
  readonly start: number | null;
  /** Null for a fork. */
  readonly end: Spot | null;
  readonly notYet: number | null;
  readonly isDashed: boolean;
  /** Whether a fork stands beside a line from the same place. */
  readonly isBeside: boolean;
  /** Row of the code, below the fork or below the lower line; null for a tick, which has none. */
  readonly row: number | null;
};

/** Heights in pixels, from above. */
export type Heights = { readonly top: number; readonly bottom: number; readonly all: number };

export type BandDrawing = {
  readonly scale: Scale;
  readonly groups: readonly EventGroup[];
  /** One list an actor. */
  readonly items: readonly (readonly BandItem[])[];
  /** Key events whose day the documents leave open on both sides. */
  readonly undated: number;
  readonly heights: Heights;
};

export const LEVEL = 24;
export const ROW = 24;
/** From the upper line to the code below a fork. */
export const FORK = 48;
const ABOVE = 40;
const BELOW = 28;
const APART = 84;
/** Least space between two stretches, in percent. */
const HAIR = 0.2;
/** Width of a code, in percent. */
const CODE = 5.2;

/** The drawing of the bands of several actors over one axis, with the events that it shows. */
export function drawBands(events: readonly PlacedEvent[], bands: readonly Band[]): BandDrawing {
  const dated = events.filter(hasPlace);
  const ends = bands.flatMap(({ lines }) => lines.flatMap(({ happened, known }) => [happened, known]));
  const notYet = bands.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.notYet === null ? [] : [dayOf(line.notYet)])),
  );
  const scale = scaleOf([...dated, ...ends, ...notYet]);
  const groups = groupsOf(dated, scale);
  const items = bands.map((band) => itemsOf(band, scale));
  return { scale, groups, items, undated: events.length - dated.length, heights: heightsOf(groups, items.flat()) };
}

function dayOf(day: Day): Moment {
  return { earliest: day, latest: day };
}

/** Where a moment stands: in the middle of its bounds, or at the only one it has. */
function spotOf({ earliest, latest }: Moment, { place }: Scale): Spot | null {
  const from = earliest === null ? null : place(earliest);
  const to = latest === null ? null : place(latest);
  if (from !== null && to !== null) return { reach: from === to ? 'day' : 'between', at: middle(from, to), from, to };
  const only = from ?? to;
  return only === null ? null : { reach: from === null ? 'until' : 'since', at: only, from: only, to: only };
}

function middle(from: number, to: number): number {
  return Math.round((from + to) * 5) / 10;
}

/** Glyphs in groups: certain days lowest, on the line; above them the less certain, then what was only intended. */
function groupsOf(events: readonly PlacedEvent[], scale: Scale): EventGroup[] {
  const drawn = events
    .flatMap((event): Drawn[] => {
      const spot = spotOf(event, scale);
      return spot ? [{ event, glyph: { ...spot, sign: signOf(event) } }] : [];
    })
    .sort((a, b) => a.glyph.at - b.glyph.at);
  const plans = drawn.filter(({ glyph }) => glyph.sign === 'plan');
  const others = drawn.filter(({ glyph }) => glyph.sign !== 'plan');
  const reaching = (list: readonly Drawn[], ...wanted: Reach[]): Drawn[][] =>
    clustersOf(list.filter(({ glyph }) => wanted.includes(glyph.reach)));
  const groups: EventGroup[] = [];
  const add = (clusters: readonly Drawn[][], lowest: number): void => {
    for (const cluster of clusters) groups.push(groupOf(cluster, groups, lowest));
  };
  add(reaching(others, 'day'), 0);
  add(reaching(others, 'until', 'since'), 0);
  add(reaching(others, 'between'), 0);
  add(reaching(plans, 'day', 'until', 'since'), 1);
  add(reaching(plans, 'between'), 1);
  return groups;
}

type Drawn = { readonly event: PlacedEvent; readonly glyph: EventGlyph };

function signOf(event: PlacedEvent): EventGlyph['sign'] {
  if (isOnlyIntended(event)) return 'plan';
  if (event.status === 'standing') return 'state';
  return certaintyOf(event.date) === 'period' ? 'period' : 'happened';
}

function clustersOf(list: readonly Drawn[]): Drawn[][] {
  const clusters: Drawn[][] = [];
  for (const one of list) {
    const last = clusters.at(-1);
    const before = last?.at(-1);
    if (last && before && isOneLink(before.glyph, one.glyph)) last.push(one);
    else clusters.push([one]);
  }
  return clusters;
}

/** Glyphs that stand too close; a stretch of days shares its link only with one just like it. */
function isOneLink(a: EventGlyph, b: EventGlyph): boolean {
  return b.at - a.at < GLYPH_WIDTH && (a.reach !== 'between' || (a.from === b.from && a.to === b.to));
}

function groupOf(cluster: readonly Drawn[], placed: readonly EventGroup[], lowest: number): EventGroup {
  const glyphs = distinct(cluster.map(({ glyph }) => glyph));
  const from = Math.min(...glyphs.map((glyph) => glyph.from));
  const to = Math.max(...glyphs.map((glyph) => glyph.to));
  const own = { events: cluster.map(({ event }) => event), glyphs, from, to };
  const isFree = (level: number): boolean => placed.every((other) => other.level !== level || !isTouching(own, other));
  let level = lowest;
  while (!isFree(level)) level++;
  return { ...own, level };
}

function isTouching(a: Omit<EventGroup, 'level'>, b: Omit<EventGroup, 'level'>): boolean {
  const [aFrom, aTo] = spanOf(a.glyphs);
  const [bFrom, bTo] = spanOf(b.glyphs);
  return aFrom < bTo && bFrom < aTo;
}

/** What glyphs cover: half a link to both sides, more where an arrow points away, and a stretch to its ends. */
function spanOf(glyphs: readonly EventGlyph[]): [number, number] {
  const half = ({ reach }: EventGlyph): number => GLYPH_WIDTH * (reach === 'until' || reach === 'since' ? 0.65 : 0.5);
  return [
    Math.min(...glyphs.map((glyph) => Math.min(glyph.from - HAIR, glyph.at - half(glyph)))),
    Math.max(...glyphs.map((glyph) => Math.max(glyph.to + HAIR, glyph.at + half(glyph)))),
  ];
}

/** Equal glyphs at one place are drawn once. */
function distinct(glyphs: readonly EventGlyph[]): EventGlyph[] {
  return [...new Map(glyphs.map((glyph) => [JSON.stringify(glyph), glyph])).values()];
}

function itemsOf({ lines }: Band, scale: Scale): BandItem[] {
  const laid = lines.flatMap((line): Omit<BandItem, 'row' | 'isBeside'>[] => {
    const start = spotOf(line.happened, scale)?.at ?? null;
    const end = line.end === 'nothing' ? null : endSpot(line.known, scale);
    if (end === null && (start === null || !line.isDrawn)) return [];
    return [
      { line, start, end, notYet: line.notYet === null ? null : scale.place(line.notYet), isDashed: !isCertain(line) },
    ];
  });
  const rows = { fork: createRows(), code: createRows() };
  return laid
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((item) => ({
      ...item,
      isBeside: item.end === null && laid.some((other) => isSteep(other) && other.start === item.start),
      row: item.line.isDrawn ? rows[item.end === null ? 'fork' : 'code'](placeOf(item)) : null,
    }));
}

/** A moment of knowing is drawn at the day by which it is shown, with what may lie before. */
function endSpot(known: Moment, scale: Scale): Spot | null {
  const spot = spotOf(known, scale);
  return spot && { ...spot, at: spot.to };
}

function placeOf({ start, end }: Pick<BandItem, 'start' | 'end'>): number {
  return end?.at ?? start ?? 0;
}

/** So steep that a fork from the same place would lie on it. */
function isSteep({ start, end }: Pick<BandItem, 'start' | 'end'>): boolean {
  return start !== null && end !== null && Math.abs(end.at - start) < 2 * GLYPH_WIDTH;
}

/** Gives codes, from left to right, the first row that has room. */
function createRows(): (at: number) => number {
  const ends: number[] = [];
  return (at) => {
    const free = ends.findIndex((end) => end <= at);
    const row = free === -1 ? ends.length : free;
    ends[row] = at + CODE;
    return row;
  };
}

function heightsOf(groups: readonly EventGroup[], items: readonly BandItem[]): Heights {
  const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);
  const rows = (isFork: boolean): number =>
    most(items.filter(({ end }) => (end === null) === isFork).map(({ row }) => (row ?? -1) + 1));
  const top = ABOVE + LEVEL * most(groups.map(({ level }) => level));
  const bottom = top + Math.max(APART, FORK + ROW * rows(true));
  return { top, bottom, all: bottom + BELOW - ROW / 2 + ROW * rows(false) };
}
