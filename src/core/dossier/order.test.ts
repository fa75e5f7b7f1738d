import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeOf } from '../../fixtures/parts.ts';
import { eventOf } from '../../fixtures/records.ts';
import type { Written } from '../../fixtures/values.ts';
import type { Event } from '../record/event.ts';
import { orderAcross, orderEvents } from './order.ts';
import { placeEvents, predecessors } from './place.ts';

const PHASES = ['before', 'found', 'repair'];
const order = (events: readonly Event[]): string[] =>
  orderEvents(placeEvents(events), PHASES).map((event) => event.slug);
const ids = (...slugs: string[]): string[] => slugs.map((slug) => `tiny/${slug}`);

/** Both input orders give the wanted one. */
function expectOrder(events: readonly Event[], wanted: readonly string[]): void {
  expect(order(events)).toEqual(wanted);
  expect(order([...events].reverse())).toEqual(wanted);
}

const on = (slug: string, date: string | null, given: Written<Partial<Event>> = {}): Event =>
  eventOf({ slug, date, ...given });

describe('B9 orderEvents', () => {
  test('puts the earliest day first, whatever the precision', () => {
    expectOrder(
      [on('day', '2031-03-14'), on('month', '2031-03'), on('year', '2031'), on('next', '2031-03-15')],
      ['year', 'month', 'day', 'next'],
    );
  });

  test('sorts one day by start time, and puts what has no time first', () => {
    expectOrder(
      [
        on('late', '2031-03-14', { time: '16:00' }),
        on('early', '2031-03-14', { time: '09:30/17:00' }),
        on('none', '2031-03-14'),
      ],
      ['none', 'early', 'late'],
    );
  });

  test('lets relations decide between equal keys', () => {
    expectOrder(
      [on('a', '2031-03-14', { after: ids('b') }), on('b', '2031-03-14', { answers: ids('c') }), on('c', '2031-03-14')],
      ['c', 'b', 'a'],
    );
  });

  test('never lets a relation overrule a day', () => {
    expectOrder([on('a', '2031-03-14', { after: ids('b') }), on('b', '2031-03-15')], ['a', 'b']);
  });

  test('then puts the narrower date first', () => {
    expectOrder([on('a', '2031-03'), on('b', '2031-03-01')], ['b', 'a']);
  });

  test('then goes by id', () => {
    expectOrder([on('b', '2031-03-14'), on('a', '2031-03-14'), on('a-b', '2031-03-14')], ['a', 'a-b', 'b']);
  });

  test('puts an undated event behind its anchor, and a chain of them in order', () => {
    const events = [
      on('x', null, { after: ids('y') }),
      on('y', null, { after: ids('found') }),
      on('found', '2031-03-14'),
      on('same-day', '2031-03-14'),
      on('next', '2031-03-15'),
    ];
    expectOrder(events, ['found', 'same-day', 'y', 'x', 'next']);
  });

  test('takes the hour of the anchor for an undated event', () => {
    const events = [
      on('x', null, { after: ids('found') }),
      on('found', '2031-03-14', { time: '16:00' }),
      on('next', '2031-03-14', { time: '17:00' }),
    ];
    expectOrder(events, ['found', 'x', 'next']);
  });

  test('takes what it answers or is part of for an anchor, where it stands after nothing', () => {
    const [found, mid] = [on('found', '2031-03-14'), on('mid', '2031-03-16')];
    expectOrder([on('told', '[..2031-03-20]', { answers: ids('found') }), found, mid], ['found', 'told', 'mid']);
    expectOrder(
      [
        on('told', '[..2031-03-20]', { after: ids('found'), answers: ids('mid') }),
        found,
        mid,
        on('between', '2031-03-15'),
      ],
      ['found', 'told', 'between', 'mid'],
    );
  });

  test('puts an undated event behind the last of its anchors', () => {
    expectOrder(
      [on('x', null, { after: ids('b', 'a') }), on('a', '2031-03-14'), on('b', '2031-03-16'), on('c', '2031-03-15')],
      ['a', 'c', 'b', 'x'],
    );
  });

  test('puts an event of unknown earliest day behind its anchor', () => {
    expectOrder(
      [on('told', '[..2031-03-20]', { after: ids('found') }), on('found', '2031-03-14'), on('mid', '2031-03-16')],
      ['found', 'told', 'mid'],
    );
  });

  test('else sorts it by its latest day', () => {
    expectOrder(
      [on('told', '[..2031-03-20]'), on('early', '2031-03-14'), on('late', '2031-03-21')],
      ['early', 'told', 'late'],
    );
  });

  test('puts what has neither at the end of its phase', () => {
    const undated = on('x', 'XXXX-07', { phase: 'found' });
    expectOrder(
      [on('a', '2031-03-14'), undated, on('b', '2031-03-20'), on('c', '2031-04-01', { phase: 'repair' })],
      ['a', 'b', 'x', 'c'],
    );
    expectOrder(
      [on('a', '2031-03-14', { phase: 'before' }), undated, on('c', '2031-04-01', { phase: 'repair' })],
      ['a', 'x', 'c'],
    );
    expectOrder([undated, on('c', '2031-04-01', { phase: 'repair' })], ['c', 'x']);
  });

  test('reads the same on every machine', () => {
    const events = [
      on('a-1', '2031-03-14'),
      on('a1', '2031-03-14'),
      on('a', '2031-03-14'),
      on('z', '2031-03-14'),
      on('b-2', '2031-03-14'),
      on('b-10', '2031-03-14'),
    ];
    expectOrder(events, ['a', 'a-1', 'a1', 'b-10', 'b-2', 'z']);
  });
});

