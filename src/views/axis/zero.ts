import { scaleLinear } from 'd3-scale';
import type { Lag } from '../../core/time/moment.ts';

/** A scale of days around day 0, broken at its stops; places on it run from 0 to 1000. */
export type ZeroScale = { readonly stops: readonly number[]; readonly place: (days: number) => number };

/** Between two stops days are counted evenly; the stops themselves stand at equal distances. */
const STOPS = [-3650, -365, -30, -7, 0, 7, 30, 365, 3650];

/** The scale that holds everything given, with at least one stop on either side of day 0. */
export function zeroScale(lags: readonly Lag[]): ZeroScale {
  const days = lags.flatMap(({ atLeast, atMost }) => [atLeast, atMost]).filter((day) => day !== null);
  const [least, most] = [Math.min(...days, -1), Math.max(...days, 1)];
  const from = Math.max(
    0,
    STOPS.findLastIndex((stop) => stop <= least),
  );
  const end = STOPS.findIndex((stop) => stop >= most);
  const stops = STOPS.slice(from, (end < 0 ? STOPS.length - 1 : end) + 1);
  const step = 1000 / (stops.length - 1);
  const scale = scaleLinear(
    stops,
    stops.map((_, index) => index * step),
  );
  return { stops, place: (days) => Math.round(scale.clamp(true)(days)) };
}
