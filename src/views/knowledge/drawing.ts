import { highestOf, type Lane } from '../../core/knowing/lanes.ts';
import { beginsOn, isKnowing, type Knowing, turningDays } from '../../core/knowing/state.ts';
import type { Knowledge } from '../../core/record/knowledge.ts';
import type { Day } from '../../core/time/day.ts';

/** A stretch of a lane from one day of the axis to the next, in percent of its width. */
export type Stretch = {
  readonly state: Knowing;
  readonly from: string;
  readonly to: string;
  /** The day at which it ends: it is seen from that day on. */
  readonly day: Day;
};

/** A glyph on a lane. */
export type Glyph = {
  readonly sign: Knowing | 'not-yet';
  readonly at: string;
  readonly day: Day;
};

/** Days on which something changes, at equal distances. */
export type Axis = { readonly days: readonly Day[]; readonly place: (index: number) => string };

/** The axis of an item: every day on which one of its statements begins to show something else. */
export function axisOf(item: Knowledge): Axis {
  const days = [...new Set(item.statements.flatMap(turningDays))].sort();
  const step = 100 / (days.length + 1);
  // Whole tenths of a percent: finer than a pixel on any screen.
  return { days, place: (index) => `${Math.round(Math.min(index + 1, days.length + 1) * step * 10) / 10}%` };
}

/** Where an as-of day stands on the axis; a day on which nothing changes stands halfway to the next that does. */
export function placeOf({ days, place }: Axis, day: Day): string {
  const before = days.filter((one) => one <= day).length - 1;
  return place(days[before] === day ? before : before + 0.5);
}

/** The stretches of a lane in which anything is shown; a stretch behind the last day runs to the edge. */
export function stretchesOf(lane: Lane, { days, place }: Axis): Stretch[] {
  return days.flatMap((day, index) => {
    const state = highestOf(lane.statements, day);
    if (!isKnowing(state)) return [];
    return [{ state, from: place(index), to: place(index + 1), day: days[index + 1] ?? day }];
  });
}

/** One glyph for each statement where it begins to show something; equal glyphs on a day are one. */
export function glyphsOf(lane: Lane, { days, place }: Axis): Glyph[] {
  return days.flatMap((day, index) => {
    const signs = lane.statements.flatMap((statement) => beginsOn(statement, day) ?? []);
    return [...new Set(signs)].map((sign) => ({ sign, at: place(index), day }));
  });
}

/** Places of the axis that get their day in words: as many as fit, the last among them. */
export function labelled({ days, place }: Axis, most: number): { readonly at: string; readonly day: Day }[] {
  const step = Math.max(1, Math.ceil(days.length / most));
  return days
    .map((day, index) => ({ at: place(index), day }))
    .filter((_, index) => (days.length - 1 - index) % step === 0);
}
