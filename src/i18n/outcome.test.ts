import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkDossier } from '../core/dossier/dossier.ts';
import { indexRecords, need } from '../core/dossier/records.ts';
import type { Later } from '../core/knowing/hindsight.ts';
import { type Event, OUTCOME_STATUSES, outcomeOf, STATUSES, type Unrealised } from '../core/record/event.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import { actorOf, caseOf, eventOf } from '../fixtures/records.ts';
import type { Written } from '../fixtures/values.ts';
import { foundInWords } from './clock.ts';
import { messagesOf } from './messages.ts';
import { realisedInWords, unrealisedInWords } from './outcome.ts';
import { createTeller } from './teller.ts';

const NOT_FOUND: Unrealised = { state: 'not-found', looked: ['tiny-01', 'tiny-02'] };
const NOT_HAPPENED: Unrealised = { state: 'not-happened', cites: ['proof'] };
const REALISED = { realisedBy: ['tiny/done'] } as const;
const NOTHING_LATER: Later = { outcome: null, events: [], knowledge: [], disclosures: [], open: [] };

/** All that the site says of what became of an event, on its own page and on the timeline. */
function said(lang: Lang, given: Partial<Event>, done: Written<Partial<Event>> = {}, isAnswered = false): string[] {
  const event = { ...eventOf({ slug: 'e', date: '2031-03-01' }), ...given };
  const others = [
    eventOf({ slug: 'done', code: 'T-002', date: '2031-04', ...done }),
    ...(isAnswered ? [eventOf({ slug: 'answer', code: 'T-003', answers: ['tiny/e'] })] : []),
  ];
  const records = indexRecords(
    linkDossier([caseOf(), actorOf({ slug: 'archive' }), event, ...others], {}, [], () => ''),
  );
  const teller = createTeller(lang, records);
  const outcome = outcomeOf(event);
  const found = foundInWords(teller, need(records.events, event.id), NOTHING_LATER);
  return [
    ...(outcome?.state === 'happened' ? [realisedInWords(teller, need(records.events, 'tiny/done'))] : []),
    ...(outcome !== null && outcome.state !== 'happened' ? [unrealisedInWords(lang, event.status, outcome)] : []),
    ...(found === null ? [] : [found]),
  ];
}

