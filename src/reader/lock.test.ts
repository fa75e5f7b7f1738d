import { describe, expect, test } from 'vitest';
import type { CitationLock } from '../core/proof/citation-lock.ts';
import { verifyCites } from '../core/proof/verify.ts';
import type { AnyRecord } from '../core/record/record.ts';
import { asDay } from '../core/time/day.ts';
import { asDate } from '../core/time/edtf.ts';
import { citeOf, statementOf } from '../fixtures/parts.ts';
import { eventOf, knowledgeOf, sourceOf, templateOf, themeOf } from '../fixtures/records.ts';
import { both } from '../fixtures/values.ts';
import { checkLocks, writeLock } from './lock.ts';
import { sha256 } from './texts.ts';

const TEXTS = new Map([['tiny-01', 'Hij vond\nde huismeester.\nHij vond kast 4 open.']]);
const HASHES = new Map([...TEXTS].map(([id, text]) => [id, sha256(text)]));
const PROOF = citeOf({ phrase: 'vond kast 4 open' });
const EVENT = eventOf({ slug: 'found', cites: [PROOF] });
const AROUND: AnyRecord[] = [sourceOf({ slug: 'tiny-01' })];

function lockOf(records: readonly AnyRecord[], old?: CitationLock, readOn?: string, name = 'tiny'): CitationLock {
  const { found } = verifyCites(records, TEXTS, new Map(), sha256);
  return writeLock(
    name,
    records,
    found,
    HASHES,
    old,
    readOn === undefined ? null : { case: 'tiny', on: asDay(readOn) },
  );
}

const report = (records: readonly AnyRecord[], lock: CitationLock) => checkLocks(records, { tiny: lock }, []);
const READ = lockOf([...AROUND, EVENT], undefined, '2031-05-01');

