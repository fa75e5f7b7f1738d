import { describe, expect, test } from 'vitest';
import { citeOf, statementOf } from '../../fixtures/parts.ts';
import { actorOf, caseOf, eventOf, gapOf, knowledgeOf, sourceOf, themeOf } from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import type { CitationLock } from '../proof/citation-lock.ts';
import { citationText, claimsOf } from '../proof/claim.ts';
import type { AnyRecord } from '../record/record.ts';
import { findOrphans } from '../rules/index.ts';
import { asDay } from '../time/day.ts';
import { type Dossier, linkDossier } from './dossier.ts';

const hash = (text: string): string => `hash of ${text}`;
const PROVEN = hash(citationText(citeOf()));
const LOCK: CitationLock = {
  version: 1,
  sources: {},
  citations: {
    'tiny/e#proof': { source: 'tiny-01', line: 7, hash: PROVEN },
    'tiny/k#first#proof': { source: 'tiny-01', line: [3, 5], hash: PROVEN },
  },
  claims: {},
  ids: {},
  seals: {},
};
const link = (records: readonly AnyRecord[], locks: Readonly<Record<string, CitationLock>> = {}): Dossier =>
  linkDossier(records, locks, [], hash);
const other = { case: 'alpha', id: 'alpha/x', code: 'Z-001' };

describe('linkDossier', () => {
  test('puts cases by letter, and their records by case, then in their own order', () => {
    const records = [
      eventOf({ slug: 'late', date: '2031-04' }),
      eventOf({ slug: 'early', date: '2031-03' }),
      eventOf({ slug: 'x', ...other, date: '2020' }),
      caseOf({ id: 'alpha', letter: 'Z' }),
      caseOf(),
      sourceOf({ slug: 'b-01', case: 'alpha' }),
      sourceOf({ slug: 'tiny-02' }),
      sourceOf({ slug: 'tiny-01' }),
      actorOf({ slug: 'b' }),
      actorOf({ slug: 'a' }),
    ];
    const { cases, events, sources, actors } = link(records);
    expect(cases.map(({ id }) => id)).toEqual(['tiny', 'alpha']);
    expect(events.map(({ id }) => id)).toEqual(['tiny/early', 'tiny/late', 'alpha/x']);
    expect(sources.map(({ id }) => id)).toEqual(['tiny-01', 'tiny-02', 'b-01']);
    expect(actors.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('takes the lines of citations from the locks, and leaves the others open', () => {
    const { events, knowledge } = link(
      [caseOf(), eventOf({ slug: 'e', cites: [citeOf(), citeOf({ key: 'more' })] }), knowledgeOf({ slug: 'k' })],
      { tiny: LOCK },
    );
    expect(events[0]?.cites.map(({ line }) => line)).toEqual([7, null]);
    expect(knowledge[0]?.statements[0]?.cites[0]?.line).toEqual([3, 5]);
  });

  test.each([
    ['the words', { phrase: 'vond de huismeester kast 5 open' }],
    ['the source', { source: 'tiny-02' }],
    ['the occurrence', { nth: 2, of: 2 }],
  ])('gives a citation no line where %s changed since the lock was written', (_, change) => {
    const { events } = link([caseOf(), eventOf({ slug: 'e', cites: [citeOf(change)] })], { tiny: LOCK });
    expect(events[0]?.cites[0]?.line).toBeNull();
  });

  test('gives an event the day of its second reading, as long as its claim has not changed', () => {
    const event = eventOf({ slug: 'e' });
    const [claim] = claimsOf(event);
    const read = hash(claim?.text ?? '');
    const lock = { ...LOCK, claims: { 'tiny/e': { hash: read, readHash: read, readOn: asDay('2031-05-01') } } };
    expect(link([caseOf(), event], { tiny: lock }).events[0]?.readOn).toBe('2031-05-01');
    expect(link([caseOf(), { ...event, title: both('x') }], { tiny: lock }).events[0]?.readOn).toBeNull();
    expect(link([caseOf(), event]).events[0]?.readOn).toBeNull();
  });

  test('gives each event its bounds and its links on both sides', () => {
    const { events } = link([
      caseOf(),
      eventOf({ slug: 'b', date: null, after: ['tiny/a'] }),
      eventOf({ slug: 'a' }),
      gapOf({ slug: 'g', touches: ['tiny/a'] }),
    ]);
    expect(events).toMatchObject([
      { id: 'tiny/a', placed: 'by-date', links: { before: ['tiny/b'], gaps: ['tiny/g'] } },
      { id: 'tiny/b', placed: 'by-relation', earliest: '2031-03-14', links: { after: ['tiny/a'] } },
    ]);
  });
});

test('C6 findOrphans lists what nothing refers to, and only that', () => {
  const records = [
    caseOf(),
    sourceOf({ slug: 'tiny-01', from: ['sender'], to: ['receiver'] }),
    sourceOf({ slug: 'tiny-02' }),
    eventOf({
      slug: 'e',
      themes: ['keeping'],
      decision: { addressee: 'archivist', question: both('q'), deadline: null, outcome: 'not-in-documents' },
    }),
    knowledgeOf({ slug: 'k', statements: [statementOf({ key: 'x', actor: 'knower' })] }),
    ...['sender', 'receiver', 'caretaker', 'archivist', 'knower', 'whole', 'lost'].map((slug) => actorOf({ slug })),
    actorOf({ slug: 'part', partOf: ['whole'] }),
    themeOf({ slug: 'keeping' }),
    themeOf({ slug: 'telling' }),
  ];
  expect(findOrphans(link(records))).toEqual([
    'content/cases/tiny/sources/tiny-02.md',
    'content/actors/lost.md',
    'content/actors/part.md',
    'content/themes/telling.md',
  ]);
});
