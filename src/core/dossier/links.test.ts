import { describe, expect, test } from 'vitest';
import { citeOf } from '../../fixtures/parts.ts';
import { discrepancyOf, eventOf, gapOf, knowledgeOf, touchOf } from '../../fixtures/records.ts';
import { EVENT_RELATIONS, type Event } from '../record/event.ts';
import { baseOf, linkEvents as linkPlaced, MIRROR } from './links.ts';
import { placeEvents } from './place.ts';

const linkEvents = (events: readonly Event[], around: Parameters<typeof linkPlaced>[1]) =>
  linkPlaced(placeEvents(events), around);

const NOTHING = { knowledge: [], discrepancies: [], gaps: [] };

describe('linkEvents', () => {
  test('lists the parts of a whole as the document tells them, whatever days they bear', () => {
    const part = (slug: string, date: string, line: number): Event =>
      eventOf({ slug, date, partOf: ['tiny/memo'], cites: [citeOf({ line })] });
    const events = [eventOf({ slug: 'memo' }), part('first', '2031-03-16', 4), part('second', '2031-03-15', 9)];
    expect(linkEvents(events, NOTHING).get('tiny/memo')?.parts).toEqual(['tiny/first', 'tiny/second']);
    expect(linkEvents(events.toReversed(), NOTHING).get('tiny/memo')?.parts).toEqual(['tiny/first', 'tiny/second']);
  });

  test.each(EVENT_RELATIONS.filter((name) => name !== 'discloses'))('shows %s from the other side', (name) => {
    const links = linkEvents([eventOf({ slug: 'one', [name]: ['tiny/two'] }), eventOf({ slug: 'two' })], NOTHING);
    const mirror = MIRROR[name];
    expect(links.get('tiny/one')).toMatchObject({ [name]: ['tiny/two'] });
    expect(links.get('tiny/two')).toMatchObject({ [mirror]: ['tiny/one'] });
  });

  test('lists a link once that was written on both sides', () => {
    const links = linkEvents(
      [eventOf({ slug: 'one', before: ['tiny/two'] }), eventOf({ slug: 'two', after: ['tiny/one'] })],
      NOTHING,
    );
    expect([links.get('tiny/one')?.before, links.get('tiny/two')?.after]).toEqual([['tiny/two'], ['tiny/one']]);
  });

  test('leads from an event to the knowledge, discrepancies and gaps about it', () => {
    const links = linkEvents([eventOf({ slug: 'one', discloses: ['tiny/known'] }), eventOf({ slug: 'two' })], {
      knowledge: [knowledgeOf({ slug: 'known', about: ['tiny/two'] })],
      discrepancies: [discrepancyOf({ slug: 'differ', touches: [touchOf('tiny/one'), touchOf('tiny/known#first')] })],
      gaps: [gapOf({ slug: 'silent', touches: ['tiny/two#part'] })],
    });
    expect(links.get('tiny/one')).toMatchObject({
      discloses: ['tiny/known'],
      knowledge: [],
      discrepancies: ['tiny/differ'],
      gaps: [],
    });
    expect(links.get('tiny/two')).toMatchObject({
      discloses: [],
      knowledge: ['tiny/known'],
      discrepancies: [],
      gaps: ['tiny/silent'],
    });
  });

  test('keeps the order of the timeline, and puts what is no event behind it by id', () => {
    const events = [
      eventOf({ slug: 'z' }),
      eventOf({ slug: 'a' }),
      eventOf({ slug: 'one', after: ['tiny/a', 'other/b', 'other/c', 'other/a', 'tiny/z'] }),
    ];
    expect(linkEvents(events, NOTHING).get('tiny/one')?.after).toEqual([
      'tiny/z',
      'tiny/a',
      'other/a',
      'other/b',
      'other/c',
    ]);
  });

  test('knows nothing of an event that is not there', () => {
    expect([...linkEvents([eventOf({ slug: 'one', after: ['tiny/gone'] })], NOTHING).keys()]).toEqual(['tiny/one']);
  });
});

test.each([
  ['tiny/slug#key', 'tiny/slug'],
  ['tiny/slug', 'tiny/slug'],
  ['', ''],
])('baseOf %s is %s', (reference, base) => expect(baseOf(reference)).toBe(base));
