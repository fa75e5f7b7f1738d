import { describe, expect, test } from 'vitest';
import { changeOf, citeOf, markOf, statementOf } from '../../fixtures/parts.ts';
import {
  actorOf,
  caseOf,
  discrepancyOf,
  eventOf,
  gapOf,
  knowledgeOf,
  sourceOf,
  termOf,
  themeOf,
  touchOf,
  versionOf,
} from '../../fixtures/records.ts';
import { both, proseOf } from '../../fixtures/values.ts';
import type { AnyRecord } from '../record/record.ts';
import { checkReferences } from './references.ts';

const AROUND: AnyRecord[] = [
  sourceOf({ slug: 'tiny-01' }),
  actorOf({ slug: 'caretaker' }),
  themeOf({ slug: 'keeping' }),
  knowledgeOf({ slug: 'known' }),
  eventOf({ slug: 'found' }),
  termOf({ slug: '5-1-2-e', kind: 'mark', mark: markOf() }),
];
const check = (record: AnyRecord) => checkReferences([...AROUND, record]);
const faults = (record: AnyRecord): string[] => check(record).map(({ field, found }) => `${field} ${found}`);
const decision = (addressee: string, outcome: string) => ({ addressee, question: both('q'), deadline: null, outcome });
const message = (from: string | null, to: string | null) => ({
  key: 'm',
  sent: null,
  from,
  to,
  order: 'ours' as const,
});

describe('C3 every reference leads somewhere', () => {
  test.each<[field: string, sound: AnyRecord, broken: AnyRecord]>([
    ['cites.0.source', eventOf({ slug: 'e' }), eventOf({ slug: 'e', cites: [citeOf({ source: 'gone' })] })],
    ['actors.0.actor', eventOf({ slug: 'e' }), eventOf({ slug: 'e', actors: [{ actor: 'gone', role: 'by' }] })],
    ['themes.0', eventOf({ slug: 'e', themes: ['keeping'] }), eventOf({ slug: 'e', themes: ['gone'] })],
    ...(['after', 'before', 'answers', 'realisedBy', 'corrects', 'partOf'] as const).map(
      (name): [string, AnyRecord, AnyRecord] => [
        `${name}.0`,
        eventOf({ slug: 'e', [name]: ['tiny/found'] }),
        eventOf({ slug: 'e', [name]: ['gone'] }),
      ],
    ),
    ['discloses.0', eventOf({ slug: 'e', discloses: ['tiny/known'] }), eventOf({ slug: 'e', discloses: ['gone'] })],
    [
      'decision.addressee',
      eventOf({ slug: 'e', decision: decision('caretaker', 'not-in-documents') }),
      eventOf({ slug: 'e', decision: decision('gone', 'tiny/found') }),
    ],
    [
      'decision.outcome',
      eventOf({ slug: 'e', decision: decision('caretaker', 'tiny/found') }),
      eventOf({ slug: 'e', decision: decision('caretaker', 'gone') }),
    ],
    ['about.0', knowledgeOf({ slug: 'k', about: ['tiny/found'] }), knowledgeOf({ slug: 'k', about: ['gone'] })],
    [
      'statements.0.actor',
      knowledgeOf({ slug: 'k' }),
      knowledgeOf({ slug: 'k', statements: [statementOf({ key: 'x', actor: 'gone' })] }),
    ],
    [
      'statements.0.cites.0.source',
      knowledgeOf({ slug: 'k' }),
      knowledgeOf({ slug: 'k', statements: [statementOf({ key: 'x', cites: [citeOf({ source: 'gone' })] })] }),
    ],
    [
      'touches.0',
      discrepancyOf({ slug: 'd', touches: [touchOf('tiny/known#first')] }),
      discrepancyOf({ slug: 'd', touches: [touchOf('gone')] }),
    ],
    ['looked.0', gapOf({ slug: 'g' }), gapOf({ slug: 'g', looked: ['gone'] })],
    ['touches.0', gapOf({ slug: 'g', touches: ['tiny/found'] }), gapOf({ slug: 'g', touches: ['gone'] })],
    [
      'family.0.source',
      versionOf({ slug: 'v' }),
      versionOf({ slug: 'v', family: [{ source: 'gone', state: 'draft' }] }),
    ],
    [
      'changes.0.event',
      versionOf({ slug: 'v', changes: [changeOf({ key: 'x', event: 'tiny/found' })] }),
      versionOf({ slug: 'v', changes: [changeOf({ key: 'x', event: 'gone' })] }),
    ],
    ['partOf.0', actorOf({ slug: 'a', partOf: ['caretaker'] }), actorOf({ slug: 'a', partOf: ['gone'] })],
    ['namedIn.0', actorOf({ slug: 'a', namedIn: ['tiny-01'] }), actorOf({ slug: 'a', namedIn: ['gone'] })],
    ['sources.0', termOf({ slug: 't', sources: ['tiny-01'] }), termOf({ slug: 't', sources: ['gone'] })],
    ['from.0', sourceOf({ slug: 's', from: ['caretaker'] }), sourceOf({ slug: 's', from: ['gone'] })],
    ['to.0', sourceOf({ slug: 's', to: ['caretaker'] }), sourceOf({ slug: 's', to: ['gone'] })],
    [
      'messages.0.from',
      sourceOf({ slug: 's', messages: [message('caretaker', null)] }),
      sourceOf({ slug: 's', messages: [message('gone', null)] }),
    ],
    [
      'messages.0.to',
      sourceOf({ slug: 's', messages: [message(null, 'caretaker')] }),
      sourceOf({ slug: 's', messages: [message(null, 'gone')] }),
    ],
    ['keyEvents.0', caseOf({ keyEvents: ['tiny/found'] }), caseOf({ keyEvents: ['gone'] })],
    ['milestones.known', caseOf(), caseOf({ milestones: { ...caseOf().milestones, known: 'gone' } })],
    [
      'prose',
      eventOf({ slug: 'e', prose: { ...proseOf(''), en: proseOf('', ['event:tiny/found', 'term:5-1-2-e']).en } }),
      eventOf({ slug: 'e', prose: { ...proseOf(''), en: proseOf('', ['event:gone']).en } }),
    ],
  ])('%s', (field, sound, broken) => {
    expect(faults(sound)).toEqual([]);
    expect(faults(broken)).toEqual([`${field} gone`]);
  });

  test('the nearest ids are offered', () => {
    expect(check(eventOf({ slug: 'e', after: ['tiny/fuond'] }))[0]?.remedy).toBe('did you mean tiny/found?');
    expect(check(eventOf({ slug: 'e', after: ['elsewhere/quite-another'] }))[0]?.remedy).toBe(
      'write that record, or correct the id',
    );
  });

  test('a fault in English prose names the English file', () => {
    const [fault] = check(eventOf({ slug: 'e', prose: { ...proseOf(''), en: proseOf('', ['event:gone']).en } }));
    expect(fault?.file).toBe('content/cases/tiny/en/events/e.md');
  });
});

