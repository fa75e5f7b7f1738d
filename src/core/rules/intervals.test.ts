import { describe, expect, test } from 'vitest';
import { caseOf, eventOf, knowledgeOf } from '../../fixtures/records.ts';
import type { PlacedEvent } from '../dossier/dossier.ts';
import { placeEvents } from '../dossier/place.ts';
import type { Case } from '../record/case.ts';
import type { Knowledge } from '../record/knowledge.ts';
import { checkIntervals } from './intervals.ts';

const faults = (date: string, item: Case, knowledge: Knowledge[] = []): string[] =>
  checkIntervals(placeEvents([eventOf({ slug: 'found', date })]) as PlacedEvent[], [item], knowledge).map(
    ({ code, field, found, why }) => [code, field, found, why].join(' '),
  );
const MILESTONE = caseOf({ milestones: { ...caseOf().milestones, known: 'tiny/found' } });

describe('an event from which days are counted', () => {
  test.each(['2031-03-14', '2031-03-14~', '2031-03-14%', '2031-03?', '[2031-03-12..2031-03-16]', '[..2031-03-14]'])(
    'may have the date %s',
    (date) => {
      expect(faults(date, MILESTONE)).toEqual([]);
    },
  );

  test.each<[string, Case, Knowledge[]]>([
    ['milestones.known of tiny', MILESTONE, []],
    ['keyEvents of tiny', caseOf({ keyEvents: ['tiny/found'] }), []],
    ['about of tiny/known', caseOf(), [knowledgeOf({ slug: 'known', about: ['tiny/found'] })]],
  ])('is refused with an uncertain day without a range: %s', (user, item, knowledge) => {
    expect(faults('2031-03-14?', item, knowledge)).toEqual([
      `DATE-RANGE date 2031-03-14? is uncertain and yet one day, while days are counted from it (${user})`,
    ]);
  });

  test('any other event keeps its uncertain day', () => {
    expect(faults('2031-03-14?', caseOf())).toEqual([]);
  });
});
