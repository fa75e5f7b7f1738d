import { describe, expect, test } from 'vitest';
import { plant } from '../fixtures/plant.ts';

const KNOWN = 'cases/tiny/knowledge/cupboard-was-open.md';
const LETTER = 'cases/tiny/versions/letter-with-changes.md';
const FOUND = '- key: caretaker-found';
const HEARD = '- key: archivist-heard';

/** Words of the first statement that other statements have, too. */
const atCaretaker = (words: string): string => `degree: acted\n    direction: by\n    ${words}`;

describe('knowledge', () => {
  test('an unsent draft is no evidence of its time', () => {
    const copy = plant();
    copy.edit(
      KNOWN,
      atCaretaker('evidence: contemporaneous\n    state: sent'),
      atCaretaker('evidence: contemporaneous\n    state: draft-not-sent'),
    );
    expect(copy.check()).toEqual([
      copy.fault(
        'KNOWLEDGE',
        KNOWN,
        FOUND,
        'statements.0',
        'draft-not-sent',
        /^set evidence: later-statement or inferred$/,
        /no contemporaneous evidence/,
      ),
    ]);
  });

  test('nor is a draft that is called sent, where nothing else proves it', () => {
    const copy = plant();
    copy.edit(
      LETTER,
      '{ source: tiny-02, state: tracked-changes }',
      '{ source: tiny-01, state: draft }\n  - { source: tiny-02, state: final }',
    );
    expect(copy.check().filter(({ field }) => field === 'statements.0')).toEqual([
      copy.fault(
        'KNOWLEDGE-DRAFT',
        KNOWN,
        FOUND,
        'statements.0',
        'tiny-01',
        /^cite what was sent as well, or set evidence: later-statement/,
        /a draft by its version family/,
      ),
    ]);
  });

  test.each([
    [
      'the earlier day last',
      'notBefore: "2031-03-17"',
      'notBefore: "2031-03-18"',
      HEARD,
      2,
      '2031-03-18..2031-03-17',
      /impossible/,
    ],
    [
      'a day after the evidence',
      'printed: op 17 maart 2031\n    degree: informed\n    direction: to\n    evidence: contemporaneous\n    state: sent\n    saidOn: "2031-03-20"',
      'printed: op 17 maart 2031\n    degree: informed\n    direction: to\n    evidence: contemporaneous\n    state: sent\n    saidOn: "2031-03-16"',
      HEARD,
      2,
      '2031-03-16',
      /was said before 2031-03-17/,
    ],
    [
      'a not-yet after the evidence',
      'on: "2031-03-14"',
      'on: "2031-03-21"',
      '- key: archivist-not-yet',
      1,
      '2031-03-20',
      /was said before 2031-03-21/,
    ],
  ])('bounds that cannot be are refused: %s', (_what, from, to, line, index, found, why) => {
    const copy = plant();
    copy.edit(KNOWN, from, to);
    expect(copy.check().filter(({ code }) => code === 'KNOWLEDGE')).toEqual([
      copy.fault('KNOWLEDGE', KNOWN, line, `statements.${index}`, found, /\S/, why),
    ]);
  });

  test('statements that differ need a discrepancy that names both', () => {
    const copy = plant();
    copy.edit(KNOWN, 'on: "2031-03-14"', 'on: "2031-03-18"');
    expect(copy.check()).toEqual([
      copy.fault(
        'KNOWLEDGE-DIFFERS',
        KNOWN,
        'statements:',
        'statements',
        'archivist-not-yet, archivist-heard',
        /^register a discrepancy/,
        /no discrepancy names both/,
      ),
    ]);
    copy.edit(
      'cases/tiny/discrepancies/missing-boxes.md',
      '  - tiny/boxes-per-shelf\n',
      '  - tiny/boxes-per-shelf\n  - tiny/cupboard-was-open#archivist-not-yet\n  - tiny/cupboard-was-open#archivist-heard\n',
    );
    expect(copy.check()).toEqual([]);
  });
});

describe('versions', () => {
  test('a change of kind redacted quotes no words: what is open here and black there is laid beside nothing', () => {
    const copy = plant();
    copy.edit(LETTER, 'change: date', 'change: redacted');
    expect(copy.check().filter(({ code }) => code === 'VERSION-REDACTED')).toEqual([
      copy.fault(
        'VERSION-REDACTED',
        LETTER,
        '- key: struck',
        'changes.0.before.cites.0',
        '(not shown)',
        /^cite by block/,
      ),
      copy.fault(
        'VERSION-REDACTED',
        LETTER,
        '- key: inserted',
        'changes.0.after.cites.0',
        '(not shown)',
        /^cite by block/,
      ),
    ]);
  });
});
