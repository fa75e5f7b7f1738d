import { describe, expect, it } from 'vitest';
import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { dateOf, phaseOf as phase } from '../../fixtures/records.ts';
import { chunkRows, layRows } from './layout.ts';

const event = (phaseId: string, date: string | null, earliest = date, latest = date): PlacedEvent =>
  ({
    phase: phaseId,
    date: dateOf(date),
    earliest,
    latest,
    placed: date === null ? 'by-relation' : 'by-date',
  }) as unknown as PlacedEvent;
const silences = (...events: PlacedEvent[]): (number | null)[] =>
  layRows(events, [phase('a')]).flatMap((group) => group.rows.map((row) => row.silence));

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
