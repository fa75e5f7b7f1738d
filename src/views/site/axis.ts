import { scaleUtc } from 'd3-scale';
import { utcYear } from 'd3-time';
import { type Day, dateFromDay, dayAt, dayFromDate, yearOf } from '../../core/time/day.ts';

/** A scale of time in whole years; places on it run from 0 to 1000. */
export type Axis = {
  /** Every year on the scale, and the one at which it ends. */
  readonly years: readonly number[];
  readonly place: (day: Day) => number;
  /** One tick a place, higher where more events fall together. */
  readonly ticksOf: (events: readonly Dated[]) => readonly { readonly place: number; readonly height: number }[];
};

type Dated = { readonly earliest: Day | null; readonly latest: Day | null };

const LOWEST = 10;
const HIGHEST = 40;
const PER_EVENT = 3;

/** The scale that holds everything given. */
export function axisOf(events: readonly Dated[]): Axis {
  const days = events.flatMap((event) => [event.earliest, event.latest]).filter((day) => day !== null);
  const found = days.map(yearOf);
  const from = found.length === 0 ? 0 : Math.min(...found);
  const to = found.length === 0 ? 1 : Math.max(...found) + 1;
  const [start, end] = [dateFromDay(dayAt(from)), dateFromDay(dayAt(to))];
  const scale = scaleUtc([start, end], [0, 1000]);
  const place = (day: Day): number => Math.round(scale(dateFromDay(day)));
  return {
    years: [...utcYear.range(start, end), end].map((date) => yearOf(dayFromDate(date))),
    place,
    ticksOf: (list) => ticksOf(list, place),
  };
}

function ticksOf(events: readonly Dated[], place: (day: Day) => number): { place: number; height: number }[] {
  const counts = new Map<number, number>();
  for (const event of events) {
    const day = event.earliest ?? event.latest;
    if (day !== null) counts.set(place(day), (counts.get(place(day)) ?? 0) + 1);
  }
  return [...counts].map(([at, count]) => ({ place: at, height: Math.min(HIGHEST, LOWEST + count * PER_EVENT) }));
}
