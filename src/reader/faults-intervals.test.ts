import { describe, expect, test } from 'vitest';
import { FOUND_OPEN, KEY_LIST, plant } from '../fixtures/plant.ts';

const CASE = 'cases/tiny/case.mdx';
const KNOWN = 'cases/tiny/knowledge/cupboard-was-open.md';

// Nobody writes an interval by hand: the site works them out from the bounds of dates.
describe('a number of days in place of a range', () => {
  test.each([
    ['in the case', CASE, 'scopeIn:', 'interval: 12\nscopeIn:', 'interval', 'interval'],
    ['among the milestones', CASE, 'milestones:\n', 'milestones:\n  knownn: 12\n', 'milestones.knownn', 'knownn'],
    ['in an event', FOUND_OPEN, 'weight: key', 'weight: key\nlatest: 12', 'latest', 'latest'],
    [
      'in a statement',
      KNOWN,
      'notAfter: "2031-03-17"',
      'notAfter: "2031-03-17"\n    lag: 12',
      'statements.2.lag',
      'lag',
    ],
  ])('is refused %s: no such field', (_where, path, from, to, field, found) => {
    const copy = plant();
    copy.edit(path, from, to);
    expect(copy.check()).toEqual([
      copy.fault('FIELD-UNKNOWN', path, `${found}: 12`, field, found, /^(?:did you mean|use one of)/),
    ]);
  });

  test('is offered the nearest name', () => {
    const copy = plant();
    copy.edit(CASE, 'milestones:\n', 'milestones:\n  knownn: 12\n');
    expect(copy.check()[0]?.remedy).toMatch(/^did you mean known\?$/);
  });

  test.each(['12', '12 dagen'])('is refused as a milestone: %s', (written) => {
    const copy = plant();
    copy.edit(CASE, '  known: tiny/cupboard-found-open', `  known: "${written}"`);
    expect(copy.check().map(({ code, file, field }) => [code, file, field])).toEqual([
      [expect.stringMatching(/^(?:FIELD-FORM|FIELD-VALUE|REF)/), `content/${CASE}`, 'milestones.known'],
    ]);
  });
});

describe('an uncertain day without a range', () => {
  const WHY = /is uncertain and yet one day, while days are counted from it/;
  const REMEDY = /^write the days between which it lies, e\.g\. "\[/;

  test.each(['2031-03-14?'])('is refused where days are counted from it: %s', (written) => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'date: "2031-03-14"', `date: "${written}"`);
    expect(copy.check()).toContainEqual(
      copy.fault('DATE-RANGE', FOUND_OPEN, `date: "${written}"`, 'date', written, REMEDY, WHY),
    );
  });

  test('is let be with one', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'date: "2031-03-14"', 'date: "[2031-03-13..2031-03-15]"');
    expect(copy.check().map(({ code }) => code)).not.toContain('DATE-RANGE');
  });

  test('is let be where nothing is counted from it', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'date: "2031-02"', 'date: "2031-02-14?"');
    expect(copy.check()).toEqual([]);
  });
});
