import { expect, test } from 'vitest';
import { actorOf, caseOf, eventOf } from '../../fixtures/records.ts';
import { fileIn } from './fault.ts';

test.each([
  [eventOf({ slug: 'e' }), 'content/cases/tiny/events/e.md', 'content/cases/tiny/en/events/e.md'],
  [caseOf(), 'content/cases/tiny/case.mdx', 'content/cases/tiny/en/case.mdx'],
  [actorOf({ slug: 'a' }), 'content/actors/a.md', 'content/actors/en/a.md'],
])('fileIn finds the file of a language: %#', (record, nl, en) => {
  expect([fileIn(record, 'nl'), fileIn(record, 'en')]).toEqual([nl, en]);
});
