import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeOf, NOWHERE, statementOf } from '../../fixtures/parts.ts';
import { caseOf, eventOf, knowledgeOf, sourceOf } from '../../fixtures/records.ts';
import type { Written } from '../../fixtures/values.ts';
import { linkDossier, type PlacedEvent } from '../dossier/dossier.ts';
import type { Case } from '../record/case.ts';
import { BASES, EVENT_KINDS, type Event, STATUSES, VOICES } from '../record/event.ts';
import type { Knowledge } from '../record/knowledge.ts';
import type { Source } from '../record/source.ts';
import { asDay } from '../time/day.ts';
import { asDate } from '../time/edtf.ts';
import { momentOf } from '../time/moment.ts';
import { clocksOf, isWrittenLate, writtenLag, writtenOf } from './clock.ts';

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));

/** Events placed and linked as in a dossier, with all that their clocks are read from. */
function recordsOf(events: readonly Event[], knowledge: readonly Knowledge[] = [], item: Case = caseOf()) {
  const dossier = linkDossier([item, ...events, ...knowledge], {}, [], () => '');
  return {
    cases: byId(dossier.cases),
    sources: byId<Source>([]),
    events: byId(dossier.events),
    knowledge: byId(dossier.knowledge),
    versions: byId(dossier.versions),
  };
}

function placed(given: Written<Partial<Event>>): PlacedEvent {
  const [event] = recordsOf([eventOf({ slug: 'found', ...given })]).events.values();
  if (event === undefined) throw new Error('no event');
  return event;
}

const sourcesOf = (...dates: (string | null)[]) =>
  byId(dates.map((date, index) => sourceOf({ slug: `tiny-0${index + 1}`, date })));

