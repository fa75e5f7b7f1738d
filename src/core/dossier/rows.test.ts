import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseOf as phase } from '../../fixtures/parts.ts';
import { dateOf } from '../../fixtures/values.ts';
import { daysBetween } from '../time/day.ts';
import type { PlacedEvent } from './dossier.ts';
import { chunkRows, layRows } from './rows.ts';

const event = (phaseId: string, date: string | null, earliest = date, latest = date): PlacedEvent =>
  ({
    phase: phaseId,
    date: dateOf(date),
    earliest,
    latest,
    placed: date === null ? 'by-relation' : 'by-date',
  }) as unknown as PlacedEvent;
const silences = (...events: PlacedEvent[]): (number | null)[] =>
  layRows(events, [phase('a'), phase('b')]).flatMap(({ rows }) =>
    rows.map(({ silence }) => silence && daysBetween(silence.from, silence.to)),
  );

describe('layRows', () => {
  it('groups by phase and leaves empty phases out', () => {
    const groups = layRows([event('b', '2031-01-01'), event('a', '2031-02-01')], [phase('a'), phase('b'), phase('c')]);
    expect(groups.map((group) => [group.phase.id, group.rows.length])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('marks a silence of more than four weeks', () => {
    expect(silences(event('a', '2031-01-01'), event('a', '2031-01-29'), event('a', '2031-02-27'))).toEqual([
      null,
      null,
      29,
    ]);
  });

  it('counts from the last possible day of all that went before', () => {
    expect(
      silences(event('a', '2031', '2031-01-01', '2031-12-31'), event('a', '2031-06-01'), event('a', '2031-09-01')),
    ).toEqual([null, null, null]);
  });

  it('sees no silence around events without a date or without a first day', () => {
    expect(
      silences(event('a', '2031-01-01'), event('a', null), event('a', '[..2031-09-01]', null, '2031-09-01')),
    ).toEqual([null, null, null]);
  });

  it('sees no silence where an event that is placed elsewhere may have begun', () => {
    const first = event('a', '2031-01-01');
    const next = event('a', '2031-06-01');
    expect(silences(first, next)).toEqual([null, 151]);
    expect(silences(first, next, event('a', '[..2031-09-01]', null, '2031-09-01'))[1]).toBeNull();
    expect(silences(first, event('a', '[2031-01-01..]', '2031-01-01', null), next)[2]).toBeNull();
    expect(silences(first, next, event('b', '2031', '2031-01-01', '2031-12-31'))[1]).toBeNull();
    expect(silences(event('a', '2016/..', '2016-01-01', null), first, next)[2]).toBe(151);
  });

  it('never says that no event stands between two days where a dated one may have begun there', () => {
    const days = fc.date({ min: new Date('2031-01-01'), max: new Date('2031-12-31'), noInvalidDate: true });
    const bound = fc.option(
      days.map((day) => day.toISOString().slice(0, 10)),
      { nil: null },
    );
    const dated = fc.tuple(bound, bound).map(([a, b]) => {
      const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
      return event('a', from === null && to === null ? null : `[${from ?? ''}..${to ?? ''}]`, from, to);
    });
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 8 }), (events) => {
        const rows = layRows(events, [phase('a')]).flatMap((group) => group.rows);
        for (const { silence } of rows) {
          if (silence === null) continue;
          const within = events.filter(
            ({ date, earliest, latest }) =>
              date !== null && (earliest ?? '0') < silence.to && (latest ?? '9999') > silence.from,
          );
          expect(within).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('knows when the date is that of the row above', () => {
    const rows = layRows(
      [event('a', '2031-01-01'), event('a', '2031-01-01'), event('a', null), event('a', null)],
      [phase('a')],
    )[0]?.rows;
    expect(rows?.map((row) => row.isSameDate)).toEqual([false, true, false, false]);
  });
});

describe('chunkRows', () => {
  const lengths = (count: number): number[] => {
    const events = Array.from({ length: count }, () => event('a', '2031-01-01'));
    const rows = layRows(events, [phase('a')])[0]?.rows ?? [];
    const chunks = chunkRows(rows);
    expect(chunks.flat()).toEqual(rows);
    return chunks.map((chunk) => chunk.length);
  };

  it.each([
    [1, [1]],
    [25, [25]],
    [26, [13, 13]],
    [78, [20, 20, 20, 18]],
    [100, [25, 25, 25, 25]],
  ])('cuts %i rows into lists of about one length, in order', (count, expected) => {
    expect(lengths(count)).toEqual(expected);
  });
});
