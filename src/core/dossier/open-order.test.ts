import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeOf } from '../../fixtures/parts.ts';
import { eventOf } from '../../fixtures/records.ts';
import type { Event } from '../record/event.ts';
import { hasOpenOrder } from './open-order.ts';
import { placeEvents } from './place.ts';

const cited = (source: string, line: number) => [{ ...citeOf({ source }), line }];
const happen = (slug: string, given: Partial<Event> = {}): Event => ({
  ...eventOf({ slug }),
  cites: cited(slug, 1),
  ...given,
});
const isOpen = (...events: Event[]): boolean => hasOpenOrder(placeEvents(events));

describe('hasOpenOrder', () => {
  it('is open where nothing tells which of two events of one day came first', () => {
    expect(isOpen(happen('a'), happen('b'))).toBe(true);
    expect(isOpen(happen('a', { time: '16:00' }), happen('b'))).toBe(true);
    expect(isOpen(happen('a', { time: '16:00' }), happen('b', { time: '16:00' }))).toBe(true);
  });

  it.each<[string, Event[]]>([
    ['another day', [happen('a'), { ...happen('b'), date: eventOf({ slug: 'b', date: '2031-03-15' }).date }]],
    ['a month', [happen('a'), { ...happen('b'), date: eventOf({ slug: 'b', date: '2031-03' }).date }]],
    ['times', [happen('a', { time: '16:00' }), happen('b', { time: '16:30' })]],
    ['a relation', [happen('a'), happen('b', { after: ['tiny/a'] })]],
    [
      'a relation by way of another',
      [happen('a'), happen('c', { after: ['tiny/b'] }), { ...happen('b', { after: ['tiny/a'] }), date: null }],
    ],
    ['one document', [happen('a', { cites: cited('tiny-01', 3) }), happen('b', { cites: cited('tiny-01', 9) })]],
    ['no events', []],
  ])('is given by %s', (_, events) => {
    expect(isOpen(...events)).toBe(false);
  });

  const bounded = (slug: string, edtf: string, line: number, given: Partial<Event> = {}): Event => ({
    ...happen(slug, { cites: cited('tiny-01', line), ...given }),
    date: eventOf({ slug, date: edtf }).date,
  });

  it.each(['[..2031-03-14]', '[2031-03-14..]', '2031-03'])(
    'is open where two events have %s alone, for the order in which a document tells them is no order of time',
    (edtf) => {
      expect(isOpen(bounded('a', edtf, 3), bounded('b', edtf, 9))).toBe(true);
      expect(isOpen(bounded('a', edtf, 3), bounded('b', edtf, 9, { after: ['tiny/a'] }))).toBe(false);
    },
  );

  it('is not open where bounds differ', () => {
    expect(isOpen(bounded('a', '[..2031-03-14]', 3), bounded('b', '[..2031-03-15]', 9))).toBe(false);
  });

  it('is never given between two untimed events of one day that no relation and no document joins', () => {
    const other = fc.record({ time: fc.constantFrom(null, '09:00'), line: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(other, { minLength: 1, maxLength: 5 }), (others) => {
        const first = happen('first');
        const rest = others.map(({ time, line }, index) =>
          happen(`e${index}`, { time, cites: cited(`s${index}`, line) }),
        );
        expect(isOpen(first, ...rest)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
