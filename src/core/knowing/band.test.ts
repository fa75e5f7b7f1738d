import { describe, expect, it } from 'vitest';
import { statementOf } from '../../fixtures/parts.ts';
import { caseOf, eventOf, knowledgeOf } from '../../fixtures/records.ts';
import type { Written } from '../../fixtures/values.ts';
import type { PlacedEvent } from '../dossier/dossier.ts';
import type { Status } from '../record/event.ts';
import type { Knowledge, Statement } from '../record/knowledge.ts';
import { bandActors, bandOf, isCertain } from './band.ts';

type Told = Written<Partial<Statement>>;
const told = (...given: Told[]): Statement[] =>
  given.map((one, index) => statementOf({ key: `s${index}`, actor: 'archive', ...one }));
const events = new Map<string, PlacedEvent>();
function happen(slug: string, earliest: string | null, latest: string | null, status: Status = 'happened'): string {
  const date = earliest !== null && earliest === latest ? earliest : `[${earliest ?? ''}..${latest ?? ''}]`;
  const event = eventOf({ slug, status, date, kind: 'incident' });
  const bounds = { earliest, latest, placed: 'by-date', contested: [] };
  events.set(event.id, { ...event, ...bounds } as unknown as PlacedEvent);
  return event.id;
}
const exact = happen('exact', '2031-03-10', '2031-03-10');
const month = happen('month', '2031-02-01', '2031-02-28');
const before = happen('before', null, '2031-03-12');
const since = happen('since', '2031-03-11', null);
const plan = happen('plan', '2031-01-01', '2031-01-01', 'planned');
const item = caseOf({ keyEvents: [month] });

function lineOf(about: string[], ...statements: Told[]) {
  const one = knowledgeOf({ slug: 'open', about, statements: told(...statements) });
  const [line] = bandOf(item, [one], { events, actors: new Map() }, 'archive').lines;
  if (!line) throw new Error('no line');
  return line;
}

describe('the end of a line', () => {
  const later = { evidence: 'later-statement' } as const;
  const to = { degree: 'sent', direction: 'to', notBefore: '2031-03-15', notAfter: null } as const;
  it.each([
    ['written at the time is shown', [{}], 'known', '2031-03-14', '2031-03-14'],
    ['only told afterwards is said later', [later], 'said-later', '2031-03-14', '2031-03-14'],
    ['an unsent draft is said later', [{ state: 'draft-not-sent' } as const], 'said-later', '2031-03-14', '2031-03-14'],
    [
      'what is shown outranks an earlier day said later',
      [{ ...later, notAfter: '2031-03-01' }, {}],
      'known',
      '2031-03-14',
      '2031-03-14',
    ],
    [
      'the first of several days counts',
      [{ notBefore: null, notAfter: '2031-03-20' }, {}],
      'known',
      '2031-03-14',
      '2031-03-14',
    ],
    [
      'a day by which tells more than a day from which',
      [{ notAfter: null }, { ...later, notBefore: null }],
      'said-later',
      null,
      '2031-03-14',
    ],
    ['sending only opens a bound', [to], 'may-know', '2031-03-15', null],
    ['a start without an end only opens a bound', [{ ...later, notAfter: null }], 'may-know', '2031-03-14', null],
    ['told without a day is not shown', [{ notBefore: null, notAfter: null }], 'nothing', null, null],
    ['disputed is not shown', [{ knows: 'disputed' as const }], 'nothing', null, null],
    ['nobody says anything', [{ actor: 'others' }], 'nothing', null, null],
  ] as const)('%s', (_, statements, end, earliest, latest) => {
    const line = lineOf([exact], ...statements);
    expect([line.end, line.known.earliest, line.known.latest]).toEqual([end, earliest, latest]);
  });

  it('keeps the last day of a not-yet beside what was shown afterwards', () => {
    const notYet = { knows: 'not-yet', on: '2031-03-11', notBefore: null, notAfter: null } as const;
    expect(lineOf([exact], notYet, {})).toMatchObject({ end: 'known', notYet: '2031-03-11' });
    expect(lineOf([exact], notYet)).toMatchObject({ end: 'nothing', notYet: '2031-03-11', lag: null });
  });

  it('keeps what is said instead of a day, and null for silence', () => {
    expect(lineOf([exact], { knows: 'says-unknown' }).statement?.knows).toBe('says-unknown');
    expect(lineOf([exact], { actor: 'others' }).statement).toBeNull();
  });
});

