import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FOUND_OPEN, plant } from '../fixtures/plant.ts';
import { READERS } from '../schemas/kinds.ts';
import { isInContent, refusalOf } from './newcomer.ts';

const ENDED =
  '- { record: event, id: tiny/old-lock, code: T-090, title: { nl: slot, en: lock }, reason: { nl: dubbel, en: double }, on: "2031-05-01" }';

function refused(kind: string, slug: string, prefix: string | null = null, copy = plant()): string | null {
  const reader = READERS.find((one) => one.kind === kind);
  if (!reader) throw new Error(`no kind ${kind}`);
  const inCase = reader.folder.startsWith('cases/');
  return refusalOf(copy.checkAll(), { reader, case: inCase ? 'tiny' : null, slug, prefix });
}

describe('a new record', () => {
  test.each([
    ['event', 'box-moved', '2031-04-30'],
    ['event', 'box-moved', '2031-04'],
    ['event', 'box-moved', 'undated'],
    ['gap', 'who-moved-it', null],
    ['source', 'tiny-03', null],
    ['theme', 'archivist', null],
  ])('may be %s %s %s', (kind, slug, prefix) => expect(refused(kind, slug, prefix)).toBeNull());

  test.each([
    ['an impossible day', 'event', 'x', '2031-02-31', /«2031-02-31» is no day/],
    ['an impossible month', 'event', 'x', '2031-13', /«2031-13» is no day/],
    ['a day behind a day', 'event', 'x', '2031-04-30-01', /is no day/],
    ['a path', 'actor', '../x', null, /slug «\.\.\/x» holds/],
    [
      'the slug of an event with another day',
      'event',
      'cupboard-found-open',
      '2031-05-01',
      /is the id of .*found-open/,
    ],
    ['the slug of another kind in the case', 'gap', 'cupboard-found-open', null, /is the id of /],
    ['the id of a source', 'source', 'tiny-01', null, /is the id of /],
    ['a reserved name', 'case', 'all', null, /reserved/],
  ])('is not %s', (_, kind, slug, prefix, why) => expect(refused(kind, slug, prefix)).toMatch(why));

  test('does not take the address of what ended, nor of what cannot be read', () => {
    const copy = plant();
    copy.edit('retired.yaml', '[]', ENDED);
    expect(refused('event', 'old-lock', 'undated', copy)).toMatch(/\(T-090\) ended on 2031-05-01/);
    copy.edit(FOUND_OPEN, 'date: "2031-03-14"', 'date: "2031-02-30"');
    expect(refused('event', 'cupboard-found-open', 'undated', copy)).toMatch(/cannot be read/);
  });
});

test('the day before -- in a file name is one of the calendar', () => {
  const copy = plant();
  copy.rename(FOUND_OPEN, FOUND_OPEN.replace('2031-03-14', '2031-02-31'));
  expect(copy.check()).toContainEqual(expect.objectContaining({ code: 'ID-FORM', found: '2031-02-31' }));
});

test('a file lies in the content where no folder on its way leads out of it', () => {
  const copy = plant();
  mkdirSync(`${copy.root}/elsewhere`);
  copy.link(`${copy.root}/elsewhere`, 'cases/tiny/threads');
  expect(isInContent(copy.root, 'content/cases/tiny/events/x.md')).toBe(true);
  expect(isInContent(copy.root, 'content/cases/new/en/case.mdx')).toBe(true);
  expect(isInContent(copy.root, 'content/cases/tiny/threads/x.md')).toBe(false);
  expect(isInContent(copy.root, 'content/../x.md')).toBe(false);
});
