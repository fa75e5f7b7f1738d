import { describe, expect, it } from 'vitest';
import { linkDossier } from '../core/dossier/dossier.ts';
import { indexRecords, need } from '../core/dossier/records.ts';
import type { Event } from '../core/record/event.ts';
import { asDate } from '../core/time/edtf.ts';
import { phaseOf } from '../fixtures/parts.ts';
import { actorOf, caseOf, eventOf } from '../fixtures/records.ts';
import type { Written } from '../fixtures/values.ts';
import { deadlineOf } from './clock.ts';
import { createTeller } from './teller.ts';

const DECISION: Event['decision'] = {
  addressee: 'archive',
  question: { nl: 'Akkoord?', en: 'Agreed?' },
  deadline: asDate('2031-04-14'),
  outcome: 'not-in-documents',
};

/** What is said of the deadline of a decision beside another event of its case, in both languages. */
function said(other: Written<Partial<Event>>): string[] {
  const asked = { ...eventOf({ slug: 'asked' }), decision: DECISION };
  const all = [
    caseOf({ phases: [phaseOf('found')] }),
    actorOf({ slug: 'archive' }),
    asked,
    eventOf({ slug: 'head', ...other }),
  ];
  const records = indexRecords(linkDossier(all, {}, [], () => ''));
  return (['nl', 'en'] as const).map((lang) =>
    deadlineOf(createTeller(lang, records), need(records.events, 'tiny/asked')),
  );
}

describe('the deadline of a decision', () => {
  const head = { date: '2031-04-14', status: 'deadline' } as const;

  it('is our reading where the document gives the day apart from the decision', () => {
    expect(said(head)).toEqual([
      '14 april 2031 (dat deze termijn bij dit besluit hoort, is onze lezing)',
      '14 April 2031 (that this deadline is for this decision is our reading)',
    ]);
  });

  it.each<[string, Written<Partial<Event>>]>([
    ['is part of the decision', { ...head, partOf: ['tiny/asked'] }],
    ['is of another day', { ...head, date: '2031-04-15' }],
  ])('is told alone where the deadline %s', (_, other) => {
    expect(said(other)).toEqual(['14 april 2031', '14 April 2031']);
  });
});
