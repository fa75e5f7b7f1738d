import { describe, expect, it } from 'vitest';
import { asDay } from '../../core/time/day.ts';
import { axisOf } from './axis.ts';

const on = (day: string) => ({ earliest: asDay(day), latest: asDay(day) });

describe('axisOf', () => {
  it('spans whole years', () => {
    const axis = axisOf([on('2030-05-01'), on('2031-02-01')]);
    expect(axis.years).toEqual([2030, 2031, 2032]);
    expect(['2030-01-01', '2031-01-01', '2032-01-01'].map((day) => axis.place(asDay(day)))).toEqual([0, 500, 1000]);
  });

  it('gives one higher tick to events that fall together, and none to those without a day', () => {
    const axis = axisOf([on('2030-01-01')]);
    expect(axis.ticksOf([on('2030-01-01'), on('2030-01-01'), { earliest: null, latest: null }])).toEqual([
      { place: 0, height: 16 },
    ]);
  });

  it('stands on an empty site too', () => {
    expect(axisOf([]).years).toEqual([0, 1]);
  });
});