test('C4 a reference into another kind names both kinds', () => {
  const [fault] = check(eventOf({ slug: 'e', after: ['tiny/known'] }));
  expect(fault).toMatchObject({
    code: 'REF',
    field: 'after.0',
    found: 'tiny/known',
    why: 'is a knowledge, expected a event',
    remedy: 'name a event',
  });
});

test('C5 an event cannot point at itself', () => {
  expect(check(eventOf({ slug: 'e', after: ['tiny/e'] }))).toMatchObject([
    { code: 'REF', why: 'points at the record itself' },
  ]);
});

test('a part that a record has not is refused with the parts it has', () => {
  expect(check(discrepancyOf({ slug: 'd', touches: [touchOf('tiny/known#last')] }))).toMatchObject([
    { found: 'tiny/known#last', remedy: 'use one of: first' },
  ]);
  expect(check(discrepancyOf({ slug: 'd', touches: [touchOf('tiny/found#x')] }))).toMatchObject([
    { remedy: 'drop the part after #' },
  ]);
});

describe('C3 a message that is named is one of its thread', () => {
  const at = (message: string | null) => ({ page: null, section: null, item: null, paragraph: null, message });
  const thread = sourceOf({ slug: 'mail', messages: [message(null, null)] });
  const cited = (key: string | null, source = 'mail') =>
    checkReferences([...AROUND, thread, eventOf({ slug: 'e', cites: [citeOf({ source, at: at(key) })] })]);

  test('in a citation', () => {
    expect([cited('m'), cited(null)]).toEqual([[], []]);
    expect(cited('x')).toMatchObject([{ field: 'cites.0.at.message', found: 'x', remedy: 'use one of: m' }]);
    expect(cited('m', 'tiny-01')).toMatchObject([{ found: 'm', remedy: 'declare the messages in the source' }]);
  });

  test('in a passage', () => {
    const selector = {
      phrase: 'x',
      nth: null,
      of: null,
      parts: null,
      block: null,
      about: both('x'),
      use: 'cited' as const,
      why: null,
    };
    const passages = ['m', 'x'].map((key) => ({ ...selector, key, at: at(key) }));
    expect(checkReferences([{ ...thread, passages }])).toMatchObject([{ field: 'passages.1.at.message', found: 'x' }]);
  });
});
