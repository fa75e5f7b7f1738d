import { describe, expect, it } from 'vitest';
import { linkDossier } from '../core/dossier/dossier.ts';
import { indexRecords, need } from '../core/dossier/records.ts';
import type { Event } from '../core/record/event.ts';
import { citeOf, phaseOf } from '../fixtures/parts.ts';
import { actorOf, caseOf, discrepancyOf, eventOf, touchOf } from '../fixtures/records.ts';
import type { Written } from '../fixtures/values.ts';
import { anchorInWords, anchorOfUndated } from './claim.ts';
import { stepInWords } from './milestone.ts';
import { createTeller, type Teller } from './teller.ts';

type Given = Written<Partial<Event>>;

/** An undated event beside another, in both languages. */
function tellers(event: Given, other: Given): Readonly<Record<'nl' | 'en', Teller>> {
  const events = [eventOf({ slug: 'e', date: null, ...event }), eventOf({ slug: 'other', code: 'T-002', ...other })];
  const differs = discrepancyOf({ slug: 'day', touches: [touchOf('tiny/other', 'date')] });
  const all = [caseOf({ phases: [phaseOf('found')] }), actorOf({ slug: 'archive' }), differs, ...events];
  const records = indexRecords(linkDossier(all, {}, [], () => ''));
  return { nl: createTeller('nl', records), en: createTeller('en', records) };
}

describe('the place of an undated event', () => {
  const said = (event: Given, other: Given): (string | null)[] =>
    Object.values(tellers(event, other)).map((teller) => {
      const anchor = anchorOfUndated(teller, need(teller.records.events, 'tiny/e'));
      return anchor && anchorInWords(teller, anchor);
    });
  const AFTER = { after: ['tiny/other'] };

  it.each<[string, Given, Given, string, string]>([
    ['after what happened', AFTER, {}, 'geen datum; na T-002: ‘other’', 'no date; after T-002: ‘other’'],
    [
      'before what happened',
      { before: ['tiny/other'] },
      {},
      'geen datum; vóór T-002: ‘other’',
      'no date; before T-002: ‘other’',
    ],
    [
      'after what was said of it, not after the saying',
      AFTER,
      { kind: 'statement', voice: 'according-to' },
      'geen datum; na wat T-002 vertelt: ‘other’',
      'no date; after what T-002 tells of: ‘other’',
    ],
    [
      'after a letter, which is itself what came before',
      AFTER,
      { kind: 'statement' },
      'geen datum; na T-002: ‘other’',
      'no date; after T-002: ‘other’',
    ],
    [
      'after a talk that was planned, not after the planning',
      AFTER,
      { status: 'planned' },
      'geen datum; na wat T-002 vertelt: ‘other’',
      'no date; after what T-002 tells of: ‘other’',
    ],
    [
      'in the order of its document',
      { partOf: ['tiny/other'] },
      {},
      'geen datum; volgorde van het stuk: ‘other’',
      'no date; order of the document: ‘other’',
    ],
    [
      'as a part of what another document tells',
      { partOf: ['tiny/other'], cites: [citeOf({ source: 'tiny-02' })] },
      {},
      'geen datum; onderdeel van T-002: ‘other’',
      'no date; part of T-002: ‘other’',
    ],
  ])('%s', (_, event, other, nl, en) => {
    expect(said(event, other)).toEqual([nl, en]);
  });

  it('is not told of an event with a date', () => {
    expect(said({ ...AFTER, date: '2031-03-15' }, {})).toEqual([null, null]);
  });
});

describe('a milestone', () => {
  it('carries the word of the party that says it, and what documents differ on', () => {
    const archive = {
      voice: 'according-to',
      actors: [{ actor: 'archive', role: 'speaker' }],
      date: '2031-01',
    } as const;
    const both = Object.values(tellers({}, archive)).map((teller) =>
      stepInWords(teller, need(teller.records.events, 'tiny/other')),
    );
    expect(both).toEqual([
      'januari 2031, volgens archive (≠ T-T01 datum)',
      'January 2031, according to archive (≠ T-T01 date)',
    ]);
  });
});
