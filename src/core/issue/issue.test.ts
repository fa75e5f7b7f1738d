import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText } from '../record/text.ts';
import { formatIssue, type Issue, sortIssues } from './issue.ts';
import { editDistance, nearestNames } from './nearest.ts';

const issueOf = (given: Partial<Issue> = {}): Issue => ({
  code: 'FIELD-FORM',
  file: 'content/a.md',
  line: 4,
  field: 'date',
  found: '2031-02-30',
  why: 'is no date',
  remedy: 'write 2031',
  ...given,
});

describe('formatIssue', () => {
  test('says code, place, field, value, why and remedy on one line', () => {
    expect(formatIssue(issueOf())).toBe(
      'FIELD-FORM content/a.md:4 date - found «2031-02-30» - is no date - write 2031',
    );
  });

  test('leaves the line out where the whole file is meant', () => {
    expect(formatIssue(issueOf({ line: 0, field: '' }))).toMatch(/^FIELD-FORM content\/a\.md \(file\) - /);
  });

  test.each([
    ['a line end', 'a\nb', '«a\u23CEb»'],
    ['a zero-width sign', 'a\u200Bb', '«a\\u{200B}b»'],
    ['a bidi override', 'a\u202Eb', '«a\\u{202E}b»'],
    ['a control sign', 'a\u0000b', '«a\\u{0}b»'],
    ['a line separator', 'a\u2028b', '«a\\u{2028}b»'],
  ])('shows %s', (_sign, found, shown) => expect(formatIssue(issueOf({ found }))).toContain(shown));

  test('cuts a long value', () => {
    expect(formatIssue(issueOf({ found: 'x'.repeat(500) }))).toContain(`«${'x'.repeat(160)}…»`);
    expect(formatIssue(issueOf({ found: 'x'.repeat(160) }))).toContain(`«${'x'.repeat(160)}»`);
  });
});

describe('sortIssues', () => {
  const inOrder = [
    issueOf({ file: 'content/a.md', line: 0 }),
    issueOf({ line: 2 }),
    issueOf({ line: 10, field: 'a', code: 'REF' }),
    issueOf({ line: 10, field: 'b', code: 'DATE-OLD' }),
    issueOf({ line: 10, field: 'b', code: 'REF' }),
    issueOf({ file: 'content/b.md', line: 1 }),
  ];

  test('goes by file, line, field and code', () => {
    expect(sortIssues([...inOrder].reverse())).toEqual(inOrder);
  });

  test('names the same fault once', () =>
    expect(sortIssues([issueOf(), issueOf(), issueOf({ found: 'x' })])).toHaveLength(2));

  test('does not depend on the order of input', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (issues) => {
        expect(sortIssues(issues)).toEqual(inOrder);
      }),
    );
  });
});

test('compareText orders by code unit, not by language', () => {
  expect(['é', 'z', 'a', 'Z', 'a-b', 'a'].sort(compareText)).toEqual(['Z', 'a', 'a', 'a-b', 'z', 'é']);
});

describe('nearestNames', () => {
  test.each([
    ['titel', ['cites', 'title', 'time', 'voice'], ['title', 'cites', 'time']],
    ['TITLE', ['title'], ['title']],
    ['title', ['TITLE'], ['TITLE']],
    ['basisnote', ['basisNote', 'basis'], ['basisNote']],
    ['x', ['title', 'abcdef'], []],
    ['cites', ['sites', 'cite', 'bites', 'cited'], ['bites', 'cite', 'cited']],
  ])('of %s among %j are %j', (written, known, near) => expect(nearestNames(written, known)).toEqual(near));
});

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abcd', 'badc', 2],
    ['abc', 'cba', 2],
    ['ca', 'abc', 3],
    ['kast', 'kasten', 2],
    ['kast', 'ast', 1],
  ])('from «%s» to «%s» is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is nought for the same text alone, the same both ways, and no more than the longer text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
