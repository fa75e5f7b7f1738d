import { describe, expect, it } from 'vitest';
import { citeOf } from '../../fixtures/parts.ts';
import { actorOf, discrepancyOf, eventOf, sourceOf, touchOf, versionOf } from '../../fixtures/records.ts';
import type { Event } from '../record/event.ts';
import { createFirmness, FIRMNESS_GROUPS, isOfGroup } from './firmness.ts';

const family = (...sources: string[]) =>
  versionOf({ slug: sources.join('-'), family: sources.map((source) => ({ source, state: 'copy' as const })) });
const none = { versions: [], sources: [], actors: [], discrepancies: [] };
const citing = (...sources: string[]): Event =>
  eventOf({ slug: 'found', cites: sources.map((source, index) => citeOf({ key: `c${index}`, source })) });
const firmnessOf = (event: Event, grounds: Partial<Parameters<typeof createFirmness>[0]> = {}) =>
  createFirmness({ ...none, ...grounds })(event);

describe('the texts an event rests on', () => {
  it('counts a document once, however often it is cited', () => {
    expect(firmnessOf(citing('a', 'a')).texts).toEqual([['a']]);
  });

  it('counts documents that are no versions of each other apart', () => {
    expect(firmnessOf(citing('b', 'a')).texts).toEqual([['a'], ['b']]);
  });

  it('counts copies and versions of one text once', () => {
    expect(firmnessOf(citing('a', 'b', 'c'), { versions: [family('a', 'b')] }).texts).toEqual([['a', 'b'], ['c']]);
  });

  it.each([
    ['in order', [family('a', 'b'), family('b', 'c')]],
    ['the other way about', [family('b', 'c'), family('a', 'b')]],
    ['joined by a third', [family('a', 'b'), family('c', 'd'), family('b', 'd')]],
  ])('takes families that share a member for one text, %s', (_, versions) => {
    expect(firmnessOf(citing('a', 'c'), { versions }).texts).toEqual([['a', 'c']]);
  });

  it('leaves out a document that bears only the date', () => {
    const event = eventOf({
      slug: 'found',
      cites: [citeOf({ source: 'a' }), citeOf({ key: 'day', source: 'b', supports: ['date'] })],
    });
    expect(firmnessOf(event).texts).toEqual([['a']]);
  });
});

describe('how an event is told', () => {
  it.each([
    ['document', 'recorded'],
    ['minutes', 'recorded'],
    ['prepared', 'prepared'],
    ['draft', 'draft'],
    ['draft-minutes', 'draft'],
  ] as const)('%s is %s, whoever speaks in it', (voice, telling) => {
    expect(firmnessOf(eventOf({ slug: 'e', voice, actors: [{ actor: 'x', role: 'speaker' }] })).telling).toBe(telling);
  });

  const said = (speaker: string): Event =>
    eventOf({ slug: 'said', voice: 'according-to', actors: [{ actor: speaker, role: 'speaker' }] });
  const sent = (from: string) => ({ sources: [sourceOf({ slug: 'tiny-01', id: 'tiny-01', from: [from] })] });

  it('is second-hand where the speaker did not send the document', () => {
    expect(firmnessOf(said('caretaker'), sent('archive')).telling).toBe('second-hand');
  });

  it('is their own word where the speaker sent it', () => {
    expect(firmnessOf(said('archive'), sent('archive')).telling).toBe('own-word');
  });

  it('is the own word of a body where a part of it sent it, and not the other way about', () => {
    const actors = [actorOf({ slug: 'desk', id: 'desk', partOf: ['archive'] }), actorOf({ slug: 'archive' })];
    expect(firmnessOf(said('archive'), { ...sent('desk'), actors }).telling).toBe('own-word');
    expect(firmnessOf(said('desk'), { ...sent('archive'), actors }).telling).toBe('second-hand');
  });

  it('takes a third who is only named for no speaker', () => {
    const event = eventOf({
      slug: 'said',
      voice: 'according-to',
      actors: [
        { actor: 'archive', role: 'by' },
        { actor: 'caretaker', role: 'speaker' },
      ],
    });
    expect(firmnessOf(event, sent('archive')).telling).toBe('second-hand');
  });
});

describe('what contests an event', () => {
  const touching = (slug: string, status: 'open' | 'explained' | 'superseded') =>
    discrepancyOf({ slug, status, touches: [touchOf('tiny/found', 'date')] });

  it('tells open differences from those that are explained or superseded', () => {
    const discrepancies = [touching('a', 'open'), touching('b', 'explained'), touching('c', 'superseded')];
    expect(firmnessOf(citing('a'), { discrepancies }).discrepancies).toEqual({
      open: ['tiny/a'],
      explained: ['tiny/b'],
      superseded: ['tiny/c'],
    });
  });

  it('ignores differences about something else', () => {
    const discrepancies = [discrepancyOf({ slug: 'a', touches: [touchOf('tiny/other', 'date')] })];
    expect(firmnessOf(citing('a'), { discrepancies }).discrepancies.open).toEqual([]);
  });
});

describe('the lists of a case', () => {
  const groupsOf = (...args: Parameters<typeof firmnessOf>): string[] =>
    FIRMNESS_GROUPS.filter((group) => isOfGroup(group, firmnessOf(...args)));

  it('puts a recorded event by its number of texts alone', () => {
    expect(groupsOf(citing('a'))).toEqual(['one-text']);
    expect(groupsOf(citing('a', 'b'))).toEqual(['more-texts']);
  });

  it('puts an event under each thing that is said of it', () => {
    const discrepancies = [
      discrepancyOf({ slug: 'a', touches: [touchOf('tiny/e', 'date')] }),
      discrepancyOf({ slug: 'b', status: 'explained', touches: [touchOf('tiny/e', 'date')] }),
    ];
    expect(groupsOf(eventOf({ slug: 'e', voice: 'draft' }), { discrepancies })).toEqual([
      'one-text',
      'draft',
      'contested',
      'settled',
    ]);
  });
});
