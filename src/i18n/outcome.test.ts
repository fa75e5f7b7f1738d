import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedEvent } from '../core/dossier/dossier.ts';
import { LINK_NAMES } from '../core/dossier/links.ts';
import type { Later } from '../core/knowing/hindsight.ts';
import { type Event, OUTCOME_STATUSES, outcomeOf, STATUSES, type Unrealised } from '../core/record/event.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import { eventOf } from '../fixtures/records.ts';
import { foundInWords } from './clock.ts';
import { messagesOf } from './messages.ts';
import { realisedInWords, unrealisedInWords } from './outcome.ts';

type Links = PlacedEvent['links'];

const NOT_FOUND: Unrealised = { state: 'not-found', looked: ['tiny-01', 'tiny-02'] };
const NOT_HAPPENED: Unrealised = { state: 'not-happened', cites: ['proof'] };
const DONE = eventOf({ slug: 'done', date: '2031-04' });
const REALISED = { realisedBy: ['tiny/done'] } as const;

const later = (outcome: PlacedEvent | null = null): Later => ({
  outcome,
  events: [],
  knowledge: [],
  disclosures: [],
  open: [],
});

/** All that the site says of what became of an event, on its own page and on the timeline. */
function said(lang: Lang, given: Partial<Event>, links: Partial<Links> = {}, more = later()): string[] {
  const event = { ...eventOf({ slug: 'e' }), ...given };
  const none = Object.fromEntries(LINK_NAMES.map((name) => [name, []])) as unknown as Links;
  const placed = { ...event, links: { ...none, realisedBy: event.realisedBy, ...links } } as unknown as PlacedEvent;
  const outcome = outcomeOf(event);
  const found = foundInWords(lang, placed, more);
  return [
    ...(outcome?.state === 'happened' ? [realisedInWords(lang, DONE.date)] : []),
    ...(outcome !== null && outcome.state !== 'happened' ? [unrealisedInWords(lang, outcome)] : []),
    ...(found === null ? [] : [found]),
  ];
}

describe('what became of an event', () => {
  it.each<[string, Partial<Event>, Partial<Links>, string[], string[]]>([
    ['a plan of which nobody says anything', { status: 'planned' }, {}, [], []],
    ['a request of which nobody says anything', { status: 'requested' }, {}, [], []],
    ['an advice of which nobody says anything', { status: 'advised' }, {}, [], []],
    ['a question without an answer', { status: 'happened', kind: 'question' }, {}, [], []],
    ['a deadline without an act', { status: 'deadline' }, {}, [], []],
    ['a standing offer', { status: 'standing' }, {}, [], []],
    ['what happened', { status: 'happened' }, {}, [], []],
    [
      'a plan that was looked for in vain',
      { status: 'planned', outcome: NOT_FOUND },
      {},
      ['niet gevonden of dit gebeurde; nagezocht in 2 stukken'],
      ['not found whether this took place; looked in 2 documents'],
    ],
    [
      'a plan that did not come about',
      { status: 'conditional', outcome: NOT_HAPPENED },
      {},
      ['niet gebeurd, volgens de stukken'],
      ['did not take place, according to the documents'],
    ],
    [
      'a plan that came about',
      { status: 'planned', ...REALISED },
      {},
      ['gebeurd in april 2031', 'In de stukken is gevonden dat dit gebeurde'],
      ['took place in April 2031', 'Found in the documents that this took place'],
    ],
    [
      'a deadline that was met',
      { status: 'deadline', ...REALISED },
      {},
      ['In de stukken is een antwoord of handeling gevonden'],
      ['An answer or act was found in the documents'],
    ],
    [
      'a request that was answered',
      { status: 'requested' },
      { answeredBy: ['tiny/answer'] },
      ['In de stukken is een antwoord of uitkomst gevonden'],
      ['An answer or outcome was found in the documents'],
    ],
  ])('%s', (_, event, links, nl, en) => {
    expect(said('nl', event, links)).toEqual(nl);
    expect(said('en', event, links)).toEqual(en);
  });

  it('is never made up: every line of it was written by an author, and what has no outcome has no line', () => {
    const event = fc.record({
      status: fc.constantFrom(...STATUSES),
      realisedBy: fc.subarray(['tiny/done']),
      outcome: fc.constantFrom(null, NOT_FOUND, NOT_HAPPENED),
    });
    fc.assert(
      fc.property(event, fc.boolean(), fc.constantFrom(...LANGS), (given, isAnswered, lang) => {
        const { event: words, clock } = messagesOf(lang);
        const lines = said(lang, given, { answeredBy: isAnswered ? ['tiny/answer'] : [] });
        const isOpen = OUTCOME_STATUSES.includes(given.status) && given.realisedBy.length === 0;
        const isSaid = (text: string): boolean => lines.includes(text);
        expect(isSaid(unrealisedInWords(lang, NOT_FOUND))).toBe(isOpen && given.outcome === NOT_FOUND);
        expect(isSaid(words.notHappened)).toBe(isOpen && given.outcome === NOT_HAPPENED);
        expect(isSaid(clock.found)).toBe(OUTCOME_STATUSES.includes(given.status) && !isOpen);
        const isAuthored = given.realisedBy.length > 0 || given.outcome !== null || isAnswered;
        if (!isAuthored || given.status === 'happened' || given.status === 'standing') expect(lines).toEqual([]);
      }),
    );
  });
});
