import { describe, expect, it } from 'vitest';
import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import type { Band, BandEnd, BandLine } from '../../core/knowing/band.ts';
import type { Moment } from '../../core/time/moment.ts';
import { dateOf, momentAt } from '../../fixtures/values.ts';
import { drawBands } from './band.ts';
import { GLYPH_WIDTH } from './scale.ts';

const on = (day: string | null): Moment => momentAt(day);
const event = (slug: string, date: string | null, { earliest, latest }: Moment, status = 'happened'): PlacedEvent =>
  ({
    slug,
    date: dateOf(date),
    earliest,
    latest,
    status,
    placed: date === null ? 'by-relation' : 'by-date',
  }) as unknown as PlacedEvent;
const day = (slug: string, date: string, status?: string): PlacedEvent => event(slug, date, on(date), status);
const until = (slug: string, date: string): PlacedEvent => event(slug, `[..${date}]`, momentAt(null, date));
const line = (code: string, happened: Moment, end: BandEnd = 'nothing', known = on(null), change = {}): BandLine => ({
  item: { code } as BandLine['item'],
  events: [],
  happened,
  end,
  statement: null,
  beside: [],
  known,
  lag: null,
  notYet: null,
  isDrawn: true,
  ...change,
});
const band = (...lines: BandLine[]): Band => ({ actor: 'archive', lines });
const ENDS = [day('first', '2031-01-01'), day('last', '2031-12-31')];
const groups = (...events: PlacedEvent[]): string[] =>
  drawBands([...ENDS, ...events], [])
    .groups.filter((group) => group.events.some(({ slug }) => slug !== 'first' && slug !== 'last'))
    .map((group) => `${group.level}: ${group.events.map(({ slug }) => slug)}`);
const draw = (...lines: BandLine[]) => {
  const { items, heights } = drawBands(ENDS, [band(...lines)]);
  return { items: items[0] ?? [], heights };
};

describe('events on the upper line', () => {
  it('share a link where they stand too close for two', () => {
    expect(groups(day('a', '2031-03-01'), day('b', '2031-03-05'), day('c', '2031-06-01'))).toEqual(['0: a,b', '0: c']);
  });

  it('keep what is uncertain apart from a certain day at the same place', () => {
    expect(groups(day('a', '2031-03-01'), until('b', '2031-03-01'), until('c', '2031-03-02'))).toEqual([
      '0: a',
      '1: b,c',
    ]);
    expect(groups(until('b', '2031-03-01'))).toEqual(['0: b']);
  });

  it('draw what was only intended above the line, never on it', () => {
    expect(groups(day('a', '2031-03-01', 'planned'))).toEqual(['1: a']);
  });

  it('never lie on one another', () => {
    const { groups: all } = drawBands(
      [
        ...ENDS,
        ...['01', '09', '17', '25'].flatMap((date) => [day(date, `2031-03-${date}`), until(date, `2031-03-${date}`)]),
      ],
      [],
    );
    for (const one of all)
      for (const other of all)
        if (one !== other && one.level === other.level)
          expect(Math.max(one.from - other.to, other.from - one.to)).toBeGreaterThanOrEqual(GLYPH_WIDTH);
  });

  it('reach over all of an uncertain month, with the glyph in its middle', () => {
    const month = event('a', '2031-03', momentAt('2031-03-01', '2031-03-31'));
    const [glyph] = drawBands([...ENDS, month], []).groups.find(({ events }) => events[0] === month)?.glyphs ?? [];
    expect(glyph?.reach).toBe('between');
    expect((glyph?.from ?? 0) + (glyph?.to ?? 0)).toBeCloseTo(2 * (glyph?.at ?? 0), 0);
  });

  it('leave out what has no date of its own, and count it', () => {
    const none = event('a', null, momentAt('2031-03-01', null));
    const yearless = event('b', 'XXXX-01', on(null));
    expect(drawBands([...ENDS, none, yearless], [])).toMatchObject({ undated: 2 });
    expect(groups(none, yearless)).toEqual([]);
  });
});

describe('items between the lines', () => {
  const [march, april] = [on('2031-03-10'), on('2031-04-10')];

  it('run solid only from a certain day to a certain day', () => {
    const { items } = draw(
      line('a', march, 'known', april),
      line('b', march, 'said-later', april),
      line('c', momentAt('2031-03-01', '2031-03-31'), 'known', april),
      line('d', march, 'known', momentAt(null, '2031-04-10')),
    );
    expect(items.map(({ line: { item }, isDashed }) => [item.code, isDashed])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
      ['d', true],
    ]);
  });

  it('end at the day by which it is shown, open on the side that is open', () => {
    const { items } = draw(
      line('a', march, 'known', momentAt(null, '2031-04-10')),
      line('b', march, 'may-know', momentAt('2031-05-10', null)),
      line('c', march, 'known', momentAt('2031-06-01', '2031-06-20')),
    );
    expect(items.map(({ end }) => end?.reach)).toEqual(['until', 'since', 'between']);
    expect(items.every(({ end }) => end?.at === end?.to)).toBe(true);
  });

  it('end in a fork where nothing is shown, beside a line from the same place', () => {
    const steep = line('a', march, 'known', on('2031-03-11'));
    const { items } = draw(steep, line('b', march), line('c', on('2031-08-01')));
    const shape = Object.fromEntries(
      items.map(({ line: { item }, end, isBeside }) => [item.code, [end === null, isBeside]]),
    );
    expect(shape).toEqual({ a: [false, false], b: [true, true], c: [true, false] });
  });

  it('are left to the table where no bound is known, and where there are too many', () => {
    const { items } = draw(line('a', on(null)), line('b', march, 'nothing', on(null), { isDrawn: false }));
    expect(items).toEqual([]);
  });

  it('are ticks without a code where there are too many lines', () => {
    const { items } = draw(line('a', march, 'known', april, { isDrawn: false }));
    expect(items.map(({ row }) => row)).toEqual([null]);
  });

  it('stack their codes where they end together', () => {
    const { items, heights } = draw(
      line('a', march, 'known', april),
      line('b', march, 'known', april),
      line('c', march),
    );
    expect(items.map(({ row }) => row).sort()).toEqual([0, 0, 1]);
    expect(heights.all).toBeGreaterThan(draw(line('a', march, 'known', april)).heights.all);
  });
});