describe('truth 7: an order that tells no story of its own', () => {
  const lines = (slug: string, line: number, source = 'tiny-01', given: Partial<Event> = {}): Event =>
    on(slug, '2031-03-14', { cites: [citeOf({ source, line })], ...given });

  test('keeps the order within one document where days are the same', () => {
    expectOrder([lines('media', 30), lines('returned', 12), lines('asked', 21)], ['returned', 'asked', 'media']);
  });

  test('lets a relation go before the document, the document before the id, and other documents apart', () => {
    expectOrder(
      [lines('answer', 3, 'tiny-01', { answers: ids('question') }), lines('question', 9), lines('b', 1, 'tiny-02')],
      ['b', 'question', 'answer'],
    );
  });

  test('puts a whole before its parts, and keeps the parts in the order of the document', () => {
    expectOrder(
      [
        lines('point-b', 7, 'tiny-01', { partOf: ids('memo') }),
        lines('point-a', 8, 'tiny-01', { partOf: ids('memo') }),
        lines('memo', 40),
      ],
      ['memo', 'point-b', 'point-a'],
    );
  });

  test('puts a part without a clock time behind its whole of that day', () => {
    expectOrder(
      [
        on('part', '2031-03-14', { partOf: ids('talk') }),
        on('talk', '2031-03-14', { time: '11:00' }),
        on('later', '2031-03-14', { time: '12:00' }),
      ],
      ['talk', 'part', 'later'],
    );
  });

  test('lets a relation place a row that its bounds leave open', () => {
    expectOrder(
      [on('report', '2031-03', { after: ids('found') }), on('found', '2031-03-14'), on('mid', '2031-03-10')],
      ['mid', 'found', 'report'],
    );
  });

  test('does not move what lasted, nor what was planned for a day', () => {
    expectOrder(
      [on('campaign', '2031-03-01/2031-03-31', { after: ids('found') }), on('found', '2031-03-14')],
      ['campaign', 'found'],
    );
    expectOrder(
      [on('plan', '2031-03-20', { status: 'planned', realisedBy: ids('done') }), on('done', '2031-03')],
      ['done', 'plan'],
    );
  });

  test('B5 counts the offset in the doubled hour', () => {
    expectOrder(
      [
        on('second', '2031-10-26', { time: '02:15+01:00' }),
        on('first', '2031-10-26', { time: '02:30+02:00' }),
        on('after', '2031-10-26', { time: '03:00' }),
      ],
      ['first', 'second', 'after'],
    );
  });
});

