import { type Day, daysBetween } from '../../core/date.ts';

/** A scale of time in whole years; places on it run from 0 to 1000. */
export type Axis = { readonly from: number; readonly to: number; readonly place: (day: Day) => number };

type Dated = { readonly earliest: Day | null; readonly latest: Day | null };

/** The years that hold everything given. */
export function axisOf(events: readonly Dated[]): Axis {
  const years = events.flatMap((event) => [event.earliest, event.latest]).filter((day) => day !== null).map((day) => Number(day.slice(0, 4)));
  const [from, to] = years.length === 0 ? [0, 1] : [Math.min(...years), Math.max(...years) + 1];
  const length = daysBetween(`${from}-01-01`, `${to}-01-01`);
  return { from, to, place: (day) => Math.round((daysBetween(`${from}-01-01`, day) / length) * 1000) };
}