describe('written down', () => {
  it.each([
    ['on the same day', '2031-03-14', '2031-03-14', {}, { atLeast: 0, atMost: 0 }],
    ['some days later', '2031-03-14', '2031-03-20', {}, { atLeast: 6, atMost: 6 }],
    ['at an uncertain distance from a month', '2031-02', '2031-03-20', {}, { atLeast: 20, atMost: 47 }],
    ['in a document of uncertain date', '2031-03-14', '[2031-03-20..2031-03-25]', {}, { atLeast: 6, atMost: 11 }],
    ['in a document that has only a first day', '2031-03-14', '[2031-03-20..]', {}, { atLeast: 6, atMost: null }],
    ['in a document marked as uncertain: no number', '2031-03-14', '2031-03-20?', {}, { atLeast: null, atMost: null }],
    ['of an event marked as uncertain: no number', '2031-03-14?', '2031-03-20', {}, { atLeast: null, atMost: null }],
    ['in a document without date', '2031-03-14', null, {}, { atLeast: null, atMost: null }],
    ['of an undated event', null, '2031-03-20', {}, { atLeast: null, atMost: null }],
    ['of an event known to be before a day', '[..2031-03-14]', '2031-03-20', {}, { atLeast: 6, atMost: null }],
    ['of what happened, never before it', '2031-03', '2031-03-20', {}, { atLeast: 0, atMost: 19 }],
    [
      'of prepared words: the order is not certain',
      '2031-03',
      '2031-03-20',
      { voice: 'prepared' },
      { atLeast: -11, atMost: 19 },
    ],
    ['of a plan, before its day', '2031-04-01', '2031-03-20', { status: 'planned' }, { atLeast: -12, atMost: -12 }],
    [
      'of a plan for a period, before its first day',
      '2031-04-01/2031-04-05',
      '2031-03-20',
      { status: 'planned' },
      { atLeast: -16, atMost: -12 },
    ],
    ['after the end of what lasted', '2031-03-01/2031-03-14', '2031-03-20', {}, { atLeast: 6, atMost: 6 }],
    [
      'of a plan, by the document whose date it bears',
      '[2031-03-01..2031-03-20]',
      '[2031-03-01..2031-03-20]',
      { status: 'planned', basis: 'bounded' },
      { atLeast: 0, atMost: 0 },
    ],
    [
      'by the document whose date it bears',
      '[2031-03-01..2031-03-20]',
      '[2031-03-01..2031-03-20]',
      { basis: 'document' },
      { atLeast: 0, atMost: 0 },
    ],
  ] as const)('%s', (_, date, of, given, lag) => {
    expect(writtenOf(placed({ date, ...given }), sourcesOf(of))?.lag).toEqual(lag);
  });

  const MEETING = { kind: 'meeting' } as const;
  const ofOurs = '[2031-01-01..2031-03-31]';

  it.each<[string, Written<Partial<Event>>, string]>([
    ['of a document to itself, between bounds of ours', { ...MEETING, date: ofOurs }, ofOurs],
    ['of a document to itself, on a day', { ...MEETING, basis: 'document', date: '2031-03-14' }, '2031-03-14'],
    ['from a month', { ...MEETING, date: '2031-03' }, '2031-03-20'],
    ['to a document of no one day', MEETING, '[2031-03-20..2031-03-25]'],
    ['between bounds that an author means for counting', { date: ofOurs, counts: true, kind: 'measure' }, '2031-04-20'],
    ['from a discovery', { kind: 'detection' }, '2031-09-01'],
    ['from a saying', { kind: 'statement' }, '2031-03-20'],
    ['of what another tells', { ...MEETING, voice: 'according-to' }, '2031-03-20'],
    ['of prepared words', { ...MEETING, voice: 'prepared' }, '2031-03-20'],
    ['of a plan', { ...MEETING, status: 'planned' }, '2031-03-20'],
    ['of a letter, which was written on its own day', { kind: 'letter' }, '2031-09-01'],
  ])('counts no days: %s', (_, given, of) => {
    const event = placed(given);
    const written = writtenOf(event, sourcesOf(of));
    expect(written && writtenLag(event, written)).toBeNull();
  });

  it.each([
    ['on the same day', '2031-03-14', 0],
    ['later', '2031-03-20', 6],
  ])('counts days from a meeting on a day to a document of a day: %s', (_, of, days) => {
    const event = placed(MEETING);
    const written = writtenOf(event, sourcesOf(of));
    expect(written && writtenLag(event, written)).toEqual({ atLeast: days, atMost: days });
  });

  it('counts days only where it can be one number', () => {
    const dates = ['2031-03-14', '2031-03', '2031-03-14?', ofOurs, '[..2031-03-14]', null];
    const event = fc.record({
      date: fc.constantFrom(...dates),
      status: fc.constantFrom(...STATUSES),
      voice: fc.constantFrom(...VOICES),
      kind: fc.constantFrom(...EVENT_KINDS),
      basis: fc.constantFrom(...BASES),
      counts: fc.boolean(),
    });
    fc.assert(
      fc.property(event, fc.constantFrom(...dates), (given, of) => {
        const one = placed(given);
        const written = writtenOf(one, sourcesOf(of));
        const lag = written && writtenLag(one, written);
        if (lag === null) return;
        expect(lag.atLeast).toBe(lag.atMost);
        expect([given.date, of, given.status]).toEqual(['2031-03-14', '2031-03-14', 'happened']);
        expect(['detection', 'statement', 'letter', 'report', 'product', 'publication']).not.toContain(given.kind);
        expect(given.basis).not.toBe('document');
      }),
      { numRuns: 60 },
    );
  });

  it('while it lasted has no lag', () => {
    const during = writtenOf(placed({ date: '2031-01-01/2031-12-31', status: 'standing' }), sourcesOf('2031-03-20'));
    expect([during?.isDuring, during?.lag]).toEqual([true, { atLeast: null, atMost: null }]);
    expect(writtenOf(placed({ date: '2030/..', status: 'standing' }), sourcesOf('2031-03-20'))?.isDuring).toBe(true);
  });

  it('is first in the oldest document of its content, and says when another may be older', () => {
    const cites = (...supports: ('content' | 'date')[]) =>
      supports.map((support, index) => citeOf({ key: `c${index}`, source: `tiny-0${index + 1}`, supports: [support] }));
    const two = placed({ cites: cites('content', 'content') });
    expect(writtenOf(two, sourcesOf('2031-03-25', '2031-03-20'))).toMatchObject({
      date: asDate('2031-03-20'),
      mayBeOlder: false,
    });
    const open = writtenOf(two, sourcesOf('2031-03-25', null));
    expect(open).toMatchObject({ date: asDate('2031-03-25'), mayBeOlder: true, lag: { atLeast: 0, atMost: 11 } });
    const dateOnly = writtenOf(placed({ cites: cites('content', 'date') }), sourcesOf('2031-03-25', '2031-03-20'));
    expect(dateOnly?.date?.edtf).toBe('2031-03-25');
  });

  it('is shown by the document of the party whose word it is, or by one that is no draft, and says that another is older', () => {
    const cites = ['tiny-01', 'tiny-02'].map((source) => citeOf({ key: source, source }));
    const sources = byId([
      sourceOf({ slug: 'tiny-01', date: '2031-03-16', from: ['archive'] }),
      sourceOf({ slug: 'tiny-02', date: '2031-03-17', from: ['readers'] }),
    ]);
    const told = (given: Written<Partial<Event>>, drafts: readonly string[] = []): string[] => {
      const written = writtenOf(placed({ cites, kind: 'meeting', ...given }), sources, new Set(drafts));
      return [written?.told.source.id ?? '', written?.mayBeOlder ? 'older' : 'oldest', written?.date?.edtf ?? ''];
    };
    const byReaders = { voice: 'according-to', actors: [{ actor: 'readers', role: 'speaker' }] } as const;
    expect(told({})).toEqual(['tiny-01', 'oldest', '2031-03-16']);
    expect(told(byReaders)).toEqual(['tiny-02', 'older', '2031-03-16']);
    expect(told({}, ['tiny-01'])).toEqual(['tiny-02', 'older', '2031-03-16']);
    expect(told({ voice: 'draft' }, ['tiny-01'])).toEqual(['tiny-01', 'oldest', '2031-03-16']);
    expect(told({}, ['tiny-01', 'tiny-02'])).toEqual(['tiny-01', 'oldest', '2031-03-16']);
  });

  it('in a thread is written on the day of its message', () => {
    const message = { key: 'reply', sent: '2031-03-16', from: null, to: null, order: 'printed' as const };
    const thread = sourceOf({ slug: 'tiny-01', date: '2031-03-15/2031-03-20', messages: [message] });
    const event = placed({ cites: [citeOf({ at: { ...NOWHERE, message: 'reply' } })] });
    expect(writtenOf(event, byId([thread]))).toMatchObject({
      date: asDate('2031-03-16'),
      lag: { atLeast: 2, atMost: 2 },
    });
  });

  it.each([
    ['three days later is writing up', '2031-03-17', {}, false],
    ['more than three days later looks back', '2031-03-18', {}, true],
    ['perhaps within three days is not certain', '[2031-03-16..2031-12-31]', {}, false],
    ['long after a planned day is no record of it', '2031-12-31', { status: 'planned' }, false],
    ['long after a letter, which was written on its day', '2031-12-31', { kind: 'letter' }, false],
    ['long after an article, which was written on its day', '2031-12-31', { kind: 'publication' }, false],
    ['long after the day that a document gives for itself', '2031-12-31', { basis: 'document' }, false],
  ] as const)('%s', (_, of, given, isLate) => {
    const event = placed({ date: '2031-03-14', ...given });
    expect(isWrittenLate(event, writtenOf(event, sourcesOf(of)))).toBe(isLate);
  });

  it('has no bounds in a date marked as uncertain', () => {
    expect(momentOf(asDate('2031-03?'))).toEqual({ earliest: null, latest: null });
    expect(momentOf(asDate('2031-03'))).toEqual({ earliest: '2031-03-01', latest: '2031-03-31' });
  });
});