describe('what became of an event', () => {
  it.each<[string, Partial<Event>]>([
    ['a plan of which nobody says anything', { status: 'planned' }],
    ['a request of which nobody says anything', { status: 'requested' }],
    ['an advice of which nobody says anything', { status: 'advised' }],
    ['a question without an answer', { status: 'happened', kind: 'question' }],
    ['a deadline without an act', { status: 'deadline' }],
    ['a standing offer', { status: 'standing' }],
    ['what happened', { status: 'happened' }],
  ])('nothing: %s', (_, event) => {
    expect([said('nl', event), said('en', event)]).toEqual([[], []]);
  });

  it.each<[string, Partial<Event>, string, string]>([
    [
      'a plan that was looked for in vain',
      { status: 'planned', outcome: NOT_FOUND },
      'niet gevonden of het ervan kwam; nagezocht in 2 stukken',
      'not found whether it came about; looked in 2 documents',
    ],
    [
      'a request, which was made, whatever came of it',
      { status: 'requested', outcome: NOT_FOUND },
      'niet gevonden of hieraan gevolg is gegeven; nagezocht in 2 stukken',
      'not found whether this was acted on; looked in 2 documents',
    ],
    [
      'a plan that did not come about',
      { status: 'conditional', outcome: NOT_HAPPENED },
      'het kwam er niet van, volgens de stukken',
      'did not come about, according to the documents',
    ],
    [
      'an advice that was not followed',
      { status: 'advised', outcome: NOT_HAPPENED },
      'hieraan is geen gevolg gegeven, volgens de stukken',
      'was not acted on, according to the documents',
    ],
    [
      'a deadline that was met',
      { status: 'deadline', ...REALISED },
      'In de stukken is een antwoord of handeling gevonden',
      'An answer or act was found in the documents',
    ],
  ])('%s', (_, event, nl, en) => {
    expect([said('nl', event), said('en', event)]).toEqual([[nl], [en]]);
  });

  it('is that a request was answered', () => {
    const answered = (lang: Lang): string[] => said(lang, { status: 'requested' }, {}, true);
    expect(answered('nl')).toEqual(['In de stukken is een antwoord of uitkomst gevonden']);
    expect(answered('en')).toEqual(['An answer or outcome was found in the documents']);
  });

  const PREPARED = { voice: 'prepared' } as const;
  const ARCHIVE = { voice: 'according-to', actors: [{ actor: 'archive', role: 'speaker' }] } as const;

  it.each<[string, Written<Partial<Event>>, string[], string[]]>([
    [
      'a document of its own',
      {},
      ['wat ervan kwam: ‘done’ (T-002), april 2031', 'In de stukken staat wat ervan kwam'],
      ['what came of it: ‘done’ (T-002), April 2031', 'The documents hold what came of it'],
    ],
    [
      'a prepared text, which need not have been used',
      PREPARED,
      [
        'wat ervan kwam, volgens een voorbereide tekst: ‘done’ (T-002), april 2031',
        'In de stukken staat wat ervan kwam, volgens een voorbereide tekst',
      ],
      [
        'what came of it, according to a prepared text: ‘done’ (T-002), April 2031',
        'The documents hold what came of it, according to a prepared text',
      ],
    ],
    [
      'one party, between bounds of ours',
      { ...ARCHIVE, date: '[2031-02-22..2031-10-18]' },
      [
        'wat ervan kwam, volgens archive: ‘done’ (T-002), tussen 22 februari en 18 oktober 2031',
        'In de stukken staat wat ervan kwam, volgens archive',
      ],
      [
        'what came of it, according to archive: ‘done’ (T-002), between 22 February and 18 October 2031',
        'The documents hold what came of it, according to archive',
      ],
    ],
    [
      'an event without a date',
      { date: null, after: ['tiny/e'] },
      ['wat ervan kwam: ‘done’ (T-002)', 'In de stukken staat wat ervan kwam'],
      ['what came of it: ‘done’ (T-002)', 'The documents hold what came of it'],
    ],
  ])('names the event that a plan became, by the word of: %s', (_, done, nl, en) => {
    const plan: Partial<Event> = { status: 'planned', ...REALISED };
    expect([said('nl', plan, done), said('en', plan, done)]).toEqual([nl, en]);
  });

  it('is never made up: every line of it was written by an author, and what has no outcome has no line', () => {
    const event = fc.record({
      status: fc.constantFrom(...STATUSES),
      realisedBy: fc.subarray(['tiny/done']),
      outcome: fc.constantFrom(null, NOT_FOUND, NOT_HAPPENED),
    });
    fc.assert(
      fc.property(event, fc.boolean(), fc.constantFrom(...LANGS), (given, isAnswered, lang) => {
        const { clock } = messagesOf(lang);
        const lines = said(lang, given, {}, isAnswered);
        const isOpen = OUTCOME_STATUSES.includes(given.status) && given.realisedBy.length === 0;
        const isSaid = (text: string): boolean => lines.includes(text);
        expect(isSaid(unrealisedInWords(lang, given.status, NOT_FOUND))).toBe(isOpen && given.outcome === NOT_FOUND);
        expect(isSaid(unrealisedInWords(lang, given.status, NOT_HAPPENED))).toBe(
          isOpen && given.outcome === NOT_HAPPENED,
        );
        expect(isSaid(clock.found)).toBe(OUTCOME_STATUSES.includes(given.status) && !isOpen);
        const isAuthored = given.realisedBy.length > 0 || given.outcome !== null || isAnswered;
        if (!isAuthored || given.status === 'happened' || given.status === 'standing') expect(lines).toEqual([]);
      }),
    );
  });
});