describe('the start of a line', () => {
  it.each([
    ['one certain day', [exact], '2031-03-10', '2031-03-10'],
    ['an open start stays open', [before], null, '2031-03-12'],
    ['an open end stays open', [since], '2031-03-11', null],
    ['the first of several, open as soon as one may lie before', [exact, before], null, '2031-03-10'],
    ['the key events of the case where there are any', [month, before], '2031-02-01', '2031-02-28'],
    ['what was only intended did not happen', [plan, exact], '2031-03-10', '2031-03-10'],
    ['nothing that happened, no start', [plan], null, null],
  ])('%s', (_, about, earliest, latest) => {
    expect(lineOf(about, {}).happened).toEqual({ earliest, latest });
  });
});

describe('the lag of a line', () => {
  const count = (about: readonly string[], statement: Told) => {
    const line = lineOf([...about], statement);
    return [line.lag, isCertain(line)];
  };

  it('is one number between two certain days', () => {
    expect(count([exact], {})).toEqual([{ atLeast: 4, atMost: 4 }, true]);
  });

  it.each<[string, string[], Told]>([
    ['from a month', [month], {}],
    ['from the first of several of which one has no day', [exact, before], {}],
    ['to a day between two', [exact], { notBefore: '2031-03-12' }],
    ['to a last day', [exact], { notBefore: null }],
    ['to a first day', [exact], { notAfter: null }],
    ['to what was said later', [exact], { evidence: 'later-statement' }],
  ])('is not counted %s', (_, about, statement) => {
    expect(count(about, statement)).toEqual([null, false]);
  });
});

describe('more items than lines', () => {
  it('draws those about key events first, and keeps all in their order', () => {
    const many = Array.from({ length: 18 }, (_, index) =>
      knowledgeOf({ slug: `k${index}`, about: [index > 15 ? month : exact], statements: told({}) }),
    );
    const { lines } = bandOf(item, many, { events, actors: new Map() }, 'archive');
    expect(lines.map((line) => line.item.slug)).toEqual(many.map(({ slug }) => slug));
    expect(lines.filter(({ isDrawn }) => isDrawn)).toHaveLength(15);
    expect(lines.filter(({ isDrawn }) => !isDrawn).map((line) => line.item.slug)).toEqual(['k13', 'k14', 'k15']);
  });
});

describe('bandActors', () => {
  const one = (slug: string, ...given: Told[]): Knowledge => knowledgeOf({ slug, statements: told(...given) });
  const later = { evidence: 'later-statement' } as const;
  const opened = { degree: 'sent', direction: 'to' } as const;

  it('begins with the one shown to have known most at the time, however much is said of others', () => {
    const items = [
      one('a', { actor: 'board', ...later }, { actor: 'unit' }),
      one('b', { actor: 'board', ...later }),
      one('c', { actor: 'board', ...later }),
    ];
    expect(bandActors(items)).toEqual(['unit', 'board']);
  });

  it('then prefers more days said later, then more items, then the first id', () => {
    expect(bandActors([one('a', { actor: 'x', ...opened }, { actor: 'y', ...later })])).toEqual(['y', 'x']);
    expect(bandActors([one('a', { actor: 'b' }, { actor: 'a' }), one('b', { actor: 'b', ...opened })])[0]).toBe('b');
    expect(bandActors([one('a', { actor: 'b' }, { actor: 'a' })])).toEqual(['a', 'b']);
  });

  it('adds the three of whom most is said', () => {
    const named = (slug: string, actors: string): Knowledge =>
      one(slug, ...[...actors].map((actor) => ({ actor, ...opened })));
    const items = [one('k', { actor: 'z' }), named('a', 'abcde'), named('b', 'bcde'), named('c', 'ce')];
    expect(bandActors(items)).toEqual(['z', 'c', 'e', 'b']);
  });

  it('has nobody where there are no items', () => {
    expect(bandActors([])).toEqual([]);
  });
});