describe('known', () => {
  const later = statementOf({ key: 'later', actor: 'archive', notAfter: '2031-03-10', evidence: 'later-statement' });
  const sent = statementOf({ key: 'sent', actor: 'readers', notBefore: '2031-03-12', notAfter: null, degree: 'sent' });
  const heard = statementOf({ key: 'heard', actor: 'archivist', notBefore: null, notAfter: '2031-03-17' });
  const knownOf = (...statements: Knowledge['statements'][number][]) => {
    const item = knowledgeOf({ slug: 'open', about: ['tiny/found'], statements });
    const records = recordsOf([eventOf({ slug: 'found' })], [item]);
    return clocksOf(records.events.get('tiny/found') as PlacedEvent, records).known[0];
  };

  it('names nobody first where another may have known before', () => {
    expect(knownOf(later, sent, heard)).toMatchObject({ statements: [], hasFirst: true, known: 1, actors: 3 });
  });

  it('names who knew before all others can have', () => {
    const early = { ...heard, notAfter: asDay('2031-03-11') };
    expect(knownOf(sent, early)).toMatchObject({ statements: [early], hasFirst: true, state: 'known' });
  });

  it('is only said later where nobody is shown at the time; drafts do not show it', () => {
    const draft = statementOf({ key: 'draft', notAfter: '2031-03-16', state: 'draft-not-sent' });
    const last = { ...draft, notBefore: asDay('2031-03-16') };
    expect(knownOf(later, last)).toMatchObject({ state: 'said-later', known: 0, statements: [later] });
    expect(knownOf(sent)).toMatchObject({ state: null, hasFirst: true, statements: [] });
  });

  it('names all of one first day, each once', () => {
    const exact = { ...heard, notBefore: asDay('2031-03-17') };
    const same = statementOf({ key: 'same', actor: 'archivist', notBefore: null, notAfter: '2031-03-17' });
    const other = statementOf({ key: 'other', notBefore: '2031-03-17', notAfter: '2031-03-17' });
    expect(knownOf(exact, same, other)?.statements.map(({ key }) => key)).toEqual(['heard', 'other']);
  });

  it('claims nothing where no item is about the event', () => {
    const records = recordsOf([eventOf({ slug: 'found' })]);
    expect(clocksOf(records.events.get('tiny/found') as PlacedEvent, records)).toMatchObject({
      known: [],
      disclosures: [],
    });
  });
});

describe('made public', () => {
  const item = knowledgeOf({ slug: 'open', about: ['tiny/found'] });
  const told = (given: Written<Partial<Event>>) =>
    eventOf({ slug: 'told', code: 'T-002', date: '2031-03-20', kind: 'letter', discloses: ['tiny/open'], ...given });
  const disclosed = (given: Written<Partial<Event>>, milestone: string | null = null) => {
    const { milestones: none } = caseOf();
    const milestones = { ...none, public: milestone ?? none.public };
    const records = recordsOf([eventOf({ slug: 'found' }), told(given)], [item], caseOf({ milestones }));
    return clocksOf(records.events.get('tiny/found') as PlacedEvent, records).disclosures;
  };

  it.each([
    ['telling somebody is not yet public', {}, null, false],
    ['a publication is public', { kind: 'publication' }, null, true],
    ['the milestone of the case is public', {}, 'tiny/told', true],
  ] as const)('%s', (_, given, milestone, isPublic) => {
    expect(disclosed(given, milestone)).toMatchObject([{ isPublic, lag: { atLeast: 6, atMost: 6 } }]);
  });

  it('is nothing that the mere release of a document shows', () => {
    expect(disclosed({ kind: 'publication', discloses: [] })).toEqual([]);
  });
});
