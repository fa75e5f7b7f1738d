import { scaleUtc } from 'd3-scale';
import { type TimeInterval, utcDay, utcMonth, utcYear } from 'd3-time';
import { type Day, dateFromDay, dayFromDate, daysBetween, partsOf, shiftDay } from '../../core/time/day.ts';
import type { Moment } from '../../core/time/moment.ts';

/** A place on the axis that bears a date; the first of a stretch says its year. */
export type ScaleLabel = {
  readonly at: number;
  readonly day: Day;
  readonly form: 'day' | 'month' | 'year';
  readonly isFirst: boolean;
};

/** Time in percent of the width of a band: one scale for all its stretches, long empty time cut out. */
export type Scale = {
  /** Null where the day lies in time cut out, or off the axis. */
  readonly place: (day: Day) => number | null;
  readonly labels: readonly ScaleLabel[];
  /** Where time is cut out. */
  readonly breaks: readonly number[];
};

type Stretch = { readonly from: Day; readonly to: Day };

/** A stretch in its place; days outside it lie on its line drawn on. */
type LaidStretch = Stretch & { readonly start: number; readonly place: (day: Day) => number };

/** Width of a glyph on the narrowest band that is drawn, in percent. */
export const GLYPH_WIDTH = 2.7;
const LEFT = 10;
const RIGHT = 96;
const BREAK = 8.5;
const LABEL = 9;
/** Days without any glyph that may be cut out. */
const LONG = 90;

/** The scale on which some moments have their places; empty time is cut out only where most glyphs would else touch. */
export function scaleOf(moments: readonly Moment[]): Scale {
  const days = [...new Set(moments.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat()))].sort();
  const whole = stretchesOf(days, () => false);
  const cut = stretchesOf(days, (from, to) => daysBetween(from, to) > LONG);
  const scale = layOut(whole);
  return cut.length > 1 && isCrowded(days, scale) ? layOut(cut) : scale;
}

function stretchesOf(days: readonly Day[], isCut: (from: Day, to: Day) => boolean): Stretch[] {
  const [first] = days;
  if (first === undefined) return [];
  const stretches: Stretch[] = [{ from: first, to: first }];
  for (const day of days) {
    const last = stretches.at(-1) as Stretch;
    if (isCut(last.to, day)) stretches.push({ from: day, to: day });
    else stretches[stretches.length - 1] = { from: last.from, to: day };
  }
  return stretches;
}

/** Whether more than half of the days stand closer to the one before than a glyph is wide. */
function isCrowded(days: readonly Day[], { place }: Scale): boolean {
  const close = days.filter(
    (day, index) => index > 0 && (place(day) ?? 0) - (place(days[index - 1] ?? day) ?? 0) < GLYPH_WIDTH,
  );
  return close.length > (days.length - 1) / 2;
}

function layOut(stretches: readonly Stretch[]): Scale {
  const length = stretches.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);
  const free = RIGHT - LEFT - BREAK * (stretches.length - 1);
  const perDay = length === 0 ? 0 : free / length;
  let at = length === 0 ? LEFT + free / 2 : LEFT;
  const laid = stretches.map(({ from, to }) => {
    const start = at;
    at += daysBetween(from, to) * perDay + BREAK;
    const scale = scaleUtc([dateFromDay(from), dateFromDay(to)], [start, at - BREAK]);
    return { from, to, start, place: (day: Day) => round(scale(dateFromDay(day))) };
  });
  return {
    place: (day) => laid.find(({ from, to }) => day >= from && day <= to)?.place(day) ?? null,
    labels: laid.flatMap((stretch, index) => labelsOf(stretch, perDay, laid[index + 1]?.start ?? 100 + LABEL)),
    breaks: laid.slice(1).map(({ start }) => round(start - BREAK / 2)),
  };
}

/** The first day of a stretch, then the beginnings of days, months or years as far apart as their words are wide. */
function labelsOf({ from, to, start, place }: LaidStretch, perDay: number, next: number): ScaleLabel[] {
  const first = { at: round(start), day: from, form: partsOf(from).day === 1 ? ('month' as const) : ('day' as const) };
  const labels: ScaleLabel[] = [{ ...first, isFirst: true }];
  const { form, beginnings } = unitOf(perDay);
  for (const day of beginnings(from, to)) {
    const at = place(day);
    const last = labels.at(-1)?.at ?? at;
    if (at - last >= LABEL && next - at >= LABEL) labels.push({ at, day, form, isFirst: false });
  }
  return labels;
}

/** A step of time, and where it begins after the first day of a stretch and up to its last. */
type Unit = { readonly form: ScaleLabel['form']; readonly beginnings: (from: Day, to: Day) => Day[] };

const DAYS_PER_MONTH = 28;
const DAYS_PER_YEAR = 365;

/** The smallest step whose words have room; d3 has its own steps, but knows nothing of the width of words. */
function unitOf(perDay: number): Unit {
  const fits = (days: number): boolean => days * perDay >= LABEL;
  const days = [1, 2, 7].find(fits);
  if (days !== undefined)
    return { form: 'day', beginnings: (from, to) => ticks(utcDay, shiftDay(from, days), to, days) };
  const months = [1, 2, 3, 6].find((count) => fits(count * DAYS_PER_MONTH));
  if (months !== undefined) return { form: 'month', beginnings: ticksAfter(utcMonth.every(months) ?? utcMonth) };
  const years = [1, 2, 5, 10, 20, 50].find((count) => fits(count * DAYS_PER_YEAR)) ?? 100;
  return { form: 'year', beginnings: ticksAfter(utcYear.every(years) ?? utcYear) };
}

const ticksAfter =
  (interval: TimeInterval): Unit['beginnings'] =>
  (from, to) =>
    ticks(interval, shiftDay(from, 1), to);

/** The beginnings of an interval, or each of so many of them, from one day up to another. */
function ticks(interval: TimeInterval, from: Day, to: Day, step = 1): Day[] {
  return interval.range(dateFromDay(from), dateFromDay(shiftDay(to, 1)), step).map(dayFromDate);
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}
