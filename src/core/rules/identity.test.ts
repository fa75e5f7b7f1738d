import { describe, expect, test } from 'vitest';
import { citeOf, statementOf } from '../../fixtures/parts.ts';
import {
  actorOf,
  caseOf,
  discrepancyOf,
  eventOf,
  figureOf,
  gapOf,
  knowledgeOf,
  sourceOf,
  templateOf,
  themeOf,
  versionOf,
} from '../../fixtures/records.ts';
import { both, proseOf } from '../../fixtures/values.ts';
import type { AnyRecord } from '../record/record.ts';
import { checkIdentity } from './identity.ts';

const faults = (...records: AnyRecord[]): string[] =>
  checkIdentity(records).map(
    ({ code, file, field, found }) => `${code} ${file.split('/').slice(-2).join('/')} ${field} ${found}`,
  );

describe('slugs', () => {
  test('C1 are unique in a case over all kinds', () => {
    expect(faults(eventOf({ slug: 'a' }), gapOf({ slug: 'b' }))).toEqual([]);
    expect(faults(eventOf({ slug: 'a' }), gapOf({ slug: 'a' }))).toEqual(['ID-DOUBLE gaps/a.md file name tiny/a']);
  });

  test('C2 are compared without letter case', () => {
    expect(faults(eventOf({ slug: 'a' }), gapOf({ slug: 'A' }))).toEqual(['ID-DOUBLE gaps/A.md file name tiny/A']);
  });

  test('of registers may return in another register', () => {
    expect(faults(actorOf({ slug: 'a' }), themeOf({ slug: 'a' }))).toEqual([]);
  });

  test('may return in another case', () => {
    expect(faults(eventOf({ slug: 'a' }), eventOf({ slug: 'a', id: 'other/a', case: 'other', code: 'O-001' }))).toEqual(
      [],
    );
  });
});

test('figures of two cases have files of two names', () => {
  const other = (id: string) => ({ id, case: id.split('/')[0] ?? '', code: 'O-C01', file: `content/cases/${id}.yaml` });
  expect(faults(figureOf({ slug: 'b-c' }), figureOf({ slug: 'd', ...other('tiny-b/d') }))).toEqual([]);
  expect(faults(figureOf({ slug: 'b-c' }), figureOf({ slug: 'c', ...other('tiny-b/c') }))).toEqual([
    'FILE-DOUBLE tiny-b/c.yaml file name tiny-b-c.csv',
  ]);
});

describe('codes', () => {
  test('are given once', () => {
    expect(faults(eventOf({ slug: 'a' }), eventOf({ slug: 'b', code: 'T-002' }))).toEqual([]);
    expect(faults(eventOf({ slug: 'a' }), eventOf({ slug: 'b' }))).toEqual(['CODE-DOUBLE events/b.md code T-001']);
  });

  test('begin with the letter of their case', () => {
    expect(faults(caseOf(), eventOf({ slug: 'a' }))).toEqual([]);
    expect(faults(caseOf(), eventOf({ slug: 'a', code: 'X-001' }))).toEqual(['CODE-LETTER events/a.md code X-001']);
    expect(checkIdentity([caseOf(), eventOf({ slug: 'a', code: 'X-001' })])[0]?.remedy).toMatch(/^write T-001 /);
  });

  test('have a letter that one case alone has', () => {
    expect(faults(caseOf(), caseOf({ id: 'other', letter: 'O' }))).toEqual([]);
    expect(faults(caseOf(), caseOf({ id: 'other', file: 'content/cases/other/case.mdx' }))).toEqual([
      'CODE-LETTER other/case.mdx letter T',
    ]);
  });

  test('of sources are their ids', () => expect(faults(caseOf(), sourceOf({ slug: 'tiny-01' }))).toEqual([]));
});

describe('keys are unique in their list', () => {
  const twice = [
    { key: 'x', label: both('a') },
    { key: 'x', label: both('b') },
  ];
  const points = [0, 1].map(() => ({ key: 'x', says: both('a'), cites: [] }));
  const selector = {
    at: { page: null, section: null, item: null, paragraph: null, message: null },
    phrase: 'a',
    nth: null,
    of: null,
    parts: null,
    block: null,
  };
  // biome-ignore lint/suspicious/noThenProperty: a field of the content model, never awaited
  const side = { what: both('a'), first: both('b'), then: both('c'), circumstance: null, reason: null };

  test.each<[field: string, record: AnyRecord]>([
    ['cites', eventOf({ slug: 'e', cites: [citeOf(), citeOf()] })],
    [
      'change',
      eventOf({
        slug: 'e',
        change: [
          { key: 'x', ...side },
          { key: 'x', ...side },
        ],
      }),
    ],
    ['statements', knowledgeOf({ slug: 'k', statements: [statementOf({ key: 'x' }), statementOf({ key: 'x' })] })],
    [
      'statements.0.cites',
      knowledgeOf({ slug: 'k', statements: [statementOf({ key: 'x', cites: [citeOf(), citeOf()] })] }),
    ],
    [
      'readings',
      discrepancyOf({
        slug: 'd',
        readings: [
          { key: 'x', says: both('a'), cites: [] },
          { key: 'x', says: both('b'), cites: [] },
        ],
      }),
    ],
    [
      'changes',
      versionOf({
        slug: 'v',
        changes: [0, 1].map(() => ({ key: 'x', change: 'added', before: null, after: null, layer: null, event: null })),
      }),
    ],
    [
      'steps',
      templateOf({ slug: 't', steps: [0, 1].map(() => ({ key: 'x', title: both('a'), aim: null, points: [] })) }),
    ],
    ['steps.0.points', templateOf({ slug: 't', steps: [{ key: 'x', title: both('a'), aim: null, points }] })],
    ['principles', templateOf({ slug: 't', principles: points })],
    ['rows', figureOf({ slug: 'f', rows: twice })],
    ['columns', figureOf({ slug: 'f', columns: twice })],
    ['phases', caseOf({ phases: ['x', 'x'].map((id) => ({ id, title: both(id), from: '2031', to: '2031' })) })],
    [
      'missing',
      sourceOf({
        slug: 's',
        missing: [
          { key: 'x', what: both('a') },
          { key: 'x', what: both('b') },
        ],
      }),
    ],
    [
      'messages',
      sourceOf({
        slug: 's',
        messages: [0, 1].map(() => ({ key: 'x', sent: null, from: null, to: null, order: 'ours' })),
      }),
    ],
    [
      'passages',
      sourceOf({
        slug: 's',
        passages: [0, 1].map(() => ({ key: 'x', ...selector, about: null, use: 'cited', why: null })),
      }),
    ],
  ])('%s', (field, record) =>
    expect(checkIdentity([record]).map((finding) => [finding.code, finding.field])).toEqual([['KEY-DOUBLE', field]]),
  );

  test('and may return in another list', () => {
    expect(
      faults(
        knowledgeOf({
          slug: 'k',
          statements: [statementOf({ key: 'x' }), statementOf({ key: 'proof' })],
          prose: proseOf(''),
        }),
      ),
    ).toEqual([]);
  });
});
