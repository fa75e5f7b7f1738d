import { describe, expect, it } from 'vitest';
import { asDay } from '../../core/time/day.ts';
import type { Moment } from '../../core/time/moment.ts';
import { GLYPH_WIDTH, type Scale, scaleOf } from './scale.ts';

const on = (...days: string[]): Moment[] => days.map((day) => ({ earliest: asDay(day), latest: asDay(day) }));
const labels = (scale: Scale): string[] => scale.labels.map(({ day, form }) => `${form} ${day}`);
const within = (scale: Scale): boolean => scale.labels.every(({ at }) => at >= 8 && at <= 98);

describe('scaleOf', () => {
  it('gives equal times equal lengths', () => {
    const { place, breaks } = scaleOf(on('2031-01-01', '2031-01-11', '2031-01-31'));
    const [a = 0, b = 0, c = 0] = ['2031-01-01', '2031-01-11', '2031-01-31'].map((day) => place(asDay(day)));
    expect((c ?? 0) - (b ?? 0)).toBeCloseTo(2 * ((b ?? 0) - (a ?? 0)), 0);
    expect(breaks).toEqual([]);
  });

  it('keeps empty time as long as the glyphs stand apart', () => {
    expect(scaleOf(on('2020-09-15', '2021-04-30', '2022-01-13')).breaks).toEqual([]);
  });

  it('cuts long empty time out where glyphs would else touch, at the same scale on both sides', () => {
    const scale = scaleOf(on('2019-04-09', '2022-02-14', '2022-02-15', '2022-02-16', '2022-02-26'));
    expect(scale.breaks).toHaveLength(1);
    const [a = 0, b = 0] = [scale.place(asDay('2022-02-14')) ?? 0, scale.place(asDay('2022-02-15')) ?? 0];
    expect(b - a).toBeGreaterThan(GLYPH_WIDTH);
    expect(scale.place(asDay('2020-06-01'))).toBeNull();
    expect(scale.place(asDay('2019-04-09'))).toBeLessThan(scale.breaks[0] ?? 0);
  });

  it.each([
    ['days', ['2031-11-24', '2031-12-02'], 'day 2031-11-25'],
    ['weeks', ['2031-11-04', '2031-12-30'], 'day 2031-11-11'],
    ['months', ['2031-01-15', '2031-06-20'], 'month 2031-02-01'],
    ['every other month', ['2030-09-15', '2031-09-13'], 'month 2030-11-01'],
    ['years', ['2023-03-01', '2031-03-01'], 'year 2024-01-01'],
    ['decades', ['1948-03-01', '2031-03-01'], 'year 1960-01-01'],
  ])('labels %s, never so close that words would touch', (_, days, second) => {
    const scale = scaleOf(on(...days));
    expect(labels(scale)[1]).toBe(second);
    const gaps = scale.labels.slice(1).map(({ at }, index) => at - (scale.labels[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9);
    expect(within(scale)).toBe(true);
  });

  it('puts one day in the middle, and nothing nowhere', () => {
    expect(scaleOf(on('2031-02-03')).labels).toMatchObject([{ day: '2031-02-03', form: 'day', isFirst: true }]);
    expect(scaleOf(on('2031-02-03')).place(asDay('2031-02-03'))).toBe(53);
    expect(scaleOf([]).labels).toEqual([]);
  });
});