describe('placeEvents', () => {
  const place = (events: readonly Event[], slug: string) => placeEvents(events).find((event) => event.slug === slug);

  test('gives a dated event the bounds of its date', () => {
    expect(place([on('a', '2031-03~')], 'a')).toMatchObject({
      earliest: '2031-02-01',
      latest: '2031-04-30',
      placed: 'by-date',
    });
  });

  test('lets an author narrow them', () => {
    const narrowed = { earliest: '2031-03-10', latest: null, why: { nl: 'x', en: 'x' } };
    expect(place([on('a', '2031-03', { narrowed })], 'a')).toMatchObject({
      earliest: '2031-03-10',
      latest: '2031-03-31',
    });
  });

  test('gives an undated event the bounds of what it stands between', () => {
    const events = [
      on('first', '2031-03-14'),
      on('second', '2031-03-15'),
      on('x', null, { after: ids('second', 'first'), before: ids('end') }),
      on('end', '2031-03'),
      on('later', '2031-04-02', { after: ids('x') }),
    ];
    expect(place(events, 'x')).toMatchObject({ earliest: '2031-03-15', latest: '2031-03-31', placed: 'by-relation' });
  });

  test('lets an author narrow those of an undated event', () => {
    const narrowed = { earliest: '2031-03-16', latest: '2031-03-18', why: { nl: 'x', en: 'x' } };
    expect(place([on('first', '2031-03-14'), on('x', null, { after: ids('first'), narrowed })], 'x')).toMatchObject({
      earliest: '2031-03-16',
      latest: '2031-03-18',
    });
  });

  test('takes bounds through a chain of undated events', () => {
    const events = [
      on('first', '2031-03-14'),
      on('x', null, { after: ids('first') }),
      on('y', null, { after: ids('x') }),
    ];
    expect(place(events, 'y')).toMatchObject({ earliest: '2031-03-14', latest: null });
  });

  test('knows no bound where nothing gives one, and does not hang in a circle', () => {
    expect(place([on('x', null)], 'x')).toMatchObject({ earliest: null, latest: null, placed: 'by-relation' });
    expect(place([on('x', null, { after: ids('y') }), on('y', null, { after: ids('x') })], 'x')).toMatchObject({
      earliest: null,
      latest: null,
    });
  });
});

test('works out each event once: sixty undated ones, each after the two before it', () => {
  const events = Array.from({ length: 60 }, (_, index) =>
    on(`e${100 + index}`, null, {
      after: ids(...[index - 2, index - 1].filter((to) => to >= 0).map((to) => `e${100 + to}`)),
    }),
  );
  expectOrder([on('found', '2031-03-14'), ...events], ['found', ...events.map((event) => event.slug)]);
});

test('predecessors come from either side of a relation', () => {
  const events = [
    on('a', null, { after: ids('b'), answers: ids('c'), corrects: ids('d'), partOf: ids('e') }),
    on('b', null, { before: ids('c') }),
    on('c', null),
    on('d', null, { realisedBy: ids('e') }),
    on('e', null, { after: ids('gone', 'e') }),
  ];
  expect(Object.fromEntries(predecessors(events))).toEqual({
    'tiny/a': ids('b', 'c', 'd', 'e'),
    'tiny/b': [],
    'tiny/c': ids('b'),
    'tiny/d': [],
    'tiny/e': ids('d'),
  });
});