describe('writeLock', () => {
  test('proves text, line, citation, claim and id', () => {
    expect(lockOf([...AROUND, EVENT])).toEqual({
      version: 1,
      sources: { 'tiny-01': sha256(TEXTS.get('tiny-01') ?? '') },
      citations: { 'tiny/found#proof': { source: 'tiny-01', line: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      claims: { 'tiny/found': { hash: expect.stringMatching(/^[0-9a-f]{64}$/), readHash: null, readOn: null } },
      ids: { 'event:tiny/found': 'T-001', 'source:tiny-01': 'tiny-01' },
      seals: expect.objectContaining({ 'tiny/found': expect.stringMatching(/^[0-9a-f]{64}$/) }),
    });
  });

  test('writes the same lock for the same content, in any order', () => {
    const other = eventOf({ slug: 'a', code: 'T-002', cites: [PROOF] });
    expect(JSON.stringify(lockOf([other, EVENT, ...AROUND]))).toBe(JSON.stringify(lockOf([...AROUND, EVENT, other])));
  });

  test('keeps the day of a reading until somebody reads the claim anew', () => {
    expect(READ.claims['tiny/found']).toMatchObject({ readOn: '2031-05-01' });
    expect(lockOf([...AROUND, EVENT], READ).claims).toEqual(READ.claims);
    expect(lockOf([...AROUND, EVENT], READ, '2031-06-01').claims).toEqual(READ.claims);
    const reworded = lockOf([...AROUND, { ...EVENT, title: both('x') }], READ, '2031-06-01').claims['tiny/found'];
    expect(reworded).toMatchObject({ readOn: '2031-06-01' });
    expect(reworded?.readHash).toBe(reworded?.hash);
  });

  test('holds the text of a source that nothing cites, as long as it lies there', () => {
    const uncited = [...AROUND, sourceOf({ slug: 'tiny-03' })];
    const hashes = new Map([...HASHES, ['tiny-03', sha256('x')]]);
    expect(writeLock('tiny', uncited, [], hashes, undefined, null).sources).toEqual(Object.fromEntries(hashes));
    expect(lockOf(uncited).sources).toEqual(Object.fromEntries(HASHES));
  });

  test('marks the readings of one case alone', () => {
    const lock = writeLock('tiny', [...AROUND, EVENT], [], HASHES, undefined, {
      case: 'other',
      on: asDay('2031-05-01'),
    });
    expect(lock.claims['tiny/found']).toMatchObject({ readHash: null });
  });

  test('remembers every id that was ever published', () => {
    expect(lockOf(AROUND, READ).ids).toMatchObject({ 'event:tiny/found': 'T-001' });
    expect(Object.keys(lockOf(AROUND, READ).citations)).toEqual([]);
  });

  test('holds what is shared with the case whose source it cites', () => {
    const theme = themeOf({ slug: 'keeping', states: [{ key: 's', state: 'draft', on: '2031', cites: [PROOF] }] });
    expect(Object.keys(lockOf([...AROUND, theme]).citations)).toEqual(['keeping#s#proof']);
    expect(Object.keys(lockOf([...AROUND, theme], undefined, undefined, 'other').citations)).toEqual([]);
    const template = templateOf({
      slug: 'counting',
      steps: [],
      principles: [{ key: 'p', says: both('x'), cites: [PROOF] }],
    });
    expect(Object.keys(lockOf([...AROUND, template]).citations)).toEqual(['counting#principles.p#proof']);
    expect(Object.keys(lockOf([...AROUND, template], undefined, undefined, 'other').citations)).toEqual([]);
  });
});

describe('checkLocks', () => {
  test('counts what the lock covers', () => {
    expect(report([...AROUND, EVENT], READ)).toEqual({
      locked: 1,
      readTwice: ['tiny/found'],
      changed: [],
      unread: [],
      findings: [],
    });
    expect(report([...AROUND, EVENT], lockOf([...AROUND, EVENT]))).toMatchObject({
      locked: 1,
      readTwice: [],
      unread: ['tiny/found'],
    });
  });

  test.each<[what: string, change: Partial<typeof EVENT>]>([
    ['reworded', { title: { nl: 'x', en: EVENT.title.en } }],
    ['translated anew', { title: { nl: EVENT.title.nl, en: 'x' } }],
    ['dated anew', { date: asDate('2031-03-15') }],
    ['given another status', { status: 'planned' }],
  ])('lists a claim that was %s after its second reading', (_what, change) => {
    expect(report([...AROUND, { ...EVENT, ...change }], READ)).toMatchObject({
      locked: 1,
      readTwice: [],
      changed: ['tiny/found'],
      findings: [],
    });
  });

  test('does not list one that got other proof, and asks for its verification', () => {
    expect(report([...AROUND, { ...EVENT, cites: [{ ...PROOF, phrase: 'kast 4 open' }] }], READ)).toMatchObject({
      locked: 0,
      readTwice: ['tiny/found'],
      changed: [],
      findings: [
        { code: 'CITE-UNVERIFIED', field: 'cites.0', found: 'kast 4 open', why: 'changed since it was verified' },
      ],
    });
  });

  test('refuses a citation that nobody verified', () => {
    const more = { ...EVENT, cites: [PROOF, { ...PROOF, key: 'more' }] };
    expect(report([...AROUND, more], READ).findings).toMatchObject([
      { field: 'cites.1', why: 'has not been verified' },
    ]);
  });

  test('tells the parts of a record apart', () => {
    const statements = [statementOf({ key: 'a', cites: [PROOF] }), statementOf({ key: 'b', cites: [PROOF] })];
    const known = knowledgeOf({ slug: 'k', statements });
    const lock = lockOf([...AROUND, known], undefined, '2031-05-01');
    const changed = {
      ...known,
      statements: [
        statementOf({ key: 'a', cites: [PROOF] }),
        statementOf({ key: 'b', cites: [PROOF], notAfter: '2031-03-16' }),
      ],
    };
    expect(report([...AROUND, changed], lock)).toMatchObject({
      locked: 2,
      readTwice: ['tiny/k#a'],
      changed: ['tiny/k#b'],
    });
  });

  test('C11 refuses an id that is gone, unless it is retired', () => {
    const gone = checkLocks(AROUND, { tiny: READ }, []).findings;
    expect(gone).toMatchObject([
      { code: 'ID-GONE', file: 'content/cases/tiny/citations.lock.json', found: 'tiny/found' },
    ]);
    const retired = {
      record: 'event' as const,
      id: 'tiny/found',
      case: 'tiny',
      code: 'T-001',
      title: both('x'),
      reason: both('x'),
      successor: null,
      on: asDay('2031-05-01'),
    };
    expect(checkLocks(AROUND, { tiny: READ }, [retired]).findings).toEqual([]);
  });

  test('C11 refuses another code', () => {
    expect(report([...AROUND, { ...EVENT, code: 'T-009' }], READ).findings).toMatchObject([
      { code: 'ID-GONE', found: 'T-001', remedy: 'give tiny/found its code T-001 back' },
    ]);
  });
});
