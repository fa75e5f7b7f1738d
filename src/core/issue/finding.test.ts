import { expect, test } from 'vitest';
import { actorOf, caseOf, eventOf } from '../../fixtures/records.ts';
import { at, fileIn } from './finding.ts';

test.each([
  [eventOf({ slug: 'e' }), 'content/cases/tiny/events/e.md', 'content/cases/tiny/en/events/e.md'],
  [caseOf(), 'content/cases/tiny/case.mdx', 'content/cases/tiny/en/case.mdx'],
  [actorOf({ slug: 'a' }), 'content/actors/a.md', 'content/actors/en/a.md'],
])('fileIn finds the file of a language: %#', (record, nl, en) => {
  expect([fileIn(record, 'nl'), fileIn(record, 'en')]).toEqual([nl, en]);
});

test('at gives the file of the record', () => {
  expect(at({ file: 'content/a.md' }, 'CODE', 'field')('found', 'why', 'remedy')).toEqual({
    code: 'CODE',
    file: 'content/a.md',
    field: 'field',
    found: 'found',
    why: 'why',
    remedy: 'remedy',
  });
});