/** Up to eight events with dates of all kinds and links to earlier ones, so that no circle arises. */
const manyEvents = fc
  .array(
    fc.record({
      date: fc.constantFrom(
        '2031-03-14',
        '2031-03',
        '2031',
        '2031-03~',
        '[..2031-03-14]',
        '[2031-03-14..]',
        'XXXX-03',
        null,
      ),
      time: fc.constantFrom(null, '09:00', '16:00/17:00'),
      phase: fc.constantFrom(...PHASES),
      links: fc.array(fc.nat(7), { maxLength: 3 }),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(({ links, ...given }, index) =>
      eventOf({ slug: `e${index}`, ...given, after: ids(...links.filter((to) => to < index).map((to) => `e${to}`)) }),
    ),
  );

describe('properties of the order', () => {
  test('it is total and does not depend on the order of input', () => {
    fc.assert(
      fc.property(
        manyEvents.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const sorted = order(events);
          expect(order(shuffled)).toEqual(sorted);
          expect([...sorted].sort()).toEqual(events.map((event) => event.slug).sort());
        },
      ),
    );
  });

  test('no relation is contradicted where the bounds leave it open', () => {
    fc.assert(
      fc.property(manyEvents, (events) => {
        const placed = placeEvents(events);
        const rank = new Map(orderEvents(placed, PHASES).map((event, index) => [event.id, index]));
        for (const event of placed)
          for (const id of event.after) {
            const before = placed.find((other) => other.id === id);
            const isOpen = event.latest === null || (before?.earliest ?? '0000') <= event.latest;
            const isLasting = event.date?.form === 'interval' || before?.date?.form === 'unspecified';
            const isTimed = event.time !== null || before?.time !== null;
            if (isOpen && !isLasting && !isTimed) expect(rank.get(id)).toBeLessThan(rank.get(event.id) ?? -1);
          }
      }),
    );
  });

  test('days with the same form never run backwards', () => {
    const dated = fc
      .array(fc.integer({ min: 1, max: 28 }), { maxLength: 12 })
      .map((list) => list.map((day, index) => on(`e${index}`, `2031-03-${String(day).padStart(2, '0')}`)));
    fc.assert(
      fc.property(dated, (events) => {
        const sorted = orderEvents(placeEvents(events), PHASES).map((event) => event.earliest ?? '');
        expect(sorted).toEqual([...sorted].sort());
      }),
    );
  });
});

describe('orderAcross', () => {
  const of = (name: string, ...events: Event[]) => ({
    events: placeEvents(events.map((event) => ({ ...event, case: name, id: `${name}/${event.slug}` }))),
    phases: PHASES,
  });
  const across = (...cases: ReturnType<typeof of>[]): string[] =>
    orderAcross(cases).map(({ event, day }) => `${event.id} ${day}`);

  test('merges cases by day, and keeps an undated event behind its anchor', () => {
    const first = of(
      'a',
      on('early', '2031-01-05'),
      on('undated', null, { after: ['a/early'] }),
      on('late', '2031-03-01'),
    );
    expect(across(first, of('b', on('between', '2031-02')))).toEqual([
      'a/early 2031-01-05',
      'a/undated 2031-01-05',
      'b/between 2031-02-01',
      'a/late 2031-03-01',
    ]);
  });

  test('lists what has no day anywhere last, without one', () => {
    expect(across(of('a', on('never', 'XXXX-07-20')), of('b', on('b', '2031')))).toEqual([
      'b/b 2031-01-01',
      'a/never null',
    ]);
  });

  test('never changes the order within a case', () => {
    fc.assert(
      fc.property(manyEvents, manyEvents, (one, other) => {
        const cases = [of('a', ...one), of('b', ...other)];
        const merged = orderAcross(cases).map(({ event }) => event.id);
        for (const { events, phases } of cases) {
          const own = orderEvents(events, phases).map((event) => event.id);
          expect(merged.filter((id) => own.includes(id))).toEqual(own);
        }
      }),
    );
  });
});
